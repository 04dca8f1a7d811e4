"""Who a person is and when they work, as Slack tells us; their open follow-ups follow."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import outbox
from bot.models import Followup, Member, Workspace
from bot.rules.retiming import Times, moved
from bot.rules.weekly import next_weekly
from bot.rules.worktime import Hours

from . import followup_rows
from .members import access_member, learn
from .workspaces import access_workspace, hours_of, zone_of

MOST = 1000  # what one transaction can move before Slack wants its answer; those further off keep their times

HoursOf = Callable[[str | None], Hours]


def learn_member(session: Session, now: datetime, workspace_id: str, profile: dict[str, Any]) -> Member:
    """Take what Slack says of a person; where their hours are others now, what is due moves with them."""
    workspace = access_workspace(session, workspace_id, now)
    member = access_member(session, now, workspace_id, profile["id"])
    old = hours_of(member, workspace)
    learn(session, now, workspace, profile)
    if hours_of(member, workspace) != old:
        session.flush()
        retime_owner(session, now, workspace, member, old)
    return member


def retime_owner(session: Session, now: datetime, workspace: Workspace, member: Member, old: Hours) -> None:
    """Move a person's open follow-ups, and their digest, from their old hours to those they keep now."""
    new = hours_of(member, workspace)
    for followup in followup_rows.open_of(session, workspace.id, owner=member.id, most=MOST):
        _move(session, now, workspace, followup, old, new)
    if member.is_manager:
        zone = zone_of(member, workspace)
        member.next_digest_at = next_weekly(now, zone, workspace.digest_weekday, workspace.digest_time)
        session.add(member)
    outbox.refresh_home(session, now, workspace.id, member.id)


def retime_team(session: Session, now: datetime, workspace: Workspace, old: HoursOf, new: HoursOf) -> None:
    """The same for everybody, after the team's own hours were set."""
    for followup in followup_rows.open_of(session, workspace.id, most=MOST):
        was, is_now = old(followup.owner_id), new(followup.owner_id)
        if was != is_now:
            _move(session, now, workspace, followup, was, is_now)


def _move(
    session: Session, now: datetime, workspace: Workspace, followup: Followup, old: Hours, new: Hours
) -> None:
    times = Times(followup.due_at, followup.next_nag_at, followup.escalate_at)
    found = moved(times, followup.created_at, now, old, new, workspace.patience_days)
    followup.due_at, followup.next_nag_at, followup.escalate_at = (
        found.due_at,
        found.nag_at,
        found.escalate_at,
    )
    session.add(followup)
