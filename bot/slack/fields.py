"""A submitted form's fields by name, and the channel that it was opened from."""

import json
from typing import Any

from bot.actions.followup_rows import Source

_VALUES = (
    "value",
    "selected_user",
    "selected_date",
    "selected_time",
    "selected_conversation",
    "selected_channel",
)


def fields_of(view: dict[str, Any]) -> dict[str, Any]:
    """Block id to plain value: a string, a list of strings, or None where nothing was filled in."""
    values: dict[str, Any] = view["state"]["values"]
    return {name: _value(next(iter(actions.values()))) for name, actions in values.items() if actions}


def _value(element: dict[str, Any]) -> Any:
    if element.get("selected_option"):
        return element["selected_option"]["value"]
    for name in ("selected_users", "selected_channels", "selected_conversations"):
        if name in element:
            return element[name] or []
    if "selected_options" in element:
        return [one["value"] for one in element["selected_options"] or []]
    found = next((element[name] for name in _VALUES if element.get(name)), None)
    return found.strip() or None if isinstance(found, str) else found


def meta_of(body: dict[str, Any]) -> str:
    """What a form keeps of where it was opened: the channel, and the message where it is about one."""
    channel = body.get("channel_id") or (body.get("channel") or {}).get("id")
    return json.dumps({"channel": channel, "ts": body.get("message_ts"), "thread_ts": body.get("thread_ts")})


def channel_of(view: dict[str, Any]) -> str | None:
    return _kept(view).get("channel")


def source_of(view: dict[str, Any]) -> Source | None:
    """The message that a form is about."""
    kept = _kept(view)
    return Source(kept["channel"], kept["ts"], kept.get("thread_ts")) if kept.get("ts") else None


def _kept(view: dict[str, Any]) -> dict[str, Any]:
    try:
        kept = json.loads(view.get("private_metadata") or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
