"""The only place that asks the time."""

from datetime import UTC, datetime, timedelta

_offset = timedelta()


def utcnow() -> datetime:
    """Now, aware, in UTC."""
    return datetime.now(UTC) + _offset


def travel(offset: timedelta) -> None:
    """Move the clock to real time plus `offset`: the demo's buttons *tomorrow* and *Monday* need it."""
    global _offset  # noqa: PLW0603 - the one clock of the process
    _offset = offset
