"""`/callback`: a call, an e-mail or a visit to return, typed or by a form."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions import commands, followups
from bot.actions.speech.noted import noted_now
from bot.actions.workspaces import look_at_workspace
from bot.blocks import forms, ids
from bot.slack.fields import channel_of, fields_of, meta_of, source_of
from bot.slack.opening import open_view

from .once import once


def log_callback(
    ack: Ack, client: WebClient, command: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    by, typed = command["user_id"], command.get("text", "").strip()
    workspace = look_at_workspace(session, workspace_id, now)
    if not typed:
        slots = commands.form_slots(session, workspace, by, "")
        open_view(session, client, command, forms.callback(slots, meta=meta_of(command)))
        ack()
        return
    followup = commands.log_callback(session, now, workspace, by, typed)
    ack(**noted_now(session, now, workspace_id, by, followups_noted=[followup]))


def open_form(
    ack: Ack,
    client: WebClient,
    body: dict[str, Any],
    action: dict[str, Any],
    session: Session,
    now: datetime,
    workspace_id: str,
) -> None:
    """The form that a wrong command offers, filled with what was typed."""
    name, _, typed = action["value"].partition(" ")
    workspace = look_at_workspace(session, workspace_id, now)
    slots = commands.form_slots(session, workspace, body["user"]["id"], typed)
    view = {"callback": forms.callback, "contact": forms.contact}[name](slots, typed, meta_of(body))
    open_view(session, client, body, view)
    ack()


def save(
    ack: Ack, body: dict[str, Any], view: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    by = body["user"]["id"]
    workspace = look_at_workspace(session, workspace_id, now)
    owed = commands.owed_from_form(session, now, workspace, by, fields_of(view))
    opened = followups.open_followup(session, now, workspace, replace(owed, source=source_of(view)))
    followups.say_noted(session, now, workspace_id, by, channel_of(view), followups=[opened])
    ack()


def register(app: App) -> None:
    app.command("/callback", middleware=[once])(log_callback)
    app.action(ids.FORM_OPEN)(open_form)
    app.view(ids.VIEW_CALLBACK, middleware=[once])(save)
