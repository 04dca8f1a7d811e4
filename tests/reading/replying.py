"""How well replies in a follow-up's thread are read, by the labelled ones of replies.jsonl."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.reading import Reply, read_reply

ROWS = Path(__file__).with_name("replies.jsonl")


@dataclass
class Figures:
    """Shares from 0 to 1; what went wrong as (text, wanted, read)."""

    read: int = 0
    owed: int = 0
    right: int = 0
    slots: int = 0
    slots_right: int = 0
    wrong: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.read

    @property
    def recall(self) -> float:
        return self.right / self.owed

    @property
    def slots_share(self) -> float:
        """Due words and teammates that are as labelled, where the verb was right."""
        return self.slots_right / self.slots


def labelled_replies(half: str) -> Iterator[dict[str, Any]]:
    """The labelled replies of a half, without those where careful people differ."""
    rows = (json.loads(line) for line in ROWS.read_text().splitlines())
    return (row for row in rows if row["half"] == half and not row.get("maybe"))


def measure(half: str) -> Figures:
    found = Figures()
    for row in labelled_replies(half):
        count(found, row, read_reply(row["text"]))
    return found


def count(found: Figures, row: dict[str, Any], reply: Reply | None) -> None:
    verb = reply.verb if reply else None
    found.read += verb is not None
    found.owed += row["verb"] is not None
    if verb != row["verb"]:
        found.wrong.append((row["text"], str(row["verb"]), str(verb)))
    elif reply:
        found.right += 1
        for wanted, read in ((row.get("due"), reply.due), (row.get("assignee"), reply.assignee)):
            if wanted or read:
                found.slots += 1
                found.slots_right += same(wanted, read)
                if not same(wanted, read):
                    found.wrong.append((row["text"], str(wanted), str(read)))


def same(wanted: str | None, read: str | None) -> bool:
    """Do two spans say the same, with or without "until" and "by" before it?"""
    if not wanted or not read:
        return False
    wanted, read = wanted.lower(), read.lower()
    return wanted.endswith(read) or read.endswith(wanted)
