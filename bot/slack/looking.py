"""Looks for a message of ours that may have been said: by the key in its metadata."""

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


def find(client: WebClient, row: Outbox) -> dict[str, Any] | None:
    """The message with the row's key in its channel's history; None where it is not, or we may not look."""
    since = (row.claimed_at or row.created_at) - _CLOCKS_DIFFER
    channel = row.channel_id or row.to
    asked: dict[str, Any] = {
        "channel": channel,
        "oldest": f"{since.timestamp():.6f}",
        "limit": 200,
        "include_all_metadata": True,
    }
    try:
        answer = (
            client.conversations_replies(ts=row.thread_ts, **asked)
            if row.thread_ts
            else client.conversations_history(**asked)
        )
    except SlackApiError as error:
        if error.response.get("error") in _MAY_NOT:
            return None  # its echo, had it come, would have ended the row
        raise
    for message in answer.get("messages") or []:
        if _key(message) == row.key:
            return {"channel": channel, "ts": message["ts"]}
    return None


def _key(message: dict[str, Any]) -> str | None:
    metadata = message.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    return payload.get("key") if metadata.get("event_type") == EVENT_TYPE else None
