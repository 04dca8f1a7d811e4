import time as stopwatch
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.worktime import (
    MONDAY_TO_FRIDAY,
    Hours,
    add_working_days,
    add_working_minutes,
    day_end,
    day_start,
    local_day,
    moment,
    next_working_day,
    shifts,
    working_minutes,
)
from tests.rules.people import ZONES, anyones_hours, at, local, moments, quarters, works

FRIDAY = date(2026, 3, 6)


class AllYear:
    """A broken holiday calendar: every day is one."""

    def __contains__(self, day: object) -> bool:
        return True


def test_it_works_on_working_days_only() -> None:
    hours = works(holidays=("2026-03-05",))
    worked = [hours.works_on(date(2026, 3, day)) for day in range(2, 9)]
    assert worked == [True, True, True, False, True, False, False]


def test_without_days_it_is_monday_to_friday() -> None:
    hours = works(days=frozenset())
    assert hours.works_on(FRIDAY)
    assert not hours.works_on(FRIDAY + timedelta(days=1))
    assert next_working_day(FRIDAY, hours) == date(2026, 3, 9)


@pytest.mark.parametrize(
    ("zone", "utc"),
    [
        ("America/New_York", "14:00"),
        ("Europe/Berlin", "08:00"),
        ("Asia/Kolkata", "03:30"),
        ("America/Los_Angeles", "17:00"),
    ],
)
def test_a_day_starts_at_its_local_time(zone: str, utc: str) -> None:
    assert day_start(date(2026, 3, 2), works(zone)) == datetime.fromisoformat(f"2026-03-02T{utc}Z")


def test_a_day_starts_an_hour_earlier_in_utc_after_the_spring_change() -> None:
    assert day_start(date(2026, 3, 27), works()).hour == 8
    assert day_start(date(2026, 3, 30), works()).hour == 7


@pytest.mark.parametrize(
    ("zone", "wanted", "got"),
    [
        ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29 03:00"),
        ("America/New_York", "2026-03-08 02:00", "2026-03-08 03:00"),
        ("Australia/Lord_Howe", "2026-10-04 02:10", "2026-10-04 02:30"),
        ("Pacific/Apia", "2011-12-30 12:00", "2011-12-31 00:00"),
        ("America/Nuuk", "2026-03-28 23:30", "2026-03-29 00:00"),
    ],
)
def test_a_skipped_time_is_the_end_of_the_gap(zone: str, wanted: str, got: str) -> None:
    naive = datetime.fromisoformat(wanted)
    assert moment(naive.date(), naive.time(), ZoneInfo(zone)) == at(got, zone)


@pytest.mark.parametrize(
    ("zone", "doubled"),
    [
        ("Europe/Berlin", "2026-10-25 02:30"),
        ("America/New_York", "2026-11-01 01:30"),
        ("Australia/Lord_Howe", "2026-04-05 01:45"),
    ],
)
def test_a_doubled_time_is_its_first(zone: str, doubled: str) -> None:
    naive = datetime.fromisoformat(doubled)
    first = moment(naive.date(), naive.time(), ZoneInfo(zone))
    assert first == at(doubled, zone, fold=0) < at(doubled, zone, fold=1)
    assert moment(naive.date(), naive.time().replace(fold=1), ZoneInfo(zone)) == first


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Pacific/Apia", "2026-03-03"), ("America/Los_Angeles", "2026-03-02"), ("Asia/Kolkata", "2026-03-03")],
)
def test_the_local_day_is_the_persons_own(zone: str, day: str) -> None:
    now = datetime(2026, 3, 2, 20, tzinfo=UTC)
    assert local_day(now, works(zone)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-03-02 23:00", "2026-03-02"),
        ("2026-03-03 05:59", "2026-03-02"),  # the night shift of Monday is still on
        ("2026-03-03 06:00", "2026-03-03"),
        ("2026-03-02 05:00", "2026-03-02"),  # nobody worked on Sunday night
    ],
)
def test_a_night_shift_belongs_to_the_day_it_starts_on(now: str, day: str) -> None:
    night = works(starts="22:00", ends="06:00")
    assert local_day(at(now), night) == date.fromisoformat(day)


def test_a_night_shift_ends_the_next_day() -> None:
    night = works(starts="22:00", ends="06:00")
    assert local(day_end(FRIDAY, night)) == "Sat 2026-03-07 06:00"


@pytest.mark.parametrize(
    ("day", "n", "later"),
    [
        ("2026-03-06", 1, "2026-03-09"),
        ("2026-03-07", 1, "2026-03-09"),
        ("2026-03-06", 3, "2026-03-12"),  # Wednesday the 11th is a holiday
        ("2026-03-07", 0, "2026-03-07"),
        ("2026-03-07", -2, "2026-03-07"),
    ],
)
def test_working_days_skip_weekends_and_holidays(day: str, n: int, later: str) -> None:
    hours = works(holidays=("2026-03-11",))
    assert add_working_days(date.fromisoformat(day), n, hours) == date.fromisoformat(later)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2026-03-02 10:00", "2026-03-02 10:12", 12),
        ("2026-03-02 08:00", "2026-03-02 09:30", 30),
        ("2026-03-02 16:30", "2026-03-03 09:30", 60),
        ("2026-03-06 16:00", "2026-03-09 10:00", 120),
        ("2026-03-07 10:00", "2026-03-08 10:00", 0),
        ("2026-03-10 16:00", "2026-03-12 10:00", 120),  # over the holiday
        ("2026-03-02 11:00", "2026-03-02 10:00", 0),
        ("2026-03-27 16:00", "2026-03-30 10:00", 120),  # over the spring change
        ("2026-10-23 16:00", "2026-10-26 10:00", 120),  # and the autumn one
    ],
)
def test_it_counts_working_minutes(start: str, end: str, minutes: int) -> None:
    assert working_minutes(at(start), at(end), works(holidays=("2026-03-11",))) == minutes


