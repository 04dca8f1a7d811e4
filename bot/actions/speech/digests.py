"""The digest's words, from how the week stands when it is said."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.actions import digests
from bot.actions.digests import WEEK, Week
from bot.actions.members import access_manager, access_member, names_of
from bot.actions.workspaces import access_workspace, zone_of
from bot.blocks import digests as blocks
from bot.blocks.items import Reader
from bot.blocks.text import Message
from bot.models import Member, Outbox, Workspace

STALE = timedelta(days=5)


def say_digest(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """For who still manages; the figures that were said are kept for the next one's trend."""
    manager = access_member(session, now, row.workspace_id, row.args["manager"])
    if not manager.is_manager or now - row.created_at > STALE:
        return None
    workspace = access_workspace(session, row.workspace_id, now)
    since, until = (datetime.fromisoformat(row.args[name]) for name in ("since", "until"))
    week = digests.week_of(session, now, workspace, manager.id, since, until)
    digests.keep(session, workspace.id, row.id, manager.id, week)
    return _words(session, now, workspace, manager, week)


def digest_now(session: Session, now: datetime, workspace_id: str, user: str) -> Message:
    """The same at once, for a manager who asks; it is not kept, so the weekly one's trend stays a week's."""
    workspace = access_workspace(session, workspace_id, now)
    manager = access_manager(session, now, workspace, user, "the digest")
    week = digests.week_of(session, now, workspace, user, now - WEEK, now)
    return _words(session, now, workspace, manager, week)


def _words(session: Session, now: datetime, workspace: Workspace, manager: Member, week: Week) -> Message:
    people = {one.giver_id for one in week.praise} | {one.receiver_id for one in week.praise}
    people |= {one.owner_id for one in week.late if one.owner_id}
    names = names_of(session, workspace.id, people)
    reader = Reader(manager.id, zone_of(manager, workspace), now, names)
    return blocks.digest(
        week.figures, week.praise, week.late, week.late_count, week.since, week.until, reader, week.heard
    )
