"""Going: within ten seconds, whatever Slack does."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.sandbox import Sandbox
from tests.serving.running import MANIFEST, Bot, environment, free_port, post, serving
from tests.serving.test_delivery import praise


@pytest.fixture
def box() -> Iterator[Sandbox]:
    """A workspace that takes messages and never says so."""
    with Sandbox(manifest=MANIFEST) as started:
        started.fault("timeout", "conversations.open", times=None)
        yield started


def stopped_in(bot: Bot) -> float:
    began = time.monotonic()
    assert bot.stop() == 0
    return time.monotonic() - began


def test_it_goes_over_socket_mode(box: Sandbox, sqlite_url: str, tmp_path: Path) -> None:
    bot = Bot(env=environment(box, sqlite_url), log=tmp_path / "log")
    bot.wait_for("Kept is listening")
    box.say("UALICE", "CPRAISE", "<@UBOB>++ for the boiler at Acme")
    box.wait_until(lambda: box.calls("conversations.open"))
    assert stopped_in(bot) < 10


def test_it_goes_over_http(box: Sandbox, sqlite_url: str, tmp_path: Path) -> None:
    port = free_port()
    with serving(environment(box, sqlite_url), tmp_path / "log", port) as bot:
        assert post(port, praise("UBOB")) == 200
        box.wait_until(lambda: box.calls("conversations.open"))
        assert stopped_in(bot) < 10
