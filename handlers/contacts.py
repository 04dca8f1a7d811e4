"""`/contact`: a contact that took place, which closes what it answers."""

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions import commands, contacts, followups
from bot.actions.speech.noted import noted_now
from bot.actions.workspaces import look_at_workspace
from bot.blocks import forms, ids
from bot.models import Contact
from bot.slack.fields import channel_of, fields_of, meta_of
from bot.slack.opening import open_view

from . import buttons
from .once import once


def log_contact(
    ack: Ack, client: WebClient, command: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    by, typed = command["user_id"], command.get("text", "").strip()
    if not typed:
        open_view(session, client, command, forms.contact({}, meta=meta_of(command)))
        ack()
        return
    workspace = look_at_workspace(session, workspace_id, now)
    contact = commands.log_made(session, now, workspace, by, typed)
    ack(**noted_now(session, now, workspace_id, by, contacts_noted=[contact]))


def save(
    ack: Ack, body: dict[str, Any], view: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    by = body["user"]["id"]
    made = commands.made_from_form(by, fields_of(view))
    contact = contacts.log_contact(session, now, look_at_workspace(session, workspace_id, now), made)
    followups.say_noted(session, now, workspace_id, by, channel_of(view), contacts=[contact.id])
    ack()


def register(app: App) -> None:
    app.command("/contact", middleware=[once])(log_contact)
    app.view(ids.VIEW_CONTACT, middleware=[once])(save)
    app.action(ids.CONTACT_UNDO, middleware=[once])(buttons.undoing(contacts.undo_by, Contact))
