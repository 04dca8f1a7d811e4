"""Due words to a moment in the speaker's zone."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .calendars import next_working
from .clocks import EVENING, LAST, NOON
from .grammar import GRAMMAR, alternatives
from .phrase import Reading
from .templates import late
from .words.times import FILLERS, NUMBERS, SPELLINGS

SPELT = late(rf"(?<![\w/])(?:{alternatives(SPELLINGS)})(?![\w/])\.?")
SPELT_NUMBER = late(rf"\b(?:{alternatives(NUMBERS)})\b")
FILLER = late(rf"\b(?:{alternatives(FILLERS)})\b")


def weekdays(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < 5


def due_moment(
    words: str,
    now: datetime,
    zone: ZoneInfo,
    ends: time = time(17),
    working: Callable[[date], bool] = weekdays,
    region: str = "US",
) -> datetime | None:
    """The UTC moment that due words mean, after `now`; None when they cannot be read."""
    reading = Reading(now.astimezone(zone), zone, ends, working, region)
    left = fold(words[:120])
    try:
        for pattern, take in GRAMMAR:
            match = pattern.search(left)
            if match and take(reading, match):
                left = left[: match.start()] + " ; " + left[match.end() :]
        if reading.bad or re.search(r"[^\s;,.@-]", FILLER.sub(" ", left)):
            return None
        return settle(reading)
    except (ValueError, OverflowError):  # the 31st of June, the year 99999
        return None


def fold(words: str) -> str:
    """Lower case, one spelling for each word, numbers as digits."""
    words = re.sub(r"[\s\u2019]+", lambda m: "'" if "\u2019" in m.group() else " ", words.lower()).strip(
        " .,!?;:"
    )
    words = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", words)
    for _ in range(2):  # "arvo" in "this arvo"
        words = SPELT.sub(lambda m: SPELLINGS[m.group().rstrip(".")], words)
    words = re.sub(r"\b(\d{1,2}|[a-z]+) thirty\b", r"\1:30", words)
    return SPELT_NUMBER.sub(lambda m: str(NUMBERS[m.group()]), words)


def settle(it: Reading) -> datetime | None:
    """The moment that follows from the day and the hour that were read."""
    if it.moment:
        return it.moment
    if it.day is None and it.clock is None and not it.part:
        return None
    today = it.now.date()
    day = it.day or today
    clock = it.clock or {"morning": NOON, "evening": EVENING}.get(it.part, it.ends)
    moment = at(day, clock, it.zone)
    if moment > it.now:
        return moment.astimezone(UTC)
    if it.day is None:
        return at(next_working(it, today), clock, it.zone).astimezone(UTC)
    if it.step:
        return at(day + timedelta(days=it.step), clock, it.zone).astimezone(UTC)
    if day == today and it.open_hour and clock.hour < 12:
        moment = at(day, clock.replace(hour=clock.hour + 12), it.zone)
    if day == today and it.clock in (None, it.ends):
        moment = at(day, LAST, it.zone)
    return moment.astimezone(UTC) if moment > it.now else None


def at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """An aware moment; 24:00 is said as midnight of the day before."""
    return datetime.combine(day, clock, zone).astimezone(UTC)
