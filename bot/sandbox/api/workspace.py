"""auth.*, apps.*, team.*, users.*: who the bot is, and who is there."""

from collections.abc import Callable

from bot.sandbox.api.args import needed, page
from bot.sandbox.api.conversations import channel_json
from bot.sandbox.box import Box
from bot.sandbox.errors import SlackError
from bot.sandbox.shapes import Json
from bot.sandbox.workspace import Channel

Filter = Callable[[Channel], bool]


def auth_test(box: Box, args: Json) -> Json:
    seed = box.workspace.seed
    return {
        "url": f"https://{seed.domain}.slack.com/",
        "team": seed.team_name,
        "user": seed.bot_name,
        "team_id": seed.team_id,
        "user_id": seed.bot_user,
        "bot_id": seed.bot_id,
        "is_enterprise_install": False,
    }


def api_test(box: Box, args: Json) -> Json:
    return {"args": args}


def open_connection(box: Box, args: Json) -> Json:
    address = box.url.replace("http", "ws", 1)
    return {"url": f"{address}/socket/link?ticket={box.tickets.new_socket_ticket()}"}


def team_info(box: Box, args: Json) -> Json:
    seed = box.workspace.seed
    team = {"id": seed.team_id, "name": seed.team_name, "domain": seed.domain, "email_domain": ""}
    return {"team": {**team, "url": f"https://{seed.domain}.slack.com/", "icon": {"image_default": True}}}


def user_info(box: Box, args: Json) -> Json:
    (user_id,) = needed(args, "user")
    user = box.workspace.users.get(user_id)
    if user is None:
        raise SlackError("user_not_found")
    return {"user": _seen(box, user)}


def user_list(box: Box, args: Json) -> Json:
    users, cursor = page(list(box.workspace.users.values()), args, 1000)
    now = int(box.workspace.clock.now().timestamp())
    return {"members": [_seen(box, u) for u in users], "cache_ts": now, "response_metadata": cursor}


def user_conversations(box: Box, args: Json) -> Json:
    member = args.get("user") or box.workspace.seed.bot_user
    return conversation_list(box, args, lambda channel: member in channel.members)


def conversation_list(box: Box, args: Json, also: Filter = lambda channel: True) -> Json:
    types = {t.strip() for t in str(args.get("types") or "public_channel").split(",")}
    own = box.workspace.seed.bot_user
    found = [
        channel
        for channel in box.workspace.channels.values()
        if _type_of(channel) in types
        and (channel.kind == "channel" or own in channel.members)
        and not (channel.is_archived and str(args.get("exclude_archived")).lower() in ("1", "true"))
        and also(channel)
    ]
    channels, cursor = page(found, args)
    return {"channels": [channel_json(box, c) for c in channels], "response_metadata": cursor}


def _type_of(channel: Channel) -> str:
    return {"im": "im", "group": "private_channel"}.get(channel.kind, "public_channel")


def _seen(box: Box, user: Json) -> Json:
    if "users:read.email" in box.scopes:
        return user
    return {**user, "profile": {k: v for k, v in user["profile"].items() if k != "email"}}
