"""Due words to a moment in the speaker's zone."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .words.times import FILLERS, MONTHS, NUMBERS, SPELLINGS, WEEKDAYS, ZONES

MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "MH", "PW"})
MORNING, NOON, AFTER_LUNCH, EVENING, LAST = time(9), time(12), time(14), time(20), time(23, 59)


def weekdays(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < 5


def alternatives(words: object) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


SPELT = re.compile(rf"(?<![\w/])(?:{alternatives(SPELLINGS)})(?![\w/])\.?")
SPELT_NUMBER = re.compile(rf"\b(?:{alternatives(NUMBERS)})\b")
FILLER = re.compile(rf"\b(?:{alternatives(FILLERS)})\b")
WEEKDAY = alternatives(WEEKDAYS)
MONTH = alternatives(MONTHS)


@dataclass(slots=True)
class Reading:
    """What has been read so far from one phrase."""

    now: datetime
    zone: ZoneInfo
    ends: time
    working: Callable[[date], bool]
    region: str
    moment: datetime | None = None
    day: date | None = None
    clock: time | None = None
    part: str = ""
    step: int = 0  # days to go on when the moment has passed: 7 for weekdays
    open_hour: bool = False  # the hour was said without am or pm
    bad: bool = False


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


def next_working(it: Reading, day: date, count: int = 1) -> date:
    """The working day that is `count` working days after a day."""
    for _ in range(400):
        day += timedelta(days=1)
        if it.working(day):
            count -= 1
            if count <= 0:
                break
    return day


def take_length(it: Reading, match: re.Match[str]) -> bool:
    """'in half an hour', '3 business days from Monday'."""
    number, unit = match["number"].strip(), match["unit"]
    count = (
        0.5
        if number.startswith("half")
        else 1.0
        if number in ("a", "an", "the", "next", "")
        else float(number)
    )
    if match["half"]:
        count += 0.5
    if unit.startswith(("minute", "hour")):
        seconds = count * (60 if unit.startswith("minute") else 3600)
        it.moment = (it.now.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(UTC)
        return True
    start = it.now.date() if not match["base"] else base_day(it, match["base"])
    if "business" in match.group():
        it.day = next_working(it, start, int(count))
    elif unit.startswith("month"):
        it.day = add_months(start, int(count))
    else:
        it.day = start + timedelta(days=int(count * (7 if unit.startswith("week") else 1)))
    return True


def base_day(it: Reading, word: str) -> date:
    if word in ("now", "today"):
        return it.now.date()
    if word == "tomorrow":
        return it.now.date() + timedelta(days=1)
    return coming(it.now.date(), word)


def coming(day: date, weekday: str) -> date:
    """The first such weekday from a day on, itself included."""
    return day + timedelta(days=(WEEKDAYS.index(weekday) - day.weekday()) % 7)


def monday_next(day: date) -> date:
    return day + timedelta(days=7 - day.weekday())


def add_months(day: date, count: int) -> date:
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    return date(
        year, month, min(day.day, (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day)
    )


def month_end(day: date) -> date:
    return add_months(day.replace(day=1), 1) - timedelta(days=1)


def last_working(it: Reading, day: date) -> date:
    """That day, or the working day before it."""
    for back in range(10):
        if it.working(day - timedelta(days=back)):
            return day - timedelta(days=back)
    return day


def take_soon(it: Reading, match: re.Match[str]) -> bool:
    """As soon as possible is an hour from now."""
    it.moment = it.now.astimezone(UTC) + timedelta(hours=1)
    return True


def take_offset(days: int) -> Callable[[Reading, re.Match[str]], bool]:
    def take(it: Reading, match: re.Match[str]) -> bool:
        it.day = it.now.date() + timedelta(days=days)
        return True

    return take


def take_next_working(it: Reading, match: re.Match[str]) -> bool:
    it.day = next_working(it, it.now.date())
    return True


def take_weekday_next_week(it: Reading, match: re.Match[str]) -> bool:
    """'Tuesday next week', 'next week Tuesday', 'next Tuesday'."""
    it.day = coming(monday_next(it.now.date()), match["day"])
    return True


def take_week_from(it: Reading, match: re.Match[str]) -> bool:
    """'a week from Friday', 'Friday week'."""
    day = it.now.date()
    first = (
        coming(day + timedelta(days=1), match["day"])
        if match["day"] in WEEKDAYS
        else base_day(it, match["day"])
    )
    it.day = first + timedelta(days=7)
    return True


def take_weekday(it: Reading, match: re.Match[str]) -> bool:
    it.day, it.step = coming(it.now.date(), match["day"]), 7
    return True


def take_period(it: Reading, match: re.Match[str]) -> bool:
    """'end of week', 'next month', 'before the weekend'."""
    words, today = match.group(), it.now.date()
    if "weekend" in words:
        weekend = today + timedelta(days=6 - today.weekday())
        before = words.startswith(("by", "before")) and today.weekday() < 5
        it.day, it.step = (weekend - timedelta(days=2) if before else weekend), 7
    elif "quarter" in words:
        it.day = month_end(today.replace(day=1, month=(today.month - 1) // 3 * 3 + 3))
    elif "year" in words:
        it.day = today.replace(month=12, day=31)
    elif "month" in words:
        it.day = last_working(it, month_end(add_months(today.replace(day=1), int("next" in words))))
    else:
        friday = today + timedelta(days=4 - today.weekday() + (7 if "next" in words else 0))
        it.day, it.step = last_working(it, friday), 7
    return True


def take_date(it: Reading, match: re.Match[str]) -> bool:
    """'2026-12-03', 'December 3rd', '3 Dec', '12/3', 'the 3rd'."""
    found = {name: value for name, value in match.groupdict().items() if value}
    today = it.now.date()
    if "first" in found:
        first, second = int(found["first"]), int(found["second"])
        us = it.region in MONTH_FIRST
        month, number = (first, second) if (us and first <= 12) or second > 12 else (second, first)
    elif "month" in found:
        month = MONTHS.index(found["month"]) + 1 if found["month"].isalpha() else int(found["month"])
        number = int(found["number"])
    else:
        return take_day_of_month(it, int(found["number"]))
    year = found.get("year")
    it.day = date(int(year) + (2000 if len(year) < 4 else 0) if year else today.year, month, number)
    if not year and it.day < today:
        it.day = it.day.replace(year=today.year + 1)
    return True


def take_day_of_month(it: Reading, number: int) -> bool:
    """'the 3rd' is this month's, or the next that has such a day."""
    first = it.now.date().replace(day=1)
    for ahead in range(12):
        month = add_months(first, ahead)
        if number <= month_end(month).day and month.replace(day=number) >= it.now.date():
            it.day = month.replace(day=number)
            return True
    it.bad = True
    return True


