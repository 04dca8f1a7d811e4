from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.nags import (
    Snooze,
    ask_at,
    escalate_at,
    first_nag_at,
    is_late,
    morning_nag_at,
    nag_slots,
    next_nag_at,
    snoozed_until,
    tomorrow_nag_at,
)
from bot.rules.worktime import MONDAY_TO_FRIDAY, Hours, shifts
from tests.rules.people import anyones_hours, at, local, moments, works

MONDAY = "2026-03-02 10:00"


@pytest.mark.parametrize(
    ("starts", "ends", "slots"),
    [
        ("09:00", "17:00", ["09:00", "16:00"]),
        ("07:00", "15:30", ["09:00", "14:30"]),
        ("10:30", "19:00", ["10:30", "18:00"]),
        ("05:00", "08:30", ["05:00", "07:30"]),
        ("07:00", "10:00", ["09:00"]),
        ("07:00", "09:30", ["07:00", "08:30"]),  # nine would be half an hour before leaving
        ("13:00", "13:30", ["13:00"]),
        ("22:00", "06:00", ["22:00", "05:00"]),
    ],
)
def test_a_day_has_a_morning_slot_and_one_before_leaving(starts: str, ends: str, slots: list[str]) -> None:
    found = nag_slots(date(2026, 3, 2), works(starts=starts, ends=ends))
    assert [local(slot)[-5:] for slot in found] == slots


@pytest.mark.parametrize(
    ("due", "nag"),
    [
        ("2026-03-02 16:00", "Mon 2026-03-02 16:00"),
        ("2026-03-02 17:00", "Mon 2026-03-02 16:00"),
        ("2026-03-02 15:00", "Mon 2026-03-02 16:00"),  # no slot before it, so the first one after
        ("2026-03-03 12:00", "Tue 2026-03-03 09:00"),
        ("2026-03-03 08:00", "Mon 2026-03-02 16:00"),
        ("2026-03-06 17:00", "Fri 2026-03-06 16:00"),
        ("2026-03-08 12:00", "Fri 2026-03-06 16:00"),  # due on a Sunday
        ("2026-03-01 12:00", "Mon 2026-03-02 16:00"),  # late already
        ("2026-03-30 12:00", "Mon 2026-03-30 09:00"),  # over the spring change
        ("2026-10-26 17:00", "Mon 2026-10-26 16:00"),
    ],
)
def test_the_first_nag_is_the_last_slot_before_it_is_due(due: str, nag: str) -> None:
    assert local(first_nag_at(at(due), at(MONDAY), works())) == nag


