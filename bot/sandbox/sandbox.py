"""The workspace in a box: what a test, the demo and the control API can do with it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any, TypeVar

from bot.sandbox.acts import Acts
from bot.sandbox.box import Box
from bot.sandbox.calls import Call, Calls
from bot.sandbox.clock import Clock
from bot.sandbox.courier import Courier
from bot.sandbox.deadlines import Deadlines
from bot.sandbox.delivery import Transport
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.manifest import Manifest
from bot.sandbox.pacing import Pacing
from bot.sandbox.seed import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, Seed
from bot.sandbox.server import Server, web_app
from bot.sandbox.shapes import Json
from bot.sandbox.sights import Sights
from bot.sandbox.sockets import Sockets
from bot.sandbox.tickets import Tickets
from bot.sandbox.webhooks import Webhooks
from bot.sandbox.workspace import Workspace

T = TypeVar("T")


class Sandbox(Acts, Sights):
    """Every method may be called from any thread but the sandbox's own."""

    def __init__(
        self,
        *,
        seed: Seed | None = None,
        manifest: Json | None = None,
        scopes: tuple[str, ...] | None = None,
        events_url: str | None = None,
        rate_limits: bool = False,
        deadlines: Deadlines | None = None,
        time_scale: float = 1.0,
        keep_calls: int = 10_000,
        bot_token: str = BOT_TOKEN,
        app_token: str = APP_TOKEN,
        signing_secret: str = SIGNING_SECRET,
    ) -> None:
        times = (deadlines or Deadlines()).scaled(time_scale)
        taught, faults = Manifest(manifest), Faults()
        self.clock = Clock()
        self.workspace = Workspace(seed or Seed(), self.clock)
        self.box = Box(
            workspace=self.workspace,
            courier=Courier(self.workspace, faults, taught, times),
            faults=faults,
            calls=Calls(keep_calls),
            tickets=Tickets(times.trigger, times.response_url),
            manifest=taught,
            scopes=taught.scopes if scopes is None else scopes,
            pacing=Pacing() if rate_limits else None,
            bot_token=bot_token,
            app_token=app_token,
        )
        self.signing_secret = signing_secret
        self._sockets = Sockets(self.workspace.seed.app_id, times.ack, self._connection_changed)
        self._webhooks = Webhooks(events_url, signing_secret, times.ack) if events_url else None
        self.server = Server()

    def start(self, port: int = 0, host: str = "127.0.0.1") -> "Sandbox":
        port = self.server.start(web_app(self.box, self._sockets), host, port)
        self.box.url = f"http://{host}:{port}"
        self.server.wait_for(self._start_delivery())
        return self

    def stop(self) -> None:
        self.server.wait_for(self.box.courier.close())
        self.server.stop()

    def __enter__(self) -> "Sandbox":
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        return self.box.url

    @property
    def api_url(self) -> str:
        return f"{self.box.url}/api/"

    # What a test asks for and looks at.

    def calls(self, method: str | None = None) -> list[Call]:
        return self.box.calls.of(method)

    def deliveries(self) -> list[Json]:
        """Every attempt to deliver an event: event_id, type, ts, attempt, ok, reason."""
        return list(self.box.courier.deliveries)

    def fault(self, kind: str, method: str | None = None, **more: Any) -> None:
        self.box.faults.add(Fault(kind, method, **more))

    def clear_faults(self) -> None:
        self.box.faults.clear()

    def cut_sockets(self) -> None:
        """Every Socket Mode connection breaks off without a word."""
        self.server.wait_for(self._cut())

    def disconnect(self, reason: str = "refresh_requested") -> None:
        """Slack asks every connection to go: warning, refresh_requested, link_disabled."""
        self.server.wait_for(self._sockets.disconnect(reason))

    def connections(self) -> int:
        return self._sockets.count()

    def wait_until(self, predicate: Callable[[], T], timeout: float = 10) -> T:
        return self.workspace.wait_until(predicate, timeout)

    def wait_settled(self, timeout: float = 10) -> None:
        """Until the bot has acknowledged every event."""
        self.wait_until(lambda: self.box.courier.under_way == 0, timeout)

    # The clock.

    def now(self) -> datetime:
        return self.clock.now()

    def move_clock(self, by: timedelta) -> None:
        self.clock.move(by)
        self.workspace.say_changed("clock")

    def on_clock(self, callback: Callable[[timedelta], None]) -> None:
        """Calls back with the offset from real time, each time that the clock is moved."""
        self.clock.listeners.append(callback)

    @contextmanager
    def unheard(self, at: datetime) -> Iterator[None]:
        """Inside, it is that moment and no event reaches the bot: what happened before it came."""
        offset, publish = self.clock.offset, self.workspace.publish
        self.clock.offset = at - datetime.now(UTC)
        self.workspace.publish = lambda _event: None
        try:
            yield
        finally:
            self.clock.offset, self.workspace.publish = offset, publish

    async def _start_delivery(self) -> None:
        transport: Transport = self._webhooks or self._sockets
        self.box.courier.start(transport)

    async def _cut(self) -> None:
        self._sockets.cut()

    def _connection_changed(self) -> None:
        self.workspace.say_changed("connection")
