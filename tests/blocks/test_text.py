"""Days and moments as people say them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.blocks.text import day_words, moment_words, since_words

NEW_YORK = ZoneInfo("America/New_York")


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("day", "now", "words"),
    [
        ("2026-03-06", "2026-03-06", "today"),  # a Friday
        ("2026-03-05", "2026-03-06", "yesterday"),
        ("2026-03-02", "2026-03-06", "Monday"),
        ("2026-03-01", "2026-03-06", "last Sunday"),
        ("2026-02-27", "2026-03-06", "last Friday"),
        ("2026-02-23", "2026-03-06", "last Monday"),
        ("2026-02-22", "2026-03-06", "22 February"),
        ("2026-03-06", "2026-03-09", "last Friday"),  # on a Monday
        ("2026-03-08", "2026-03-09", "yesterday"),
        ("2026-03-01", "2026-03-09", "1 March"),
        ("2026-03-02", "2026-03-08", "Monday"),  # on a Sunday
        ("2025-12-29", "2026-01-02", "Monday"),  # one week over the turn of the year
        ("2025-12-22", "2026-01-02", "last Monday"),
        ("2025-12-21", "2026-01-02", "21 December 2025"),
        ("2026-03-07", "2026-03-06", "tomorrow"),
        ("2026-03-12", "2026-03-06", "Thursday"),
        ("2026-03-13", "2026-03-06", "13 March"),
    ],
)
def test_a_day_is_called_as_people_call_it(day: str, now: str, words: str) -> None:
    assert day_words(at(f"{day} 10:00"), at(f"{now} 15:00"), NEW_YORK) == words


@pytest.mark.parametrize(
    ("began", "words"),
    [("2026-03-06 10:12", "10:12 am"), ("2026-03-05 10:12", "yesterday"), ("2026-03-02 10:12", "Monday")],
)
def test_it_says_since_when_somebody_waits(began: str, words: str) -> None:
    assert since_words(at(began), at("2026-03-06 15:00"), NEW_YORK) == words


def test_a_moment_is_a_time_and_a_day() -> None:
    assert moment_words(at("2026-03-09 12:00"), at("2026-03-06 15:00"), NEW_YORK) == "noon Monday"
