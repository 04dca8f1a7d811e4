"""What is read from one due phrase, step by step."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo


@dataclass(slots=True)
class Reading:
    """What has been read so far from one phrase."""

    now: datetime
    zone: ZoneInfo
    ends: time
    working: Callable[[date], bool]
    region: str
    moment: datetime | None = None
    day: date | None = None
    clock: time | None = None
    part: str = ""
    step: int = 0  # days to go on when the moment has passed: 7 for weekdays
    since: date | None = None  # the first of two days: "Tuesday or Wednesday"
    soon: bool = False  # as soon as possible
    before: bool = False  # "before Friday": the working day before it
    whole_week: bool = False  # "week of the 13th": the week that holds the day
    open_day: bool = False  # no day was said, only "end of day", "end of the month"
    open_hour: bool = False  # the hour was said without am or pm
    bad: bool = False


Take = Callable[[Reading, re.Match[str]], bool]