def take_part(it: Reading, match: re.Match[str]) -> bool:
    it.part = {"am": "morning", "pm": "afternoon", "night": "evening"}.get(match["part"], match["part"])
    return True


def take_named(clock: time | None) -> Callable[[Reading, re.Match[str]], bool]:
    def take(it: Reading, match: re.Match[str]) -> bool:
        it.clock = it.ends if clock is None else clock
        if clock is None and it.day is None:
            it.day = it.now.date()
        return True

    return take


def take_midnight(it: Reading, match: re.Match[str]) -> bool:
    it.clock = LAST
    return True


def take_fraction(it: Reading, match: re.Match[str]) -> bool:
    """'half 3', 'quarter to 4', 'ten past 2'."""
    hour, way = int(match["hour"]), match["way"]
    minutes = 30 if "half" in way else 15 if "quarter" in way else int(re.findall(r"\d+", way)[0])
    if way.endswith("to"):
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    return set_clock(it, hour, minutes, match["mark"] or "")


def take_clock(it: Reading, match: re.Match[str]) -> bool:
    found = match.groupdict()
    if found.get("mark") and int(found["hour"]) > 12:
        it.bad = int(found["hour"]) > 23
    return set_clock(it, int(found["hour"]), int(found.get("minute") or 0), found.get("mark") or "")


def take_range(it: Reading, match: re.Match[str]) -> bool:
    """'between 2 and 3' is due at 3."""
    return take_clock(it, match)


def take_zone(it: Reading, match: re.Match[str]) -> bool:
    """'4 pm ET' is four in New York."""
    if it.clock is None:
        return False
    it.zone = ZoneInfo(ZONES[match["zone"]])
    it.now = it.now.astimezone(it.zone)
    return True


def set_clock(it: Reading, hour: int, minute: int, mark: str) -> bool:
    """An hour without am or pm is one of a working day, seven to six."""
    if hour > 23 or minute > 59:
        it.bad = True
        return True
    late = mark.startswith("p") or (not mark and it.part in ("afternoon", "evening"))
    early = mark.startswith("a") or (not mark and it.part == "morning")
    it.open_hour = not (late or early) and 0 < hour <= 12
    if late:
        hour = hour % 12 + 12 if hour <= 12 else hour
    elif early:
        hour = hour % 12 if hour <= 12 else hour
    elif 1 <= hour <= 6:
        hour += 12
    it.clock = time(hour, minute)
    return True


def pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


