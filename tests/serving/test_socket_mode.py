"""`kept run` over Socket Mode."""

import json
import logging
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from slack_bolt import BoltRequest, BoltResponse
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.sandbox import Sandbox
from bot.serving.socket_mode import Socket
from tests.serving.running import MANIFEST, Bot, environment, free_port, kept


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with Sandbox(manifest=MANIFEST, time_scale=0.05) as started:
        yield started


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


def running(env: dict[str, str], log: Path) -> Bot:
    bot = Bot(env=env, log=log)
    bot.wait_for("Kept is listening")
    return bot


def reacted(box: Sandbox, channel: str, ts: str) -> bool:
    return any(m.get("reactions") for m in box.view("UALICE", channel) if m["ts"] == ts)


def test_it_hears_and_goes_when_told(box: Sandbox, sqlite_url: str, log: Path) -> None:
    env = environment(box, sqlite_url)
    bot = running(env, log)
    box.say("UALICE", "CPRAISE", "<@UBOB>++ for the boiler at Acme")
    box.wait_settled()
    assert bot.stop() == 0
    exported = kept("export", "praise", "--format", "jsonl", env=env).stdout
    assert [json.loads(line)["receiver_name"] for line in exported.splitlines()] == ["Bob"]


def test_it_goes_on_after_the_connection_broke(box: Sandbox, sqlite_url: str, log: Path) -> None:
    bot = running(environment(box, sqlite_url), log)
    box.disconnect()
    box.wait_until(lambda: box.connections() == 1)
    ts = box.say("UALICE", "CPRAISE", "<@UBOB>++ for the boiler at Acme")
    box.wait_until(lambda: reacted(box, "CPRAISE", ts))
    assert bot.stop(signal.SIGINT) == 0


def test_it_makes_a_new_database_by_itself(box: Sandbox, tmp_path: Path, log: Path) -> None:
    bot = running(environment(box, f"sqlite:///{tmp_path}/new.db"), log)
    assert bot.stop() == 0


def test_it_waits_for_slack_to_be_reachable(sqlite_url: str, log: Path) -> None:
    port = free_port()
    box = Sandbox(manifest=MANIFEST)
    box.box.url = f"http://127.0.0.1:{port}"
    bot = Bot(env=environment(box, sqlite_url), log=log)
    bot.wait_for("Slack cannot be reached (")
    box.start(port)
    try:
        bot.wait_for("Kept is listening")
        assert bot.stop() == 0
    finally:
        bot.process.kill()
        box.stop()


def test_it_goes_when_told_while_slack_is_unreachable(sqlite_url: str, log: Path) -> None:
    box = Sandbox()
    box.box.url = f"http://127.0.0.1:{free_port()}"
    bot = Bot(env=environment(box, sqlite_url), log=log)
    bot.wait_for("trying again in")
    assert bot.stop() == 0


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("SLACK_BOT_TOKEN", "", "SLACK_BOT_TOKEN is not set: it is the Bot User OAuth Token"),
        ("SLACK_APP_TOKEN", "", "SLACK_APP_TOKEN is not set: it is an App-Level Token"),
        ("SLACK_BOT_TOKEN", "xoxb-old", "Slack refuses SLACK_BOT_TOKEN (invalid_auth)"),
        ("SLACK_APP_TOKEN", "xapp-old", "Slack refuses SLACK_APP_TOKEN (invalid_auth)"),
        ("KEPT_COUNTRY", "Utopia", "KEPT_COUNTRY must be a two-letter country code"),
        ("DATABASE_URL", "sqlite:////no/such/folder/kept.db", "The database of DATABASE_URL does not open"),
    ],
)
def test_it_says_in_a_sentence_why_it_cannot_start(
    box: Sandbox, sqlite_url: str, name: str, value: str, words: str
) -> None:
    told = kept("run", env=environment(box, sqlite_url) | {name: value})
    assert told.returncode == 1
    assert f"Error: {words}" in told.stderr
    assert "Traceback" not in told.stderr


def test_it_leaves_the_schema_of_postgresql_to_its_keeper(box: Sandbox, postgres: Any) -> None:
    with postgres.database(migrated=False) as url:
        env = environment(box, url)
        told = kept("run", env=env)
        assert (told.returncode, "run `kept db upgrade` first" in told.stderr) == (1, True)
        assert kept("db", "upgrade", env=env).stdout.startswith("The database is now at ")
        assert kept("db", "upgrade", env=env).stdout.startswith("The database is already at ")


class Slow:
    """An app whose events wait until they are let go."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.client = self
        self.proxy = None
        self.logger = logging.getLogger("slow")

    def dispatch(self, request: BoltRequest) -> BoltResponse:
        if "event" in request.body:
            self.gate.wait(10)
        return BoltResponse(status=200, body="")


class Client:
    """Keeps the envelopes that were acknowledged."""

    def __init__(self) -> None:
        self.acknowledged: list[str] = []
        self.logger = logging.getLogger("slow")

    def send_socket_mode_response(self, response: Any) -> None:
        self.acknowledged.append(response.envelope_id)


def event(number: int) -> SocketModeRequest:
    return SocketModeRequest("events_api", f"event-{number}", {"event": {}})


COMMAND = SocketModeRequest("slash_commands", "command", {"command": "/kept"})


@pytest.fixture
def slow() -> Iterator[Slow]:
    app = Slow()
    yield app
    app.gate.set()


@pytest.fixture
def socket(slow: Any) -> Iterator[Socket]:
    made = Socket(slow, "xapp-sandbox", "http://127.0.0.1:9/api/")
    yield made
    slow.gate.set()
    made.close()


def test_a_flood_of_events_delays_no_command(socket: Socket) -> None:
    client: Any = Client()
    for number in range(50):
        socket.handle(client, event(number))
    socket.handle(client, COMMAND)
    assert client.acknowledged == ["command"]


def test_it_answers_what_is_under_way_and_takes_no_more_events(socket: Socket, slow: Slow) -> None:
    client: Any = Client()
    socket.handle(client, event(1))
    threading.Timer(0.05, slow.gate.set).start()
    socket.drain()
    socket.handle(client, event(2))
    socket.handle(client, COMMAND)
    assert client.acknowledged == ["event-1", "command"]


def test_it_connects_by_itself_when_bolt_has_not_for_a_minute(
    socket: Socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[bool] = []
    now = time.monotonic()
    monkeypatch.setattr(socket.client, "connect_to_new_endpoint", lambda force: tried.append(force))  # noqa: PLW0108 - by name
    for seconds in (0, 59, 61, 62):
        monkeypatch.setattr(time, "monotonic", lambda seconds=seconds: now + seconds)
        socket.watch()
    assert tried == [True]
