from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.rules.due import default_due
from bot.rules.nags import escalate_at, first_nag_at
from bot.rules.retiming import Times, moved
from bot.rules.worktime import Hours
from tests.rules.people import anyones_hours, at, moments, works

CAME = at("2026-03-02 10:00")
BERLIN, LONDON = works(), works("Europe/London")


def times(due_at: datetime | None = None, nag_at: datetime | None = None) -> Times:
    due = due_at or default_due(CAME, BERLIN)
    return Times(due, nag_at or first_nag_at(due, CAME, BERLIN), escalate_at(due, BERLIN, 1))


def test_what_was_due_at_the_end_of_the_day_is_due_at_the_end_of_the_new_one() -> None:
    found = moved(times(), CAME, CAME, BERLIN, LONDON, 1)
    assert found == Times(
        at("2026-03-02 17:00", "Europe/London"),
        at("2026-03-02 16:00", "Europe/London"),
        at("2026-03-03 17:00", "Europe/London"),
    )


def test_a_time_that_somebody_said_stays() -> None:
    said = at("2026-03-04 12:00")
    assert moved(times(said), CAME, CAME, BERLIN, LONDON, 1).due_at == said


def test_a_snooze_stays() -> None:
    until = at("2026-03-02 11:17")
    assert moved(times(nag_at=until), CAME, CAME, BERLIN, LONDON, 1).nag_at == until


def test_the_next_morning_is_the_new_mornings() -> None:
    morning = at("2026-03-03 09:00")
    now = at("2026-03-02 18:00")
    assert moved(times(nag_at=morning), CAME, now, BERLIN, LONDON, 1).nag_at == at(
        "2026-03-03 09:00", "Europe/London"
    )


def test_a_day_that_is_now_off_waits_for_the_next_one() -> None:
    only_fridays = works(days=frozenset([4]))
    morning, now = at("2026-03-03 09:00"), at("2026-03-02 18:00")
    assert moved(times(nag_at=morning), CAME, now, BERLIN, only_fridays, 1).nag_at == at("2026-03-06 09:00")


def test_without_an_owner_nobody_is_reminded() -> None:
    assert moved(Times(CAME, None, None), CAME, CAME, BERLIN, LONDON, 1) == Times(CAME, None, None)


@given(anyones_hours, moments, st.none() | moments)
def test_the_same_hours_move_no_due_time(hours: Hours, came: datetime, nag_at: datetime | None) -> None:
    due = default_due(came, hours)
    told = escalate_at(due, hours, 1)
    found = moved(Times(due, nag_at, told), came, came, hours, hours, 1)
    assert (found.due_at, found.escalate_at) == (due, told)


@given(anyones_hours, anyones_hours, moments, moments)
def test_whatever_the_hours_a_time_is_found(old: Hours, new: Hours, came: datetime, now: datetime) -> None:
    due = default_due(came, old)
    found = moved(Times(due, first_nag_at(due, came, old), None), came, now, old, new, 1)
    assert found.nag_at is not None
    assert found.nag_at > now or found.nag_at > came
