"""What the clock says of follow-ups: nags to owners, questions to channels, word to managers."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from bot import outbox
from bot.models import Followup, Workspace
from bot.rules import nags
from bot.rules.days import day_span
from bot.rules.waking import is_night
from bot.store import claim

from .followups import step
from .members import look_at_member, managers
from .workspaces import hours_of, zone_of


def nag_one(session: Session, now: datetime) -> bool:
    """Nag one owner about all that is due for them, in one message; whether anyone was due."""
    first = _first(session, col(Followup.next_nag_at), now)
    if first is None:
        return False
    workspace = session.get_one(Workspace, first.workspace_id)
    owner = look_at_member(session, now, workspace.id, first.owner_id or first.created_by)
    hours = hours_of(owner, workspace)
    again = nags.next_nag_at(now, hours)
    if not claim(session, first, "next_nag_at", again):
        return True  # somebody else is at it: look for the next
    if is_night(now, hours):
        return True  # nobody is woken for what was missed: it is in the morning's message
    due = [first, *_too(session, first, "next_nag_at", now, again, owner.id)]
    for one in due:
        one.nags += 1
        session.add(one)
    session.flush()
    key = f"nag:{first.id}:{first.nags}"
    args = {"member": owner.id, "followups": [one.id for one in due], "again": again.isoformat()}
    outbox.say(session, now, workspace.id, key, owner.id, say="nag", args=args)
    return True


def _first(session: Session, column: object, now: datetime) -> Followup | None:
    """The follow-up that has been due the longest, by one of the columns that say so."""
    due = col(column)
    rows = select(Followup).where(col(Followup.closed_at).is_(None), due <= now)
    return session.exec(rows.order_by(due, col(Followup.id)).limit(1)).first()


def _too(
    session: Session, first: Followup, column: str, now: datetime, again: datetime, owner: str | None = None
) -> Sequence[Followup]:
    """The workspace's others, or the owner's alone, that are due now by the same column, claimed with the first."""
    due = getattr(Followup, column)
    rows = select(Followup).where(
        col(Followup.workspace_id) == first.workspace_id,
        col(Followup.closed_at).is_(None),
        col(due) <= now,
        col(Followup.id) != first.id,
    )
    if owner:
        rows = rows.where(col(Followup.owner_id) == owner)
    return [
        one for one in session.exec(rows.order_by(col(Followup.due_at))) if claim(session, one, column, again)
    ]


def ask_one(session: Session, now: datetime) -> bool:
    """Ask a channel who takes a follow-up that nobody owns; once."""
    first = _first(session, col(Followup.ask_at), now)
    if first is None:
        return False
    hours = hours_of(None, session.get_one(Workspace, first.workspace_id))
    if is_night(now, hours):
        claim(session, first, "ask_at", nags.ask_at(now, hours))
        return True
    if claim(session, first, "ask_at", None) and first.channel_id:
        key = f"ask:{first.id}:0"
        args = {"followup": first.id}
        outbox.say(session, now, first.workspace_id, key, first.channel_id, say="ask", args=args)
        step(session, now, first.workspace_id, first.id, None, "asked")
    return True


def escalate_one(session: Session, now: datetime) -> bool:
    """Tell the managers of a workspace privately what is a working day late; grouped, once a day."""
    first = _first(session, col(Followup.escalate_at), now)
    if first is None:
        return False
    workspace = session.get_one(Workspace, first.workspace_id)
    hours = hours_of(None, workspace)
    again = nags.tomorrow_nag_at(now, hours)
    if not claim(session, first, "escalate_at", again):
        return True
    if is_night(now, hours):
        return True
    late = [first, *_too(session, first, "escalate_at", now, again)]
    for one in late:
        one.escalated += 1
        session.add(one)
    session.flush()
    for manager in managers(session, workspace.id):
        day = day_span(now, zone_of(manager, workspace))[0].date().isoformat()
        args = {"manager": manager.id, "followups": [one.id for one in late]}
        key = f"late:{manager.id}:{day}:{first.id}"
        outbox.say(session, now, workspace.id, key, manager.id, say="late", args=args)
    return True
