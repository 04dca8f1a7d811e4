"""Carries events and clicks to the bot: order, repeats, and what a test makes go wrong on the way."""

import asyncio
from collections import deque
from typing import Any

from bot.sandbox.deadlines import Deadlines
from bot.sandbox.delivery import EVENT, Answer, Parcel, Transport
from bot.sandbox.events import wrapped
from bot.sandbox.faults import Faults
from bot.sandbox.manifest import Manifest
from bot.sandbox.shapes import Json, new_id
from bot.sandbox.workspace import Workspace

HELD_SECONDS = 1.0  # how long a reordered event waits for the one that overtakes it


class Courier:
    def __init__(self, ws: Workspace, faults: Faults, manifest: Manifest, deadlines: Deadlines) -> None:
        self._ws = ws
        self._faults = faults
        self._manifest = manifest
        self._deadlines = deadlines
        self._pending: deque[Json] = deque()
        self._held: list[asyncio.Event] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._transport: Transport | None = None
        self.under_way = 0  # events that the bot has not acknowledged yet
        self.deliveries: deque[Json] = deque(maxlen=10_000)
        ws.publish = self.publish

    def start(self, transport: Transport) -> None:
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._dispatch_pending()

    def connected(self) -> bool:
        return self._transport is not None and self._transport.connected()

    def publish(self, event: Json) -> None:
        """Sends an event on its way; from any thread."""
        if not self._manifest.wants(event):
            return
        with self._ws.lock:
            self.under_way += 1
            self._pending.append(wrapped(event, self._ws))
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._dispatch_pending)

    async def ask(self, kind: str, payload: Json) -> Answer:
        """Delivers a click or a command: once, for Slack does not repeat those."""
        assert self._transport is not None
        return await self._transport.send(Parcel(kind, payload))

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        if self._transport:
            await self._transport.close()

    def _dispatch_pending(self) -> None:
        while self._pending:
            self._dispatch(self._pending.popleft())

    def _dispatch(self, payload: Json) -> None:
        struck = self._faults.of_event(payload["event"]["type"])
        if "duplicate_event" in struck:
            self._spawn(payload, struck)
        if "two_event_ids" in struck:
            self._spawn({**payload, "event_id": new_id("Ev")}, struck)
        self._spawn(payload, struck, extra=False)

    def _spawn(self, payload: Json, struck: set[str], extra: bool = True) -> None:
        with self._ws.lock:
            self.under_way += extra
        task = asyncio.ensure_future(self._deliver(payload, struck))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, payload: Json, struck: set[str]) -> None:
        try:
            if "reorder" in struck:
                await self._hold()
            if "event_lost" not in struck:
                await self._attempts(payload, struck)
        finally:
            with self._ws.lock:
                self.under_way -= 1
            self._ws.say_changed("delivery")

    async def _attempts(self, payload: Json, struck: set[str]) -> None:
        assert self._transport is not None
        reason = "timeout"
        for attempt, wait in enumerate((0.0, *self._deadlines.retries)):
            if attempt == 0 and ("retry_only" in struck or not self._transport.connected()):
                continue  # nobody there: it comes as a retry once somebody is
            if wait:
                await asyncio.sleep(wait)
            await self._transport.ready()
            parcel = Parcel(EVENT, payload, attempt, reason if attempt else "")
            answer = await self._send(parcel, cut="socket_dropped" in struck and attempt == 0)
            if "ack_lost" in struck and attempt == 0:
                answer = Answer(False, reason="timeout")
            if answer.ok or answer.final:
                return
            reason = answer.reason

    async def _send(self, parcel: Parcel, cut: bool) -> Answer:
        assert self._transport is not None
        sending = asyncio.ensure_future(self._transport.send(parcel))
        await asyncio.sleep(0)  # it is on the wire now
        if cut:
            self._transport.cut()
        for held in self._held:
            held.set()
        answer = await sending
        self._note(parcel, answer)
        return answer

    async def _hold(self) -> None:
        overtaken = asyncio.Event()
        self._held.append(overtaken)
        try:
            await asyncio.wait_for(overtaken.wait(), HELD_SECONDS)
        except TimeoutError:
            return
        finally:
            self._held.remove(overtaken)

    def _note(self, parcel: Parcel, answer: Answer) -> None:
        event: Any = parcel.payload["event"]
        self.deliveries.append(
            {
                "event_id": parcel.payload["event_id"],
                "type": event["type"],
                "ts": event.get("ts"),
                "attempt": parcel.attempt,
                "ok": answer.ok,
                "reason": answer.reason,
            }
        )
        self._ws.say_changed("delivery")
