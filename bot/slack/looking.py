"""Looks for a message of ours that may have been said: by the key in its metadata."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.models import Outbox

from .verbs import EVENT_TYPE

_MAY_NOT = {
    "missing_scope",
    "not_in_channel",
    "channel_not_found",
    "method_not_supported_for_channel_type",
    "unknown_method",
}
_CLOCKS_DIFFER = timedelta(minutes=2)


def method_of(row: Outbox) -> str:
    """The Web API method by which a row's message is looked for."""
    return "conversations.replies" if row.thread_ts else "conversations.history"


def find(client: WebClient, row: Outbox) -> dict[str, Any] | None:
    """The message with the row's key in its channel's history; None where it is not, or we may not look."""
    channel = row.channel_id or row.to
    try:
        for message in _messages(client, row, channel):
            if _key(message) == row.key:
                return {"channel": channel, "ts": message["ts"]}
    except SlackApiError as error:
        if error.response.get("error") not in _MAY_NOT:
            raise
    return None  # where we may not look its echo, had it come, would have ended the row


def _messages(client: WebClient, row: Outbox, channel: str) -> Iterator[dict[str, Any]]:
    """All that was said there since the first try; a busy channel has many pages of it."""
    since = (row.claimed_at or row.created_at) - _CLOCKS_DIFFER
    asked: dict[str, Any] = {"channel": channel, "oldest": f"{since.timestamp():.6f}", "limit": 200}
    cursor = ""
    while True:
        asked |= {"include_all_metadata": True, "cursor": cursor}
        answer = (
            client.conversations_replies(ts=row.thread_ts, **asked)
            if row.thread_ts
            else client.conversations_history(**asked)
        )
        yield from answer.get("messages") or []
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return


def _key(message: dict[str, Any]) -> str | None:
    metadata = message.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    return payload.get("key") if metadata.get("event_type") == EVENT_TYPE else None
