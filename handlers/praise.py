"""`/praise`: typed or by a form, and taken back."""

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions import praise_forms
from bot.blocks import ids
from bot.models import Praise
from bot.slack.fields import channel_of, fields_of, meta_of
from bot.slack.opening import open_view

from . import buttons
from .once import once

Body = dict[str, Any]


def give(
    ack: Ack, client: WebClient, command: Body, session: Session, now: datetime, workspace_id: str
) -> None:
    typed = command.get("text", "").strip()
    if not typed:
        view = praise_forms.form(session, now, workspace_id, "", meta_of(command))
        open_view(session, client, command, view)
        ack()
        return
    by, channel = command["user_id"], command.get("channel_id")
    ack(**praise_forms.give_typed(session, now, workspace_id, by, typed, channel))


def open_form(
    ack: Ack, client: WebClient, body: Body, action: Body, session: Session, now: datetime, workspace_id: str
) -> None:
    """The form that a wrong command offers, filled with what was typed."""
    typed = action["value"].partition(" ")[2]
    view = praise_forms.form(session, now, workspace_id, typed, meta_of(body))
    open_view(session, client, body, view)
    ack()


def save(ack: Ack, body: Body, view: Body, session: Session, now: datetime, workspace_id: str) -> None:
    by = body["user"]["id"]
    praise_forms.give_filled(session, now, workspace_id, by, fields_of(view), channel_of(view))
    ack()


def _asks_for_praise(body: Body) -> bool:
    return str((body.get("actions") or [{}])[0].get("value", "")).startswith("praise")


def register(app: App) -> None:
    app.command("/praise", middleware=[once])(give)
    app.action(ids.FORM_OPEN, matchers=[_asks_for_praise])(open_form)
    app.view(ids.VIEW_PRAISE, middleware=[once])(save)
    app.action(ids.PRAISE_UNDO, middleware=[once])(buttons.undoing(praise_forms.take_back, Praise))
