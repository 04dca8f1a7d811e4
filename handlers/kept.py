"""`/kept`: help, settings, words, the digest now."""

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions import settings
from bot.actions.speech.digests import digest_now
from bot.blocks import ids, text
from bot.blocks.helps import helping
from bot.errors import Sorry
from bot.slack.fields import fields_of
from bot.slack.opening import open_view

from .once import once
from .own_words import open_words

Body = dict[str, Any]


def answer(
    ack: Ack, client: WebClient, command: Body, session: Session, now: datetime, workspace_id: str
) -> None:
    asked = " ".join(command.get("text", "").split()).casefold()
    if not asked:
        open_view(session, client, command, text.view("Kept", helping()["blocks"]))
        ack()
    elif asked == "help":
        ack(**helping())
    elif asked == "settings":
        open_settings(ack, client, command, session, now, workspace_id)
    elif asked in ("words", "word"):
        open_words(ack, client, command, session, now, workspace_id)
    elif asked in ("digest", "digest now"):
        ack(**digest_now(session, now, workspace_id, command["user_id"]))
    else:
        raise Sorry(
            f"I don't know '/kept {asked[:80]}'. "
            "Try `/kept help`, `/kept settings`, `/kept words` or `/kept digest`."
        )


def open_settings(
    ack: Ack, client: WebClient, body: Body, session: Session, now: datetime, workspace_id: str
) -> None:
    """The form, from the command or from the Home tab's button."""
    by = body.get("user_id") or body["user"]["id"]
    open_view(session, client, body, settings.form(session, now, workspace_id, by))
    ack()


def save(ack: Ack, body: Body, view: Body, session: Session, now: datetime, workspace_id: str) -> None:
    settings.save(session, now, workspace_id, body["user"]["id"], fields_of(view))
    ack()


def register(app: App) -> None:
    app.command("/kept", middleware=[once])(answer)
    app.action(ids.SETTINGS_OPEN, middleware=[once])(open_settings)
    app.view(ids.VIEW_SETTINGS, middleware=[once])(save)
