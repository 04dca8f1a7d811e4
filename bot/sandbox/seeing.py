"""What a person sees: a channel with their own ephemerals in place, a thread, a message."""

from bot.sandbox.box import Box
from bot.sandbox.places import place
from bot.sandbox.posts import find
from bot.sandbox.seed import SLACKBOT
from bot.sandbox.shapes import Json


def channel_view(box: Box, user: str, channel_id: str) -> list[Json]:
    """Roots and broadcast replies in order, with this person's ephemerals in place."""
    channel = place(box, user, channel_id)
    roots = [
        message
        for message in channel.messages.values()
        if message.get("thread_ts", message["ts"]) == message["ts"]
        or message.get("subtype") == "thread_broadcast"
    ]
    whispers = [m for reader, m in channel.whispers.values() if reader == user and "thread_ts" not in m]
    return _in_order(box, roots, whispers)


def thread_view(box: Box, user: str, channel_id: str, ts: str) -> list[Json]:
    """The root, its replies and this person's ephemerals under it."""
    channel = place(box, user, channel_id)
    top = find(channel, ts).get("thread_ts", ts) if ts not in channel.replies else ts
    replies = [channel.messages[reply] for reply in channel.replies.get(top, [])]
    whispers = [m for reader, m in channel.whispers.values() if reader == user and m.get("thread_ts") == top]
    return _in_order(box, [channel.messages[top], *replies], whispers)


def _in_order(box: Box, messages: list[Json], whispers: list[Json]) -> list[Json]:
    seen = [seen_message(box, message) for message in messages]
    seen += [seen_message(box, message, ephemeral=True) for message in whispers]
    return sorted(seen, key=lambda message: str(message["ts"]))


def seen_message(box: Box, message: Json, ephemeral: bool = False) -> Json:
    sender = message.get("user")
    kept = ("ts", "thread_ts", "text", "blocks", "metadata", "attachments", "subtype")
    return {
        **{key: message[key] for key in kept if key in message},
        "user": sender or message.get("bot_id"),
        "bot": "bot_id" in message or sender == SLACKBOT,
        "name": message.get("username") or _name(box, sender) or "",
        "edited": "edited" in message,
        "reactions": message.get("reactions", []),
        "reply_count": message.get("reply_count", 0),
        "ephemeral": ephemeral,
    }


def _name(box: Box, user: str | None) -> str:
    found = box.workspace.users.get(user or "")
    return str(found["real_name"]) if found else ""
