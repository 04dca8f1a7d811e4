"""Days as people say them."""

import re
from datetime import UTC, date, timedelta

from .calendars import add_months, base_day, coming, last_working, monday_next, month_end, next_working
from .phrase import Reading, Take
from .words.times import MONTHS, WEEKDAYS

MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "MH", "PW"})
THIS_ONE = ("within the hour", "in the next hour", "in the hour", "within the next hour", "within the day")


def take_length(it: Reading, match: re.Match[str]) -> bool:
    """'in half an hour', '3 business days from Monday'."""
    number, unit = match["number"].strip(), match["unit"]
    if number in ("the", "next", "") and not match.group().startswith(THIS_ONE):
        return False
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


def take_soon(it: Reading, match: re.Match[str]) -> bool:
    """As soon as possible is an hour from now."""
    it.moment = it.now.astimezone(UTC) + timedelta(hours=1)
    return True


def take_offset(days: int) -> Take:
    def take(it: Reading, match: re.Match[str]) -> bool:
        it.day = it.now.date() + timedelta(days=days)
        return True

    return take


def take_next_working(it: Reading, match: re.Match[str]) -> bool:
    it.day = next_working(it, it.now.date())
    return True


def take_weekday_next_week(it: Reading, match: re.Match[str]) -> bool:
    """'Tuesday next week', 'next week Tuesday', 'next Tuesday'."""
    it.day = coming(monday_next(it.now.date()), match["day"] or match["other"])
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
    """The coming one; a date said before it counts more."""
    if it.day is None:
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


def take_month(it: Reading, match: re.Match[str]) -> bool:
    """'by June' is its first day, 'in June' its last."""
    first = date(it.now.year, MONTHS.index(match["month"]) + 1, 1)
    if first <= it.now.date():
        first = first.replace(year=first.year + 1) if first.month != it.now.month else first
    it.day = month_end(first) if match["lead"] or first <= it.now.date() else first
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
