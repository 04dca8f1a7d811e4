"""The next time of a weekly appointment."""

from datetime import datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bot.rules.worktime import moment


def next_weekly(now: datetime, zone: ZoneInfo, weekday: int, at: time) -> datetime:
    """The first moment strictly after now that is this weekday (0 is Monday) and local time, in UTC.

    Each week has exactly one: a doubled time is its first, a skipped one the end of the gap.
    """
    today = now.astimezone(zone).date()
    ahead = (weekday - today.weekday()) % 7
    weeks = (moment(today + timedelta(days=days), at, zone) for days in count(ahead, 7))
    return next(candidate for candidate in weeks if candidate > now)
