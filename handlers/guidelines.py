"""`/guidelines`: this week's, the list, and what a word finds."""

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions.speech.guidelines import guidelines_now, guidelines_view
from bot.slack.opening import open_view


def show(
    ack: Ack, client: WebClient, command: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    typed = command.get("text", "").strip()
    if not typed:
        open_view(session, client, command, guidelines_view(session, now, workspace_id))
        ack()
        return
    ack(**guidelines_now(session, now, workspace_id, typed))


def register(app: App) -> None:
    app.command("/guidelines")(show)
