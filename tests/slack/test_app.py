"""The Bolt app: what the database breaks off for another transaction's sake begins again, and is done once."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import psycopg.errors
import pytest
from slack_bolt import Ack, BoltRequest
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select

from bot import inbox
from bot.models import Inbox
from bot.sandbox import Sandbox
from bot.slack.app import MOST_TRIES, KeptApp, on_error
from bot.slack.authorize import Tokens
from bot.store import Store

COMMAND = {"command": "/try", "text": "", "team_id": "T0KEPT", "user_id": "UBOB", "channel_id": "CSERVICE"}
Ask = Callable[[int], Any]


@pytest.fixture
def ask(store: Store) -> Any:
    """Sends a command whose first so many tries end in a deadlock; what Slack is answered."""
    with Sandbox() as box:
        app = KeptApp(store, Tokens("xoxb-sandbox", box.api_url), box.api_url)
        app.error(on_error)
        deadlocks: list[int] = []

        def listen(ack: Ack, session: Session, now: datetime, workspace_id: str) -> None:
            inbox.accept(session, workspace_id, ["tried"], now)
            if deadlocks:
                deadlocks.pop()
                raise OperationalError("INSERT", {}, psycopg.errors.DeadlockDetected())
            ack("done")

        app.command("/try")(listen)

        def send(times: int) -> Any:
            deadlocks.extend(range(times))
            return app.dispatch(BoltRequest(mode="socket_mode", body=dict(COMMAND)))

        yield send


def _keys(store: Store) -> list[str]:
    with store.begin() as session:
        return [one.key for one in session.exec(select(Inbox))]


def test_it_begins_again_after_a_deadlock(store: Store, ask: Ask) -> None:
    response = ask(MOST_TRIES - 1)
    assert (response.status, response.body) == (200, "done")
    assert _keys(store) == ["tried"]


def test_it_says_so_when_that_does_not_help(store: Store, ask: Ask) -> None:
    response = ask(MOST_TRIES)
    assert response.status == 200
    assert "Please try once more" in response.body
    assert _keys(store) == []
