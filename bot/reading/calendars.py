"""Steps on the calendar."""

from datetime import date, timedelta

from .phrase import Reading
from .words.times import WEEKDAYS


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


def next_working(it: Reading, day: date, count: int = 1) -> date:
    """The working day that is `count` working days after a day."""
    for _ in range(400):
        day += timedelta(days=1)
        if it.working(day):
            count -= 1
            if count <= 0:
                break
    return day


def last_working(it: Reading, day: date) -> date:
    """That day, or the working day before it."""
    for back in range(10):
        if it.working(day - timedelta(days=back)):
            return day - timedelta(days=back)
    return day
