"""Behind the guard: payloads as Slack sends them, and answers to what is none."""

import io
import json
from typing import Any
from urllib.parse import urlencode

import pytest
from slack_bolt import BoltRequest, BoltResponse

from bot.slack.door import Door, Front
from bot.slack.guard import BODY

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


class Bolt:
    """Stands for the app: says what it was asked."""

    def __init__(self) -> None:
        self.asked: list[BoltRequest] = []

    def dispatch(self, request: BoltRequest) -> BoltResponse:
        self.asked.append(request)
        return BoltResponse(status=200, body='{"text": "café"}', headers={"content-type": [JSON]})


def ask(bolt: Any, raw: bytes, content_type: str = JSON) -> tuple[int, bytes]:
    statuses: list[str] = []
    environ = {BODY: raw, "CONTENT_TYPE": content_type}
    body = b"".join(Door(bolt)(environ, lambda status, _headers: statuses.append(status)))
    return int(statuses[0].split()[0]), body


def test_it_hands_events_on_and_answers_with_what_comes_back() -> None:
    bolt = Bolt()
    event = {"type": "event_callback", "team_id": "T1", "event": {"type": "message", "text": "né"}}
    assert ask(bolt, json.dumps(event).encode()) == (200, '{"text": "café"}'.encode())
    assert bolt.asked[0].body == event
    assert bolt.asked[0].context.team_id == "T1"


def test_it_hands_clicks_and_commands_on() -> None:
    bolt = Bolt()
    click = {"type": "block_actions", "user": {"id": "U1"}, "team": {"id": "T1"}}
    command = {"command": "/praise", "text": "", "team_id": "T1", "user_id": "U1"}
    ask(bolt, urlencode({"payload": json.dumps(click)}).encode(), FORM)
    ask(bolt, urlencode(command).encode(), FORM)
    assert [request.body for request in bolt.asked] == [click, command]


def test_it_answers_slacks_questions_itself() -> None:
    bolt = Bolt()
    assert ask(bolt, b'{"type": "url_verification", "challenge": "abc"}') == (200, b"abc")
    assert ask(bolt, b"ssl_check=1&token=x", FORM) == (200, b"")
    assert bolt.asked == []


@pytest.mark.parametrize(
    ("raw", "content_type"),
    [
        (b"", JSON),
        (b"{", JSON),
        (b"null", JSON),
        (b"[1]", JSON),
        (b"\xff\xfe", JSON),
        (b"[" * 100_000, JSON),
        (b'{"type": "url_verification"}', JSON),
        (b'{"team": [], "authorizations": [3]}', JSON),
        (b"payload=%7B", FORM),
        (b"payload=%5B%5D", FORM),
        (b"\xff", FORM),
    ],
)
def test_it_says_so_when_what_is_signed_is_nothing_of_slacks(raw: bytes, content_type: str) -> None:
    bolt = Bolt()
    assert ask(bolt, raw, content_type)[0] == 400
    assert bolt.asked == []


@pytest.mark.parametrize(
    ("path", "ready", "status"),
    [
        ("/healthz", False, 200),
        ("/readyz", True, 200),
        ("/readyz", False, 503),
        ("/", True, 404),
        ("/slack", True, 404),
    ],
)
def test_it_answers_the_keepers_of_servers(path: str, ready: bool, status: int) -> None:
    bolt: Any = Bolt()
    statuses: list[str] = []
    front = Front(bolt, "secret", lambda: ready)
    environ = {"PATH_INFO": path, "REQUEST_METHOD": "GET", "wsgi.input": io.BytesIO()}
    list(front(environ, lambda given, _headers: statuses.append(given)))
    assert int(statuses[0].split()[0]) == status
