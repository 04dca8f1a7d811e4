"""Emoji put on messages, and taken off again."""

from datetime import datetime
from typing import Any

from slack_bolt import App
from sqlmodel import Session

from bot.actions import reactions

Body = dict[str, Any]


def added(session: Session, now: datetime, workspace_id: str, body: Body, event: Body) -> None:
    reactions.add(session, now, workspace_id, body["event_id"], event)


def removed(session: Session, now: datetime, workspace_id: str, body: Body, event: Body) -> None:
    reactions.remove(session, now, workspace_id, body["event_id"], event)


def register(app: App) -> None:
    app.event("reaction_added")(added)
    app.event("reaction_removed")(removed)
