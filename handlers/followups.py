"""`/followups`, and the buttons under each follow-up."""

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions import commands, offers, pressing
from bot.actions.speech.followups import list_now, list_view
from bot.actions.workspaces import look_at_workspace
from bot.blocks import ids
from bot.models import Followup
from bot.slack.opening import open_view

from . import buttons
from .once import once


def show(
    ack: Ack, client: WebClient, command: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    by, typed = command["user_id"], command.get("text", "").strip()
    if not typed:
        open_view(session, client, command, list_view(session, now, workspace_id, by))
        ack()
        return
    workspace = look_at_workspace(session, workspace_id, now)
    title, rows = commands.list_followups(session, now, workspace, by, typed)
    ack(**list_now(session, now, workspace_id, by, title, rows))


def register(app: App) -> None:
    app.command("/followups", middleware=[once])(show)
    app.action(ids.FOLLOWUP_DONE, middleware=[once])(buttons.pressing(pressing.done))
    app.action(ids.FOLLOWUP_LEFT, middleware=[once])(buttons.pressing(pressing.left_message))
    app.action(ids.FOLLOWUP_TAKE, middleware=[once])(buttons.pressing(pressing.take))
    app.action(ids.FOLLOWUP_REOPEN, middleware=[once])(buttons.pressing(pressing.reopen))
    app.action(ids.FOLLOWUP_UNTRY, middleware=[once])(buttons.pressing(pressing.untry))
    app.action(ids.FOLLOWUP_UNDO, middleware=[once])(buttons.undoing(pressing.undo, Followup))
    app.action(ids.FOLLOWUP_TRACK, middleware=[once])(buttons.answering(offers.track))
    app.action(ids.OFFER_DECLINE, middleware=[once])(buttons.answering(offers.decline))
