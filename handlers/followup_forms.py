"""The forms behind a follow-up's buttons: snooze, hand over, edit, drop."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from sqlmodel import Session

from bot.actions import followup_rows, followups, pressing
from bot.actions.members import look_at_member
from bot.actions.workspaces import look_at_workspace, zone_of
from bot.blocks import forms, ids
from bot.rules.worktime import moment
from bot.slack.fields import fields_of
from bot.slack.opening import open_view
from bot.slack.pressed import pressed_from, pressed_from_json

from .once import once

_AT_ONCE = {"no_answer": pressing.no_answer, "not_meant": pressing.not_a_followup}


def choose(
    ack: Ack,
    client: WebClient,
    body: dict[str, Any],
    action: dict[str, Any],
    session: Session,
    now: datetime,
    workspace_id: str,
) -> None:
    """A choice of the Snooze list or of the "…" menu: `verb:row id`."""
    verb, _, followup_id = action["selected_option"]["value"].partition(":")
    pressed = pressed_from(body, int(followup_id))
    if verb in ("hour", "tomorrow"):
        pressing.snooze(session, now, workspace_id, followup_id, pressed.user, verb)
        pressed.settle(session, now, workspace_id)
    elif verb in _AT_ONCE:
        _AT_ONCE[verb](session, now, workspace_id, followup_id, pressed.user)
        pressed.settle(session, now, workspace_id)
    else:
        _open(client, body, verb, followup_id, session, now, workspace_id)
    ack()


def _open(
    client: WebClient,
    body: dict[str, Any],
    verb: str,
    followup_id: str,
    session: Session,
    now: datetime,
    workspace_id: str,
) -> None:
    pressed = pressed_from(body, int(followup_id))
    followup = followup_rows.access_open(session, workspace_id, followup_id)
    meta = pressed.to_json(followup.id)
    zone = zone_of(
        look_at_member(session, now, workspace_id, pressed.user),
        look_at_workspace(session, workspace_id, now),
    )
    view = {
        "date": lambda: forms.snooze(followup, now, zone, meta),
        "hand_over": lambda: forms.hand_over(followup, meta),
        "edit": lambda: forms.edit(followup, zone, meta),
        "drop": lambda: forms.drop(followup, meta),
    }[verb]()
    open_view(session, client, body, view)


def _opening(verb: str) -> Callable[..., None]:
    """A listener that opens one of the forms."""

    def press(
        ack: Ack,
        client: WebClient,
        body: dict[str, Any],
        action: dict[str, Any],
        session: Session,
        now: datetime,
        workspace_id: str,
    ) -> None:
        _open(client, body, verb, action["value"], session, now, workspace_id)
        ack()

    return press


def save_snooze(ack: Ack, view: dict[str, Any], session: Session, now: datetime, workspace_id: str) -> None:
    pressed, followup_id = pressed_from_json(view["private_metadata"])
    fields = fields_of(view)
    zone = zone_of(
        look_at_member(session, now, workspace_id, pressed.user),
        look_at_workspace(session, workspace_id, now),
    )
    day, at = (
        datetime.fromisoformat(fields["until"]).date(),
        datetime.fromisoformat(f"{fields['until']}T{fields['time']}"),
    )
    followup = followup_rows.access_open(session, workspace_id, followup_id)
    followups.snooze(session, now, followup, pressed.user, moment(day, at.time(), zone))
    pressed.settle(session, now, workspace_id)
    ack()


def save_hand_over(
    ack: Ack, view: dict[str, Any], session: Session, now: datetime, workspace_id: str
) -> None:
    pressed, followup_id = pressed_from_json(view["private_metadata"])
    followup = followup_rows.access_open(session, workspace_id, followup_id)
    workspace = look_at_workspace(session, workspace_id, now)
    followups.hand_over(session, now, workspace, followup, pressed.user, fields_of(view)["owner"])
    pressed.settle(session, now, workspace_id)
    ack()


def save_edit(ack: Ack, view: dict[str, Any], session: Session, now: datetime, workspace_id: str) -> None:
    pressed, followup_id = pressed_from_json(view["private_metadata"])
    pressing.edit(session, now, workspace_id, followup_id, pressed.user, fields_of(view))
    pressed.settle(session, now, workspace_id)
    ack()


def save_drop(ack: Ack, view: dict[str, Any], session: Session, now: datetime, workspace_id: str) -> None:
    pressed, followup_id = pressed_from_json(view["private_metadata"])
    pressing.drop(session, now, workspace_id, followup_id, pressed.user, fields_of(view).get("reason"))
    pressed.settle(session, now, workspace_id)
    ack()


def register(app: App) -> None:
    app.action(ids.FOLLOWUP_SNOOZE, middleware=[once])(choose)
    app.action(ids.FOLLOWUP_MORE, middleware=[once])(choose)
    app.action(ids.FOLLOWUP_HAND_OVER)(_opening("hand_over"))
    app.action(ids.FOLLOWUP_EDIT)(_opening("edit"))
    app.view(ids.VIEW_SNOOZE, middleware=[once])(save_snooze)
    app.view(ids.VIEW_HAND_OVER, middleware=[once])(save_hand_over)
    app.view(ids.VIEW_EDIT, middleware=[once])(save_edit)
    app.view(ids.VIEW_DROP, middleware=[once])(save_drop)
