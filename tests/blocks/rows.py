"""Rows that were never kept, and the worst that people can type into them."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.blocks.items import Reader
from bot.models import Followup, Praise

NOW = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)  # Friday, three in the afternoon in New York
NASTY = [
    "<!channel>",
    "<!here|here> & <@UBOB> <https://evil.example|click>",
    "x" * 5000,
    "&" * 5000,
    "<" * 5000,
    "🎉" * 3000,
    "*bold* _it_ ~no~ `code` ```more```",
    "\u202eright to left\u202c שלום عليكم",
    "a\x00b\nc\td",
    " ",
    "",
    "e\u0301" * 2000,
]


def reader(name: str = "Bob Tanaka", user: str = "UALICE") -> Reader:
    names = {"UBOB": name, "UMARIA": name}
    return Reader(user, ZoneInfo("America/New_York"), NOW, names)


def praise(
    words: str = "staying late", key: int = 1, giver: str = "UBOB", receiver: str = "UMARIA"
) -> Praise:
    return Praise(
        workspace_id="T1",
        id=key,
        giver_id=giver,
        receiver_id=receiver,
        reason=words,
        tags=words[:60],
        from_customer=words,
        via="message",
        at=NOW - timedelta(hours=key),
    )


def followup(words: str = "Jane", key: int = 1, owner: str | None = "UBOB") -> Followup:
    return Followup(
        workspace_id="T1",
        id=key,
        kind="call",
        customer_name=words,
        person=words,
        phone=words,
        email=words,
        about=words,
        owner_id=owner,
        created_by="UCAROL",
        created_at=NOW - timedelta(days=2),
        due_at=NOW - timedelta(days=1),
    )


def harmless(made: dict[str, Any]) -> bool:
    """Nothing in it that Slack would read as a ping or a link that we did not make."""
    said = json.dumps(made, ensure_ascii=False)
    return "<!" not in said and "<@" not in said and "<http" not in said
