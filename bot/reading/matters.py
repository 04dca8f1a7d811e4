"""One mention for one matter: what is told twice, what leads to more, and what is said of all in a list."""

import re
from collections.abc import Iterable
from dataclasses import replace

from .classify import Found
from .mention import Mention
from .pattern import heard
from .sketch import Sketch
from .templates import either, late
from .words.around import GOOD_WORDS
from .words.feelings import FELT_GOOD, JUDGED_GOOD
from .zone import listed, same

GOOD = late(either((*FELT_GOOD, *JUDGED_GOOD, GOOD_WORDS)))


def besides(sketch: Sketch, kept: list[Found]) -> list[Found]:
    """What is said of one of a list is said of all: "call Ann, Bob and the Lees back"."""
    new: list[Found] = []
    for found in kept:
        for place in listed(sketch, found.letter, found.sentence) if found.letter else ():
            letter = place.group()
            told = [other for other in (*kept, *new) if other.cue.kind == found.cue.kind]
            if not any(same(sketch, letter, other.letter) for other in told):
                who = sketch.who(letter)
                new.append(
                    replace(
                        found, start=place.start(), end=place.end(), letter=letter, who=who, resolved=True
                    )
                )
    return new


def known(sketch: Sketch, other: Found, new: Found) -> bool:
    """The same kind of the same person in another clause is the same matter."""
    return (
        other.cue.kind == new.cue.kind
        and new.cue.kind in ("owed", "feedback")
        and new.letter is not None
        and same(sketch, new.letter, other.letter)
    )


def merge(sketch: Sketch, kept: list[Found], found: Found) -> None:
    """One mention for one matter: the same kind of the same person once."""
    for i, other in enumerate(kept):
        close = found.start < other.end and other.start < found.end
        alike = found.letter is not None and same(sketch, found.letter, other.letter)
        if other.cue.kind == found.cue.kind and (close or (alike and once(other, found))):
            if rank(found) > rank(other):
                kept[i] = found
            return
        if (
            close
            and {other.cue.kind, found.cue.kind} & {"owed"}
            and {other.cue.kind, found.cue.kind} & {"made", "promise"}
        ):
            if found.cue.kind == "owed":
                kept[i] = found
            return
        if close and {other.cue.name, found.cue.name} & {"told-news", "sent"}:
            if other.cue.name in ("told-news", "sent"):
                kept[i] = found
            return
    kept.append(found)


def once(other: Found, found: Found) -> bool:
    """Owed and felt once a person; contacts each way once; promises as often as they are made."""
    if found.cue.kind in ("owed", "feedback"):
        return True
    if found.cue.kind == "made":
        return (
            found.cue.facts.get("direction") == other.cue.facts.get("direction")
            or found.sentence == other.sentence
        )
    return False


def rank(found: Found) -> int:
    """Which of two cues for one matter tells more."""
    told = {
        "no-answer": 3,
        "left-message": 4,
        "left-them-message": 4,
        "told-news": -2,
        "they-called": -1,
        "felt": 1,
    }
    return (
        told.get(found.cue.name, 0)
        + (1 if found.by else 0)
        + (1 if found.resolved else 0)
        + (1 if found.cue.name == "told-would" else 0)
    )


def answered(sketch: Sketch, kept: list[Found], found: Found) -> bool:
    """An inbound contact says nothing of its own beside what it led to."""
    if found.cue.kind != "made":
        return False
    inbound = found.cue.facts.get("direction") == "in"
    for other in kept:
        if other is found or not same(sketch, found.letter or "F", other.letter):
            continue
        if inbound and (other.cue.kind == "owed" or (other.cue.kind == "feedback" and negative(other))):
            return True
        if found.cue.name == "told-news" and other.cue.kind in ("made", "promise"):
            return True
    return False


def negative(found: Found) -> bool:
    return sentiment(found) == "negative"


def sentiment(found: Found) -> str:
    felt = heard(found.match, "felt") or ""
    turned = re.search(
        r"\b(?:not|n't|never|isn't|wasn't|aren't|no longer|hardly|less than|far from)\b[\w ]{0,15}$",
        found.match.group()[: found.match.group().rfind(felt)],
    )
    good = found.cue.facts.get("sentiment") != "negative" and bool(GOOD.match(felt))
    return "positive" if good != bool(turned) else "negative"


def once_owed(mentions: Iterable[Mention]) -> list[Mention]:
    """A call of somebody who waits for us is owed alone, and once."""
    some = list(mentions)
    owed = [one for one in some if one.kind == "owed"]
    return [
        one
        for one in some
        if not (
            (one.kind == "made" and one.direction == "in" and any(same_one(one, other) for other in owed))
            or (
                one.rule == "they-called" and any(other is not one and same_one(one, other) for other in owed)
            )
        )
    ]


def same_one(one: Mention, other: Mention) -> bool:
    """Are two mentions of one outsider, as far as they say?"""
    pairs = [(one.person, other.person), (one.customer, other.customer)]
    return any(a and a == b for a, b in pairs) and all(a == b or not (a and b) for a, b in pairs)
