"""`/followups`, and the buttons under each follow-up."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions import commands, pressing
from bot.actions.speech.followups import list_now, list_view
from bot.actions.workspaces import look_at_workspace
from bot.blocks import ids
from bot.slack.opening import open_view
from bot.slack.pressed import pressed_from

from .once import once

Verb = Callable[[Session, datetime, str, str, str], None]


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


def _pressing(verb: Verb) -> Callable[..., None]:
    """A listener that does one verb to the follow-up of a button, and shows what became of it."""

    def press(
        ack: Ack,
        body: dict[str, Any],
        action: dict[str, Any],
        session: Session,
        now: datetime,
        workspace_id: str,
    ) -> None:
        pressed = pressed_from(body, int(action["value"]))
        verb(session, now, workspace_id, action["value"], pressed.user)
        pressed.settle(session, now, workspace_id)
        ack()

    return press


def undo(
    ack: Ack, body: dict[str, Any], action: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    pressed = pressed_from(body)
    words = pressing.undo(session, now, workspace_id, action["value"], pressed.user)
    pressed.answer(session, now, workspace_id, words)
    ack()


def track(
    ack: Ack, body: dict[str, Any], action: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    pressed = pressed_from(body)
    words = pressing.track(session, now, workspace_id, action["value"], pressed.user)
    pressed.answer(session, now, workspace_id, words)
    ack()


def decline(ack: Ack, body: dict[str, Any], session: Session, now: datetime, workspace_id: str) -> None:
    pressed_from(body).answer(session, now, workspace_id, "All right, I leave it.")
    ack()


def register(app: App) -> None:
    app.command("/followups", middleware=[once])(show)
    app.action(ids.FOLLOWUP_DONE, middleware=[once])(_pressing(pressing.done))
    app.action(ids.FOLLOWUP_LEFT, middleware=[once])(_pressing(pressing.left_message))
    app.action(ids.FOLLOWUP_TAKE, middleware=[once])(_pressing(pressing.take))
    app.action(ids.FOLLOWUP_REOPEN, middleware=[once])(_pressing(pressing.reopen))
    app.action(ids.FOLLOWUP_UNTRY, middleware=[once])(_pressing(pressing.untry))
    app.action(ids.FOLLOWUP_UNDO, middleware=[once])(undo)
    app.action(ids.FOLLOWUP_TRACK, middleware=[once])(track)
    app.action(ids.OFFER_DECLINE, middleware=[once])(decline)
