"""chat.*: what the bot says, where it may."""

from bot.sandbox import posts
from bot.sandbox.api.args import flag, needed
from bot.sandbox.box import Box
from bot.sandbox.checks import check_message
from bot.sandbox.errors import SlackError
from bot.sandbox.shapes import Json
from bot.sandbox.workspace import Channel

MAX_TEXT, MAX_UPDATED_TEXT, MAX_METADATA = 40_000, 4_000, 16_000


def post_message(box: Box, args: Json) -> Json:
    ws = box.workspace
    channel = _place(box, args, may_open_dm=True)
    message = posts.bot_message(ws, **_content(args))
    thread_ts = args.get("thread_ts")
    if thread_ts and thread_ts not in channel.messages:
        raise SlackError("thread_not_found" if "." in str(thread_ts) else "invalid_thread_ts")
    if thread_ts and flag(args, "reply_broadcast"):
        message["subtype"] = "thread_broadcast"
    message = posts.post(ws, channel, message, thread_ts)
    return {"channel": channel.id, "ts": message["ts"], "message": message}


def post_ephemeral(box: Box, args: Json) -> Json:
    channel = _place(box, args)
    (user,) = needed(args, "user")
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    message = posts.bot_message(box.workspace, **_content(args))
    message.pop("metadata", None)
    sent = posts.whisper(box.workspace, channel, user, message, args.get("thread_ts"))
    return {"message_ts": sent["ts"]}


def update(box: Box, args: Json) -> Json:
    channel, ts = _own_message(box, args, "cant_update_message")
    if len(str(args.get("text") or "")) > MAX_UPDATED_TEXT:
        raise SlackError("msg_too_long")
    old = posts.find(channel, ts)
    content = _content({"blocks": old.get("blocks") if args.get("text") is None else None, **args})
    new: Json = {key: content[key] for key in ("text", "attachments", "metadata") if key in content}
    new["blocks"] = content.get("blocks", [])
    # Slack marks a message as edited only when it is shown by its text.
    editor = None if new["blocks"] else box.workspace.seed.bot_user
    message = posts.change(box.workspace, channel, ts, new, editor)
    return {"channel": channel.id, "ts": ts, "text": message["text"], "message": message}


def delete(box: Box, args: Json) -> Json:
    channel, ts = _own_message(box, args, "cant_delete_message")
    posts.remove(box.workspace, channel, ts)
    return {"channel": channel.id, "ts": ts}


def permalink(box: Box, args: Json) -> Json:
    channel_id, ts = needed(args, "channel", "message_ts")
    message = posts.find(box.workspace.channel(channel_id), ts)
    link = f"https://{box.workspace.seed.domain}.slack.com/archives/{channel_id}/p{ts.replace('.', '')}"
    if message.get("thread_ts", ts) != ts:
        link += f"?thread_ts={message['thread_ts']}&cid={channel_id}"
    return {"channel": channel_id, "permalink": link}


def _place(box: Box, args: Json, may_open_dm: bool = False) -> Channel:
    (name,) = needed(args, "channel")
    ws, name = box.workspace, str(name)
    if may_open_dm and name[0] in "UW" and name in ws.users:
        channel = ws.open_dm(name)
    else:
        named = next((c.id for c in ws.channels.values() if c.name and c.name == name.lstrip("#")), name)
        channel = ws.channel(named)
    if channel.is_archived:
        raise SlackError("is_archived")
    public = channel.kind == "channel" and "chat:write.public" in box.scopes and may_open_dm
    if ws.seed.bot_user not in channel.members and not public:
        raise SlackError("not_in_channel")
    return channel


def _content(args: Json) -> Json:
    """Text, blocks and the rest of a message, as Slack would keep them."""
    text, blocks, attachments = args.get("text") or "", args.get("blocks"), args.get("attachments")
    if not text and not blocks and not attachments:
        raise SlackError("no_text")
    check_blocks(blocks, attachments)
    content: Json = {"text": str(text)[:MAX_TEXT]}
    content |= {"blocks": blocks} if blocks else {}
    content |= {"attachments": attachments} if attachments else {}
    if args.get("metadata"):
        content["metadata"] = _metadata(args["metadata"])
    return content


def check_blocks(blocks: object, attachments: object = None) -> None:
    if blocks is None and attachments is None:
        return
    if blocks and not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    wrong = check_message({"blocks": blocks or [], "attachments": attachments or []})
    if any("only_one_table_allowed" in words for words in wrong):
        raise SlackError("invalid_attachments", errors=["only_one_table_allowed"])
    if wrong:
        metadata = {"messages": [f"[ERROR] {words}" for words in wrong]}
        raise SlackError("invalid_blocks", errors=wrong, response_metadata=metadata)


def _metadata(metadata: object) -> Json:
    if not isinstance(metadata, dict) or set(metadata) != {"event_type", "event_payload"}:
        raise SlackError("invalid_metadata_format")
    if not isinstance(metadata["event_type"], str) or not isinstance(metadata["event_payload"], dict):
        raise SlackError("invalid_metadata_schema")
    if len(str(metadata["event_payload"])) > MAX_METADATA:
        raise SlackError("metadata_too_large")
    return metadata


def _own_message(box: Box, args: Json, refusal: str) -> tuple[Channel, str]:
    channel_id, ts = needed(args, "channel", "ts")
    channel = box.workspace.channel(channel_id)
    if posts.find(channel, ts).get("bot_id") != box.workspace.seed.bot_id:
        raise SlackError(refusal)
    if channel.is_archived:
        raise SlackError("is_archived")
    return channel, str(ts)
