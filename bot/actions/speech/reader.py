"""Who will read a message, as the blocks want to know it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from bot.actions.contacts import tries_since
from bot.actions.members import look_at_member, names_of
from bot.actions.workspaces import look_at_workspace, zone_of
from bot.blocks.items import Reader
from bot.models import Followup
from bot.rules.days import day_span


def reader_of(
    session: Session,
    now: datetime,
    workspace_id: str,
    user_id: str | None,
    followups: Iterable[Followup] = (),
) -> Reader:
    """The person's zone, and the names of the colleagues whom the follow-ups name; None is the whole team."""
    workspace = look_at_workspace(session, workspace_id, now)
    member = look_at_member(session, now, workspace_id, user_id) if user_id else None
    people = [one for row in followups for one in (row.owner_id, row.created_by, row.closed_by)]
    return Reader(user_id or "", zone_of(member, workspace), now, names_of(session, workspace_id, people))


def reader_at_work(
    session: Session, now: datetime, workspace_id: str, user_id: str | None, followups: Sequence[Followup]
) -> Reader:
    """The same for a list that somebody works through: today's tries can be taken back there."""
    reader = reader_of(session, now, workspace_id, user_id, followups)
    since, _ = day_span(now, reader.zone)
    return replace(reader, tries=tries_since(session, workspace_id, [one.id for one in followups], since))
