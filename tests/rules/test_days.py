from zoneinfo import ZoneInfo

import pytest

from bot.rules.days import day_span, month_start
from tests.rules.people import at


@pytest.mark.parametrize(
    ("zone", "now", "starts"),
    [
        ("Europe/Berlin", "2026-03-29 12:00", "2026-03-01 00:00"),
        ("America/New_York", "2026-03-01 00:00", "2026-03-01 00:00"),
        ("America/New_York", "2026-02-28 23:59", "2026-02-01 00:00"),
        ("Australia/Sydney", "2026-12-31 23:59", "2026-12-01 00:00"),
    ],
)
def test_a_month_starts_on_its_first_local_day(zone: str, now: str, starts: str) -> None:
    assert month_start(at(now, zone), ZoneInfo(zone)) == at(starts, zone)


def test_the_month_is_the_zones_own() -> None:
    now = at("2026-03-31 23:30", "America/New_York")
    assert month_start(now, ZoneInfo("Europe/London")) == at("2026-04-01 00:00", "Europe/London")


def test_a_day_over_a_clock_change_is_as_long_as_it_is() -> None:
    starts, ends = day_span(at("2026-03-29 12:00"), ZoneInfo("Europe/Berlin"))
    assert (ends - starts).total_seconds() == 23 * 3600
