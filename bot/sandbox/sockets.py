"""Socket Mode: the bot's WebSockets, and the envelopes that wait for an ack."""

import asyncio
import contextlib
import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from bot.sandbox.delivery import EVENT, Answer, Parcel
from bot.sandbox.shapes import Json, new_uuid

MAX_CONNECTIONS = 10
MAX_UNACKED = 20  # events on their way over one connection; the next one waits
PING_SECONDS = 0.25  # the SDK's client sees that it was told to close only when something arrives


@dataclass(frozen=True)
class _Link:
    request: web.Request
    socket: web.WebSocketResponse
    # The SDK's client reads frames by recursion: a thousand at once are too many for it.
    window: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MAX_UNACKED))


class Sockets:
    def __init__(self, app_id: str, ack_seconds: float, on_change: Callable[[], None]) -> None:
        self._app_id = app_id
        self._ack_seconds = ack_seconds
        self._on_change = on_change
        self._links: dict[int, _Link] = {}
        self._numbers = itertools.count()
        self._turns = itertools.count()
        self._waiting: dict[str, tuple[int, asyncio.Future[Answer]]] = {}
        self._someone = asyncio.Event()

    def connected(self) -> bool:
        return bool(self._links)

    def count(self) -> int:
        return len(self._links)

    async def ready(self) -> None:
        await self._someone.wait()

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, from hello to its end."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if len(self._links) >= MAX_CONNECTIONS:
            await socket.send_json(_disconnect("too_many_websockets"))
            await socket.close()
            return socket
        number = next(self._numbers)
        self._links[number] = _Link(request, socket)
        await socket.send_json(self._hello())
        self._someone.set()
        self._on_change()
        pinging = asyncio.ensure_future(_keep_pinging(socket))
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._take_ack(message.data)
        finally:
            pinging.cancel()
            self._forget(number)
        return socket

    async def send(self, parcel: Parcel) -> Answer:
        if not self._links:
            return Answer(False, reason="connection_failed")
        # Any one of the connections, in turn: Slack promises no pattern.
        number = sorted(self._links)[next(self._turns) % len(self._links)]
        link = self._links[number]
        if parcel.kind != EVENT:
            return await self._send_over(number, link, parcel)
        async with link.window:
            return await self._send_over(number, link, parcel)

    async def _send_over(self, number: int, link: _Link, parcel: Parcel) -> Answer:
        if number not in self._links:
            return Answer(False, reason="timeout")  # it broke off while this waited its turn
        envelope = _envelope(parcel)
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting[envelope["envelope_id"]] = (number, answer)
        try:
            await link.socket.send_str(json.dumps(envelope))
            return await asyncio.wait_for(answer, self._ack_seconds)
        except (TimeoutError, ConnectionError):
            return Answer(False, reason="timeout")
        finally:
            self._waiting.pop(envelope["envelope_id"], None)

    async def disconnect(self, reason: str) -> None:
        """Tells every connection to go, as Slack does when it moves its servers; a warning lets them stay."""
        for link in list(self._links.values()):
            with contextlib.suppress(ConnectionError):
                await link.socket.send_json(_disconnect(reason))

    def cut(self) -> None:
        """Every connection breaks off without a word."""
        for number, link in list(self._links.items()):
            if link.request.transport:
                link.request.transport.abort()
            self._forget(number)

    async def close(self) -> None:
        for link in list(self._links.values()):
            with contextlib.suppress(ConnectionError, TimeoutError):
                await asyncio.wait_for(link.socket.close(), 0.2)

    def _take_ack(self, text: str) -> None:
        with contextlib.suppress(ValueError):
            ack: Any = json.loads(text)
            _, answer = self._waiting.get(ack.get("envelope_id", ""), (0, None))
            if answer and not answer.done():
                answer.set_result(Answer(True, ack.get("payload")))

    def _forget(self, number: int) -> None:
        if self._links.pop(number, None) is None:
            return
        if not self._links:
            self._someone.clear()
        for owner, answer in list(self._waiting.values()):
            if owner == number and not answer.done():
                answer.set_result(Answer(False, reason="timeout"))
        self._on_change()

    def _hello(self) -> Json:
        info: Json = {"host": "sandbox", "build_number": 1, "approximate_connection_time": 18060}
        hello: Json = {"type": "hello", "num_connections": len(self._links), "debug_info": info}
        return {**hello, "connection_info": {"app_id": self._app_id}}


async def _keep_pinging(socket: web.WebSocketResponse) -> None:
    with contextlib.suppress(ConnectionError):
        while not socket.closed:
            await socket.ping(b"Ping from sandbox")  # the SDK stumbles over an empty one
            await asyncio.sleep(PING_SECONDS)


def _envelope(parcel: Parcel) -> Json:
    envelope: Json = {"envelope_id": new_uuid(), "type": parcel.kind, "payload": parcel.payload}
    envelope["accepts_response_payload"] = parcel.kind != EVENT
    if parcel.kind == EVENT:
        envelope |= {"retry_attempt": parcel.attempt, "retry_reason": parcel.reason and "timeout"}
    return envelope


def _disconnect(reason: str) -> Json:
    return {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}
