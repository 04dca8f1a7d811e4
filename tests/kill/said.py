"""What was said to Slack, held against what the outbox wanted to say."""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlmodel import select

from bot.models import Outbox
from bot.sandbox import Sandbox
from bot.store import Store

EVENT_TYPE = "kept_said"


class Said:
    """Counted from the sandbox's record of calls, by key where there is one, by content where there is none."""

    def __init__(self, box: Sandbox, store: Store) -> None:
        with store.begin() as session:
            self.rows = list(session.exec(select(Outbox)))
        self.posts = Counter(_keys(box))
        self.lines = Counter(_lines(box))
        self.asked_again = len(box.calls("conversations.history")) + len(box.calls("conversations.replies"))

    def twice(self) -> list[str]:
        return [f"{key} was posted {n} times" for key, n in self.posts.items() if n > 1] + [
            f"a quiet line was said {n} times: {line[:200]}" for line, n in self.lines.items() if n > 1
        ]

    def missing(self) -> list[str]:
        unsaid = [one for one in self.rows if one.verb == "post" and one.sent_at and not self.posts[one.key]]
        strange = set(self.posts) - {one.key for one in self.rows}
        return [f"{one.key} counts as sent and was not" for one in unsaid] + [
            f"{key} was posted and is in no outbox" for key in strange
        ]

    def left(self) -> list[str]:
        """What still waits, or was refused."""
        return [f"{one.key} still waits" for one in self.rows if one.send_at] + [
            f"{one.key} was refused: {one.reason}" for one in self.rows if one.refused_at
        ]

    def lost_lines(self) -> int:
        """Quiet lines that were begun and not said: nobody can look for them, so they are not said again."""
        begun = sum(1 for one in self.rows if one.verb == "ephemeral" and one.tries)
        return begun - len(self.lines)

    def found(self) -> int:
        """Messages that an earlier try had said: found by a look, not said again."""
        return sum(1 for one in self.rows if one.reason == "found")


def _keys(box: Sandbox) -> Iterable[str]:
    for call in box.calls("chat.postMessage"):
        metadata: Any = call.args.get("metadata") or {}
        if call.accepted and metadata.get("event_type") == EVENT_TYPE:
            yield metadata["event_payload"]["key"]


def _lines(box: Sandbox) -> Iterable[str]:
    """A quiet line has no key, but its buttons name its rows and its words the customer."""
    for call in box.calls("chat.postEphemeral"):
        if call.accepted:
            named = ("channel", "user", "thread_ts", "text", "blocks")
            yield json.dumps([call.args.get(name) for name in named], sort_keys=True)
