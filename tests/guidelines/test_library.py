import re
from datetime import UTC, datetime

import pytest

from bot.guidelines import LONGEST, Tip, find_tip, library
from bot.guidelines.values import VALUES
from bot.rules.repetition import pick

CONTACT = ["you-are-the-company", "closest-friend", "customer-first", "signs-the-paycheck", "extra-mile"]
SOURCES = {  # the habits that each article speaks of
    "Is your business REALLY customer centered?": {*range(1, 8), 12},
    "Reinventing customer loyalty": {1, 4, *range(7, 14), 38},
    "Creating customers for life": {*range(12, 18), 19, *range(32, 37)},
    "Clients for life": {18, *range(20, 27)},
    "5 customer contact guidelines": {25, *range(27, 32), 37},
}
every_tip = pytest.mark.parametrize("tip", library(), ids=lambda tip: tip.key)


def test_it_holds_at_least_forty_five_tips() -> None:
    assert len(library()) >= 45


def test_every_habit_has_a_tip() -> None:
    assert {habit for tip in library() for habit in tip.habits} == set(range(1, 39))


def test_the_five_contact_guidelines_open_it() -> None:
    assert [tip.key for tip in library()[:5]] == CONTACT
    assert [tip.key for tip in library() if "contact" in tip.tags] == CONTACT


@pytest.mark.parametrize("part", ["key", "title", "text", "action"])
def test_no_two_are_alike(part: str) -> None:
    said = [getattr(tip, part).casefold() for tip in library()]
    assert len(set(said)) == len(said)


@every_tip
def test_a_tip_fits_and_is_complete(tip: Tip) -> None:
    assert len(tip.text) + 1 + len(tip.action) <= LONGEST
    assert len(tip.title) <= 40
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", tip.key)
    assert tip.text[-1] in ".?!"
    assert tip.action[-1] in ".?!"
    assert tip.habits


@every_tip
def test_a_tip_is_written_plainly(tip: Tip) -> None:
    words = f"{tip.title} {tip.text} {tip.action}"
    assert not re.search(r"[—–]|--|  |[<>&*_`~]", words)  # nothing that Slack would read as markup
    assert words == words.strip()


@every_tip
def test_a_tip_credits_an_article_that_speaks_of_its_habit(tip: Tip) -> None:
    speaks_of = [habits for title, habits in SOURCES.items() if title in tip.source]
    assert len(speaks_of) == 1
    assert tip.habits[0] in speaks_of[0]


@every_tip
def test_a_tips_tags_are_known(tip: Tip) -> None:
    assert set(tip.tags) <= {"contact", *(value.tag for value in VALUES)}


def test_a_tip_is_found_by_its_key() -> None:
    found = find_tip("extra-mile")
    assert found is not None
    assert found.title == "Go the extra mile"
    assert find_tip("no-such-tip") is None


def test_the_library_can_be_picked_from() -> None:
    assert pick(library(), {}, {}, datetime(2026, 1, 5, 9, tzinfo=UTC)) == CONTACT[0]
