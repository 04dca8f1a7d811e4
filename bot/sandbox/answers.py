"""response_urls: what the bot posts to them."""

import json

from aiohttp import web

from bot.sandbox import posts
from bot.sandbox.api.chat import check_blocks
from bot.sandbox.api.gate import rate_limited, spoiled
from bot.sandbox.box import Box
from bot.sandbox.calls import Call
from bot.sandbox.errors import SlackError
from bot.sandbox.shapes import Json
from bot.sandbox.tickets import ResponseUrl

METHOD = "response_url"


async def answer(box: Box, request: web.Request) -> web.StreamResponse:
    call = Call(METHOD, {}, box.workspace.clock.now().isoformat())
    fault = box.faults.of_call(METHOD)
    body = await request.read()
    response = web.Response(text="ok")
    if fault is None or fault.accepted:
        response = _taken(box, request.match_info["id"], body, call)
    if fault:
        call.ok, call.error = False, fault.kind
    box.calls.add(call)
    box.workspace.say_changed("call")
    return await spoiled(fault, request, response) if fault else response


def _taken(box: Box, url_id: str, body: bytes, call: Call) -> web.Response:
    try:
        call.args = json.loads(body)
        url = box.tickets.url(url_id)
        if box.pacing and (wait := box.pacing.seconds_to_wait(METHOD, 4, url.channel)):
            call.error = "ratelimited"
            return rate_limited(wait)
        with box.workspace.lock:
            url.use()
            _apply(box, url, call.args)
    except ValueError:
        call.error = "invalid_payload"
        return web.Response(status=400, text="invalid_payload")
    except SlackError as error:
        call.error = error.code
        status = 404 if error.code.endswith("_url") else 400
        return web.json_response({"ok": False, "error": error.code, **error.more}, status=status)
    call.ok = call.accepted = True
    return web.Response(text="ok")


def _apply(box: Box, url: ResponseUrl, args: Json) -> None:
    if args.get("delete_original"):
        _delete_original(box, url)
        return
    if not args.get("text") and not args.get("blocks"):
        raise SlackError("no_text")
    check_blocks(args.get("blocks"))
    content: Json = {"text": str(args.get("text") or ""), "blocks": args.get("blocks") or []}
    if args.get("replace_original") and url.message_ts:
        _replace_original(box, url, content)
    else:
        _post(box, url, content, args)


def _post(box: Box, url: ResponseUrl, content: Json, args: Json) -> None:
    ws = box.workspace
    channel = ws.channels[url.channel]
    message = posts.bot_message(ws, **content)
    thread_ts = args.get("thread_ts") or url.thread_ts
    if args.get("response_type") == "in_channel":
        posts.post(ws, channel, message, args.get("thread_ts"))
    else:
        posts.whisper(ws, channel, url.user, message, thread_ts)


def _replace_original(box: Box, url: ResponseUrl, content: Json) -> None:
    ws = box.workspace
    channel = ws.channels[url.channel]
    assert url.message_ts is not None
    if url.message_ts in channel.whispers:
        user, old = channel.whispers[url.message_ts]
        channel.whispers[url.message_ts] = (user, {**old, **content})
        ws.say_changed("message", channel, user)
    else:
        posts.change(ws, channel, url.message_ts, content)


def _delete_original(box: Box, url: ResponseUrl) -> None:
    ws = box.workspace
    channel = ws.channels[url.channel]
    if url.message_ts in channel.whispers:
        del channel.whispers[url.message_ts]
        ws.say_changed("message", channel, url.user)
    elif url.message_ts:
        posts.remove(ws, channel, url.message_ts)
