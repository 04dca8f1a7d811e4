"""A person's local days and months as moments."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.rules.worktime import moment


def day_span(now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The first moment of the local day of `now`, and the first of the next one; 23 to 25 hours apart."""
    day = now.astimezone(zone).date()
    return moment(day, time(), zone), moment(day + timedelta(days=1), time(), zone)


def month_start(now: datetime, zone: ZoneInfo) -> datetime:
    """The first moment of the local month of `now`."""
    return moment(now.astimezone(zone).date().replace(day=1), time(), zone)
