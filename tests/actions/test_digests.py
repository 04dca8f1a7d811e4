from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from bot.actions import digests, followups, praise
from bot.actions.members import access_member, set_manager
from bot.actions.praise import Given
from bot.actions.speech.digests import digest_now, say_digest
from bot.actions.workspaces import access_workspace
from bot.errors import Sorry
from bot.models import Digest
from bot.sandbox import check_message
from bot.store import Store
from tests.actions.people import MONDAY, TEAM, hours, move_in, owed, said, workspace_of

FRIDAY = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)  # three in the afternoon in New York
NEXT = datetime(2026, 3, 13, 19, 0, tzinfo=UTC)  # the same a week on, in summer time


def send_all(store: Store, now: datetime) -> int:
    count = 0
    while True:
        with store.begin() as session:
            if not digests.send_one(session, now):
                return count
        count += 1


def tell(store: Store, now: datetime) -> list[str]:
    """The words of every digest that is to be said."""
    with store.begin() as session:
        made = [say_digest(session, row, now) for row in said(session, "digest")]
        assert all(one is None or check_message(one) == [] for one in made)
        return [str(one) for one in made if one]


def a_week(store: Store) -> None:
    """Two returned on the day, one late with Bob, one kind word."""
    with store.begin() as session:
        workspace = workspace_of(session)
        for customer in ("Acme", "Initech"):
            one = owed(session, MONDAY, customer=customer)
            followups.close(session, MONDAY + hours(1), one, "UBOB")
        owed(session, MONDAY, customer="Globex")
        praise.give(session, MONDAY, workspace, Given("UMARIA", ("UBOB",), "command", "the night shift"))


def test_it_is_sent_to_managers_on_friday_at_three(store: Store) -> None:
    move_in(store)
    assert send_all(store, FRIDAY - timedelta(seconds=1)) == 0
    assert send_all(store, FRIDAY) == 1
    with store.begin() as session:
        assert [row.to for row in said(session, "digest")] == ["UALICE"]
        assert access_member(session, FRIDAY, TEAM, "UALICE").next_digest_at == NEXT


def test_it_says_how_the_week_went(store: Store) -> None:
    move_in(store)
    a_week(store)
    send_all(store, FRIDAY)
    words = tell(store, FRIDAY)[0]
    assert "*67 %* answered on the same day" in words
    assert "*1 hour* of working time" in words
    assert "the night shift" in words
    assert "*Globex*" in words
    assert "with Bob Tanaka" in words


def test_an_empty_week_is_told_kindly(store: Store) -> None:
    move_in(store)
    send_all(store, FRIDAY)
    assert "A quiet week" in tell(store, FRIDAY)[0]


def test_the_trend_is_against_the_digest_before(store: Store) -> None:
    move_in(store)
    a_week(store)
    send_all(store, FRIDAY)
    tell(store, FRIDAY)
    with store.begin() as session:
        one = owed(session, FRIDAY + timedelta(days=3), customer="Hooli")
        followups.close(session, FRIDAY + timedelta(days=3, hours=1), one, "UBOB")
    send_all(store, NEXT)
    assert "33 points better than the week before" in tell(store, NEXT)[-1]


def test_what_was_said_is_kept_once_however_often_it_is_tried(store: Store) -> None:
    move_in(store)
    send_all(store, FRIDAY)
    assert tell(store, FRIDAY) == tell(store, FRIDAY)
    with store.begin() as session:
        assert len(session.exec(select(Digest)).all()) == 1


def test_after_down_time_there_is_one(store: Store) -> None:
    move_in(store)
    assert send_all(store, NEXT + timedelta(days=21)) == 1
    with store.begin() as session:
        assert len(said(session, "digest")) == 1


def test_what_was_missed_wakes_nobody(store: Store) -> None:
    move_in(store)
    send_all(store, FRIDAY + hours(12))
    with store.begin() as session:
        assert said(session, "digest") == []
        monday = access_member(session, FRIDAY, TEAM, "UALICE").next_digest_at
    assert monday == datetime(2026, 3, 9, 13, 0, tzinfo=UTC)


def test_who_manages_no_longer_gets_none(store: Store) -> None:
    move_in(store)
    send_all(store, FRIDAY)
    with store.begin() as session:
        alice = access_member(session, FRIDAY, TEAM, "UALICE")
        set_manager(workspace_of(session), alice, False, FRIDAY)
        session.add(alice)
    assert tell(store, FRIDAY) == []
    assert send_all(store, NEXT) == 0


def test_a_manager_may_ask_at_any_time(store: Store) -> None:
    move_in(store)
    a_week(store)
    with store.begin() as session:
        assert check_message(digest_now(session, FRIDAY, TEAM, "UALICE")) == []
        assert session.exec(select(Digest)).all() == []


def test_others_read_whom_to_ask(store: Store) -> None:
    move_in(store)
    with store.session() as session, pytest.raises(Sorry, match="Ask Alice Moreno"):
        digest_now(session, FRIDAY, TEAM, "UBOB")


def test_dropped_ones_are_not_counted(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        one = owed(session, MONDAY)
        followups.close(session, MONDAY + hours(30), one, "UBOB", ending="dropped", reason="solved")
        week = digests.week_of(session, FRIDAY, workspace_of(session), "UALICE", MONDAY - hours(1), FRIDAY)
        assert week.figures.came == 0


def test_workspaces_never_mix(store: Store) -> None:
    move_in(store)
    a_week(store)
    with store.begin() as session:
        other = access_workspace(session, "T2", FRIDAY)
        week = digests.week_of(session, FRIDAY, other, "UALICE", MONDAY - hours(1), FRIDAY)
        assert (week.figures.came, len(week.praise), week.late_count) == (0, 0, 0)