@pytest.mark.parametrize(
    ("zone", "day", "minutes"),
    [
        ("Europe/Berlin", "2026-03-28", 420),
        ("Europe/Berlin", "2026-10-24", 540),
        ("Australia/Lord_Howe", "2026-10-03", 450),
        ("Australia/Lord_Howe", "2026-04-04", 510),
        ("Asia/Kolkata", "2026-03-28", 480),
    ],
)
def test_a_night_over_a_clock_change_is_as_long_as_it_is(zone: str, day: str, minutes: int) -> None:
    night = works(zone, "22:00", "06:00", frozenset({5}))
    assert (
        working_minutes(at(f"{day} 12:00", zone), at(f"{day} 12:00", zone) + timedelta(days=2), night)
        == minutes
    )


def test_the_day_that_apia_left_out_has_no_minutes() -> None:
    hours = works("Pacific/Apia")
    thursday, saturday = at("2011-12-29 16:00", "Pacific/Apia"), at("2011-12-31 12:00", "Pacific/Apia")
    assert working_minutes(thursday, saturday, hours) == 60
    assert not hours.works_on(date(2011, 12, 30))
    assert next_working_day(date(2011, 12, 29), hours) == date(2012, 1, 2)


def test_a_shift_within_the_spring_gap_is_a_day_off() -> None:
    hours = works(starts="02:00", ends="03:00", days=frozenset({6}))
    assert next_working_day(date(2026, 3, 22), hours) == date(2026, 4, 5)


def test_hours_alike_are_a_full_day() -> None:
    always = works(starts="00:00", ends="00:00", days=frozenset(range(7)))
    assert working_minutes(at("2026-03-02 07:00"), at("2026-03-04 07:00"), always) == 2 * 24 * 60


@pytest.mark.parametrize(
    ("start", "minutes", "end"),
    [
        ("2026-03-02 10:00", 10, "2026-03-02 10:10"),
        ("2026-03-02 16:50", 10, "2026-03-02 17:00"),
        ("2026-03-02 16:55", 10, "2026-03-03 09:05"),
        ("2026-03-06 17:30", 10, "2026-03-09 09:10"),
        ("2026-03-07 12:00", 0, "2026-03-09 09:00"),
        ("2026-03-02 12:00", -5, "2026-03-02 12:00"),
    ],
)
def test_it_adds_working_minutes(start: str, minutes: int, end: str) -> None:
    assert add_working_minutes(at(start), minutes, works()) == at(end)


def test_a_broken_calendar_ends_the_search() -> None:
    hours = Hours(ZoneInfo("UTC"), MONDAY_TO_FRIDAY, time(9), time(17), AllYear())
    assert next_working_day(FRIDAY, hours) == date(2026, 3, 7)
    assert add_working_minutes(datetime(2026, 3, 6, 18, tzinfo=UTC), 5, hours).day == 7


def test_days_that_no_week_has_end_the_search() -> None:
    assert next_working_day(FRIDAY, works(days=frozenset({9}))) == date(2026, 3, 7)


def test_a_year_is_counted_in_about_a_millisecond() -> None:
    start, hours = datetime(2026, 1, 1, tzinfo=UTC), works()
    took = []
    for _ in range(20):
        began = stopwatch.perf_counter()
        working_minutes(start, start + timedelta(days=365), hours)
        took.append(stopwatch.perf_counter() - began)
    assert min(took) < 0.002  # the promise is one; two on a busy machine


@given(moments, st.integers(1, 5000), anyones_hours)
def test_adding_and_counting_minutes_agree(start: datetime, minutes: int, hours: Hours) -> None:
    end = add_working_minutes(start, minutes, hours)
    assert end > start
    assert working_minutes(start, end, hours) == minutes
    assert working_minutes(start, end - timedelta(seconds=1), hours) == minutes - 1


@given(moments, st.tuples(*[st.integers(0, 10_000)] * 2), anyones_hours)
def test_minutes_of_two_stretches_add_up(start: datetime, lengths: tuple[int, int], hours: Hours) -> None:
    start = start.replace(second=0, microsecond=0)
    middle = start + timedelta(minutes=lengths[0])
    end = middle + timedelta(minutes=lengths[1])
    parts = working_minutes(start, middle, hours) + working_minutes(middle, end, hours)
    assert parts == working_minutes(start, end, hours) <= sum(lengths)


@given(moments, anyones_hours)
def test_shifts_never_overlap(now: datetime, hours: Hours) -> None:
    coming = shifts(now, hours)
    first, second, third = next(coming), next(coming), next(coming)
    assert now < first[1] <= second[0] < second[1] <= third[0]


@settings(max_examples=300)
@given(moments, quarters, quarters, st.sampled_from(ZONES))
def test_a_later_local_time_is_never_an_earlier_moment(now: datetime, a: time, b: time, zone: str) -> None:
    early, late = sorted((a, b))
    assert moment(now.date(), early, ZoneInfo(zone)) <= moment(now.date(), late, ZoneInfo(zone))
