from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.weekly import next_weekly
from tests.rules.people import ZONES, at, local, moments, quarters

MONDAY, SATURDAY, SUNDAY = 0, 5, 6


@pytest.mark.parametrize("zone", ZONES)
def test_it_is_monday_at_nine_where_the_team_is(zone: str) -> None:
    found = next_weekly(at("2026-03-04 12:00", zone), ZoneInfo(zone), MONDAY, time(9))
    assert local(found, zone) == "Mon 2026-03-09 09:00"


@pytest.mark.parametrize(
    ("now", "found"),
    [
        ("2026-03-02 08:59", "Mon 2026-03-02 09:00"),
        ("2026-03-02 09:00", "Mon 2026-03-09 09:00"),
        ("2026-03-02 09:01", "Mon 2026-03-09 09:00"),
        ("2026-03-23 09:00", "Mon 2026-03-30 09:00"),  # over the spring change
        ("2026-10-19 09:00", "Mon 2026-10-26 09:00"),  # and the autumn one
    ],
)
def test_it_is_strictly_later(now: str, found: str) -> None:
    assert local(next_weekly(at(now), ZoneInfo("Europe/Berlin"), MONDAY, time(9))) == found


def test_a_skipped_time_comes_once_at_the_end_of_the_gap() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    found = next_weekly(at("2026-03-28 12:00"), berlin, SUNDAY, time(2, 30))
    assert local(found) == "Sun 2026-03-29 03:00"
    assert local(next_weekly(found, berlin, SUNDAY, time(2, 30))) == "Sun 2026-04-05 02:30"


@pytest.mark.parametrize(
    ("zone", "now", "weekday", "doubled"),
    [
        ("Europe/Berlin", "2026-10-24 12:00", SUNDAY, "2026-10-25 02:30"),
        ("Australia/Lord_Howe", "2026-04-04 12:00", SUNDAY, "2026-04-05 01:45"),
        ("America/Nuuk", "2026-10-24 12:00", SATURDAY, "2026-10-24 23:30"),  # into the day before
    ],
)
def test_a_doubled_time_comes_once(zone: str, now: str, weekday: int, doubled: str) -> None:
    clock = time.fromisoformat(doubled[-5:])
    found = next_weekly(at(now, zone), ZoneInfo(zone), weekday, clock)
    assert found == at(doubled, zone)
    assert next_weekly(found, ZoneInfo(zone), weekday, clock) - found > timedelta(days=6, hours=23)


def test_the_friday_that_apia_left_out_is_had_at_once() -> None:
    apia = ZoneInfo("Pacific/Apia")
    found = next_weekly(at("2011-12-29 12:00", "Pacific/Apia"), apia, 4, time(9))
    assert local(found, "Pacific/Apia") == "Sat 2011-12-31 00:00"
    assert local(next_weekly(found, apia, 4, time(9)), "Pacific/Apia") == "Fri 2012-01-06 09:00"


@given(moments, st.sampled_from(ZONES), st.integers(0, 6), quarters)
def test_it_comes_every_week_once(now: datetime, zone: str, weekday: int, clock: time) -> None:
    first = next_weekly(now, ZoneInfo(zone), weekday, clock)
    second = next_weekly(first, ZoneInfo(zone), weekday, clock)
    assert first.tzinfo is UTC
    assert timedelta() < first - now < timedelta(days=8, hours=2)
    assert timedelta(days=5, hours=22) < second - first < timedelta(days=8, hours=2)
