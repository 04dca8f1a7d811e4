"""A sandbox, Slack's own client for it, and bots made with Slack's own framework."""

import logging
import threading
from collections.abc import Callable, Iterator

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.sandbox import Deadlines, Sandbox

QUICK = Deadlines(ack=0.5, trigger=3.0, retries=(0.0, 0.02, 0.05), response_url=1800.0)

Connect = Callable[..., SocketModeHandler]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(deadlines=Deadlines(retries=(0.0, 0.02, 0.05))) as started:
        yield started


@pytest.fixture
def client(sandbox: Sandbox) -> WebClient:
    return client_of(sandbox)


def client_of(sandbox: Sandbox) -> WebClient:
    return WebClient(token=sandbox.box.bot_token, base_url=sandbox.api_url, retry_handlers=[], timeout=5)


def app_of(sandbox: Sandbox, **more: object) -> App:
    logger = logging.getLogger("quiet")
    logger.setLevel(logging.CRITICAL)
    options: dict[str, object] = {"process_before_response": True, **more}
    return App(client=client_of(sandbox), logger=logger, ignoring_self_events_enabled=False, **options)  # type: ignore[arg-type]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Connects a bot to a sandbox by Socket Mode, until the end of the test."""
    handlers: list[SocketModeHandler] = []

    def connected(sandbox: Sandbox, app: App) -> SocketModeHandler:
        handler = SocketModeHandler(app, sandbox.box.app_token, ping_interval=0.5)
        before = sandbox.connections()
        handler.connect()  # type: ignore[no-untyped-call]
        sandbox.wait_until(lambda: sandbox.connections() > before)
        handlers.append(handler)
        return handler

    yield connected
    for handler in handlers:
        # The client takes a second to stop its threads; no test has to wait for that.
        threading.Thread(target=handler.close, daemon=True).start()
