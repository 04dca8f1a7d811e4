"""The control API: what the page and tests in other processes do with the sandbox, as JSON over HTTP."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta

from aiohttp import web

from bot.sandbox import commands, doings, presses, seeing, submissions
from bot.sandbox.box import Box
from bot.sandbox.changes import stream_changes
from bot.sandbox.clock import moment
from bot.sandbox.errors import SandboxError, SlackError
from bot.sandbox.faults import Fault
from bot.sandbox.shapes import Json

Doing = Callable[[Box, Json], Awaitable[Json | list[Json]]]


async def state(box: Box, args: Json) -> Json:
    ws = box.workspace
    seed = ws.seed
    people = [user for user in ws.users.values() if not user["is_bot"] and not user["deleted"]]
    return {
        "now": ws.clock.now().isoformat(),
        "team": {"id": seed.team_id, "name": seed.team_name, "domain": seed.domain},
        "bot": {"id": seed.bot_id, "user": seed.bot_user, "name": seed.bot_name, "app_id": seed.app_id},
        "users": [_brief(user) for user in people if user["id"] != "USLACKBOT"],
        "channels": [{"id": c.id, "name": c.name, "topic": c.topic} for c in ws.channels.values() if c.name],
        "connected": box.courier.connected(),
        "commands": box.manifest.described_commands(),
        "shortcuts": box.manifest.described_shortcuts(),
    }


async def view(box: Box, args: Json) -> Json:
    return {"messages": seeing.channel_view(box, args["user"], args["channel"])}


async def thread(box: Box, args: Json) -> Json:
    return {"messages": seeing.thread_view(box, args["user"], args["channel"], args["ts"])}


async def home(box: Box, args: Json) -> Json:
    return {"view": box.workspace.homes.get(args["user"])}


async def modal(box: Box, args: Json) -> Json:
    stack = box.workspace.modals.get(args["user"]) or []
    return {"view": stack[-1] if stack else None, "depth": len(stack)}


async def log(box: Box, args: Json) -> list[Json]:
    return box.calls.as_json()


async def message(box: Box, args: Json) -> Json:
    text = args["text"].strip()
    if text.startswith("/"):
        name, _, rest = text.partition(" ")
        return await command(box, {**args, "command": name, "text": rest.strip()})
    ts = doings.say(box, args["user"], args["channel"], text, thread_ts=args.get("thread_ts"))
    return {"ts": ts}


async def edit(box: Box, args: Json) -> Json:
    doings.edit(box, args["user"], args["channel"], args["ts"], args["text"])
    return {"ok": True}


async def delete(box: Box, args: Json) -> Json:
    doings.delete(box, args["user"], args["channel"], args["ts"])
    return {"ok": True}


async def react(box: Box, args: Json) -> Json:
    return {"on": doings.toggle(box, args["user"], args["channel"], args["ts"], args["name"])}


async def command(box: Box, args: Json) -> Json:
    return await commands.command(box, args["user"], args["channel"], args["command"], args.get("text") or "")


async def press(box: Box, args: Json) -> Json:
    named = ("user", "container", "block_id", "action_id")
    chosen = {key: value for key, value in args.items() if key not in named}
    return await presses.press(
        box,
        presses.Press(args["user"], args["container"], args["action_id"], args.get("block_id"), chosen),
    )


async def submit(box: Box, args: Json) -> Json:
    return await submissions.submit(box, args["user"], args.get("view_id"), args.get("state") or {})


async def close(box: Box, args: Json) -> Json:
    return await submissions.close_view(box, args["user"], args.get("view_id"))


async def open_home(box: Box, args: Json) -> Json:
    doings.open_home(box, args["user"], args.get("tab") or "home")
    return {"ok": True}


async def shortcut(box: Box, args: Json) -> Json:
    return await presses.shortcut(box, args["user"], args["callback_id"], args.get("channel"), args.get("ts"))


async def clock(box: Box, args: Json) -> Json:
    now = box.workspace.clock.now()
    by = moment(args["to"], now) - now if "to" in args else timedelta(seconds=float(args["seconds"]))
    box.workspace.clock.move(by)
    box.workspace.say_changed("clock")
    return {"now": box.workspace.clock.now().isoformat()}


async def fault(box: Box, args: Json) -> Json:
    box.faults.add(Fault(**args))
    return {"ok": True}


async def clear_faults(box: Box, args: Json) -> Json:
    box.faults.clear()
    return {"ok": True}


ASKED: dict[str, Doing] = {
    "state": state,
    "view": view,
    "thread": thread,
    "home": home,
    "modal": modal,
    "log": log,
}
DONE: dict[str, Doing] = {
    "message": message,
    "edit": edit,
    "delete": delete,
    "react": react,
    "command": command,
    "press": press,
    "submit": submit,
    "close": close,
    "home": open_home,
    "shortcut": shortcut,
    "clock": clock,
    "fault": fault,
}


def routes(box: Box) -> list[web.RouteDef]:
    async def changes(request: web.Request) -> web.StreamResponse:
        return await stream_changes(box, request)

    return [
        *(web.get(f"/sandbox/{name}", _answering(box, doing)) for name, doing in ASKED.items()),
        *(web.post(f"/sandbox/{name}", _answering(box, doing)) for name, doing in DONE.items()),
        web.delete("/sandbox/fault", _answering(box, clear_faults)),
        web.get("/sandbox/changes", changes),
    ]


def _answering(box: Box, doing: Doing) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        try:
            body = await request.read()
            args: Json = {**request.query, **(json.loads(body) if body else {})}
            result = await doing(box, args)
            with box.workspace.lock:
                return web.json_response(result)
        except KeyError as error:
            return web.json_response({"error": f"{error} is missing"}, status=400)
        except (SandboxError, SlackError, ValueError, TypeError) as error:
            return web.json_response({"error": str(error)}, status=400)

    return answer


def _brief(user: Json) -> Json:
    words = user["real_name"].split()
    brief = {key: user[key] for key in ("id", "name", "real_name", "tz", "color", "is_admin")}
    return {**brief, "title": user["profile"]["title"], "initials": "".join(w[0] for w in words[:2]).upper()}
