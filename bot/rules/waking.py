"""A message that can wait wakes nobody."""

from datetime import datetime, timedelta

from bot.rules.nags import is_night
from bot.rules.worktime import Hours, shifts

ON_TIME = timedelta(hours=1)


def wait_for_morning(due_at: datetime, now: datetime, hours: Hours) -> datetime | None:
    """When to say what was missed while nobody was awake to send it; None where now is fine.

    What is on time is said whatever the hour: a person chose it.
    """
    if now - due_at <= ON_TIME or not is_night(now, hours):
        return None
    return next(starts for starts, _ in shifts(now, hours))
