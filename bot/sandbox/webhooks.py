"""HTTP mode: signed requests to the bot's address."""

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from urllib.parse import urlencode

import aiohttp

from bot.sandbox.delivery import COMMAND, EVENT, Answer, Parcel

FORM = "application/x-www-form-urlencoded"


class Webhooks:
    def __init__(self, url: str, secret: str, ack_seconds: float) -> None:
        self._url = url
        self._secret = secret
        self._timeout = aiohttp.ClientTimeout(total=ack_seconds)
        self._session: aiohttp.ClientSession | None = None

    def connected(self) -> bool:
        return True

    async def ready(self) -> None:
        return

    def cut(self) -> None:
        return  # there is no connection to cut between two requests

    async def send(self, parcel: Parcel) -> Answer:
        self._session = self._session or aiohttp.ClientSession(timeout=self._timeout)
        body, content_type = _encoded(parcel)
        headers = {"Content-Type": content_type, **signed(body, self._secret)}
        if parcel.attempt:
            headers |= {"x-slack-retry-num": str(parcel.attempt), "x-slack-retry-reason": parcel.reason}
        try:
            async with self._session.post(self._url, data=body, headers=headers) as response:
                return _answer(response.status, response.headers, await response.text())
        except TimeoutError:
            return Answer(False, reason="http_timeout")
        except aiohttp.ClientError:
            return Answer(False, reason="connection_failed")

    async def close(self) -> None:
        if self._session:
            await self._session.close()


def signed(body: bytes, secret: str, at: int | None = None) -> dict[str, str]:
    """The two headers by which the bot knows that Slack is calling."""
    stamp = str(int(time.time()) if at is None else at)
    digest = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


def _encoded(parcel: Parcel) -> tuple[bytes, str]:
    if parcel.kind == EVENT:
        return json.dumps(parcel.payload).encode(), "application/json"
    if parcel.kind == COMMAND:
        return urlencode(parcel.payload).encode(), FORM
    return urlencode({"payload": json.dumps(parcel.payload)}).encode(), FORM


def _answer(status: int, headers: Mapping[str, str], text: str) -> Answer:
    if not 200 <= status < 300:
        return Answer(False, reason="http_error", final=headers.get("x-slack-no-retry") == "1")
    try:
        return Answer(True, json.loads(text) if text else None)
    except ValueError:
        return Answer(True, text)
