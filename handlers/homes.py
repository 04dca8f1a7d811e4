"""The Home tab."""

from datetime import datetime
from typing import Any

from slack_bolt import App
from sqlmodel import Session

from bot.actions import homes


def opened(session: Session, now: datetime, workspace_id: str, event: dict[str, Any]) -> None:
    homes.open_home(session, now, workspace_id, event["user"], event.get("tab", "home"))


def register(app: App) -> None:
    app.event("app_home_opened")(opened)
