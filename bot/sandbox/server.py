"""One port for everything: Web API, Socket Mode, response_urls, control API and page."""

import asyncio
import contextlib
import threading
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import web

from bot.sandbox import answers
from bot.sandbox.api import gate
from bot.sandbox.box import Box
from bot.sandbox.control import routes as control_routes
from bot.sandbox.sockets import Sockets

T = TypeVar("T")
PAGE = Path(__file__).parent / "page"


def web_app(box: Box, sockets: Sockets) -> web.Application:
    app = web.Application(client_max_size=4 * 1024 * 1024)

    async def api(request: web.Request) -> web.StreamResponse:
        return await gate.answer(box, request)

    async def response_url(request: web.Request) -> web.StreamResponse:
        return await answers.answer(box, request)

    async def socket(request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in box.tickets.sockets:
            return web.Response(status=401, text="invalid ticket")
        box.tickets.sockets.discard(ticket)
        return await sockets.serve(request)

    app.router.add_route("*", "/api/{method}", api)
    app.router.add_post("/response/{id}", response_url)
    app.router.add_get("/socket/link", socket)
    app.add_routes(control_routes(box))
    app.router.add_get("/", _page_file("index.html"))
    for path in PAGE.iterdir():
        app.router.add_get(f"/{path.name}", _page_file(path.name))
    return app


def _page_file(name: str) -> Any:
    async def send(request: web.Request) -> web.StreamResponse:
        path = PAGE / name
        if not path.is_file():
            return web.Response(status=404, text=f"{name} is not there")
        return web.FileResponse(path, headers={"Cache-Control": "no-cache"})

    return send


class Server:
    """An event loop in a thread of its own, and the web server in it."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        self._runner: web.AppRunner | None = None

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def start(self, app: web.Application, host: str, port: int) -> int:
        """The port that it listens on."""
        self._thread.start()
        return self.wait_for(self._serve(app, host, port))

    async def _serve(self, app: web.Application, host: str, port: int) -> int:
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        found: int = self._runner.addresses[0][1]
        return found

    def wait_for(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs it in the server's loop and waits; from any other thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def stop(self) -> None:
        self.wait_for(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _close(self) -> None:
        if self._runner:
            await self._runner.cleanup()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(*left, return_exceptions=True)
