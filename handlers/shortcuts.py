"""Message shortcuts: *Track a follow-up* opens the form with what the message says."""

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions import pressing
from bot.actions.workspaces import look_at_workspace
from bot.blocks import forms, ids
from bot.slack.fields import meta_of
from bot.slack.opening import open_view


def track(
    ack: Ack, client: WebClient, body: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    workspace = look_at_workspace(session, workspace_id, now)
    message, by = body["message"], body["user"]["id"]
    slots = pressing.slots_of_message(session, workspace, message, by)
    view = forms.callback(
        slots, meta=meta_of(body | {"message_ts": message["ts"], "thread_ts": message.get("thread_ts")})
    )
    open_view(session, client, body, view)
    ack()


def register(app: App) -> None:
    app.shortcut(ids.SHORTCUT_TRACK)(track)
