"""Due words to a moment in the speaker's zone."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .calendars import last_working, next_working
from .clocks import EVENING, LAST, NOON
from .grammar import GRAMMAR, alternatives
from .phrase import Reading
from .templates import late
from .words.times import FILLERS, NUMBERS, ORDINALS, SPELLINGS

HOURS = [word for word, number in NUMBERS.items() if number <= 12]
MINUTES = [word for word, number in NUMBERS.items() if number >= 10 and number < 60]
SPELT = late(rf"(?<![\w/])(?:{alternatives(SPELLINGS)})(?![\w/])\.?")
SPELT_NUMBER = late(rf"\b(?:{alternatives(NUMBERS)})\b")
SPELT_ORDINAL = late(rf"\b(?:{alternatives(ORDINALS)})\b(?! thing)")
SPELT_CLOCK = late(rf"\b(\d{{1,2}}|{alternatives(HOURS)}) ({alternatives(MINUTES)})\b")
FILLER = late(rf"\b(?:{alternatives(FILLERS)})\b")
REST = re.compile(r"[^\s;,.@~-]")
EVENING_HOUR = 7  # seven in the morning is over: seven in the evening


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
        if reading.bad or REST.search(FILLER.sub(" ", left)):
            return None
        return settle(reading)
    except (ValueError, OverflowError):  # the 31st of June, the year 99999
        return None


def fold(words: str) -> str:
    """Lower case, one spelling for each word, numbers as digits."""
    words = re.sub(r"[\s\u2019]+", lambda m: "'" if "\u2019" in m.group() else " ", words.lower()).strip(
        " .,!?;:"
    )
    words = re.sub(r"\b([ap])\.\s?m\b\.?|(?<=\d)\s?([ap]) m\b", r"\1\2m", words.replace("½", " 1/2"))
    words = re.sub(r"\s?\bo'?\s?clock\b", "", words)
    words = re.sub(r"(?<=\d)t(?=\d\d:)|(?<=\d)(?=(?:min|hr|hour|day|wk|week)s?\b)", " ", words)
    words = re.sub(r"(?<=[a-z]{2})/(?=[a-z]{2})", " or ", words)  # "Tues/Weds"
    for _ in range(2):  # "arvo" in "this arvo"
        words = SPELT.sub(lambda m: SPELLINGS.get(m.group(), SPELLINGS.get(m.group().rstrip("."), "")), words)
    words = SPELT_CLOCK.sub(lambda m: f"{m.group(1)}:{NUMBERS[m.group(2)]:02}", words)
    words = SPELT_ORDINAL.sub(lambda m: ordinal(ORDINALS[m.group()]), words)
    return SPELT_NUMBER.sub(lambda m: str(NUMBERS[m.group()]), words)


def ordinal(number: int) -> str:
    return f"{number}th" if number > 3 else ("", "1st", "2nd", "3rd")[number]


def settle(it: Reading) -> datetime | None:
    """The moment that follows from the day and the hour that were read."""
    if it.moment:
        return it.moment
    today = it.now.date()
    hourless = it.clock is None and not it.part
    if it.soon and hourless and it.day in (None, today):
        return it.now.astimezone(UTC) + timedelta(hours=1)
    if it.day is None and hourless:
        return None
    if it.day and it.whole_week:
        it.day += timedelta(days=4 - it.day.weekday())
    if it.day and it.before and hourless:
        take_day_before(it, it.day)
    clock = it.clock or {"morning": NOON, "evening": EVENING}.get(it.part, it.ends)
    return after_now(it, it.day, clock)


def take_day_before(it: Reading, day: date) -> None:
    """'before Friday' is the working day before it, today at the earliest."""
    today = it.now.date()
    if day <= today:
        day += timedelta(days=it.step)
    it.day, it.step = max(last_working(it, day - timedelta(days=1)), today), 0


def after_now(it: Reading, said: date | None, clock: time) -> datetime | None:
    """That hour of that day, or the next such moment where the words leave it open."""
    today = it.now.date()
    day = said or today
    moment = at(day, clock, it.zone)
    if moment > it.now:
        return moment
    evening = at(day, clock.replace(hour=clock.hour % 12 + 12), it.zone)
    if said is None:
        if it.open_hour and clock.hour == EVENING_HOUR and evening > it.now:
            return evening
        return at(next_working(it, today), clock, it.zone)
    if it.step:
        return at(day + timedelta(days=it.step), clock, it.zone)
    if day == today and it.open_hour and clock.hour < 12:
        moment = evening
    if day == today and it.clock in (None, it.ends):
        moment = at(day, LAST, it.zone)
    if moment <= it.now and it.open_day:
        return at(next_working(it, today), clock, it.zone)
    return moment if moment > it.now else None


def at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """That hour of that day there, in UTC; an hour that comes twice is the first."""
    return datetime.combine(day, clock, zone).astimezone(UTC)
