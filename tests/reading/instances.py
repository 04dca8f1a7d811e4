"""The labelled messages as what the weights are learned from: signs, and what they should speak for."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from sys import intern
from typing import Any

from bot.reading.apart import name_signs
from bot.reading.clauses import Clause, clauses
from bot.reading.evidence import candidates, praise_signs, teammates, whom_signs
from bot.reading.hints import SAID, hint_signs
from bot.reading.known import NOBODY
from bot.reading.normalise import normalise
from bot.reading.signs import signs
from bot.reading.sketch import Sketch, draw
from bot.reading.tokens import tokens_of
from bot.reading.words.people import TITLES
from bot.reading.worth import is_technical

Label = dict[str, Any]
SOFTWARE = {True: frozenset({"software"}), False: frozenset[str]()}
WHO = ("person", "customer", "phone", "email")


@dataclass
class Instance:
    """Signs that stand together, and what they say; what is in `unclear` is left out."""

    row: dict[str, Any]
    signs: frozenset[str]
    says: frozenset[str] = frozenset()
    unclear: frozenset[str] = frozenset()
    asked: frozenset[str] | None = None  # the only columns that it is asked about


@dataclass
class Labelled:
    """A message whose labels are dealt out to its clauses."""

    row: dict[str, Any]
    sketch: Sketch
    clauses: list[Clause] = field(default_factory=list)
    labels: list[list[Label]] = field(default_factory=list)
    lost: list[Label] = field(default_factory=list)


def labelled(row: dict[str, Any]) -> Labelled:
    sketch = draw(normalise(row["text"]).text, NOBODY, "US")
    found = Labelled(row, sketch, clauses(sketch))
    found.labels = [[] for _ in found.clauses]
    texts = [sketch.plain[sketch.place(c.start) : sketch.place_end(c.end)].lower() for c in found.clauses]
    for label in row["mentions"]:
        if label["kind"] == "praise":
            continue
        fits = [fit(label, text) for text in texts]
        best = max(range(len(fits)), key=lambda i: (fits[i], -i), default=None)
        if best is None or (fits[best] == 0 and len(fits) > 1):
            found.lost.append(label)
        else:
            found.labels[best].append(label)
    return found


def fit(label: Label, text: str) -> float:
    """How many of a label's words stand in a text; those that say who count most."""
    who = [label[name].lower() for name in WHO if name in label]
    told = [label[name].lower() for name in ("about", "due") if name in label]
    parts = [part for words in who for part in words.split() if len(part) > 3]
    return (
        3.0 * sum(words in text for words in who)
        + sum(words in text for words in told)
        + 0.5 * sum(part in text for part in parts)
    )


def of_kinds(some: Iterable[Labelled]) -> Iterator[Instance]:
    """A clause: its kinds."""
    for one in some:
        technical = is_technical(one.sketch)
        for clause, labels in zip(one.clauses, one.labels, strict=True):
            says = frozenset(label["kind"] for label in labels) | SOFTWARE[one.row.get("software", False)]
            unclear = frozenset(one.row["maybe"]) - says
            yield Instance(one.row, frozenset(signs(one.sketch, clause, technical=technical)), says, unclear)


def of_slots(some: Iterable[Labelled]) -> Iterator[Instance]:
    """A clause with one contact: by which means, how it ended, which way round, whose it is."""
    for one in some:
        technical = is_technical(one.sketch)
        for clause, labels in zip(one.clauses, one.labels, strict=True):
            for label in labels:
                if Counter(other["kind"] for other in labels)[label["kind"]] > 1:
                    continue
                found = frozenset(signs(one.sketch, clause, technical=technical)) | {f"kind {label['kind']}"}
                yield Instance(one.row, found, frozenset(values(label)), asked=asked(label["kind"]))


MEDIA = ("call", "email", "visit", "message")
OUTCOMES = ("reached", "left_message", "no_answer", "sent")
SLOTS = (*MEDIA, *OUTCOMES, "in", "out", "me", "negative")


