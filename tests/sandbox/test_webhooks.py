"""HTTP mode: a bot behind a web server of its own, called with signed requests."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from slack_bolt import App, BoltRequest
from slack_sdk.signature import SignatureVerifier

from bot.sandbox import Sandbox
from bot.sandbox.webhooks import signed
from tests.sandbox.conftest import QUICK, app_of

Json = dict[str, Any]


class Door(ThreadingHTTPServer):
    """Hands requests to the bot, or answers as a test says."""

    app: App | None = None
    answers: list[tuple[int, dict[str, str]]]
    heard: list[dict[str, str]]


class Handler(BaseHTTPRequestHandler):
    server: Door

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.heard.append(headers)
        status, more, answer = 200, dict[str, str](), ""
        if self.server.answers:
            status, more = self.server.answers.pop(0)
        elif self.server.app:
            response = self.server.app.dispatch(BoltRequest(body=body, headers={**headers}))
            status, answer = response.status, response.body
        self.send_response(status)
        for name, value in more.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.encode())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as the parent has it
        return


@pytest.fixture
def door() -> Iterator[Door]:
    server = Door(("127.0.0.1", 0), Handler)
    server.answers, server.heard = [], []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def sandbox(door: Door) -> Iterator[Sandbox]:
    with Sandbox(events_url=f"http://127.0.0.1:{door.server_port}/slack/events", deadlines=QUICK) as started:
        door.app = app_of(started, signing_secret=started.signing_secret)
        yield started


def test_it_signs_as_slack_does() -> None:
    headers = signed(b"a=1&b=2", "secret", at=1531420618)
    stamp, signature = headers["X-Slack-Request-Timestamp"], headers["X-Slack-Signature"]
    expected = SignatureVerifier("secret").generate_signature(timestamp=stamp, body="a=1&b=2")
    assert signature == expected


def test_it_brings_events_commands_and_clicks(sandbox: Sandbox, door: Door) -> None:
    assert door.app is not None
    heard: list[str] = []
    door.app.event("message")(lambda event: heard.append(event["text"]))
    door.app.command("/kept")(lambda ack: ack("Well done."))
    door.app.shortcut("log")(lambda ack: ack())
    sandbox.say("UBOB", "CSERVICE", "Jane called")
    sandbox.wait_settled()
    assert heard == ["Jane called"]
    assert sandbox.command("UBOB", "CSERVICE", "/kept") == {"ok": True}
    assert sandbox.view("UBOB", "CSERVICE")[-1]["text"] == "Well done."
    assert sandbox.shortcut("UBOB", "log") == {"ok": True}


def test_it_repeats_with_a_number_and_a_reason(sandbox: Sandbox, door: Door) -> None:
    door.answers = [(500, {})] * 4
    sandbox.say("UBOB", "CSERVICE", "Jane called")
    sandbox.wait_settled()
    told = [(h.get("x-slack-retry-num"), h.get("x-slack-retry-reason")) for h in door.heard]
    assert told == [(None, None), ("1", "http_error"), ("2", "http_error"), ("3", "http_error")]


def test_it_stops_when_it_is_asked_to(sandbox: Sandbox, door: Door) -> None:
    door.answers = [(500, {"X-Slack-No-Retry": "1"})]
    sandbox.say("UBOB", "CSERVICE", "Jane called")
    sandbox.wait_settled()
    assert len(door.heard) == 1


def test_it_says_when_nobody_answers_at_the_address() -> None:
    with Sandbox(events_url="http://127.0.0.1:9/slack/events", deadlines=QUICK) as sandbox:
        assert sandbox.command("UBOB", "CSERVICE", "/kept")["error"] == "dispatch_failed"
        sandbox.say("UBOB", "CSERVICE", "Jane called")
        sandbox.wait_settled()
        assert {delivery["reason"] for delivery in sandbox.deliveries()} == {"connection_failed"}
