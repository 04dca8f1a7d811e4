"""The demo: the real bot, in a Slack workspace in a box, after a week of made history."""

import json
import os
import tempfile
import threading
import webbrowser
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click
from pydantic import SecretStr

from bot import clock
from bot.app import Kept, build
from bot.errors import WrongSettings
from bot.logs import start_logging
from bot.sandbox import Sandbox
from bot.sandbox.seed import APP_TOKEN, BOT_TOKEN
from bot.serving import stopping
from bot.serving.socket_mode import Socket
from bot.settings import Settings
from bot.slack.manifest import manifest_text
from bot.store import Store

from .history import play

ZONE = ZoneInfo("America/New_York")
OPENS = time(10, 12)  # a working morning, whenever the demo is started


def run_demo(port: int, open_browser: bool) -> None:
    """Bring it up, say where, and stay until somebody presses Ctrl-C."""
    asked = stopping.on_signals()
    start_logging("WARNING", "text")
    with tempfile.TemporaryDirectory(prefix="kept-demo-") as folder:
        demo = _started(Path(folder) / "demo.db", port)
        click.echo(f"Kept is at work in a workspace of its own: {demo.url}\nStop it with Ctrl-C.")
        if open_browser:
            threading.Thread(target=webbrowser.open, args=(demo.url,), daemon=True).start()
        asked.wait()
        demo.stop()


def _started(database: Path, port: int) -> "Demo":
    try:
        return Demo(database).start(port)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else type(error).__name__
        raise WrongSettings(f"No page at port {port}: {reason}. Try `kept demo --port 0`.") from None


class Demo:
    """The sandbox, the bot on it, and one clock for both."""

    def __init__(self, database: Path) -> None:
        self.sandbox = Sandbox(manifest=_manifest())
        self.store = Store(f"sqlite:///{database}")
        self.kept: Kept | None = None
        self.socket: Socket | None = None

    @property
    def url(self) -> str:
        return self.sandbox.url

    def start(self, port: int = 0) -> "Demo":
        self.sandbox.start(port)
        self.sandbox.on_clock(clock.travel)
        self.sandbox.move_clock(_opening(datetime.now(UTC)) - datetime.now(UTC))
        self.store.create_all()
        settings = _settings(self.sandbox.api_url)
        self.kept = build(settings, self.store)
        play(self.sandbox, self.store, self.sandbox.now())
        self.socket = Socket(self.kept.app, self.sandbox.box.app_token, self.sandbox.api_url)
        self.socket.open()
        self.kept.runner.start()
        return self

    def stop(self) -> None:
        assert self.kept is not None
        assert self.socket is not None
        stopping.go(self.socket.close, self.kept.runner.stop, self.store.close, self.sandbox.stop)
        clock.travel(timedelta())


def _opening(now: datetime) -> datetime:
    """This morning, or the next working one."""
    day = now.astimezone(ZONE).date()
    while day.weekday() > 4:
        day += timedelta(days=1)
    return datetime.combine(day, OPENS, ZONE)


def _manifest() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(manifest_text(None))
    return made


def _settings(api_url: str) -> Settings:
    """The sandbox's own tokens; the environment of whoever tries it is left alone."""
    return Settings(
        _env_file=None,  # type: ignore[call-arg]
        slack_bot_token=SecretStr(BOT_TOKEN),
        slack_app_token=SecretStr(APP_TOKEN),
        slack_api_url=api_url,
        kept_timezone=str(ZONE),
        kept_country="US",
    )
