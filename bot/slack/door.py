"""The way from a signed HTTP request into Bolt, without Bolt's own parsing; and what the keepers of servers ask."""

import json
import logging
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qsl

from slack_bolt import App, BoltRequest

from .guard import BODY, Environ, Guard, StartResponse, answer

log = logging.getLogger(__name__)

PATH = "/slack/events"


class Front:
    """The whole WSGI app: Slack's path behind the guard, /healthz and /readyz beside it."""

    def __init__(self, app: App, signing_secret: str, ready: Callable[[], bool]) -> None:
        self._slack = Guard(Door(app), signing_secret)
        self._ready = ready

    def __call__(self, environ: Environ, start: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if path == PATH:
            return self._slack(environ, start)
        if path == "/healthz":
            return answer(start, 200, b"ok")
        if path == "/readyz":
            return (
                answer(start, 200, b"ok")
                if self._ready()
                else answer(start, 503, b"the store does not answer")
            )
        return answer(start, 404)


class Door:
    """Events, commands and clicks, from the raw bytes that the guard has checked."""

    def __init__(self, app: App) -> None:
        self._app = app

    def __call__(self, environ: Environ, start: StartResponse) -> Iterable[bytes]:
        try:
            body = _parsed(environ[BODY], environ.get("CONTENT_TYPE", ""))
            if "ssl_check" in body:
                return answer(start, 200)
            if body.get("type") == "url_verification":
                return answer(start, 200, str(body["challenge"]).encode())
            # Bolt keeps dicts as they are in this mode; its own would parse the words once more.
            request = BoltRequest(mode="socket_mode", body=body)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
            log.warning("signed, but nothing that Slack sends: %s", type(error).__name__)
            return answer(start, 400)
        response = self._app.dispatch(request)
        content_type = response.headers.get("content-type") or ["text/plain"]
        return answer(start, response.status, (response.body or "").encode(), content_type[0])


def _parsed(raw: bytes, content_type: str) -> dict[str, Any]:
    """The payload: JSON, JSON in a form's `payload`, or the form itself; ValueError where it is none of them."""
    if content_type.startswith("application/json") or raw[:1] == b"{":
        body = json.loads(raw)
    else:
        form = dict(parse_qsl(raw.decode(), keep_blank_values=True))
        body = json.loads(form["payload"]) if "payload" in form else form
    if not isinstance(body, dict):
        raise ValueError("not an object")  # noqa: TRY004 - it is what they sent that is wrong
    return body
