"""Weeks, months, quarters and years as people say them, and places in them."""

import re
from calendar import monthrange
from datetime import date, timedelta

from .calendars import add_months, last_working, monday_next, month_end, next_working
from .phrase import Reading
from .words.times import MONTHS, WEEKDAYS

# Days from the first day of a period to its early part and to its middle.
EARLY = {"week": 1, "month": 9, "quarter": 30, "year": 89}
MIDDLE = {"week": 2, "month": 14, "quarter": 45, "year": 180}


def take_period(it: Reading, match: re.Match[str]) -> bool:
    """'end of week', 'next month', 'early next week'; the whole of it is its end."""
    unit, which = match["unit"], match["which"]
    if not match["part"] and not which:
        return False
    first, last = bounds(it, unit, ahead=bool(which and "next" in which))
    if it.before:
        it.day = last_working(it, first - timedelta(days=1))
        it.before = False
        return True
    it.day = within(it, unit, match["part"] or "", first, last)
    it.step, it.open_day = 7 * (unit == "week"), True
    if unit != "week" and it.day < it.now.date():
        it.day = within(it, unit, match["part"] or "", *bounds(it, unit, ahead=True))
    return True


def bounds(it: Reading, unit: str, *, ahead: bool) -> tuple[date, date]:
    """The first and the last day of this week, month, quarter or year, or of the next; a week ends on Friday."""
    today = it.now.date()
    if unit == "week":
        monday = monday_next(today) if ahead else today - timedelta(days=today.weekday())
        return monday, last_working(it, monday + timedelta(days=4))
    length = {"month": 1, "quarter": 3, "year": 12}[unit]
    first = today.replace(day=1, month=(today.month - 1) // length * length + 1)
    first = add_months(first, length * ahead)
    last = month_end(add_months(first, length - 1))
    return first, max(last_working(it, last), min(last, today)) if unit == "month" else last


def within(it: Reading, unit: str, part: str, first: date, last: date) -> date:
    """The day by which that part of a period is over."""
    if part.startswith(("start", "beginning")):
        return first if it.working(first) else next_working(it, first)
    if part == "early":
        return first + timedelta(days=EARLY[unit])
    if part.startswith("mid"):
        return first + timedelta(days=MIDDLE[unit])
    return last


def take_weekend(it: Reading, match: re.Match[str]) -> bool:
    """'over the weekend' is its Sunday; before it, its Friday."""
    today = it.now.date()
    sunday = today + timedelta(days=6 - today.weekday() + (7 if match["next"] else 0))
    before = match["before"] and today.weekday() < 5
    it.day, it.step = (sunday - timedelta(days=2) if before else sunday), 7
    return True


def take_after_next(it: Reading, match: re.Match[str]) -> bool:
    """'the week after next', 'the month after next'."""
    if match["unit"] == "week":
        it.day = last_working(it, monday_next(it.now.date()) + timedelta(days=11))
    else:
        it.day = last_working(it, month_end(add_months(it.now.date().replace(day=1), 2)))
    return True


def take_quarter(it: Reading, match: re.Match[str]) -> bool:
    """'by Q3' is its first day; 'Q3', 'in Q3' and 'by the end of Q3' its last."""
    month = int(match["quarter"]) * 3 - 2
    year = int(match["year"] or it.now.year)
    if not match["year"] and month_end(date(year, month + 2, 1)) <= it.now.date():
        year += 1
    first, last = date(year, month, 1), month_end(date(year, month + 2, 1))
    part = match["part"] or ("start" if match["lead"] and first > it.now.date() else "")
    it.day = first if part == "start" else within(it, "quarter", part, first, last)
    return True


def take_month(it: Reading, match: re.Match[str]) -> bool:
    """'by June' is its first day, 'mid June' its middle, 'in June' its last."""
    lead = match["lead"] or ""
    first = coming_month(it, match["month"])
    if lead.startswith(("early", "mid", "start", "beginning")):
        it.day = within(it, "month", lead.strip(" -"), first, month_end(first))
        if it.day < it.now.date():
            it.day = add_months(first, 12) + (it.day - first)
        return True
    it.day = month_end(first) if lead or first <= it.now.date() else first
    return True


def coming_month(it: Reading, name: str) -> date:
    """The first day of that month, this one included."""
    first = date(it.now.year, MONTHS.index(name) + 1, 1)
    return first.replace(year=first.year + 1) if first.month < it.now.month else first


def take_nth(it: Reading, match: re.Match[str]) -> bool:
    """'the last Friday of the month', 'first week of January', 'first of next month'."""
    words = match["month"]
    this = it.now.date().replace(day=1)
    month = coming_month(it, words) if words in MONTHS else add_months(this, int("next" in words))
    it.day = nth(month, match["nth"], match["day"])
    if it.day < it.now.date():
        it.day = nth(add_months(month, 12 if words in MONTHS else 1), match["nth"], match["day"])
    return True


def nth(month: date, which: str, of: str | None) -> date:
    """The first, second, … or last weekday, week or day of a month."""
    days = monthrange(month.year, month.month)[1]
    if of in WEEKDAYS:
        found = [n for n in range(1, days + 1) if month.replace(day=n).weekday() == WEEKDAYS.index(of)]
        return month.replace(day=found[-1 if which == "last" else int(which[0]) - 1])
    step = 7 if of == "week" else 1
    return month.replace(day=days if which == "last" else min(int(which[0]) * step, days))


def take_easter(it: Reading, match: re.Match[str]) -> bool:
    """Easter Sunday, the Monday after it, the Friday before it."""
    apart = timedelta(days=-2 if match["good"] else int(match["easter"] == "monday"))
    it.day = easter(it.now.year) + apart
    if it.day < it.now.date():
        it.day = easter(it.now.year + 1) + apart
    return True


def easter(year: int) -> date:
    """Easter Sunday of the Western churches, by the anonymous Gregorian algorithm."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    days = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    months = (golden + 11 * epact + 22 * days) // 451
    month, day = divmod(epact + days - 7 * months + 114, 31)
    return date(year, month, day + 1)
