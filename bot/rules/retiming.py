"""What was set by a person's old hours, by their new ones."""

from dataclasses import dataclass
from datetime import datetime

from bot.rules.due import default_due
from bot.rules.nags import escalate_at, first_nag_at, nag_slots, next_nag_at
from bot.rules.worktime import DAY, Hours, local_day


@dataclass(frozen=True, slots=True)
class Times:
    """When a follow-up is due, when its owner is reminded, when a manager is told."""

    due_at: datetime
    nag_at: datetime | None
    escalate_at: datetime | None


def moved(times: Times, created_at: datetime, now: datetime, old: Hours, new: Hours, patience: int) -> Times:
    """The same under new hours. What somebody chose, a due time or a snooze, stays where it was put."""
    due_at = times.due_at
    if due_at == default_due(created_at, old):
        due_at = default_due(created_at, new)
    return Times(
        due_at, _nag(times, due_at, created_at, now, old, new), _told(times, due_at, old, new, patience)
    )


def _nag(
    times: Times, due_at: datetime, created_at: datetime, now: datetime, old: Hours, new: Hours
) -> datetime | None:
    nag_at = times.nag_at
    if nag_at is None:
        return None
    if nag_at == first_nag_at(times.due_at, created_at, old):
        return first_nag_at(due_at, now, new)
    day = local_day(nag_at, old)
    for on in (day, day - DAY):
        slots, moved_to = nag_slots(on, old), nag_slots(on, new)
        if nag_at in slots:
            at = moved_to[min(slots.index(nag_at), len(moved_to) - 1)] if moved_to else next_nag_at(now, new)
            return at if new.works_on(on) and at > now else next_nag_at(now, new)
    return nag_at


def _told(times: Times, due_at: datetime, old: Hours, new: Hours, patience: int) -> datetime | None:
    if times.escalate_at is None or times.escalate_at != escalate_at(times.due_at, old, patience):
        return times.escalate_at
    return escalate_at(due_at, new, patience)
