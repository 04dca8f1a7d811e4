"""The door of the Web API: token, scope, rate limit, faults and the record of every call."""

import asyncio
import json

from aiohttp import web

from bot.sandbox.api.args import read_args
from bot.sandbox.api.methods import APP_SCOPE, METHODS, Method, scope_needed
from bot.sandbox.box import Box
from bot.sandbox.calls import Call
from bot.sandbox.errors import SlackError
from bot.sandbox.faults import Fault
from bot.sandbox.shapes import Json


async def answer(box: Box, request: web.Request) -> web.StreamResponse:
    """One call of the Web API."""
    name = request.match_info["method"]
    body = await request.read()
    call = Call(name, {}, box.workspace.clock.now().isoformat())
    fault = box.faults.of_call(name)
    try:
        call.args = read_args(request.query_string, request.content_type, body)
        token = _token(request, call.args)
        response = _carried_out(box, call, token) if fault is None or fault.accepted else web.Response()
    except SlackError as error:
        response = _failed(box, call, error)
    except ValueError:
        response = _failed(box, call, SlackError("invalid_json"))
    if fault:
        call.ok, call.error = False, fault.kind
    box.calls.add(call)
    box.workspace.say_changed("call")
    return await spoiled(fault, request, response) if fault else response


async def spoiled(fault: Fault, request: web.Request, response: web.StreamResponse) -> web.StreamResponse:
    """What the bot gets to see instead of the answer."""
    if fault.kind == "rate_limited":
        return rate_limited(fault.retry_after)
    if fault.kind == "http_500":
        return web.Response(status=500, text="Internal Server Error")
    if fault.kind == "timeout":
        await asyncio.Event().wait()
    if fault.kind in ("dropped_before", "dropped_after"):
        if request.transport:
            request.transport.abort()
        return response
    error = fault.error if fault.kind == "error" else fault.kind
    return web.json_response({"ok": False, "error": error})


def rate_limited(seconds: float) -> web.Response:
    headers = {"Retry-After": f"{seconds:g}"}
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)


def _carried_out(box: Box, call: Call, token: str | None) -> web.Response:
    method = METHODS.get(call.method)
    if method is None:
        raise SlackError("unknown_method", req_method=call.method)
    _check_token(box, method, call.args, token)
    wait = _seconds_to_wait(box, call, method)
    if wait:
        call.error = "ratelimited"
        return rate_limited(wait)
    with box.workspace.lock:
        body = json.dumps({"ok": True, **method.function(box, call.args)})
    call.ok = call.accepted = True
    return web.Response(text=body, content_type="application/json", headers=_headers(box, method))


def _failed(box: Box, call: Call, error: SlackError) -> web.Response:
    call.error = error.code
    body = {"ok": False, "error": error.code, **error.more}
    return web.json_response(body, headers=_headers(box, METHODS.get(call.method)))


def _headers(box: Box, method: Method | None) -> dict[str, str]:
    return {
        "x-oauth-scopes": ",".join(box.scopes),
        "x-accepted-oauth-scopes": (method and method.scope) or "",
        "x-slack-req-id": "sandbox",
    }


def _token(request: web.Request, args: Json) -> str | None:
    header = request.headers.get("Authorization", "")
    in_body: str | None = args.pop("token", None)
    return header.removeprefix("Bearer ").strip() or in_body


def _check_token(box: Box, method: Method, args: Json, token: str | None) -> None:
    if not token:
        raise SlackError("not_authed")
    if token not in (box.bot_token, box.app_token):
        raise SlackError("invalid_auth")
    if (method.scope == APP_SCOPE) != (token == box.app_token):
        raise SlackError("not_allowed_token_type")
    scope = scope_needed(method, args)
    if scope and scope != APP_SCOPE and scope not in box.scopes:
        raise SlackError("missing_scope", needed=scope, provided=",".join(box.scopes))


def _seconds_to_wait(box: Box, call: Call, method: Method) -> int:
    if box.pacing is None:
        return 0
    return box.pacing.seconds_to_wait(call.method, method.tier, str(call.args.get("channel")))
