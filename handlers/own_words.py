"""`/kept words` and the Home tab's button: the workspace's own words."""

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions import own_words
from bot.blocks import ids
from bot.slack.fields import fields_of
from bot.slack.opening import open_view

from .once import once

Body = dict[str, Any]


def open_words(
    ack: Ack, client: WebClient, body: Body, session: Session, now: datetime, workspace_id: str
) -> None:
    """The form, from the command or from the Home tab's button."""
    by = body.get("user_id") or body["user"]["id"]
    open_view(session, client, body, own_words.form(session, now, workspace_id, by))
    ack()


def save(ack: Ack, body: Body, view: Body, session: Session, now: datetime, workspace_id: str) -> None:
    by, seen = body["user"]["id"], view["private_metadata"]
    own_words.save(session, now, workspace_id, by, fields_of(view), seen)
    ack()


def register(app: App) -> None:
    app.action(ids.OWN_WORDS_OPEN, middleware=[once])(open_words)
    app.view(ids.VIEW_OWN_WORDS, middleware=[once])(save)
