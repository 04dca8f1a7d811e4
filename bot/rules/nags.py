"""When a person is reminded of what they owe, and when somebody else is told."""

from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.rules.worktime import (
    DAY,
    SEARCH_DAYS,
    Hours,
    add_working_days,
    add_working_minutes,
    day_end,
    day_start,
    local_day,
    moment,
    next_working_day,
    working_days,
)

NINE = time(9)
BEFORE_LEAVING = timedelta(hours=1)
ASK_AFTER_MINUTES = 10

Snooze = Literal["hour", "tomorrow"]


def nag_slots(day: date, hours: Hours) -> tuple[datetime, ...]:
    """The moments for a nag if this day is worked, in order: nine o'clock, and an hour before leaving."""
    start, end = day_start(day, hours), day_end(day, hours)
    # A shift that falls into a spring gap has no time for a nag.
    return tuple(sorted({_morning(day, hours), max(start, end - BEFORE_LEAVING)})) if start < end else ()


def _morning(day: date, hours: Hours) -> datetime:
    start, nine = day_start(day, hours), moment(day, NINE, hours.zone)
    # At nine a day that begins later has not begun, and one that ends by ten is nearly over.
    return nine if start <= nine <= day_end(day, hours) - BEFORE_LEAVING else start


def first_nag_at(due_at: datetime, now: datetime, hours: Hours) -> datetime:
    """The last slot after now that is not after the due time; the next slot when there is none."""
    due_on = local_day(due_at, hours)
    for back in range(SEARCH_DAYS):
        day = due_on - back * DAY
        for slot in reversed(nag_slots(day, hours) if hours.works_on(day) else ()):
            if slot <= due_at:
                return slot if slot > now else next_nag_at(now, hours)
    return next_nag_at(now, hours)


def next_nag_at(now: datetime, hours: Hours) -> datetime:
    """The first slot strictly after now."""
    for day in working_days(now, hours):
        for slot in nag_slots(day, hours):
            if slot > now:
                return slot
    raise AssertionError("working days never end")


def tomorrow_nag_at(now: datetime, hours: Hours) -> datetime:
    """The morning slot of the next working day: after an attempt, or a snooze until tomorrow."""
    return morning_nag_at(local_day(now, hours) + DAY, hours)


def morning_nag_at(day: date, hours: Hours) -> datetime:
    """The morning slot of this local day, or of the first working day after it."""
    return _morning(day if hours.works_on(day) else next_working_day(day, hours), hours)


def snoozed_until(choice: Snooze, now: datetime, hours: Hours) -> datetime:
    """An hour from now, worked or not; or the morning slot of the next working day."""
    return now + timedelta(hours=1) if choice == "hour" else tomorrow_nag_at(now, hours)


def escalate_at(due_at: datetime, hours: Hours, patience_days: int = 1) -> datetime:
    """The local time of the due moment so many working days later, moved into that day's hours.

    Without patience it is the due moment itself, moved to the next shift when it lies outside of one.
    """
    if patience_days < 1:
        return add_working_minutes(due_at, 0, hours)
    due_on = local_day(due_at, hours)
    day = add_working_days(due_on, patience_days, hours)
    due_local = due_at.astimezone(hours.zone)
    same_time = moment(day + (due_local.date() - due_on), due_local.time(), hours.zone)
    return min(max(same_time, day_start(day, hours)), day_end(day, hours))


def ask_at(created_at: datetime, hours: Hours) -> datetime:
    """When the channel is asked who takes what nobody owns: ten working minutes after it came."""
    return add_working_minutes(created_at, ASK_AFTER_MINUTES, hours)


def is_late(due_at: datetime, now: datetime) -> bool:
    """Late begins just after the due moment."""
    return now > due_at
