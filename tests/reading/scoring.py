"""How well the reader does on labelled messages."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.reading import Mention, read

HERE = Path(__file__).parent
BUILT_ON = ("messages.jsonl", "developers.jsonl", "chat.jsonl")
KINDS = ("owed", "made", "promise", "praise", "feedback")


@dataclass
class Score:
    """Counts per kind, certain and offered apart, and what went wrong."""

    sure_hits: Counter[str] = field(default_factory=Counter)
    sure_false: Counter[str] = field(default_factory=Counter)
    offered_hits: Counter[str] = field(default_factory=Counter)
    offered_false: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    slots: int = 0
    slots_right: int = 0
    praised: int = 0  # praise that was found where it is
    praised_right: int = 0  # and given to exactly those who are praised
    errors: list[str] = field(default_factory=list)

    def take(self, mention: Mention, *, right: bool) -> None:
        """Count one mention that the reader found."""
        if mention.certain:
            counts = self.sure_hits if right else self.sure_false
        else:
            counts = self.offered_hits if right else self.offered_false
        counts[mention.kind] += 1

    def labels(self, kind: str | None = None) -> int:
        """How many mentions there are."""
        return sum(count(c, kind) for c in (self.sure_hits, self.offered_hits, self.missed))

    def precision(self, kind: str | None = None) -> float:
        hits = count(self.sure_hits, kind) + count(self.offered_hits, kind)
        return share(hits, hits + count(self.sure_false, kind) + count(self.offered_false, kind))

    def recall(self, kind: str | None = None) -> float:
        return share(self.labels(kind) - count(self.missed, kind), self.labels(kind))

    def f1(self, kind: str | None = None) -> float:
        p, r = self.precision(kind), self.recall(kind)
        return 2 * p * r / (p + r) if p + r else 0.0

    def sure_precision(self, kind: str | None = None) -> float:
        hits = count(self.sure_hits, kind)
        return share(hits, hits + count(self.sure_false, kind))

    def sure_recall(self, kind: str | None = None) -> float:
        """Which part of all mentions is logged without a question."""
        return share(count(self.sure_hits, kind), self.labels(kind))

    def offered_precision(self, kind: str | None = None) -> float:
        hits = count(self.offered_hits, kind)
        return share(hits, hits + count(self.offered_false, kind))

    def slot_accuracy(self) -> float:
        return share(self.slots_right, self.slots)

    def recipients(self) -> float:
        return share(self.praised_right, self.praised)


def count(counts: Counter[str], kind: str | None) -> int:
    return counts[kind] if kind else counts.total()


def share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def messages(name: str = "messages.jsonl") -> list[dict[str, Any]]:
    """The labelled messages of a file."""
    with (HERE / name).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def score(rows: Iterable[dict[str, Any]]) -> Score:
    """The reader's score on labelled messages."""
    total = Score()
    for row in rows:
        judge(total, row, list(read(row["text"], row["author"])))
    return total


def judge(total: Score, row: dict[str, Any], found: list[Mention]) -> None:
    """Pair each label with a mention of its kind; what is left over is wrong."""
    left = list(found)
    for label in row["mentions"]:
        mention = best(label, left)
        if mention is None:
            total.missed[label["kind"]] += 1
            total.errors.append(f"missed {label} in {row['text']!r}")
            continue
        left.remove(mention)
        total.take(mention, right=True)
        if mention.kind == "praise":
            total.praised += 1
            total.praised_right += sorted(mention.recipients) == sorted(label["recipients"])
        judge_slots(total, row, label, mention)
    for mention in left:
        if mention.kind not in row["maybe"]:
            total.take(mention, right=False)
            total.errors.append(
                f"false {mention.rule} {mention.kind} {mention.certain} {mention.slots()} in {row['text']!r}"
            )


def best(label: dict[str, Any], found: list[Mention]) -> Mention | None:
    """The mention of the label's kind that agrees on most slots."""
    alike = [mention for mention in found if mention.kind == label["kind"]]
    return max(
        alike,
        key=lambda mention: sum(same(label[name], mention.slots().get(name)) for name in label),
        default=None,
    )


def judge_slots(total: Score, row: dict[str, Any], label: dict[str, Any], mention: Mention) -> None:
    slots = mention.slots()
    for name in {*label, *slots} - {"kind"}:
        total.slots += 1
        if same(label.get(name), slots.get(name)):
            total.slots_right += 1
        else:
            total.errors.append(
                f"slot {mention.rule} {name} {slots.get(name)!r} is not {label.get(name)!r} in {row['text']!r}"
            )


def same(label: object, said: object) -> bool:
    """Equal but for case, articles and little words at the ends."""
    return plain(label) == plain(said)


def plain(value: object) -> object:
    if isinstance(value, list):
        return sorted(value)
    if not isinstance(value, str):
        return value
    words = value.lower().strip(" .!,").split()
    while words and words[0] in (
        "the",
        "a",
        "an",
        "by",
        "at",
        "on",
        "for",
        "that",
        "we'd",
        "her",
        "his",
        "their",
        "to",
    ):
        words.pop(0)
    return " ".join(words)
