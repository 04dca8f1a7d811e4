from datetime import datetime

import pytest
from hypothesis import given

from bot.rules.due import default_due
from bot.rules.worktime import Hours, shifts
from tests.rules.people import anyones_hours, at, local, moments, works


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-03-02 10:12", "Mon 2026-03-02 17:00"),
        ("2026-03-02 07:00", "Mon 2026-03-02 17:00"),
        ("2026-03-02 16:00", "Mon 2026-03-02 17:00"),
        ("2026-03-02 16:01", "Tue 2026-03-03 12:00"),
        ("2026-03-02 19:00", "Tue 2026-03-03 12:00"),
        ("2026-03-06 16:30", "Mon 2026-03-09 12:00"),
        ("2026-03-07 10:00", "Mon 2026-03-09 12:00"),
        ("2026-03-10 16:30", "Thu 2026-03-12 12:00"),  # the 11th is a holiday
        ("2026-03-11 10:00", "Thu 2026-03-12 12:00"),
        ("2026-03-27 16:30", "Mon 2026-03-30 12:00"),  # over the spring change
        ("2026-10-23 16:30", "Mon 2026-10-26 12:00"),
    ],
)
def test_it_is_due_today_or_at_noon_of_the_next_working_day(now: str, due: str) -> None:
    assert local(default_due(at(now), works(holidays=("2026-03-11",)))) == due


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"])
def test_it_is_due_in_the_owners_own_zone(zone: str) -> None:
    assert local(default_due(at("2026-03-02 10:00", zone), works(zone)), zone) == "Mon 2026-03-02 17:00"


@pytest.mark.parametrize(
    ("starts", "ends", "due"),
    [
        ("08:00", "12:00", "Mon 2026-03-09 12:00"),
        ("14:00", "22:00", "Mon 2026-03-09 18:00"),
        ("12:00", "16:00", "Mon 2026-03-09 14:00"),
        ("06:00", "10:00", "Mon 2026-03-09 08:00"),
        ("22:00", "06:00", "Tue 2026-03-10 02:00"),
    ],
)
def test_a_day_without_noon_has_a_middle(starts: str, ends: str, due: str) -> None:
    assert local(default_due(at("2026-03-07 12:00"), works(starts=starts, ends=ends))) == due


def test_at_night_it_is_due_by_the_end_of_the_shift() -> None:
    due = default_due(at("2026-03-03 01:00"), works(starts="22:00", ends="06:00"))
    assert local(due) == "Tue 2026-03-03 06:00"


@given(moments, anyones_hours)
def test_it_is_due_later_and_while_they_work(now: datetime, hours: Hours) -> None:
    due = default_due(now, hours)
    start, end = next(shifts(now, hours))
    while end < due:
        start, end = next(shifts(end, hours))
    assert due > now
    assert start <= due <= end
