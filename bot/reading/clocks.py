"""Hours as people say them."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from .phrase import Reading, Take
from .words.times import ZONES

MORNING, NOON, AFTER_LUNCH, EVENING, LAST = time(9), time(12), time(14), time(20), time(23, 59)
SCHOOL_RUNS = time(9, 30), time(16)


def take_part(it: Reading, match: re.Match[str]) -> bool:
    it.part = {"am": "morning", "pm": "afternoon", "night": "evening"}.get(match["part"], match["part"])
    return True


def take_named(clock: time | None) -> Take:
    def take(it: Reading, match: re.Match[str]) -> bool:
        it.clock = it.ends if clock is None else clock
        if clock is None and it.day is None:
            it.day, it.open_day = it.now.date(), True
        return True

    return take


def take_midnight(it: Reading, match: re.Match[str]) -> bool:
    it.clock = LAST
    return True


def take_after_hours(it: Reading, match: re.Match[str]) -> bool:
    """An hour after the working day."""
    after = datetime.combine(it.now.date(), it.ends) + timedelta(hours=1)
    it.clock = after.time() if after.date() == it.now.date() else LAST
    return True


def take_school_run(it: Reading, match: re.Match[str]) -> bool:
    """After the one in the morning, or today after the one that is still to come."""
    today = it.day in (None, it.now.date())
    it.clock = SCHOOL_RUNS[today and it.now.time() >= SCHOOL_RUNS[0]]
    return True


def take_fraction(it: Reading, match: re.Match[str]) -> bool:
    """'half 3', 'quarter to 4', 'ten past 2'."""
    hour, way = int({"noon": "12", "midnight": "24"}.get(match["hour"], match["hour"])), match["way"]
    minutes = 30 if "half" in way else 15 if "quarter" in way else int(re.findall(r"\d+", way)[0])
    if way.endswith(("to", "until")):
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    return set_clock(it, hour, minutes, match["mark"] or "")


def take_clock(it: Reading, match: re.Match[str]) -> bool:
    found = match.groupdict()
    if found.get("mark") and int(found["hour"]) > 12:
        it.bad = int(found["hour"]) > 23
    return set_clock(it, int(found["hour"]), int(found.get("minute") or 0), found.get("mark") or "")


def take_zone(it: Reading, match: re.Match[str]) -> bool:
    """'4 pm ET' is four in New York."""
    if it.clock is None:
        return False
    it.zone = ZoneInfo(ZONES[match["zone"]])
    it.now = it.now.astimezone(it.zone)
    return True


def set_clock(it: Reading, hour: int, minute: int, mark: str) -> bool:
    """An hour without am or pm is one of a working day, seven to six."""
    if hour > 23 or minute > 59:
        it.bad = True
        return True
    late = mark.startswith("p") or (not mark and it.part in ("afternoon", "evening"))
    early = mark.startswith("a") or (not mark and it.part == "morning")
    it.open_hour = not (late or early) and 0 < hour <= 12
    if late:
        hour = hour % 12 + 12 if hour <= 12 else hour
    elif early:
        hour = hour % 12 if hour <= 12 else hour
    elif 1 <= hour <= 6:
        hour += 12
    it.clock = time(hour, minute)
    return True
