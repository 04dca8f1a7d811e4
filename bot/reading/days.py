"""Days as people say them."""

import re
from datetime import UTC, date, timedelta

from .calendars import add_months, base_day, coming, monday_next, month_end, next_working
from .phrase import Reading, Take
from .words.times import DOTTED, MONTH_FIRST, MONTHS, WEEKDAYS

THIS_ONE = ("within the", "in the next", "in the hour", "within the next", "in next", "within next")
HALVES = ("half", "1/2")


def take_first_of_two(it: Reading, match: re.Match[str]) -> bool:
    """'Tuesday or Wednesday' is the Wednesday after that Tuesday."""
    it.since = base_day(it, match["first"])
    return True


def take_before(it: Reading, match: re.Match[str]) -> bool:
    it.before = True
    return True


def take_whole_week(it: Reading, match: re.Match[str]) -> bool:
    it.whole_week = True
    return True


def take_soon(it: Reading, match: re.Match[str]) -> bool:
    it.soon = True
    return True


def take_length(it: Reading, match: re.Match[str]) -> bool:
    """'in half an hour', 'in 2-3 hours', '3 business days from Monday'."""
    count, unit = amount(match), match["unit"]
    if count is None:
        return False
    if unit.startswith(("minute", "hour")) or unit in ("m", "h"):
        seconds = count * (60 if unit.startswith("m") else 3600)
        it.moment = it.now.astimezone(UTC) + timedelta(seconds=seconds)
        return True
    start = it.now.date() if not match["base"] else base_day(it, match["base"])
    if match["business"]:
        it.day = next_working(it, start, int(count))
    elif unit.startswith("month"):
        it.day = add_months(start, int(count))
    else:
        it.day = start + timedelta(days=int(count * (7 if unit.startswith("week") else 1)))
    return True


def amount(match: re.Match[str]) -> float | None:
    """How many; None where "the day" and the like are no length."""
    said = match["number"].strip()
    if said in ("the", "next", "") and not match.group().startswith(THIS_ONE):
        return None
    if said.startswith(HALVES):
        count = 0.5
    elif said in ("a", "an", "the", "next", ""):
        count = 1.0
    else:
        count = float(said.split()[0]) + (0.5 if " " in said else 0)
    return float(match["or"] or count) + (0.5 if match["half"] else 0)


def take_minutes(it: Reading, match: re.Match[str]) -> bool:
    """'in 20' is in twenty minutes; nobody knows what 'in 3' is."""
    it.bad = int(match["minutes"]) < 5
    it.moment = it.now.astimezone(UTC) + timedelta(minutes=int(match["minutes"]))
    return True


def take_offset(days: int) -> Take:
    def take(it: Reading, match: re.Match[str]) -> bool:
        it.day = it.now.date() + timedelta(days=days)
        return True

    return take


def take_next_working(it: Reading, match: re.Match[str]) -> bool:
    it.day = next_working(it, it.now.date())
    return True


def take_weekday_of_week(it: Reading, match: re.Match[str]) -> bool:
    """'Tuesday next week', 'next week Tuesday', 'next Tuesday', 'this week Tuesday'."""
    day = match["day"] or match["other"]
    if match["which"] == "this":
        it.day, it.step = coming(it.now.date(), day), 7
    else:
        it.day = coming(monday_next(it.now.date()), day)
    return True


def take_weeks_from(it: Reading, match: re.Match[str]) -> bool:
    """'a week from Friday', 'Friday week', 'a fortnight today'."""
    number = (match["number"] or "1").strip()
    weeks = int(number) if number.isdigit() else 1
    tomorrow = it.now.date() + timedelta(days=1)
    first = coming(tomorrow, match["day"]) if match["day"] in WEEKDAYS else base_day(it, match["day"])
    it.day = first + timedelta(days=7 * weeks)
    return True


def take_weekdays_from(it: Reading, match: re.Match[str]) -> bool:
    """'two Fridays from now', 'the Friday after next'."""
    weeks = int(match["number"]) - 1 if match["number"] else 1
    tomorrow = it.now.date() + timedelta(days=1)
    it.day = coming(tomorrow, match["day"] or match["day_after"]) + timedelta(days=7 * weeks)
    return True


def take_weekday(it: Reading, match: re.Match[str]) -> bool:
    """The coming one; a date said before it counts more."""
    if it.day is None:
        it.day, it.step = coming(it.since or it.now.date(), match["day"]), 7
    if match["early"]:
        it.part = "morning"
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


def take_dotted(it: Reading, match: re.Match[str]) -> bool:
    """'3.12' is a date where dots part day and month; elsewhere it is an hour."""
    if it.region not in DOTTED or int(match["dotted"]) > 12:
        return False
    today = it.now.date()
    it.day = date(today.year, int(match["dotted"]), int(match["number"]))
    if it.day < today:
        it.day = it.day.replace(year=today.year + 1)
    return True


def take_day_of_that_month(it: Reading, match: re.Match[str]) -> bool:
    """'the 15th of next month'."""
    if match["which"] != "next":
        return take_day_of_month(it, int(match["number"]))
    it.day = add_months(it.now.date().replace(day=1), 1).replace(day=int(match["number"]))
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
