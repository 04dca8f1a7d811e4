"""The arguments of a call, whichever way they were sent."""

import json
from typing import Any
from urllib.parse import parse_qsl

from bot.sandbox.errors import SlackError
from bot.sandbox.shapes import Json

_JSON_FIELDS = ("blocks", "attachments", "metadata", "view")


def read_args(query: str, content_type: str, body: bytes) -> Json:
    """One dict of what the query, a form or a JSON body said."""
    args: Json = dict(parse_qsl(query))
    if content_type.startswith("application/json"):
        args |= json.loads(body or b"{}")
    else:
        args |= dict(parse_qsl(body.decode(), keep_blank_values=True))
    for field in _JSON_FIELDS:
        if isinstance(args.get(field), str):
            args[field] = _decoded(field, args[field])
    return args


def _decoded(field: str, text: str) -> Any:
    try:
        return json.loads(text) if text else None
    except ValueError as error:
        raise SlackError(f"invalid_{field}_format" if field != "view" else "invalid_arguments") from error


def flag(args: Json, name: str, default: bool = False) -> bool:
    value = args.get(name, default)
    return value if isinstance(value, bool) else str(value).lower() in ("1", "true")


def number(args: Json, name: str, default: int) -> int:
    try:
        return int(args.get(name) or default)
    except ValueError as error:
        raise SlackError("invalid_arguments") from error


def needed(args: Json, *names: str) -> list[Any]:
    """These arguments, or Slack's complaint about the one that is missing."""
    for name in names:
        if args.get(name) in (None, ""):
            message = f"[ERROR] missing required field: {name}"
            raise SlackError("invalid_arguments", response_metadata={"messages": [message]})
    return [args[name] for name in names]


def page(items: list[Any], args: Json, default: int = 100) -> tuple[list[Any], Json]:
    """A page of a list, and the cursor of the next."""
    cursor = str(args.get("cursor") or "at:0")
    if not cursor.startswith("at:") or not cursor[3:].isdigit():
        raise SlackError("invalid_cursor")
    start, limit = int(cursor[3:]), max(1, min(1000, number(args, "limit", default)))
    more = start + limit < len(items)
    return items[start : start + limit], {"next_cursor": f"at:{start + limit}" if more else ""}
