"""When a follow-up is due if nobody says."""

from datetime import date, datetime, time, timedelta

from bot.rules.worktime import Hours, day_end, day_start, local_day, moment, next_working_day

TO_SPARE = timedelta(hours=1)
NOON = time(12)


def default_due(now: datetime, hours: Hours) -> datetime:
    """The end of the owner's day if it leaves an hour from now, else noon of their next working day."""
    today = local_day(now, hours)
    end = day_end(today, hours)
    if hours.works_on(today) and now + TO_SPARE <= end:
        return end
    return noon(next_working_day(today, hours), hours)


def noon(day: date, hours: Hours) -> datetime:
    """Local noon, or the middle of a shift that has no noon in it (evenings, nights)."""
    start, end = day_start(day, hours), day_end(day, hours)
    at_noon = moment(day, NOON, hours.zone)
    return at_noon if start < at_noon <= end else start + (end - start) / 2