def asked(kind: str) -> frozenset[str]:
    """The values that a mention of a kind may have."""
    return frozenset(
        {
            "owed": (*MEDIA, "me"),
            "made": (*MEDIA, *OUTCOMES, "in", "out"),
            "promise": ("me",),
            "feedback": ("negative",),
        }[kind]
    )


def values(label: Label) -> Iterator[str]:
    for name in ("medium", "outcome", "direction"):
        if name in label:
            yield label[name]
    if label.get("assignee") == "me":
        yield "me"
    if label.get("sentiment") == "negative":
        yield "negative"


def of_whom(some: Iterable[Labelled]) -> Iterator[Instance]:
    """Each outsider of a clause that says something: is it said of them, or of another?"""
    for one in some:
        for clause, labels in zip(one.clauses, one.labels, strict=True):
            found = candidates(one.sketch, clause)
            if len({letter for letter, _, _ in found}) < 2:
                continue
            for kind in {label["kind"] for label in labels}:
                wanted = [
                    label[name].lower()
                    for label in labels
                    for name in ("person", "customer")
                    if label["kind"] == kind and name in label
                ]
                if wanted:
                    for number, (letter, _, _) in enumerate(found):
                        yield Instance(
                            one.row,
                            frozenset(whom_signs(one.sketch, found, number)),
                            frozenset({kind} if named(one.sketch, letter, wanted) else ()),
                            asked=frozenset({kind}),
                        )


def named(sketch: Sketch, letter: str, wanted: list[str]) -> bool:
    """Is the one behind a letter among those named in the labels?"""
    names = called(sketch, letter).split(" | ")
    return any(words in name or (len(name) > 2 and name in words) for name in names for words in wanted)


def called(sketch: Sketch, letter: str) -> str:
    who = sketch.who(letter)
    if who is None:
        return ""
    names = (sketch.plain[who.start : who.end], who.person, who.customer)
    return " | ".join(name.lower() for name in names if name)


def of_hints(rows: Iterable[dict[str, Any]]) -> Iterator[Instance]:
    """A whole message: does it hold any mention, and is it talk of programmes? It needs no other table."""
    for row in rows:
        says = frozenset({SAID} if row["mentions"] else ())
        unclear = frozenset({SAID} if row["maybe"] and not says else ())
        signs_of_all = frozenset(map(intern, hint_signs(row["text"])))
        yield Instance(row, signs_of_all, says | SOFTWARE[row.get("software", False)], unclear)


def of_names(rows: Iterable[dict[str, Any]]) -> Iterator[Instance]:
    """Each name in the labels that stands in its text: is it a person's? It needs no other table."""
    for row in rows:
        text = normalise(row["text"]).text
        tokens = tokens_of(text, [])
        begins = {token.start: i for i, token in enumerate(tokens)}
        ends = {token.start + len(token.word): i + 1 for i, token in enumerate(tokens)}
        for words, name in names(row).items():
            start = text.find(words)
            i, end = begins.get(start), ends.get(start + len(words))
            if i is not None and end is not None and tokens[i].low not in TITLES:
                found = frozenset(name_signs(text, tokens, i, end))
                yield Instance(row, found, frozenset({"person"} if name == "person" else ()))


def names(row: dict[str, Any]) -> dict[str, str]:
    """The names in the labels that begin with a capital, and the slot of each."""
    return {
        label[name]: name
        for label in row["mentions"]
        for name in ("person", "customer")
        if label.get(name, "")[:1].isupper()
    }


def of_praise(some: Iterable[Labelled]) -> Iterator[Instance]:
    """Each teammate of a message: are they praised?"""
    for one in some:
        praised = {who for label in one.row["mentions"] for who in label.get("recipients", ())}
        for name, places in teammates(one.sketch, one.row["author"]).items():
            says = frozenset({"praise"} if name in praised else ())
            unclear = frozenset(one.row["maybe"]) - says
            yield Instance(one.row, frozenset(praise_signs(one.sketch, places)), says, unclear)
