import math
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.scores import Case, Figures, figures, late_ones, percent_of, trend
from bot.rules.worktime import Hours
from tests.rules.people import anyones_hours, at, moments, works

NOW = at("2026-03-06 15:00")  # the Friday of the digest


def case(came: str, returned: str | None = None, hours: Hours | None = None, key: int = 1) -> Case:
    hours = hours or works()
    zone = hours.zone.key
    closed_at = at(returned, zone) if returned else None
    return Case(key, at(came, zone), closed_at, at(came, zone) + timedelta(hours=6), hours)


def test_an_empty_week_has_no_figures() -> None:
    assert figures([], [], NOW) == Figures(0, 0, None, None, None, ())


@pytest.mark.parametrize(
    ("came", "returned", "percent"),
    [
        ("2026-03-02 10:00", "2026-03-02 16:59", 100),
        ("2026-03-02 10:00", "2026-03-02 19:00", 100),  # after hours, but the same day
        ("2026-03-02 10:00", "2026-03-03 09:00", 0),
        ("2026-03-02 18:00", "2026-03-03 09:30", 100),  # came after hours, so the next day is its day
        ("2026-02-28 12:00", "2026-03-02 12:00", 100),  # came on a Saturday
        ("2026-02-28 12:00", "2026-02-28 13:00", 100),
        ("2026-02-28 12:00", "2026-03-03 09:00", 0),
        ("2026-03-05 10:00", None, 0),
        ("2026-03-06 14:00", None, None),  # its day is not over
    ],
)
def test_the_same_day_is_the_owners_working_day(came: str, returned: str | None, percent: int | None) -> None:
    assert figures([case(came, returned)], [], NOW).same_day_percent == percent


@pytest.mark.parametrize("zone", ["Pacific/Apia", "America/Los_Angeles", "Asia/Kolkata", "Australia/Sydney"])
def test_the_same_day_is_local(zone: str) -> None:
    one = case("2026-03-02 09:30", "2026-03-02 16:30", works(zone))
    assert figures([one], [], NOW).same_day_percent == 100


def test_a_night_shift_is_one_day() -> None:
    one = case("2026-03-02 23:00", "2026-03-03 05:00", works(starts="22:00", ends="06:00"))
    assert figures([one], [], NOW).same_day_percent == 100


def test_the_trend_is_in_points() -> None:
    kept, broken = (case("2026-03-02 10:00", f"2026-03-0{day} 11:00") for day in (2, 3))
    assert figures([kept, kept, kept, broken], [kept, broken], NOW).same_day_trend == 25
    assert figures([kept], [], NOW).same_day_trend is None


@pytest.mark.parametrize(("now", "before", "points"), [(80, 90, -10), (None, 90, None), (80, None, None)])
def test_there_is_no_trend_without_both(now: int | None, before: int | None, points: int | None) -> None:
    assert trend(now, before) == points


def test_the_median_counts_working_minutes() -> None:
    quick = case("2026-03-02 10:00", "2026-03-02 10:10")
    slow = case("2026-03-02 16:45", "2026-03-03 09:15")
    still_open = case("2026-03-06 10:00")
    assert figures([quick, slow, still_open], [], NOW).median_minutes == 20


def test_late_ones_are_open_and_the_longest_first() -> None:
    cases = [
        case("2026-03-05 10:00", key=1),
        case("2026-03-04 10:00", key=2),
        case("2026-03-04 10:00", "2026-03-06 10:00", key=3),
        case("2026-03-06 14:00", key=4),
    ]
    assert late_ones(cases, NOW) == (2, 1)


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [(0, 0, None), (0, 3, 0), (3, 3, 100), (2, 3, 67), (999, 1000, 99), (1, 1000, 1)],
)
def test_only_all_is_a_hundred_and_only_none_is_zero(part: int, whole: int, percent: int | None) -> None:
    assert percent_of(part, whole) == percent


anything = st.builds(Case, st.integers(), moments, st.none() | moments, moments, anyones_hours)


@given(st.lists(anything, max_size=5), st.lists(anything, max_size=3), moments)
def test_figures_are_always_whole_or_missing(cases: list[Case], before: list[Case], now: datetime) -> None:
    found = figures(cases, before, now)
    assert found.same_day_percent is None or 0 <= found.same_day_percent <= 100
    assert found.same_day_trend is None or -100 <= found.same_day_trend <= 100
    assert found.median_minutes is None or (found.median_minutes >= 0 and math.isfinite(found.median_minutes))
    assert found.returned + len(found.late) <= found.came == len(cases)
