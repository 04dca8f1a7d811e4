"""The first day in a workspace: its row, and what Slack already knows of its people and channels."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.models import Workspace

from .retiming import learn_member
from .workspaces import access_workspace, note_channel, set_weekly


def begin(
    session: Session,
    now: datetime,
    workspace_id: str,
    *,
    name: str,
    bot_user_id: str,
    bot_id: str,
    country: str,
    zone: str,
) -> Workspace:
    """Note who we are here; the environment's country is the workspace's, and at first its zone."""
    workspace = access_workspace(session, workspace_id, now)
    workspace.name, workspace.bot_user_id, workspace.bot_id = name, bot_user_id, bot_id
    workspace.country = country
    # Once the team is known its managers set the zone, and theirs is not overridden.
    if zone and zone != workspace.zone and workspace.members_learnt_at is None:
        workspace.zone = zone
        set_weekly(workspace, now)
    session.add(workspace)
    return workspace


def learn_people(
    session: Session, now: datetime, workspace_id: str, profiles: Iterable[dict[str, Any]], zone: str
) -> None:
    """Take all of users.list; the team's zone is the one that most people have, unless it was set."""
    workspace = access_workspace(session, workspace_id, now)
    people = list(profiles)
    if not zone:
        _set_common_zone(now, workspace, people)
    for profile in people:
        learn_member(session, now, workspace_id, profile)
    workspace.members_learnt_at = now
    session.add(workspace)


def _set_common_zone(now: datetime, workspace: Workspace, profiles: list[dict[str, Any]]) -> None:
    zones = [
        one["tz"] for one in profiles if one.get("tz") and not one.get("is_bot") and not one.get("deleted")
    ]
    if zones and workspace.members_learnt_at is None:
        workspace.zone = max(sorted(set(zones)), key=zones.count)
        set_weekly(workspace, now)


def learn_channels(
    session: Session, now: datetime, workspace_id: str, channels: Iterable[dict[str, Any]]
) -> None:
    """Take all of users.conversations: where we have been invited."""
    for one in channels:
        channel = note_channel(session, now, workspace_id, one["id"])
        channel.name, channel.is_general = one.get("name") or "", bool(one.get("is_general"))
        channel.left_at = None
        session.add(channel)
