"""The sandbox's own clock, which can be moved, and the timestamps minted from it."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

NEW_YORK = ZoneInfo("America/New_York")
END_OF_DAY = time(16, 1)
MORNING = time(9, 1)


class Clock:
    def __init__(self) -> None:
        self.offset = timedelta(0)
        self.listeners: list[Callable[[timedelta], None]] = []
        self._lock = threading.Lock()
        self._last = 0

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset

    def move(self, by: timedelta) -> None:
        self.offset += by
        for listener in list(self.listeners):
            listener(self.offset)

    def mint_ts(self) -> str:
        """A message timestamp: unique, and later than every one before it."""
        with self._lock:
            self._last = max(self._last + 1, int(self.now().timestamp() * 1_000_000))
            return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"


def micros(ts: object) -> int:
    """A timestamp as a number that can be compared exactly; ValueError when it is none."""
    seconds, _, fraction = str(ts).partition(".")
    return int(seconds) * 1_000_000 + int((fraction + "000000")[:6])


def moment(name: str, now: datetime) -> datetime:
    """The moment that the demo calls by this name; ValueError for an unknown one."""
    local = now.astimezone(NEW_YORK)
    if name == "before-end-of-day":
        return _next(local, END_OF_DAY, lambda day: day.weekday() < 5)
    if name == "tomorrow":
        return datetime.combine(local.date() + timedelta(days=1), MORNING, NEW_YORK)
    if name == "monday":
        return _next(local, MORNING, lambda day: day.weekday() == 0)
    raise ValueError(f"no moment is called {name!r}")


def _next(local: datetime, at: time, fits: Callable[[datetime], bool]) -> datetime:
    day = datetime.combine(local.date(), at, NEW_YORK)
    while day <= local or not fits(day):
        day = datetime.combine(day.date() + timedelta(days=1), at, NEW_YORK)
    return day
