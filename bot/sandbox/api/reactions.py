"""reactions.*: the bot's own emoji under messages."""

from bot.sandbox import posts
from bot.sandbox.api.args import needed
from bot.sandbox.box import Box
from bot.sandbox.errors import SlackError
from bot.sandbox.shapes import Json
from bot.sandbox.workspace import Channel


def add(box: Box, args: Json) -> Json:
    channel, ts, name = _target(box, args)
    if channel.is_archived:
        raise SlackError("is_archived")
    if box.workspace.seed.bot_user not in channel.members:
        raise SlackError("not_in_channel")
    posts.react(box.workspace, channel, ts, box.workspace.seed.bot_user, name)
    return {}


def remove(box: Box, args: Json) -> Json:
    channel, ts, name = _target(box, args)
    posts.unreact(box.workspace, channel, ts, box.workspace.seed.bot_user, name)
    return {}


def get(box: Box, args: Json) -> Json:
    channel_id, ts = needed(args, "channel", "timestamp")
    message = posts.find(box.workspace.channel(channel_id), ts)
    return {"type": "message", "channel": channel_id, "message": message}


def _target(box: Box, args: Json) -> tuple[Channel, str, str]:
    channel_id, ts, name = needed(args, "channel", "timestamp", "name")
    if not str(name).replace("_", "").replace("-", "").replace("+", "").replace(":", "").isalnum():
        raise SlackError("invalid_name")
    return box.workspace.channel(channel_id), str(ts), str(name).strip(":")