HOUR = r"(?P<hour>\d{1,2})"
MARK = r"\s?(?P<mark>am|pm|a|p)?\b"
GRAMMAR: list[tuple[re.Pattern[str], Callable[[Reading, re.Match[str]], bool]]] = [
    (pattern(r"\bas soon as possible\b|\bat your earliest(?: convenience)?\b"), take_soon),
    (pattern(r"\bday after tomorrow\b"), take_offset(2)),
    (pattern(r"\bnext business day\b"), take_next_working),
    (
        pattern(rf"\b(?:a |the |1 )?week (?:from|on|after) (?P<day>{WEEKDAY}|today|tomorrow|now)\b"),
        take_week_from,
    ),
    (pattern(rf"\b(?P<day>{WEEKDAY}) week\b"), take_week_from),
    (
        pattern(
            r"(?:\b(?:within|in|over|for)\s)?(?:(?:about|around|approx|the next|next|the)\s)?"
            r"(?P<number>\d{1,3}(?:\.\d)?|half an?|an?|the\b|next\b|(?<=within )|(?<=in ))\s?"
            r"(?:full )?(?:business )?(?P<unit>minutes?|hours?|days?|weeks?|months?)\b(?P<half> and a half)?"
            rf"(?:'?s? time)?(?: or so)?(?: (?:from|after) (?P<base>now|today|tomorrow|{WEEKDAY}))?"
        ),
        lambda it, match: (
            False
            if match["number"] in ("the", "next", "")
            and not match.group().startswith(
                (
                    "within the hour",
                    "in the next hour",
                    "in the hour",
                    "within the next hour",
                    "within the day",
                )
            )
            else take_length(it, match)
        ),
    ),
    (
        pattern(rf"\bnext week(?: on)? (?P<day>{WEEKDAY})\b|\bnext (?P<other>{WEEKDAY})\b"),
        lambda it, match: (
            setattr(it, "day", coming(monday_next(it.now.date()), match["day"] or match["other"])) or True
        ),
    ),
    (pattern(rf"\b(?P<day>{WEEKDAY})(?: of)? next week\b"), take_weekday_next_week),
    (
        pattern(
            r"\b(?:end of|next) (?:week|month|quarter|year)\b|\b(?:(?:by|before|over|on|this) )?(?:the )?weekend\b"
        ),
        take_period,
    ),
    (pattern(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<number>\d{2})\b"), take_date),
    (
        pattern(
            rf"\b(?P<number>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH})(?:,? (?P<year>20\d\d))?\b"
        ),
        take_date,
    ),
    (
        pattern(
            rf"\b(?P<month>{MONTH}) (?P<number>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>20\d\d))?(?![:\d])"
        ),
        take_date,
    ),
    (pattern(r"\b(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?\b"), take_date),
    (pattern(r"\b(?P<number>\d{1,2})(?:st|nd|rd|th)\b"), take_date),
    (
        pattern(rf"\b(?P<day>{WEEKDAY})\b"),
        lambda it, match: take_weekday(it, match) if it.day is None else True,
    ),
    (pattern(r"\btomorrow\b"), take_offset(1)),
    (pattern(r"\btoday\b"), take_offset(0)),
    (pattern(r"\bfirst thing\b"), take_named(MORNING)),
    (pattern(r"\bend of day\b"), take_named(None)),
    (pattern(r"\bafter (?:lunch|noon)\b"), take_named(AFTER_LUNCH)),
    (pattern(r"\b(?:12 ?)?noon\b"), take_named(NOON)),
    (pattern(r"\bmidnight\b"), take_midnight),
    (pattern(r"\b(?P<part>morning|afternoon|evening|night)\b"), take_part),
    (
        pattern(
            rf"\b(?P<way>half(?: past)?|quarter (?:to|past)|\d{{1,2}} (?:minutes? )?(?:to|past)) {HOUR}{MARK}"
        ),
        take_fraction,
    ),
    (
        pattern(
            rf"\b(?:between )?\d{{1,2}}(?::\d\d)?\s?(?:am|pm)?(?: and | ?- ?|-| to ){HOUR}(?:[:.](?P<minute>\d\d))?{MARK}"
        ),
        take_range,
    ),
    (pattern(rf"\b{HOUR}(?:[:.h](?P<minute>\d\d)){MARK}"), take_clock),
    (pattern(r"\b(?P<hour>[012]\d)(?P<minute>[0-5]\d)\s?(?:hrs|hours|h)?\b"), take_clock),
    (pattern(rf"\b{HOUR}(?:ish\b|{MARK})"), take_clock),
    (pattern(r"\b(?P<part>am|pm)\b"), take_part),
    (pattern(rf"\b(?P<zone>{alternatives(ZONES)})\b(?: time)?"), take_zone),
]
