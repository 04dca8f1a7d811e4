"""Who comes, goes and changes in the workspace; and all other events, which only want to be acknowledged."""

import re
from datetime import datetime
from typing import Any

from slack_bolt import App
from sqlmodel import Session

from bot.actions import channels, retiming

Event = dict[str, Any]


def user_changed(session: Session, now: datetime, workspace_id: str, event: Event) -> None:
    retiming.learn_member(session, now, workspace_id, event["user"])


def joined(session: Session, now: datetime, workspace_id: str, event: Event) -> None:
    channels.joined(session, now, workspace_id, event["channel"], event["user"])


def left(session: Session, now: datetime, workspace_id: str, event: Event) -> None:
    channels.left(session, now, workspace_id, event["channel"], event["user"])


def closed(session: Session, now: datetime, workspace_id: str, event: Event) -> None:
    channels.closed(session, now, workspace_id, event["channel"])


def renamed(session: Session, now: datetime, workspace_id: str, event: Event) -> None:
    channels.renamed(session, workspace_id, event["channel"]["id"], event["channel"].get("name") or "")


def returned(session: Session, now: datetime, workspace_id: str, event: Event) -> None:
    channels.returned(session, workspace_id, event["channel"])


def accept() -> None:
    """Slack sends again what is not acknowledged; a mention of us is told by its message event too."""


def register(app: App) -> None:
    for event in ("user_change", "team_join"):
        app.event(event)(user_changed)
    app.event("member_joined_channel")(joined)
    app.event("member_left_channel")(left)
    for event in (
        "channel_left",
        "group_left",
        "channel_archive",
        "group_archive",
        "channel_deleted",
        "group_deleted",
    ):
        app.event(event)(closed)
    for event in ("channel_rename", "group_rename"):
        app.event(event)(renamed)
    for event in ("channel_unarchive", "group_unarchive"):
        app.event(event)(returned)


def register_rest(app: App) -> None:
    """The very last: it takes whatever nobody else wanted."""
    app.event(re.compile(".*"))(accept)
