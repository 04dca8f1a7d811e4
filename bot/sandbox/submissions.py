"""Forms: filled in and sent, or closed."""

from typing import Any

from bot.sandbox import forms, modals
from bot.sandbox.box import Box
from bot.sandbox.delivery import INTERACTIVE
from bot.sandbox.errors import SandboxError, SlackError
from bot.sandbox.payloads import common, failure
from bot.sandbox.places import top_modal
from bot.sandbox.shapes import Json


async def submit(box: Box, user: str, view_id: str | None, given: Json) -> Json:
    with box.workspace.lock:
        view = top_modal(box, user, view_id)
        values = forms.filled(view["blocks"], view["state"]["values"], given)
        view["state"] = {"values": values}
        if missing := forms.missing(view, values):
            return {"ok": False, "errors": missing}
        payload = {
            "type": "view_submission",
            **common(box, user),
            "view": dict(view),
            "response_urls": [],
        }
        payload["trigger_id"] = box.tickets.new_trigger(user)
    answer = await box.courier.ask(INTERACTIVE, payload)
    if not answer.ok:
        return {"ok": False, "error": failure(answer)}
    with box.workspace.lock:
        return _after_submit(box, user, view, answer.payload)


async def close_view(box: Box, user: str, view_id: str | None) -> Json:
    with box.workspace.lock:
        view = top_modal(box, user, view_id)
        modals.closed(box.workspace, user, bool(view["clear_on_close"]))
        payload: Json = {"type": "view_closed", **common(box, user), "view": dict(view)}
    if view["notify_on_close"]:
        await box.courier.ask(INTERACTIVE, {**payload, "is_cleared": bool(view["clear_on_close"])})
    return {"ok": True}


def _after_submit(box: Box, user: str, view: Json, reply: Any) -> Json:
    action = reply.get("response_action") if isinstance(reply, dict) else None
    if action == "errors":
        return {"ok": False, "errors": _real_errors(view, reply.get("errors") or {})}
    try:
        if action == "update":
            modals.updated(box.workspace, view["id"], None, reply["view"], None)
        elif action == "push":
            modals.pushed(box.workspace, user, reply["view"])
        else:
            modals.closed(box.workspace, user, all_of_them=action == "clear")
    except SlackError as error:
        return {"ok": False, "error": error.code, **error.more}
    return {"ok": True}


def _real_errors(view: Json, errors: dict[str, str]) -> dict[str, str]:
    """Slack takes errors for its input blocks only, and shows nothing for others."""
    inputs = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
    strange = set(errors) - inputs
    if strange or not errors:
        raise SandboxError(f"response_action errors names no input block: {sorted(strange)}")
    return errors
