"""conversations.*: channels, their members and what was said in them."""

from typing import Any

from bot.sandbox.api.args import flag, needed, number, page
from bot.sandbox.box import Box
from bot.sandbox.clock import micros
from bot.sandbox.errors import SlackError
from bot.sandbox.membership import join
from bot.sandbox.posts import find
from bot.sandbox.shapes import Json
from bot.sandbox.workspace import Channel

MAX_HISTORY = 999


def channel_json(box: Box, channel: Channel) -> Json:
    common = {"id": channel.id, "created": channel.created, "is_archived": channel.is_archived}
    common |= {
        "is_im": channel.kind == "im",
        "is_org_shared": False,
        "context_team_id": box.workspace.seed.team_id,
    }
    if channel.user:
        return {**common, "user": channel.user, "is_user_deleted": False, "priority": 0}
    return {
        **common,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": channel.kind == "channel",
        "is_group": channel.kind == "group",
        "is_mpim": False,
        "is_private": channel.is_private,
        "is_general": channel.is_general,
        "is_shared": False,
        "is_ext_shared": False,
        "is_member": box.workspace.seed.bot_user in channel.members,
        "topic": {"value": channel.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "num_members": len(channel.members),
    }


def info(box: Box, args: Json) -> Json:
    (channel_id,) = needed(args, "channel")
    return {"channel": channel_json(box, box.workspace.channel(channel_id))}


def open_dm(box: Box, args: Json) -> Json:
    users = str(args.get("users") or "").split(",")
    if args.get("channel"):
        channel = box.workspace.channel(args["channel"])
    elif len(users) == 1 and users[0]:
        channel = box.workspace.open_dm(users[0])
    else:
        raise SlackError("users_list_not_supplied" if not users[0] else "not_enough_users")
    brief = {"id": channel.id}
    return {"channel": channel_json(box, channel) if flag(args, "return_im") else brief}


def members(box: Box, args: Json) -> Json:
    (channel_id,) = needed(args, "channel")
    found, cursor = page(list(box.workspace.channel(channel_id).members), args)
    return {"members": found, "response_metadata": cursor}


def join_channel(box: Box, args: Json) -> Json:
    (channel_id,) = needed(args, "channel")
    channel = box.workspace.channel(channel_id)
    if channel.is_archived:
        raise SlackError("is_archived")
    if channel.kind != "channel":
        raise SlackError("method_not_supported_for_channel_type")
    joined = join(box.workspace, channel, box.workspace.seed.bot_user)
    return {"channel": channel_json(box, channel)} | ({} if joined else {"warning": "already_in_channel"})


def history(box: Box, args: Json) -> Json:
    """Newest first, without replies that were not sent to the channel too."""
    channel = _readable(box, args)
    roots = [m for m in reversed(channel.messages.values()) if m.get("thread_ts", m["ts"]) == m["ts"]]
    found, cursor = page(_between(roots, args), args)
    return _messages(found, args, cursor)


def replies(box: Box, args: Json) -> Json:
    """The root and what follows it, oldest first."""
    channel = _readable(box, args)
    (ts,) = needed(args, "ts")
    try:
        root = channel.messages[ts] if ts in channel.messages else find(channel, ts)
    except SlackError as error:
        raise SlackError("thread_not_found") from error
    top = root.get("thread_ts", ts)
    thread = [channel.messages[ts] for ts in channel.replies.get(top, [])]
    found, cursor = page([channel.messages[top], *_between(thread, args)], args, 1000)
    return _messages(found, args, cursor)


def _readable(box: Box, args: Json) -> Channel:
    (channel_id,) = needed(args, "channel")
    channel = box.workspace.channel(channel_id)
    if box.workspace.seed.bot_user not in channel.members:
        raise SlackError("not_in_channel")
    return channel


def _between(messages: list[Json], args: Json) -> list[Json]:
    try:
        oldest = micros(args.get("oldest") or "0")
        latest = micros(args["latest"]) if args.get("latest") else None
    except ValueError as error:
        raise SlackError("invalid_ts_oldest") from error
    inclusive = flag(args, "inclusive")

    def inside(message: Json) -> bool:
        at = micros(message["ts"])
        if inclusive:
            return oldest <= at and (latest is None or at <= latest)
        return oldest < at and (latest is None or at < latest)

    return [message for message in messages if inside(message)]


def _messages(found: list[Json], args: Json, cursor: Json) -> Json:
    whole = flag(args, "include_all_metadata")
    more: dict[str, Any] = {"has_more": bool(cursor["next_cursor"])}
    if more["has_more"]:
        more["response_metadata"] = cursor
    if number(args, "limit", 100) > MAX_HISTORY:
        raise SlackError("invalid_limit")
    return {"messages": [_with_metadata(m, whole) for m in found], "pin_count": 0, **more}


def _with_metadata(message: Json, whole: bool) -> Json:
    if "metadata" not in message or whole:
        return message
    return {**message, "metadata": {"event_type": message["metadata"]["event_type"]}}
