from datetime import timedelta

import pytest

from bot.blocks import digests
from bot.models import Followup, Praise
from bot.rules.scores import Figures
from bot.rules.verdicts import Tally
from bot.sandbox import check_message
from tests.blocks.rows import NASTY, NOW, followup, harmless, praise, reader

FULL = Figures(12, 9, 75, 5, 42, (1, 2))
EMPTY = Figures(0, 0, None, None, None, ())
WEEK_AGO = NOW - timedelta(days=7)


def said(
    figures: Figures = FULL,
    kind_words: tuple[Praise, ...] = (),
    late: tuple[Followup, ...] = (),
    count: int | None = None,
    name: str = "Bob Tanaka",
) -> dict:  # type: ignore[type-arg]
    many = len(late) if count is None else count
    return digests.digest(figures, kind_words, late, many, WEEK_AGO, NOW, reader(name))


def words(made: dict) -> str:  # type: ignore[type-arg]
    return "\n".join(block["text"]["text"] for block in made["blocks"] if "text" in block)


def test_it_says_the_figures_and_their_trend() -> None:
    told = words(said())
    assert "*75 %* answered on the same day, five points better than the week before" in told
    assert "*42 minutes* of working time" in told


@pytest.mark.parametrize(
    ("came", "returned", "expected"),
    [
        (12, 9, "12 customers waited for us; nine have their answer so far."),
        (3, 0, "Three customers waited for us; nobody has their answer yet."),
        (3, 3, "Three customers waited for us; everyone has their answer."),
        (1, 1, "One customer waited for us; they have their answer."),
    ],
)
def test_it_says_how_many_were_answered(came: int, returned: int, expected: str) -> None:
    assert expected in words(said(Figures(came, returned, 75, 0, 42, ())))


@pytest.mark.parametrize(
    ("points", "expected"), [(0, "as in the week before"), (-1, "one point less than"), (None, "day. Ten")]
)
def test_it_words_the_trend_kindly(points: int | None, expected: str) -> None:
    assert expected in words(said(Figures(10, 9, 75, points, 42, ())))


def test_praise_comes_before_what_is_late() -> None:
    told = words(said(kind_words=(praise(),), late=(followup(),)))
    assert told.index("One kind word from one colleague") < told.index("longer than promised")


def test_it_counts_givers_and_receivers() -> None:
    rows = [praise(key=1), praise(key=2), praise(key=3, giver="UMARIA", receiver="UBOB")]
    made = digests.digest(FULL, rows, [], 0, WEEK_AGO, NOW, reader())
    assert "Three kind words from two colleagues" in words(made)


def test_it_names_the_owner_of_what_is_late() -> None:
    told = words(said(late=(followup(), followup(key=2, owner=None))))
    assert "with Bob Tanaka" in told
    assert "nobody has it yet" in told


def test_a_week_without_lateness_says_so() -> None:
    assert "Well done, all of you" in words(said())


def test_an_empty_week_has_its_own_sentence() -> None:
    made = said(EMPTY)
    assert check_message(made) == []
    assert made["text"].startswith("A quiet week")


@pytest.mark.parametrize("figures", [FULL, EMPTY])
def test_it_ends_with_how_often_the_bot_was_right(figures: Figures) -> None:
    made = digests.digest(figures, [], [], 0, WEEK_AGO, NOW, reader(), Tally(right=48))
    assert check_message(made) == []
    assert made["blocks"][-1]["elements"][0]["text"] == (
        "I heard 48 things this month, and all stood as I wrote them."
    )


@pytest.mark.parametrize("nasty", NASTY)
def test_whatever_people_typed_it_fits_and_pings_nobody(nasty: str) -> None:
    late = tuple(followup(nasty, key) for key in range(1, 21))
    made = said(
        kind_words=tuple(praise(nasty, key) for key in range(1, 200)), late=late, count=900, name=nasty
    )
    assert check_message(made) == []
    assert harmless(made)
