"""The manager's figures: what was returned, how fast, and what is late."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median

from bot.rules.nags import is_late
from bot.rules.worktime import Hours, day_end, local_day, next_working_day, working_minutes


@dataclass(frozen=True, slots=True)
class Case:
    """A follow-up as the figures see it: open, or returned at `closed_at`. Dropped ones are not cases."""

    id: int
    created_at: datetime
    closed_at: datetime | None
    due_at: datetime
    hours: Hours  # of its owner; of the workspace when it has none


@dataclass(frozen=True, slots=True)
class Figures:
    """One week, or any stretch. None means that there was nothing to measure, which is not 0."""

    came: int
    returned: int
    same_day_percent: int | None
    same_day_trend: int | None  # points against the stretch before
    median_minutes: int | None  # working minutes until it was returned
    late: tuple[int, ...]  # ids of open ones that are late now, the longest overdue first


def figures(cases: Sequence[Case], before: Sequence[Case], now: datetime) -> Figures:
    """The figures of the cases that came in this stretch, with the trend against the stretch before."""
    percent = same_day_percent(cases, now)
    return Figures(
        came=len(cases),
        returned=sum(case.closed_at is not None for case in cases),
        same_day_percent=percent,
        same_day_trend=trend(percent, same_day_percent(before, now)),
        median_minutes=median_minutes(cases),
        late=late_ones(cases, now),
    )


def same_day_percent(cases: Iterable[Case], now: datetime) -> int | None:
    """Per cent returned on the owner's day on which they came; an open one counts once that day is over."""
    kept = [verdict for case in cases if (verdict := _same_day(case, now)) is not None]
    return percent_of(sum(kept), len(kept))


def _same_day(case: Case, now: datetime) -> bool | None:
    day = _day_it_counts_for(case)
    if case.closed_at is not None:
        return local_day(case.closed_at, case.hours) <= day
    return False if local_day(now, case.hours) > day else None


def _day_it_counts_for(case: Case) -> date:
    """What comes after the end of the day, or on a day off, nobody could return before the next one."""
    day = local_day(case.created_at, case.hours)
    in_time = case.hours.works_on(day) and case.created_at < day_end(day, case.hours)
    return day if in_time else next_working_day(day, case.hours)


def median_minutes(cases: Iterable[Case]) -> int | None:
    """The middle of the working minutes from coming to return, rounded; None when nothing was returned."""
    minutes = [working_minutes(c.created_at, c.closed_at, c.hours) for c in cases if c.closed_at]
    return round(median(minutes)) if minutes else None


def late_ones(cases: Iterable[Case], now: datetime) -> tuple[int, ...]:
    """Ids of the open ones that are late, the longest overdue first."""
    late = [case for case in cases if case.closed_at is None and is_late(case.due_at, now)]
    return tuple(case.id for case in sorted(late, key=lambda case: (case.due_at, case.id)))


def percent_of(part: int, whole: int) -> int | None:
    """Whole per cent; None of nothing. Only all is 100 and only none is 0."""
    if not whole:
        return None
    return round(100 * part / whole) if part in (0, whole) else min(max(round(100 * part / whole), 1), 99)


def trend(percent: int | None, before: int | None) -> int | None:
    """Points gained since the stretch before, as the two rounded figures show them."""
    return None if percent is None or before is None else percent - before
