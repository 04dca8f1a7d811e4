"""Stands in front of the bot over HTTP: only what Slack has signed gets in, read once, parsed by nobody yet."""

import hashlib
import hmac
import time
from collections.abc import Callable, Iterable
from typing import Any

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Wsgi = Callable[[Environ, StartResponse], Iterable[bytes]]

MOST_BYTES = 1_000_000
MOST_SECONDS = 300  # how far a timestamp may lie from our clock, either way
BODY = "kept.body"  # where the guard leaves the raw bytes

_WORDS = {
    200: "200 OK",
    400: "400 Bad Request",
    401: "401 Unauthorized",
    404: "404 Not Found",
    405: "405 Method Not Allowed",
    413: "413 Content Too Large",
    500: "500 Internal Server Error",
    503: "503 Service Unavailable",
}


class Guard:
    """A WSGI app around another: method, size, signature, in this order; refusals carry no words of theirs."""

    def __init__(self, app: Wsgi, signing_secret: str, now: Callable[[], float] = time.time) -> None:
        self._app = app
        self._keyed = hmac.new(signing_secret.encode(), digestmod=hashlib.sha256)
        self._now = now

    def __call__(self, environ: Environ, start: StartResponse) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] != "POST":  # Slack tries the certificate with a GET now and then
            return answer(start, 200 if "ssl_check=1" in environ.get("QUERY_STRING", "") else 405)
        stamp = environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", "")
        signature = environ.get("HTTP_X_SLACK_SIGNATURE", "")
        if int(environ.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
            return answer(start, 413)
        if not self._fresh(stamp):
            return answer(start, 401)
        body = environ["wsgi.input"].read(MOST_BYTES + 1)
        if len(body) > MOST_BYTES:
            return answer(start, 413)
        if not self._genuine(stamp, body, signature):
            return answer(start, 401)
        environ[BODY] = body
        return self._app(environ, start)

    def _fresh(self, stamp: str) -> bool:
        # isdecimal alone would take other alphabets' digits; the length keeps int() cheap.
        if not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= 12):
            return False
        return abs(self._now() - int(stamp)) <= MOST_SECONDS

    def _genuine(self, stamp: str, body: bytes, signature: str) -> bool:
        keyed = self._keyed.copy()
        keyed.update(b"v0:%s:%s" % (stamp.encode(), body))
        claimed = signature.encode("utf-8", "surrogateescape")  # compare_digest refuses what is not ASCII
        return hmac.compare_digest(b"v0=" + keyed.hexdigest().encode(), claimed)


def answer(
    start: StartResponse, status: int, body: bytes = b"", content_type: str = "text/plain"
) -> list[bytes]:
    start(
        _WORDS.get(status, f"{status} "), [("content-type", content_type), ("content-length", str(len(body)))]
    )
    return [body]
