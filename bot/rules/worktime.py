"""A person's working time: moments in UTC, days and hours where they live."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

MONDAY_TO_FRIDAY = frozenset(range(5))
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
SEARCH_DAYS = 370  # over a year, so that a yearly pattern is found; a broken calendar ends here


@dataclass(frozen=True, slots=True)
class Hours:
    """When one person works.

    A shift belongs to the day it starts on. `ends` at or before `starts` is a night shift, which ends
    on the next day; the two alike are a full day. Without any `days` it is Monday to Friday.
    """

    zone: ZoneInfo
    days: frozenset[int]  # 0 is Monday
    starts: time
    ends: time
    holidays: Container[date] = ()

    def works_on(self, day: date) -> bool:
        """Whether a shift starts on this local day; not on one that the zone left out."""
        weekday = day.weekday() in (self.days or MONDAY_TO_FRIDAY)
        # A shift that falls into a spring gap, which in Apia once took a whole Friday, is empty.
        return weekday and day not in self.holidays and day_start(day, self) < day_end(day, self)

    @property
    def overnight(self) -> bool:
        return self.ends <= self.starts


@lru_cache(maxsize=8192)  # colleagues share their hours; a year of them is some five hundred moments
def moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The one moment in UTC that is this local time.

    A doubled time (autumn) is its first; one that is skipped (spring) is the end of the gap. So a later
    local time is never an earlier moment, and shifts never overlap.
    """
    local = datetime.combine(day, at.replace(fold=0) if at.fold else at, zone)
    utc = local.astimezone(UTC)
    return utc if utc.astimezone(zone) == local else _end_of_gap(local)


def _end_of_gap(local: datetime) -> datetime:
    before, after = local.replace(fold=1).astimezone(UTC), local.astimezone(UTC)
    old = before.astimezone(local.tzinfo).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if middle.astimezone(local.tzinfo).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def local_day(now: datetime, hours: Hours) -> date:
    """The local date; in the small hours of a night shift, the date on which that shift began."""
    today = now.astimezone(hours.zone).date()
    eve = today - DAY
    if hours.overnight and hours.works_on(eve) and now < day_end(eve, hours):
        return eve
    return today


def day_start(day: date, hours: Hours) -> datetime:
    """When the shift of this day starts, worked or not, in UTC."""
    return moment(day, hours.starts, hours.zone)


def day_end(day: date, hours: Hours) -> datetime:
    """When the shift of this day ends, in UTC; a night shift ends on the next day."""
    return moment(day + DAY if hours.overnight else day, hours.ends, hours.zone)


def next_working_day(day: date, hours: Hours) -> date:
    """The first working day strictly after this one; the very next day if a year holds none."""
    later = day
    for _ in range(SEARCH_DAYS):
        later += DAY
        if hours.works_on(later):
            return later
    return day + DAY


def add_working_days(day: date, n: int, hours: Hours) -> date:
    """The n-th working day after this one; the day itself, worked or not, when n is 0 or less."""
    for _ in range(n):
        day = next_working_day(day, hours)
    return day


def working_days(now: datetime, hours: Hours) -> Iterator[date]:
    """Working days without end, from the first whose shift may still be on at this moment."""
    day = now.astimezone(hours.zone).date() - 2 * DAY
    while True:
        day = next_working_day(day, hours)
        yield day


def shifts(now: datetime, hours: Hours) -> Iterator[tuple[datetime, datetime]]:
    """Start and end in UTC of each shift that ends after this moment, in order, never overlapping."""
    for day in working_days(now, hours):
        start, end = day_start(day, hours), day_end(day, hours)
        if start < end and end > now:
            yield start, end


def working_minutes(start: datetime, end: datetime, hours: Hours) -> int:
    """Whole minutes of working time between two moments; 0 when the end is not after the start."""
    worked = timedelta()
    for opens, closes in shifts(start, hours):
        begin = max(opens, start)
        if begin >= end:
            break
        worked += min(closes, end) - begin
    return worked // MINUTE


def add_working_minutes(start: datetime, minutes: int, hours: Hours) -> datetime:
    """The first moment by which so many minutes were worked; it may be the very end of a shift.

    0 or less gives `start`, moved to the next shift when it lies outside of one.
    """
    left = max(minutes, 0) * MINUTE
    for opens, closes in shifts(start, hours):
        begin = max(opens, start)
        if left <= closes - begin:
            return begin + left
        left -= closes - begin
    raise AssertionError("shifts never end")
