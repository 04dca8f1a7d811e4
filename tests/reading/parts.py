"""The labelled messages as what the weights of slots are learned from: where the words of a slot begin and end."""

from collections import Counter
from collections.abc import Iterable, Iterator
from sys import intern
from typing import Any

from bot.reading.evidence import teammates
from bot.reading.fills import BELIEVED, LONGEST
from bot.reading.sketch import Sketch
from bot.reading.spans import BREAK, Tokens, begins, ends_signs, near, starts_signs, tokens
from tests.reading.instances import Instance, Label, Labelled

STARTS = ("about", "due", "reason", "assignee")
ENDS = ("about", "due", "reason")
Place = tuple[Labelled, Label, Tokens]


def of_starts(some: Iterable[Labelled]) -> Iterator[Instance]:
    """Each token of a place: does a slot begin there?"""
    for one, label, said in places(some):
        slots = [slot for slot in STARTS if (slot, label["kind"]) in BELIEVED]
        begun = {slot: where(one.sketch, said, label, slot) for slot in slots}
        for at, token in enumerate(said.words):
            if begins(token):
                asked = {slot for slot in slots if slot != "assignee" or token == "M"}
                yield Instance(
                    one.row,
                    frozenset(map(intern, starts_signs(said.words, at, label["kind"]))),
                    frozenset(slot for slot in asked if (found := begun[slot]) and found[0] == at),
                    frozenset(slot for slot in asked if label.get(slot) and not begun[slot]),
                    frozenset(asked),
                )


def of_ends(some: Iterable[Labelled]) -> Iterator[Instance]:
    """Each token of a slot: is it the last?"""
    for one, label, said in places(some):
        for slot in ENDS:
            found = where(one.sketch, said, label, slot)
            if found is None:
                continue
            for at in range(found[0], min(found[1] + 1, found[0] + LONGEST)):
                yield Instance(
                    one.row,
                    frozenset(map(intern, ends_signs(said.words, found[0], at, label["kind"]))),
                    frozenset({slot} if at == found[1] else ()),
                    asked=frozenset({slot}),
                )


def places(some: Iterable[Labelled]) -> Iterator[Place]:
    """Every label with the tokens among which its slots stand; labels that share a clause and a kind are left out."""
    for one in some:
        for clause, labels in zip(one.clauses, one.labels, strict=True):
            kinds = Counter(label["kind"] for label in labels)
            said = tokens(one.sketch, clause.spans)
            yield from ((one, label, said) for label in labels if kinds[label["kind"]] == 1)
        names = letters_of(one)
        for label in one.row["mentions"]:
            letters = [letter for name in label.get("recipients", ()) for letter in names.get(name, ())]
            if letters:
                yield one, label, tokens(one.sketch, near(one.sketch, letters), letters)


def letters_of(one: Labelled) -> dict[str, list[str]]:
    """The letters that stand for each teammate of a message but its author."""
    found: dict[str, list[str]] = {}
    for number, who in enumerate(one.sketch.people):
        name = one.sketch.plain[who.start : who.end]
        if who.kind == "M" and name in teammates(one.sketch, one.row["author"]):
            found.setdefault(name, []).append(f"M{number}")
    return found


def where(sketch: Sketch, said: Tokens, label: dict[str, Any], slot: str) -> tuple[int, int] | None:
    """The first and the last token of what a label says, where it stands among the tokens as a whole."""
    words, text = (label.get(slot) or "").lower(), sketch.plain.lower()
    spots = [(sketch.place(start), sketch.place_end(end)) for start, end in said.places]
    at = text.find(words) if words else -1
    while at >= 0:
        inside = [
            number
            for number, (start, end) in enumerate(spots)
            if said.words[number] != BREAK and start < at + len(words) and at < end
        ]
        if inside and spots[inside[0]][0] <= at and spots[inside[-1]][1] >= at + len(words):
            return inside[0], inside[-1]
        at = text.find(words, at + 1)
    return None
