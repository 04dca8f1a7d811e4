"""Socket Mode: no open port; Bolt's own client holds the connection, and we look after it."""

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from slack_bolt import App
from slack_bolt.adapter.socket_mode.builtin import SocketModeHandler
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.app import Kept, build
from bot.settings import Settings
from bot.slack.client import make_client

from . import stopping
from .starting import Stopped, need, open_store, patiently

log = logging.getLogger(__name__)

EVENTS = "events_api"
PATIENCE = 60.0  # seconds without a connection after which we make one ourselves
LAST_WORDS = 4.0  # seconds for what is under way when the bot is asked to go


class Socket(SocketModeHandler):
    """Commands and clicks run on the client's own threads, events on a few beside: a flood delays no command.

    What is not answered 200 gets no acknowledgement, and Slack sends it again.
    """

    def __init__(self, app: App, app_token: str, api_url: str) -> None:
        super().__init__(app, app_token, web_client=make_client(app_token, api_url))
        self._events = ThreadPoolExecutor(4, thread_name_prefix="events")
        self._under_way = 0
        self._changed = threading.Condition()
        self._leaving = False
        self._lost_at: float | None = None

    def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        with self._changed:
            if self._leaving and req.type == EVENTS:
                return  # Slack sends it to whoever connects next; a command it would not
            self._under_way += 1
        if req.type == EVENTS:
            self._events.submit(self._answer, client, req)
        else:
            self._answer(client, req)

    def _answer(self, client: SocketModeClient, req: SocketModeRequest) -> None:
        try:
            super().handle(client, req)
        except Exception as error:  # noqa: BLE001 - the connection went; Slack sends events again
            log.warning("an answer did not reach Slack: %s", type(error).__name__)
        finally:
            with self._changed:
                self._under_way -= 1
                self._changed.notify_all()

    def open(self) -> None:
        """Connect with a ticket of its own, however often it is tried."""
        self.client.connect_to_new_endpoint()

    def watch(self) -> None:
        """Bolt reconnects by itself; when it has not for a minute we do."""
        if self.client.is_connected():
            self._lost_at = None
            return
        self._lost_at = self._lost_at or time.monotonic()
        if time.monotonic() - self._lost_at < PATIENCE:
            return
        log.warning("no connection for %g s; making a new one", PATIENCE)
        self._lost_at = None
        try:
            self.client.connect_to_new_endpoint(force=True)
        except Exception as error:  # noqa: BLE001 - the next look tries again
            log.warning("that failed: %s", type(error).__name__)

    def drain(self) -> None:
        """No new events; what is under way is answered."""
        with self._changed:
            self._leaving = True
            self._changed.wait_for(lambda: self._under_way == 0, LAST_WORDS)

    def close(self) -> None:
        super().close()  # type: ignore[no-untyped-call]
        self._events.shutdown(cancel_futures=True)


def serve_socket_mode(settings: Settings) -> None:
    """Listen until a signal comes."""
    asked = stopping.on_signals()
    need(settings, "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN")
    store = open_store(settings)
    try:
        kept = patiently(lambda: build(settings, store), "SLACK_BOT_TOKEN", asked)
        socket = Socket(kept.app, settings.slack_app_token.get_secret_value(), settings.slack_api_url)
        patiently(socket.open, "SLACK_APP_TOKEN", asked)
    except Stopped:
        return
    _listen(kept, socket, asked)


def _listen(kept: Kept, socket: Socket, asked: threading.Event) -> None:
    kept.runner.start()
    log.info("Kept is listening to %s over Socket Mode", kept.tokens.identity().team)
    while not asked.wait(5):
        socket.watch()
    log.info("stopping")
    stopping.go(socket.drain, socket.close, kept.runner.stop, kept.store.close)
