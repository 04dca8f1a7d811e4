"""The real bot on the sandbox workspace: people act, `bot.quiet()` waits until it has said all it has to say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from slack_bolt.adapter.socket_mode import SocketModeHandler

from bot import clock
from bot.app import Kept, build
from bot.sandbox import Deadlines, Sandbox
from bot.settings import load_settings
from bot.store import Store
from schedules.runner import Job


@dataclass
class Bot:
    box: Sandbox
    kept: Kept

    @property
    def store(self) -> Store:
        return self.kept.store

    def quiet(self) -> None:
        """Every event is taken, and everything that was to be said is said; our own echoes too."""
        self.box.wait_settled()
        while self.kept.sender.send_one():
            self.box.wait_settled()

    def run(self, *names: str) -> None:
        """All that is due of these jobs, and what they say."""
        for job in self._jobs(names):
            while job.piece():
                pass
        self.quiet()

    def _jobs(self, names: tuple[str, ...]) -> list[Job]:
        jobs = {job.name: job for job in self.kept.runner.jobs}
        return [jobs[name] for name in names]

    def move_to(self, at: datetime) -> None:
        """Move the bot's clock on to this moment."""
        clock.travel(at - datetime.now(UTC))


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with Sandbox(deadlines=Deadlines(retries=(0.0, 0.05, 0.1))) as started:
        yield started


@pytest.fixture
def bot(box: Sandbox, store: Store) -> Iterator[Bot]:
    tokens = {"slack_bot_token": "xoxb-sandbox", "slack_app_token": "xapp-sandbox"}
    settings = load_settings(slack_api_url=box.api_url, **tokens)
    kept = build(settings, store)
    handler = SocketModeHandler(kept.app, "xapp-sandbox", ping_interval=0.5)
    handler.connect()  # type: ignore[no-untyped-call]
    box.wait_until(lambda: box.connections() > 0)
    made = Bot(box, kept)
    made.run("learn_workspace")
    yield made
    handler.client.auto_reconnect_enabled = False
    handler.client.disconnect()
    clock.travel(timedelta())
