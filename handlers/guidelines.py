"""`/guidelines`: this week's, the list, and what a word finds."""

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from sqlmodel import Session

from bot.actions.speech.guidelines import guidelines_now


def show(ack: Ack, command: dict[str, Any], session: Session, now: datetime, workspace_id: str) -> None:
    ack(**guidelines_now(session, now, workspace_id, command.get("text", "")))


def register(app: App) -> None:
    app.command("/guidelines")(show)
