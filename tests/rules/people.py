"""People of four zones and some odd ones, and moments told in their local time."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bot.rules.worktime import MONDAY_TO_FRIDAY, Hours

ZONES = [
    "America/New_York",
    "Europe/Berlin",
    "Australia/Sydney",
    "America/Los_Angeles",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "America/Nuuk",
    "UTC",
]


def works(
    zone: str = "Europe/Berlin",
    starts: str = "09:00",
    ends: str = "17:00",
    days: frozenset[int] = MONDAY_TO_FRIDAY,
    holidays: tuple[str, ...] = (),
) -> Hours:
    off = frozenset(date.fromisoformat(day) for day in holidays)
    return Hours(ZoneInfo(zone), days, time.fromisoformat(starts), time.fromisoformat(ends), off)


def at(local: str, zone: str = "Europe/Berlin", fold: int = 0) -> datetime:
    """A moment in UTC from local words: at("2026-03-02 16:00")."""
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


def local(moment: datetime, zone: str = "Europe/Berlin") -> str:
    return moment.astimezone(ZoneInfo(zone)).strftime("%a %Y-%m-%d %H:%M")


# Both clock changes of either half of the world, and Apia's missing Friday, 30 December 2011.
moments = st.one_of(
    st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1)),
    st.datetimes(datetime(2011, 12, 26), datetime(2012, 1, 3)),
).map(lambda naive: naive.replace(tzinfo=UTC))

quarters = st.integers(0, 95).map(lambda n: (datetime(2000, 1, 1) + n * timedelta(minutes=15)).time())

anyones_hours = st.builds(
    Hours,
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    days=st.frozensets(st.integers(0, 6)),
    starts=quarters,
    ends=quarters,
    holidays=st.frozensets(st.dates(date(2025, 1, 1), date(2028, 1, 1)), max_size=5),
)
