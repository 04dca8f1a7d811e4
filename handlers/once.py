"""A command or a click that Slack sends twice is heard once: its trigger id is its key."""

from datetime import datetime
from typing import Any

from slack_bolt import BoltResponse
from sqlmodel import Session

from bot import inbox


def once(
    body: dict[str, Any], session: Session, now: datetime, workspace_id: str, next_: Any
) -> BoltResponse | None:
    """Listener middleware: go on, or acknowledge what was done before."""
    trigger = body.get("trigger_id")
    action = (body.get("actions") or [{}])[0].get("action_id", "")
    if trigger and not inbox.accept(session, workspace_id, [f"trigger:{trigger}:{action}"[:200]], now):
        return BoltResponse(status=200, body="")
    next_()
    return None
