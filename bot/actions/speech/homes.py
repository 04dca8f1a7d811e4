"""A person's Home tab as it stands when it is published."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.actions import followup_rows, guidelines, praise
from bot.actions.figures import count_open
from bot.actions.members import access_member, names_of
from bot.actions.workspaces import access_workspace
from bot.blocks import homes as blocks
from bot.blocks.homes import Team
from bot.models import Outbox

from .reader import reader_at_work


def say_home(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """Nothing for who has left."""
    member = access_member(session, now, row.workspace_id, row.to)
    if member.deleted_at:
        return None
    mine = followup_rows.open_of(session, row.workspace_id, owner=row.to)
    kind_words = praise.received(session, row.workspace_id, row.to)
    tip = guidelines.this_week(session, access_workspace(session, row.workspace_id, now))
    team = _team(session, now, row.workspace_id) if member.is_manager else None
    reader = reader_at_work(session, now, row.workspace_id, row.to, mine)
    givers = names_of(session, row.workspace_id, [one.giver_id for one in kind_words])
    reader = replace(reader, names={**reader.names, **givers})
    return blocks.home(mine, len(mine), kind_words, tip, team, reader)


def _team(session: Session, now: datetime, workspace_id: str) -> Team:
    return Team(count_open(session, workspace_id), count_open(session, workspace_id, late_at=now))
