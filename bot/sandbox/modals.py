"""Views: each person's Home tab and stack of modals."""

import json

from bot.sandbox.checks import MAX_VIEW_BYTES, check_view
from bot.sandbox.errors import SlackError
from bot.sandbox.forms import values_at_first
from bot.sandbox.shapes import Json, new_id
from bot.sandbox.workspace import Workspace

MAX_STACK = 3


def opened(ws: Workspace, user: str, given: Json) -> Json:
    """A first modal; one that was open is gone."""
    view = _made(ws, given, "modal")
    view["root_view_id"] = view["id"]
    _claim_external_id(ws, view)
    ws.modals[user] = [view]
    ws.say_changed("modal", user=user)
    return view


def pushed(ws: Workspace, user: str, given: Json) -> Json:
    stack = ws.modals.get(user)
    if not stack:
        raise SlackError("expired_trigger_id")
    if len(stack) >= MAX_STACK:
        raise SlackError("push_limit_reached")
    view = _made(ws, given, "modal")
    view |= {"root_view_id": stack[0]["id"], "previous_view_id": stack[-1]["id"]}
    _claim_external_id(ws, view)
    stack.append(view)
    ws.say_changed("modal", user=user)
    return view


def updated(
    ws: Workspace, view_id: str | None, external_id: str | None, given: Json, seen: str | None
) -> Json:
    user, old = find(ws, view_id, external_id)
    if seen and seen != old["hash"]:
        raise SlackError("hash_conflict")
    new = _made(ws, given, old["type"])
    new |= {key: old[key] for key in ("id", "root_view_id", "previous_view_id")}
    new["state"] = {"values": _kept_values(old, new)}
    if new["type"] == "home":
        ws.homes[user] = new
    else:
        stack = ws.modals[user]
        stack[stack.index(old)] = new
    ws.say_changed(new["type"], user=user)
    return new


def published(ws: Workspace, user: str, given: Json, seen: str | None) -> Json:
    if user not in ws.users:
        raise SlackError("user_not_found")
    old = ws.homes.get(user)
    if seen and old and seen != old["hash"]:
        raise SlackError("hash_conflict")
    view = _made(ws, given, "home")
    if old:
        view["id"] = old["id"]
    view["root_view_id"] = view["id"]
    ws.homes[user] = view
    ws.say_changed("home", user=user)
    return view


def closed(ws: Workspace, user: str, all_of_them: bool = False) -> None:
    stack = ws.modals.get(user, [])
    if stack:
        stack.pop()
    if all_of_them:
        stack.clear()
    ws.say_changed("modal", user=user)


def find(ws: Workspace, view_id: str | None, external_id: str | None = None) -> tuple[str, Json]:
    """Whose view it is, and the view."""
    everything = [(user, view) for user, stack in ws.modals.items() for view in stack]
    for user, view in [*everything, *ws.homes.items()]:
        if (view_id and view["id"] == view_id) or (external_id and view["external_id"] == external_id):
            return user, view
    raise SlackError("not_found")


def _claim_external_id(ws: Workspace, view: Json) -> None:
    open_ids = {other["external_id"] for stack in ws.modals.values() for other in stack}
    if view["external_id"] and view["external_id"] in open_ids:
        raise SlackError("duplicate_external_id")


def _made(ws: Workspace, given: object, kind: str) -> Json:
    if not isinstance(given, dict):
        raise SlackError("invalid_arguments")
    if len(json.dumps(given, separators=(",", ":")).encode()) > MAX_VIEW_BYTES:
        raise SlackError("view_too_large")
    wrong = check_view(given)
    if given.get("type") != kind:
        wrong.append(f"expected a view of type {kind} [json-pointer:/view/type]")
    if wrong:
        messages = [f"[ERROR] {words.replace('json-pointer:/', 'json-pointer:/view/')}" for words in wrong]
        raise SlackError("invalid_arguments", response_metadata={"messages": messages})
    return _dressed(ws, given)


def _dressed(ws: Workspace, given: Json) -> Json:
    """The view with what Slack adds to it."""
    seed = ws.seed
    blank: Json = {"private_metadata": "", "callback_id": "", "external_id": "", "previous_view_id": None}
    blank |= {"title": None, "close": None, "submit": None, "clear_on_close": False, "notify_on_close": False}
    view = {**blank, **json.loads(json.dumps(given))}
    for block in view["blocks"]:
        block.setdefault("block_id", new_id("", 5))
    view |= {"id": new_id("V"), "team_id": seed.team_id, "app_id": seed.app_id, "bot_id": seed.bot_id}
    view |= {"app_installed_team_id": seed.team_id, "hash": f"{ws.clock.mint_ts()[:10]}.{new_id('', 8)}"}
    view |= {"state": {"values": values_at_first(view["blocks"])}, "root_view_id": None}
    return view


def _kept_values(old: Json, new: Json) -> Json:
    """What was typed stays where the new view has the same block and action."""
    values: Json = new["state"]["values"]
    for block_id, actions in values.items():
        for action_id in actions:
            actions[action_id] = old["state"]["values"].get(block_id, {}).get(action_id, actions[action_id])
    return values
