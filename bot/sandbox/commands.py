"""Slash commands, as the bot hears of them; and the message that may come with its ack."""

from typing import Any

from bot.sandbox import posts
from bot.sandbox.api.chat import check_blocks
from bot.sandbox.box import Box
from bot.sandbox.delivery import COMMAND
from bot.sandbox.errors import SlackError
from bot.sandbox.events import VERIFICATION_TOKEN
from bot.sandbox.payloads import failure, response_url
from bot.sandbox.places import place
from bot.sandbox.shapes import Json
from bot.sandbox.words import as_stored
from bot.sandbox.workspace import Channel


async def command(box: Box, user: str, channel_id: str, name: str, text: str) -> Json:
    with box.workspace.lock:
        channel = place(box, user, channel_id)
        if not box.manifest.knows_command(name):
            posts.whisper_from_slack(box.workspace, channel, user, f"{name} is not a valid command.")
            return {"ok": False, "error": "unknown_command"}
        payload = _command_payload(box, user, channel, name, text)
    answer = await box.courier.ask(COMMAND, payload)
    with box.workspace.lock:
        if not answer.ok:
            error = failure(answer)
            posts.whisper_from_slack(box.workspace, channel, user, f"{name} failed with the error {error}")
            return {"ok": False, "error": error}
        _post_reply(box, channel, user, answer.payload)
    return {"ok": True}


def _command_payload(box: Box, user: str, channel: Channel, name: str, text: str) -> Json:
    seed = box.workspace.seed
    whose = {"team_id": seed.team_id, "team_domain": seed.domain, "api_app_id": seed.app_id}
    where = {"channel_id": channel.id, "channel_name": channel.name or "directmessage"}
    return {
        "token": VERIFICATION_TOKEN,
        **whose,
        **where,
        "user_id": user,
        "user_name": box.workspace.users[user]["name"],
        "command": name,
        "text": as_stored(text, box.workspace) if box.manifest.escapes(name) else text,
        "is_enterprise_install": "false",
        "response_url": response_url(box, user, channel),
        "trigger_id": box.tickets.new_trigger(user),
    }


def _post_reply(box: Box, channel: Channel, user: str, reply: Any) -> None:
    """The message that came with the ack of a command."""
    if not reply:
        return
    reply = reply if isinstance(reply, dict) else {"text": str(reply)}
    if not reply.get("text") and not reply.get("blocks"):
        return
    try:
        check_blocks(reply.get("blocks"))
    except SlackError as error:
        posts.whisper_from_slack(box.workspace, channel, user, f"failed with the error {error.code}")
        return
    more = {"blocks": reply["blocks"]} if reply.get("blocks") else {}
    message = posts.bot_message(box.workspace, str(reply.get("text") or ""), **more)
    if reply.get("response_type") == "in_channel":
        posts.post(box.workspace, channel, message)
    else:
        posts.whisper(box.workspace, channel, user, message)
