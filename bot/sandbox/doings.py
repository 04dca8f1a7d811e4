"""What a person does in a channel without waiting for the bot: writing, editing, reacting, opening Home."""

from bot.sandbox import posts
from bot.sandbox.box import Box
from bot.sandbox.errors import SandboxError
from bot.sandbox.places import place
from bot.sandbox.shapes import Json
from bot.sandbox.words import as_stored, rich_text


def say(
    box: Box, user: str, channel_id: str, text: str, *, thread_ts: str | None = None, broadcast: bool = False
) -> str:
    """The ts of the message."""
    ws = box.workspace
    with ws.lock:
        channel = place(box, user, channel_id)
        if channel.is_archived:
            raise SandboxError("the channel is archived")
        message = posts.person_message(user, as_stored(text, ws))
        if broadcast:
            message["subtype"] = "thread_broadcast"
        return str(posts.post(ws, channel, message, thread_ts)["ts"])


def say_as_bot(box: Box, channel_id: str, text: str, name: str, classic: bool) -> str:
    """Another app's message: with a user of its own, or the classic kind with subtype bot_message."""
    ws = box.workspace
    message: Json = {"text": text, "bot_id": "BOTHER", "app_id": "AOTHER"}
    if classic:
        message |= {"subtype": "bot_message", "username": name}
    else:
        profile = {
            "id": "BOTHER",
            "app_id": "AOTHER",
            "name": name,
            "deleted": False,
            "team_id": ws.seed.team_id,
        }
        message |= {"user": "UOTHERBOT", "bot_profile": profile}
    with ws.lock:
        return str(posts.post(ws, ws.channel(channel_id), message)["ts"])


def edit(box: Box, user: str, channel_id: str, ts: str, text: str) -> None:
    ws = box.workspace
    with ws.lock:
        channel = place(box, user, channel_id)
        if posts.find(channel, ts).get("user") != user:
            raise SandboxError("people edit their own messages only")
        words = as_stored(text, ws)
        posts.change(ws, channel, ts, {"text": words, "blocks": rich_text(words)}, editor=user)


def unfurl(box: Box, channel_id: str, ts: str) -> None:
    """Slack adds a preview of a link: a message_changed with the same words."""
    ws = box.workspace
    with ws.lock:
        attachment = {"id": 1, "from_url": "https://example.com", "title": "Example", "fallback": "Example"}
        posts.change(ws, ws.channel(channel_id), ts, {"attachments": [attachment]})


def delete(box: Box, user: str, channel_id: str, ts: str) -> None:
    with box.workspace.lock:
        channel = place(box, user, channel_id)
        is_admin = box.workspace.users[user]["is_admin"]
        if posts.find(channel, ts).get("user") != user and not is_admin:
            raise SandboxError("people delete their own messages only")
        posts.remove(box.workspace, channel, ts)


def react(box: Box, user: str, channel_id: str, ts: str, name: str) -> None:
    with box.workspace.lock:
        posts.react(box.workspace, place(box, user, channel_id), ts, user, name)


def unreact(box: Box, user: str, channel_id: str, ts: str, name: str) -> None:
    with box.workspace.lock:
        posts.unreact(box.workspace, place(box, user, channel_id), ts, user, name)


def toggle(box: Box, user: str, channel_id: str, ts: str, name: str) -> bool:
    """Whether the emoji is there now."""
    with box.workspace.lock:
        message = posts.find(place(box, user, channel_id), ts)
        mine = any(r["name"] == name and user in r["users"] for r in message.get("reactions", []))
        (unreact if mine else react)(box, user, channel_id, ts, name)
        return not mine


def open_home(box: Box, user: str, tab: str) -> None:
    ws = box.workspace
    with ws.lock:
        dm = ws.open_dm(user)
        event = {"type": "app_home_opened", "user": user, "channel": dm.id, "tab": tab}
        view = {"view": dict(ws.homes[user])} if tab == "home" and user in ws.homes else {}
        ws.publish({**event, **view, "event_ts": ws.clock.mint_ts()})
