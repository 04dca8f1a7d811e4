"""`kept` as a process of its own, and Slack's signed requests to it."""

import hashlib
import hmac
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bot.sandbox import Sandbox

MANIFEST = json.loads((Path(__file__).parents[2] / "bot/slack/manifest.json").read_text("utf-8"))
SECRET = "sandbox-signing-secret"
JSON = "application/json"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(sandbox: Sandbox, database_url: str, **more: str) -> dict[str, str]:
    """The settings of a bot in the sandbox; the rest of the environment without any of ours."""
    ours = re.compile("KEPT_|SLACK_|DATABASE_URL")
    return {
        **{name: value for name, value in os.environ.items() if not ours.match(name)},
        "SLACK_BOT_TOKEN": "xoxb-sandbox",
        "SLACK_APP_TOKEN": "xapp-sandbox",
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": sandbox.api_url,
        "DATABASE_URL": database_url,
        **more,
    }


def kept(*arguments: str, env: Mapping[str, str], stdin: str = "", cwd: Path | None = None) -> Any:
    """Run one command to its end."""
    command = [sys.executable, "-m", "bot", *arguments]
    return subprocess.run(
        command, check=False, env=dict(env), input=stdin, cwd=cwd, capture_output=True, text=True, timeout=60
    )


class Bot:
    """`kept run`, with what it has written to stderr."""

    def __init__(self, *arguments: str, env: Mapping[str, str], log: Path) -> None:
        self.log = log
        with log.open("w") as stream:
            command = [sys.executable, "-m", "bot", "run", *arguments]
            self.process = subprocess.Popen(command, env=dict(env), stdout=stream, stderr=stream)

    def wait_for(self, words: str, timeout: float = 20) -> None:
        until = time.monotonic() + timeout
        while words not in self.log.read_text("utf-8"):
            assert self.process.poll() is None, self.log.read_text("utf-8")
            assert time.monotonic() < until, self.log.read_text("utf-8")
            time.sleep(0.02)

    def stop(self, by: int = signal.SIGTERM) -> int:
        """Its exit code; it has ten seconds."""
        self.process.send_signal(by)
        try:
            return self.process.wait(10)
        finally:
            self.process.kill()


@contextmanager
def serving(env: Mapping[str, str], log: Path, port: int, *arguments: str) -> Iterator[Bot]:
    """`kept run --http`, once it listens."""
    bot = Bot("--http", f"127.0.0.1:{port}", *arguments, env=env, log=log)
    try:
        bot.wait_for("Kept listens")
        wait_ready(port)
        yield bot
    finally:
        bot.process.kill()
        bot.process.wait()


def wait_ready(port: int, timeout: float = 20) -> None:
    until = time.monotonic() + timeout
    while True:
        try:
            if ask(port, "GET", "/readyz")[0] == 200:
                return
        except OSError:
            assert time.monotonic() < until
        time.sleep(0.02)


def ask(
    port: int, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request(method, path, body, dict(headers or {}))
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def signed(
    body: bytes, at: float | None = None, secret: str = SECRET, content_type: str = JSON
) -> dict[str, str]:
    stamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={digest}",
        "Content-Type": content_type,
    }


def post(port: int, payload: Mapping[str, Any], **headers: str) -> int:
    """Deliver an event as Slack does; extra headers win."""
    body = json.dumps(payload).encode()
    return ask(port, "POST", "/slack/events", body, signed(body) | headers)[0]
