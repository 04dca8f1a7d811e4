"""Messages come, change and go; each tells the bot by an event and everybody else by a change."""

from copy import deepcopy

from bot.sandbox.errors import SlackError
from bot.sandbox.seed import SLACKBOT
from bot.sandbox.shapes import Json, new_id, new_uuid
from bot.sandbox.words import rich_text
from bot.sandbox.workspace import Channel, Workspace


def post(ws: Workspace, channel: Channel, message: Json, thread_ts: str | None = None) -> Json:
    """Keeps the message, stamped, and announces it."""
    message = {"type": "message", **message, "ts": ws.clock.mint_ts(), "team": ws.seed.team_id}
    _name_blocks(message)
    if thread_ts is not None:
        _join_thread(channel, message, thread_ts)
    channel.messages[message["ts"]] = message
    announce(ws, channel, message)
    return message


def announce(ws: Workspace, channel: Channel, message: Json) -> None:
    event = _placed(message, channel, message["ts"])
    ws.publish(event)
    if f"<@{ws.seed.bot_user}>" in message.get("text", "") and "bot_id" not in message and not channel.user:
        mention = {key: value for key, value in event.items() if key not in ("channel_type", "subtype")}
        ws.publish({**mention, "type": "app_mention"})
    ws.say_changed("message", channel)


def person_message(user: str, text: str) -> Json:
    return {"client_msg_id": new_uuid(), "user": user, "text": text, "blocks": rich_text(text)}


def bot_message(ws: Workspace, text: str, **more: object) -> Json:
    seed = ws.seed
    profile = {"id": seed.bot_id, "app_id": seed.app_id, "name": seed.bot_name, "deleted": False}
    profile |= {"team_id": seed.team_id, "updated": int(ws.clock.now().timestamp())}
    message = {"user": seed.bot_user, "text": text, "bot_id": seed.bot_id, "app_id": seed.app_id}
    return {**message, "bot_profile": profile, **more}


def whisper(ws: Workspace, channel: Channel, user: str, message: Json, thread_ts: str | None = None) -> Json:
    """A message that one person sees and the bot never hears of again."""
    message = {"type": "message", **message, "ts": ws.clock.mint_ts()}
    _name_blocks(message)
    if thread_ts:
        message["thread_ts"] = thread_ts
    channel.whispers[message["ts"]] = (user, message)
    ws.say_changed("message", channel, user)
    return message


def whisper_from_slack(ws: Workspace, channel: Channel, user: str, text: str) -> None:
    whisper(ws, channel, user, {"user": SLACKBOT, "username": "Slackbot", "text": text})


def change(ws: Workspace, channel: Channel, ts: str, new: Json, editor: str | None = None) -> Json:
    """Puts new fields over the old message; `editor` marks it as edited."""
    old = find(channel, ts)
    message = {**deepcopy(old), **new}
    if editor:
        message["edited"] = {"user": editor, "ts": ws.clock.mint_ts()}
    _name_blocks(message)
    channel.messages[ts] = message
    _announce_change(ws, channel, message, old)
    return message


def remove(ws: Workspace, channel: Channel, ts: str) -> None:
    old = find(channel, ts)
    if channel.replies.get(ts):
        # Slack keeps the head of a thread that has replies, as a tombstone.
        tomb: Json = {
            "type": "message",
            "subtype": "tombstone",
            "text": "This message was deleted.",
            "ts": ts,
        }
        kept: Json = {key: old[key] for key in ("thread_ts", "reply_count", "latest_reply") if key in old}
        channel.messages[ts] = {**tomb, "user": SLACKBOT, "hidden": True, **kept}
        _announce_change(ws, channel, channel.messages[ts], old)
        return
    del channel.messages[ts]
    _leave_thread(channel, old)
    event = {"type": "message", "subtype": "message_deleted", "hidden": True, "deleted_ts": ts}
    ws.publish(_placed({**event, "previous_message": old}, channel, ws.clock.mint_ts()))
    ws.say_changed("message", channel)


def react(ws: Workspace, channel: Channel, ts: str, user: str, name: str) -> None:
    message = find(channel, ts)
    reactions = message.setdefault("reactions", [])
    entry = next((r for r in reactions if r["name"] == name), None)
    if entry is None:
        entry = {"name": name, "users": [], "count": 0}
        reactions.append(entry)
    if user in entry["users"]:
        raise SlackError("already_reacted")
    entry["users"].append(user)
    entry["count"] += 1
    _announce_reaction(ws, channel, message, {"type": "reaction_added", "user": user, "reaction": name})


def unreact(ws: Workspace, channel: Channel, ts: str, user: str, name: str) -> None:
    message = find(channel, ts)
    entry = next((r for r in message.get("reactions", []) if r["name"] == name and user in r["users"]), None)
    if entry is None:
        raise SlackError("no_reaction")
    entry["users"].remove(user)
    entry["count"] -= 1
    message["reactions"] = [r for r in message["reactions"] if r["count"]]
    _announce_reaction(ws, channel, message, {"type": "reaction_removed", "user": user, "reaction": name})


def find(channel: Channel, ts: object) -> Json:
    message = channel.messages.get(str(ts))
    if message is None or message.get("subtype") == "tombstone":
        raise SlackError("message_not_found")
    return message


def _announce_change(ws: Workspace, channel: Channel, new: Json, old: Json) -> None:
    event = {"type": "message", "subtype": "message_changed", "hidden": True}
    event |= {"message": deepcopy(new), "previous_message": deepcopy(old)}
    ws.publish(_placed(event, channel, ws.clock.mint_ts()))
    ws.say_changed("message", channel)


def _announce_reaction(ws: Workspace, channel: Channel, message: Json, event: Json) -> None:
    event = {**event, "event_ts": ws.clock.mint_ts()}
    event["item"] = {"type": "message", "channel": channel.id, "ts": message["ts"]}
    event["item_user"] = message.get("user")
    ws.publish(event)
    ws.say_changed("message", channel)


def _placed(event: Json, channel: Channel, ts: str) -> Json:
    return {**event, "channel": channel.id, "ts": ts, "event_ts": ts, "channel_type": channel.kind}


def _name_blocks(message: Json) -> None:
    """Slack names what the sender left without a name."""
    for block in message.get("blocks") or []:
        block.setdefault("block_id", new_id("", 5))
        for element in [*(block.get("elements") or []), block.get("accessory") or {}]:
            if (
                isinstance(element, dict)
                and block["type"] in ("actions", "section", "context_actions")
                and element
            ):
                element.setdefault("action_id", new_id("", 5))


def _join_thread(channel: Channel, message: Json, thread_ts: str) -> None:
    root = find(channel, thread_ts)
    top = root.get("thread_ts", thread_ts)  # a reply to a reply joins the thread of both
    root = find(channel, top)
    replies = channel.replies.setdefault(top, [])
    replies.append(message["ts"])
    message |= {"thread_ts": top, "parent_user_id": root.get("user")}
    repliers = dict.fromkeys([*root.get("reply_users", []), message.get("user") or message.get("bot_id")])
    root |= {"thread_ts": top, "reply_count": len(replies), "latest_reply": message["ts"]}
    root |= {"reply_users": list(repliers), "reply_users_count": len(repliers)}


def _leave_thread(channel: Channel, message: Json) -> None:
    top = message.get("thread_ts")
    if top in channel.replies and message["ts"] in channel.replies[top]:
        channel.replies[top].remove(message["ts"])
        channel.messages[top]["reply_count"] = len(channel.replies[top])
