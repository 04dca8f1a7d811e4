"""What the listeners of buttons have in common: one verb of the action, then what became of it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt import Ack
from sqlmodel import Session

from bot.actions.undoing import Row, noted_with
from bot.slack.pressed import pressed_from

Verb = Callable[[Session, datetime, str, str, str], None]
Answer = Callable[[Session, datetime, str, str, str], str]
Body = dict[str, Any]


def pressing(verb: Verb) -> Callable[..., None]:
    """A listener that does one verb to the row of a button, and shows what became of its message."""

    def press(ack: Ack, body: Body, action: Body, session: Session, now: datetime, workspace_id: str) -> None:
        pressed = pressed_from(body, int(action["value"]))
        verb(session, now, workspace_id, action["value"], pressed.user)
        pressed.settle(session, now, workspace_id)
        ack()

    return press


def answering(verb: Answer) -> Callable[..., None]:
    """The same where a sentence of the action's stands in place of the message."""

    def press(ack: Ack, body: Body, action: Body, session: Session, now: datetime, workspace_id: str) -> None:
        pressed = pressed_from(body)
        words = verb(session, now, workspace_id, action["value"], pressed.user)
        pressed.answer(session, now, workspace_id, words)
        ack()

    return press


def undoing(verb: Answer, model: Row) -> Callable[..., None]:
    """The same where what else was noted of one message stays below the sentence, with its buttons."""

    def press(ack: Ack, body: Body, action: Body, session: Session, now: datetime, workspace_id: str) -> None:
        pressed = pressed_from(body)
        noted = noted_with(session, workspace_id, model, action["value"])
        words = verb(session, now, workspace_id, action["value"], pressed.user)
        pressed.answer(session, now, workspace_id, words, noted)
        ack()

    return press
