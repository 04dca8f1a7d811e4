"""Server-Sent Events: what changed, for everybody who has the page open."""

import asyncio
import json

from aiohttp import web

from bot.sandbox.box import Box
from bot.sandbox.workspace import Change

SHOWN = ("message", "home", "modal", "clock", "connection", "people")
BREATH_SECONDS = 15.0


async def stream_changes(box: Box, request: web.Request) -> web.StreamResponse:
    user = request.query.get("user")
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    queue: asyncio.Queue[Change] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def listen(change: Change) -> None:
        if change.what in SHOWN and change.user in (None, user) and not loop.is_closed():
            loop.call_soon_threadsafe(queue.put_nowait, change)

    box.workspace.listeners.append(listen)
    try:
        await _pass_on(queue, response)
    except ConnectionError:
        pass  # the browser has gone
    finally:
        box.workspace.listeners.remove(listen)
    return response


async def _pass_on(queue: "asyncio.Queue[Change]", response: web.StreamResponse) -> None:
    await response.write(b": hello\n\n")
    while True:
        try:
            change = await asyncio.wait_for(queue.get(), BREATH_SECONDS)
        except TimeoutError:
            await response.write(b": still here\n\n")  # notices a browser that has gone
            continue
        data = json.dumps({"what": change.what, "channel": change.channel})
        await response.write(f"data: {data}\n\n".encode())