@pytest.mark.parametrize(
    "zone", ["America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "Australia/Sydney"]
)
def test_a_nag_comes_in_the_owners_own_zone(zone: str) -> None:
    nag = first_nag_at(at("2026-03-02 17:00", zone), at(MONDAY, zone), works(zone))
    assert local(nag, zone) == "Mon 2026-03-02 16:00"


@pytest.mark.parametrize(
    ("now", "nag"),
    [
        ("2026-03-02 08:59", "Mon 2026-03-02 09:00"),
        ("2026-03-02 09:00", "Mon 2026-03-02 16:00"),
        ("2026-03-02 16:00", "Tue 2026-03-03 09:00"),
        ("2026-03-06 16:30", "Mon 2026-03-09 09:00"),
        ("2026-03-10 16:00", "Thu 2026-03-12 09:00"),  # the 11th is a holiday
    ],
)
def test_the_next_nag_is_strictly_later(now: str, nag: str) -> None:
    assert local(next_nag_at(at(now), works(holidays=("2026-03-11",)))) == nag


@pytest.mark.parametrize(
    ("now", "nag"),
    [
        ("2026-03-02 08:00", "Tue 2026-03-03 09:00"),
        ("2026-03-06 16:30", "Mon 2026-03-09 09:00"),
        ("2026-03-07 12:00", "Mon 2026-03-09 09:00"),
        ("2026-03-10 12:00", "Thu 2026-03-12 09:00"),
    ],
)
def test_tomorrow_is_the_morning_of_the_next_working_day(now: str, nag: str) -> None:
    hours = works(holidays=("2026-03-11",))
    assert local(tomorrow_nag_at(at(now), hours)) == nag
    assert local(snoozed_until("tomorrow", at(now), hours)) == nag


def test_at_night_tomorrow_is_the_next_shift() -> None:
    nag = tomorrow_nag_at(at("2026-03-03 01:00"), works(starts="22:00", ends="06:00"))
    assert local(nag) == "Tue 2026-03-03 22:00"


def test_an_hour_is_an_hour_at_any_time() -> None:
    assert snoozed_until("hour", at("2026-03-29 01:30"), works()) == at("2026-03-29 03:30")


@pytest.mark.parametrize(("day", "nag"), [(4, "Wed 2026-03-04 09:00"), (7, "Mon 2026-03-09 09:00")])
def test_a_date_is_snoozed_to_its_morning_or_the_next(day: int, nag: str) -> None:
    assert local(morning_nag_at(date(2026, 3, day), works())) == nag


@pytest.mark.parametrize(
    ("due", "patience", "told"),
    [
        ("2026-03-02 17:00", 1, "Tue 2026-03-03 17:00"),
        ("2026-03-02 12:00", 1, "Tue 2026-03-03 12:00"),
        ("2026-03-06 12:00", 1, "Mon 2026-03-09 12:00"),
        ("2026-03-06 12:00", 2, "Tue 2026-03-10 12:00"),
        ("2026-03-10 12:00", 1, "Thu 2026-03-12 12:00"),  # the 11th is a holiday
        ("2026-03-02 20:00", 1, "Tue 2026-03-03 17:00"),
        ("2026-03-02 06:00", 1, "Tue 2026-03-03 09:00"),
        ("2026-03-07 10:00", 1, "Mon 2026-03-09 10:00"),
        ("2026-03-27 12:00", 1, "Mon 2026-03-30 12:00"),  # over the spring change
        ("2026-10-23 12:00", 1, "Mon 2026-10-26 12:00"),
        ("2026-03-02 12:00", 0, "Mon 2026-03-02 12:00"),
        ("2026-03-07 12:00", 0, "Mon 2026-03-09 09:00"),
    ],
)
def test_somebody_is_told_after_a_working_day(due: str, patience: int, told: str) -> None:
    hours = works(holidays=("2026-03-11",))
    assert local(escalate_at(at(due), hours, patience)) == told


def test_at_night_somebody_is_told_in_the_next_shift() -> None:
    told = escalate_at(at("2026-03-03 02:00"), works(starts="22:00", ends="06:00"))
    assert local(told) == "Wed 2026-03-04 02:00"


@pytest.mark.parametrize(
    ("created", "asked"),
    [
        ("2026-03-02 10:00", "Mon 2026-03-02 10:10"),
        ("2026-03-02 16:55", "Tue 2026-03-03 09:05"),
        ("2026-03-07 12:00", "Mon 2026-03-09 09:10"),
    ],
)
def test_the_channel_is_asked_after_ten_working_minutes(created: str, asked: str) -> None:
    assert local(ask_at(at(created), works())) == asked


def test_late_begins_after_the_due_moment() -> None:
    due = at(MONDAY)
    assert [is_late(due, due + timedelta(seconds=n)) for n in (-1, 0, 1)] == [False, False, True]


def test_a_broken_calendar_still_nags() -> None:
    class AllYear:
        def __contains__(self, day: object) -> bool:
            return True

    hours = Hours(ZoneInfo("UTC"), MONDAY_TO_FRIDAY, time(9), time(17), AllYear())
    now = datetime(2026, 3, 6, 18, tzinfo=UTC)
    assert now < first_nag_at(now + timedelta(days=1), now, hours) < now + timedelta(days=2)


@given(moments, st.timedeltas(timedelta(days=-3), timedelta(days=30)), anyones_hours)
def test_the_first_nag_is_later_and_while_they_work(now: datetime, until: timedelta, hours: Hours) -> None:
    nag = first_nag_at(now + until, now, hours)
    start, end = next(shifts(nag, hours))
    assert now < nag
    assert start <= nag < end
    assert nag <= now + until or nag == next_nag_at(now, hours)


@given(moments, anyones_hours, st.sampled_from(["hour", "tomorrow"]), st.integers(1, 3))
def test_what_is_put_off_is_put_off(now: datetime, hours: Hours, choice: Snooze, patience: int) -> None:
    assert snoozed_until(choice, now, hours) > now
    assert escalate_at(now, hours, patience) > now
    assert ask_at(now, hours) >= now + timedelta(minutes=10)
