"""Cue patterns with their fragments filled in, compiled once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count

from .needs import Clause, Sieve, needs
from .once import once
from .templates import either, fill_in
from .words.cues import Row
from .words.feedback import FEEDBACK
from .words.feelings import FELT_BAD, FELT_GOOD, JUDGED_BAD, JUDGED_GOOD
from .words.fragments import FRAGMENTS
from .words.made import MADE
from .words.owed import OWED
from .words.promise import PROMISE

NAMES = {
    **FRAGMENTS,
    "felt": either((*FELT_BAD, *FELT_GOOD)),
    "judged": either((*JUDGED_BAD, *JUDGED_GOOD)),
}
NUMBERS: dict[str, dict[str, list[int]]] = {}  # the groups of each pattern that spoke, by their names
GROUP = re.compile(r"\(\?P<([a-z]+)\d*>")


@dataclass(frozen=True, slots=True)
class Cue:
    """One way of saying one kind of thing."""

    name: str
    kind: str
    sure: bool
    needs: tuple[Clause, ...]  # met by every sentence in which it speaks
    pattern: re.Pattern[str]
    facts: Mapping[str, str]


def fill(pattern: str) -> re.Pattern[str]:
    """A compiled pattern; each group gets a number, so that a fragment may come twice."""
    pattern = fill_in(pattern, NAMES)
    numbers = count()
    pattern = GROUP.sub(lambda group: f"(?P<{group.group(1)}{next(numbers)}>", pattern)
    return re.compile(rf"(?<![\w'](?=\w))(?:{pattern})")


def heard(match: re.Match[str], name: str) -> str | None:
    """The first group of that name that took part."""
    number = which(match, name)
    return match[number] if number else None


def which(match: re.Match[str], name: str) -> int | None:
    """The number of that group."""
    numbers = NUMBERS.get(match.re.pattern)
    if numbers is None:
        numbers = NUMBERS[match.re.pattern] = {}
        for group, number in match.re.groupindex.items():
            numbers.setdefault(group.rstrip("0123456789"), []).append(number)
    return next((number for number in numbers.get(name, ()) if match[number] is not None), None)


def cue(row: Row) -> Cue:
    name, kind, sure, triggers, pattern, facts = row
    filled = fill(pattern)
    said = (frozenset(triggers),) if triggers else ()
    return Cue(name, kind, sure, (*said, *needs(filled.pattern)), filled, facts)


@once
def cues() -> Sieve[Cue]:
    """All cues, compiled for the first message: a start needs none of them."""
    found = [cue(row) for row in (*OWED, *MADE, *PROMISE, *FEEDBACK)]
    return Sieve((one, one.needs) for one in found)
