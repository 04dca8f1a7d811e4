"""Messages where people talk, and our own as they come back."""

from datetime import datetime
from typing import Any

from slack_bolt import App
from sqlmodel import Session

from bot import outbox
from bot.actions import corrections, messages
from bot.slack.verbs import EVENT_TYPE

SPOKEN = {None, "file_share", "thread_broadcast", "me_message"}


def hear(
    session: Session, now: datetime, workspace_id: str, body: dict[str, Any], event: dict[str, Any]
) -> None:
    subtype, event_id = event.get("subtype"), _id(body, event)
    if subtype == "message_changed":
        corrections.hear_change(session, now, workspace_id, event_id, event)
    elif subtype == "message_deleted":
        corrections.hear_deletion(session, now, workspace_id, event_id, event)
    elif event.get("bot_id") or subtype == "bot_message":
        _hear_echo(session, now, workspace_id, event)
    elif subtype in SPOKEN and event.get("user"):
        messages.hear(session, now, workspace_id, event_id, event)


def _id(body: dict[str, Any], event: dict[str, Any]) -> str:
    """Slack's id of the event; one that comes without is named by its own place in time."""
    return str(body.get("event_id") or f"{event.get('channel')}:{event.get('event_ts') or event.get('ts')}")


def _hear_echo(session: Session, now: datetime, workspace_id: str, event: dict[str, Any]) -> None:
    metadata = event.get("metadata") or {}
    key = (metadata.get("event_payload") or {}).get("key")
    if metadata.get("event_type") == EVENT_TYPE and key:
        outbox.note_echo(session, now, workspace_id, key, event["channel"], event["ts"])


def register(app: App) -> None:
    app.event("message")(hear)
