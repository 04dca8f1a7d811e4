"""A message that can wait wakes nobody."""

from datetime import datetime, timedelta

from bot.rules.worktime import DAY, Hours, day_end, day_start, local_day, shifts

ON_TIME = timedelta(hours=1)
AROUND_WORK = timedelta(hours=2)


def is_night(now: datetime, hours: Hours) -> bool:
    """More than two hours away from any working time: no moment for a message that can wait."""
    today = local_day(now, hours)
    for day in (today - DAY, today, today + DAY):
        if hours.works_on(day):
            starts, ends = day_start(day, hours), day_end(day, hours)
            if starts - AROUND_WORK <= now <= ends + AROUND_WORK:
                return False
    return True


def wait_for_morning(due_at: datetime, now: datetime, hours: Hours) -> datetime | None:
    """When to say what was missed while nobody was awake to send it; None where now is fine.

    What is on time is said whatever the hour: a person chose it.
    """
    if now - due_at <= ON_TIME or not is_night(now, hours):
        return None
    return next(starts for starts, _ in shifts(now, hours))
