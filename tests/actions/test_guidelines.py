from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from bot.actions import guidelines
from bot.actions.speech.guidelines import guidelines_now, say_guideline
from bot.actions.workspaces import leave_channel
from bot.errors import Sorry
from bot.guidelines import library
from bot.models import GuidelineShown
from bot.sandbox import check_message
from bot.store import Store
from tests.actions.people import MONDAY, TEAM, move_in, said, workspace_of

NINE = datetime(
    2026, 3, 9, 13, 0, tzinfo=UTC
)  # the Monday after, nine in the morning in New York (summer time)
WEEK = timedelta(days=7)


def post_all(store: Store, now: datetime) -> int:
    count = 0
    while True:
        with store.begin() as session:
            if not guidelines.post_one(session, now):
                return count
        count += 1


def due_at(store: Store) -> datetime | None:
    with store.begin() as session:
        return workspace_of(session).next_guideline_at


def posts(store: Store) -> int:
    with store.begin() as session:
        return len(said(session, "guideline"))


def test_it_waits_for_its_time(store: Store) -> None:
    move_in(store)
    assert due_at(store) == NINE
    assert post_all(store, NINE - timedelta(seconds=1)) == 0


def test_it_posts_one_and_sets_the_next(store: Store) -> None:
    move_in(store)
    assert post_all(store, NINE) == 1
    assert posts(store) == 1
    assert due_at(store) == NINE + WEEK
    with store.begin() as session:
        row = said(session, "guideline")[0]
        made = say_guideline(session, row, NINE)
        assert row.to == "C1"
        assert made is not None
        assert check_message(made) == []
        assert guidelines.this_week(session, workspace_of(session)) == library()[0]


def test_the_five_contact_guidelines_open_in_order(store: Store) -> None:
    move_in(store)
    for week in range(5):
        post_all(store, NINE + week * WEEK)
    with store.begin() as session:
        assert [row.args["tip"] for row in said(session, "guideline")] == [tip.key for tip in library()[:5]]


def test_after_weeks_of_down_time_there_is_one(store: Store) -> None:
    move_in(store)
    late = NINE + 5 * WEEK + timedelta(days=1)
    assert post_all(store, late) == 1
    assert posts(store) == 1
    assert due_at(store) == NINE + 6 * WEEK


@pytest.mark.parametrize(
    "missed", [timedelta(hours=18), timedelta(days=5)], ids=["by night", "at the weekend"]
)
def test_what_was_missed_wakes_nobody(store: Store, missed: timedelta) -> None:
    move_in(store)
    assert post_all(store, NINE + missed) == 1
    assert posts(store) == 0
    morning = due_at(store)
    assert morning is not None
    assert morning.hour == 13
    post_all(store, morning)
    assert posts(store) == 1


def test_a_time_that_was_chosen_is_kept_whatever_the_hour(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        workspace_of(session).next_guideline_at = NINE + timedelta(hours=14)
    post_all(store, NINE + timedelta(hours=14, minutes=1))
    assert posts(store) == 1


def test_without_a_channel_nothing_is_said_and_time_moves_on(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        leave_channel(session, MONDAY, TEAM, "C1")
    assert post_all(store, NINE) == 1
    assert posts(store) == 0
    assert due_at(store) == NINE + WEEK
    with store.begin() as session:
        assert session.get(GuidelineShown, (TEAM, 1)) is None


def test_an_old_one_is_not_said_when_the_next_is_near(store: Store) -> None:
    move_in(store)
    post_all(store, NINE)
    with store.begin() as session:
        assert say_guideline(session, said(session, "guideline")[0], NINE + timedelta(days=6)) is None


def test_four_at_once_post_one(store: Store) -> None:
    move_in(store)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: post_all(store, NINE), range(4)))
    assert posts(store) == 1


def test_the_list_is_an_answer_that_fits(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        assert check_message(guidelines_now(session, MONDAY, TEAM, "")) == []
        assert check_message(guidelines_now(session, MONDAY, TEAM, "2")) == []
        assert "speak" in guidelines_now(session, MONDAY, TEAM, "thank")["text"]


def test_an_unknown_word_is_answered_with_an_example() -> None:
    with pytest.raises(Sorry, match="`/guidelines thank`"):
        guidelines.find("xylophone")
