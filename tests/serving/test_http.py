"""`kept run --http`: what it answers, how it starts and goes, and several workers."""

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

import pytest

from bot.sandbox import Sandbox
from tests.serving.running import MANIFEST, Bot, ask, environment, free_port, kept, post, serving, signed
from tests.serving.test_delivery import praise

FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with Sandbox(manifest=MANIFEST) as started:
        yield started


def test_it_serves_and_goes_when_told(box: Sandbox, sqlite_url: str, tmp_path: Path) -> None:
    port = free_port()
    with serving(environment(box, sqlite_url), tmp_path / "log", port) as bot:
        challenge = json.dumps({"type": "url_verification", "challenge": "abc"}).encode()
        assert ask(port, "POST", "/slack/events", challenge, signed(challenge)) == (200, b"abc")
        command = urlencode(
            {
                "command": "/kept",
                "text": "help",
                "team_id": "T0KEPT",
                "user_id": "UALICE",
                "trigger_id": "1.2",
            }
            | {"channel_id": "CSERVICE", "response_url": f"{box.url}/response/none"}
        ).encode()
        status, answer = ask(port, "POST", "/slack/events", command, signed(command, content_type=FORM))
        assert (status, "/callback" in json.loads(answer)["text"] + str(json.loads(answer)["blocks"])) == (
            200,
            True,
        )
        assert ask(port, "GET", "/healthz") == (200, b"ok")
        assert ask(port, "GET", "/slack/events")[0] == 405
        assert ask(port, "POST", "/elsewhere")[0] == 404
        assert ask(port, "POST", "/slack/events", b"[1]", {"Content-Type": "application/json"})[0] == 401
        assert ask(port, "POST", "/slack/events", b"[1]", signed(b"[1]"))[0] == 400
        assert bot.stop() == 0
        assert "Traceback" not in bot.log.read_text("utf-8")


def test_it_refuses_what_is_too_large(box: Sandbox, sqlite_url: str, tmp_path: Path) -> None:
    port = free_port()
    body = b"x" * 1_000_001
    with serving(environment(box, sqlite_url), tmp_path / "log", port):
        assert ask(port, "POST", "/slack/events", body, signed(body))[0] == 413


def test_it_takes_events_that_nobody_asked_for(box: Sandbox, sqlite_url: str, tmp_path: Path) -> None:
    port = free_port()
    unknown = praise("UBOB") | {"event": {"type": "emoji_changed", "subtype": "add"}}
    with serving(environment(box, sqlite_url), tmp_path / "log", port):
        assert post(port, unknown) == 200


def test_it_starts_within_two_seconds(box: Sandbox, sqlite_url: str, tmp_path: Path) -> None:
    """Generous, since the machine may be busy; the figure itself is the benchmark's."""
    port = free_port()
    began = time.monotonic()
    with serving(environment(box, sqlite_url), tmp_path / "log", port):
        assert post(port, praise("UBOB")) == 200
        assert time.monotonic() - began < 8


def test_it_says_that_the_address_is_taken(box: Sandbox, sqlite_url: str) -> None:
    taken = box.url.rpartition(":")[2]
    told = kept("run", "--http", f"127.0.0.1:{taken}", env=environment(box, sqlite_url))
    assert (told.returncode, told.stderr.splitlines()[-1]) == (
        1,
        f"Error: Cannot listen at 127.0.0.1:{taken}: Address already in use.",
    )


def test_it_needs_the_signing_secret(box: Sandbox, sqlite_url: str) -> None:
    told = kept("run", "--http", ":0", env=environment(box, sqlite_url))
    assert told.returncode == 2
    told = kept("run", "--http", ":3999", env=environment(box, sqlite_url, SLACK_SIGNING_SECRET=""))
    assert (told.returncode, "SLACK_SIGNING_SECRET is not set" in told.stderr) == (1, True)


@pytest.mark.parametrize(
    "arguments", [("--workers", "2"), ("--http", ":3999", "--workers", "2"), ("--http", "3999x")]
)
def test_it_refuses_wrong_use(box: Sandbox, sqlite_url: str, arguments: tuple[str, ...]) -> None:
    told = kept("run", *arguments, env=environment(box, sqlite_url))
    assert (told.returncode, "Error: " in told.stderr) == (2, True)


def test_it_shares_postgresql_among_workers(box: Sandbox, postgres_url: str, tmp_path: Path) -> None:
    port = free_port()
    env = environment(box, postgres_url)
    events = [praise("UBOB", giver=f"U{number:03}") for number in range(40)]
    with serving(env, tmp_path / "log", port, "--workers", "2") as bot:
        with ThreadPoolExecutor(8) as pool:
            assert set(pool.map(lambda event: post(port, event), events * 2)) == {200}
        exported = kept("export", "praise", "--format", "jsonl", env=env).stdout
        assert len(exported.splitlines()) == 40
        assert bot.stop() == 0


def test_its_workers_do_not_outlive_it(box: Sandbox, postgres_url: str, tmp_path: Path) -> None:
    port = free_port()
    with serving(environment(box, postgres_url), tmp_path / "log", port, "--workers", "2") as bot:
        bot.process.kill()
        bot.process.wait()
        gone(port)


def gone(port: int) -> None:
    until = time.monotonic() + 5
    while time.monotonic() < until:
        try:
            ask(port, "GET", "/healthz")
        except OSError:
            return
        time.sleep(0.02)
    raise AssertionError("a worker goes on")


def test_it_is_killed_as_one(box: Sandbox, sqlite_url: str, tmp_path: Path) -> None:
    port = free_port()
    with serving(environment(box, sqlite_url), tmp_path / "log", port) as bot:
        assert isinstance(bot, Bot)
        bot.process.kill()
        bot.process.wait()
        with pytest.raises(OSError, match="refused"):
            ask(port, "GET", "/healthz")
