"""The clock of the sandbox, and the moments that the demo jumps to."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.sandbox.clock import Clock, micros, moment

NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("name", "now", "then"),
    [
        ("before-end-of-day", "2026-11-20T10:00", "2026-11-20T16:01"),
        ("before-end-of-day", "2026-11-20T16:30", "2026-11-23T16:01"),  # a Friday
        ("before-end-of-day", "2026-11-21T10:00", "2026-11-23T16:01"),  # a Saturday
        ("tomorrow", "2026-10-31T23:00", "2026-11-01T09:01"),  # clocks go back
        ("monday", "2026-11-23T08:00", "2026-11-23T09:01"),
        ("monday", "2026-11-23T10:00", "2026-11-30T09:01"),
    ],
)
def test_it_finds_the_moment(name: str, now: str, then: str) -> None:
    start = datetime.fromisoformat(now).replace(tzinfo=NEW_YORK)
    assert moment(name, start).strftime("%Y-%m-%dT%H:%M") == then


def test_it_knows_no_other_moment() -> None:
    with pytest.raises(ValueError, match="someday"):
        moment("someday", datetime.now(NEW_YORK))


def test_it_never_gives_a_timestamp_twice() -> None:
    clock = Clock()
    stamps = [clock.mint_ts() for _ in range(1000)]
    assert stamps == sorted(set(stamps))
    assert all(len(stamp) == 17 for stamp in stamps)


def test_it_compares_timestamps_exactly() -> None:
    assert micros("1793023200.000100") == 1793023200_000100
    assert micros("1793023200") == 1793023200_000000
    with pytest.raises(ValueError, match="soon"):
        micros("soon")
