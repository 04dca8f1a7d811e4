"""Clicks and choices in messages and views, and shortcuts, as the bot hears of them."""

from dataclasses import dataclass, field
from typing import Any

from bot.sandbox import forms, modals, posts
from bot.sandbox.box import Box
from bot.sandbox.delivery import INTERACTIVE, Answer
from bot.sandbox.errors import SandboxError
from bot.sandbox.payloads import common, failure, response_url
from bot.sandbox.places import place
from bot.sandbox.shapes import Json
from bot.sandbox.workspace import Channel


@dataclass(frozen=True)
class Press:
    """What was pressed, and what was chosen there."""

    user: str
    container: Json  # {"type": "message", "channel", "ts"} or {"type": "view", "view_id"}, and "state"
    action_id: str
    block_id: str | None = None
    chosen: Json = field(default_factory=dict)


async def press(box: Box, pressed: Press) -> Json:
    """A click on a button, or a choice in a menu, in a message or a view."""
    with box.workspace.lock:
        payload: Json = {"type": "block_actions", **common(box, pressed.user)}
        channel = None
        if pressed.container.get("type") == "view":
            payload |= _in_view(box, pressed)
        else:
            channel = place(box, pressed.user, str(pressed.container["channel"]))
            payload |= _in_message(box, pressed, channel)
        payload["trigger_id"] = box.tickets.new_trigger(pressed.user)
    answer = await box.courier.ask(INTERACTIVE, payload)
    if pressed.container.get("type") == "view" and not answer.ok:
        return {"ok": False, "error": failure(answer)}  # a form shows the error itself
    return _settle(box, pressed.user, channel, answer)


async def shortcut(box: Box, user: str, callback_id: str, channel_id: str | None, ts: str | None) -> Json:
    """A global shortcut, or one on a message when a message is named."""
    with box.workspace.lock:
        payload = {
            **common(box, user),
            "callback_id": callback_id,
            "action_ts": box.workspace.clock.mint_ts(),
        }
        payload["trigger_id"] = box.tickets.new_trigger(user)
        channel = None
        if channel_id and ts:
            channel = place(box, user, channel_id)
            payload |= _message_part(box, user, channel, posts.find(channel, ts))
            payload |= {"type": "message_action", "message_ts": ts}
        else:
            payload["type"] = "shortcut"
    answer = await box.courier.ask(INTERACTIVE, payload)
    return _settle(box, user, channel, answer)


def _in_message(box: Box, pressed: Press, channel: Channel) -> Json:
    ts = str(pressed.container["ts"])
    owner, whispered = channel.whispers.get(ts, (None, None))
    if whispered is not None and owner != pressed.user:
        raise SandboxError("only its reader can press a button in an ephemeral message")
    message = whispered or posts.find(channel, ts)
    where: Json = {"type": "message", "message_ts": ts, "channel_id": channel.id}
    where["is_ephemeral"] = whispered is not None
    if "thread_ts" in message:
        where["thread_ts"] = message["thread_ts"]
    payload = {"container": where, **_message_part(box, pressed.user, channel, message)}
    if whispered is not None:
        payload.pop("message")  # Slack does not send an ephemeral message back
    blocks = message.get("blocks") or []
    values = forms.filled(blocks, forms.values_at_first(blocks), pressed.container.get("state") or {})
    payload["actions"] = [_action(box, pressed, blocks, values)]
    return {**payload, "state": {"values": values}}


def _in_view(box: Box, pressed: Press) -> Json:
    owner, view = modals.find(box.workspace, pressed.container.get("view_id"))
    if owner != pressed.user:
        raise SandboxError(f"{pressed.user} does not see this view")
    values = forms.filled(view["blocks"], view["state"]["values"], pressed.container.get("state") or {})
    action = _action(box, pressed, view["blocks"], values)
    view["state"] = {"values": values}
    return {"container": {"type": "view", "view_id": view["id"]}, "view": dict(view), "actions": [action]}


def _action(box: Box, pressed: Press, blocks: list[Json], values: Json) -> Json:
    """One of the payload's `actions`; what was chosen also stands in the state from now on."""
    block, found = forms.element(blocks, pressed.action_id, pressed.block_id)
    action: Json = {"type": found["type"], "block_id": block["block_id"], "action_id": found["action_id"]}
    action["action_ts"] = box.workspace.clock.mint_ts()
    if found["type"] in forms.FIELDS:
        state = forms.chosen(found, _only(pressed.chosen))
        values.setdefault(block["block_id"], {})[found["action_id"]] = state
        return action | state
    if found["type"] == "overflow":
        return action | {"selected_option": forms.option(found, _only(pressed.chosen))}
    return action | {key: found[key] for key in ("text", "value", "style", "url") if key in found}


def _only(given: Json) -> Any:
    values = [value for value in given.values() if value is not None]
    return values[0] if values else None


def _message_part(box: Box, user: str, channel: Channel, message: Json) -> Json:
    place_json = {"id": channel.id, "name": channel.name or "directmessage"}
    url = response_url(box, user, channel, message["ts"], message.get("thread_ts"))
    return {"channel": place_json, "message": message, "response_url": url}


def _settle(box: Box, user: str, channel: Channel | None, answer: Answer) -> Json:
    if answer.ok:
        return {"ok": True}
    with box.workspace.lock:
        shown_in = channel or box.workspace.open_dm(user)
        words = "That didn't work: the app did not answer in time. Try again?"
        posts.whisper_from_slack(box.workspace, shown_in, user, words)
    return {"ok": False, "error": failure(answer)}
