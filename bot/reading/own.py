"""A workspace's own words: phrases that are colleagues, and names that are customers wherever they stand."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from .templates import small
from .when import find_due
from .words.common import COMMON, OPENERS
from .words.firms import KINDS, SUFFIXES
from .words.people import DEPARTMENTS, GENERIC, STAFF
from .words.short import SHORT
from .words.subjects import AFTER_A_SUBJECT

PIECE = re.compile(r"[^\W_]+(?:['’.]\w+)*|&")
JOINT = r"[ \t/&.+'’-]{1,3}"  # what may stand between the words of a phrase
ALSO_AND = r"[ \t]{0,2}(?:and|&)[ \t]{0,2}"
TAIL = rf"(?: (?:{'|'.join(sorted({*KINDS, *SUFFIXES}))})\b)?"
NEEDED = frozenset().union(COMMON, OPENERS, SHORT, AFTER_A_SUBJECT, GENERIC)
OUR_OWN = DEPARTMENTS.union(STAFF)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of own words: a name and its other spellings."""

    line: int  # from 1
    name: str
    others: tuple[str, ...] = ()

    def spellings(self) -> tuple[str, ...]:
        return (self.name, *self.others)

    def text(self) -> str:
        """The line itself."""
        return f"{self.name} = {', '.join(self.others)}" if self.others else self.name


def entries(text: str) -> list[Entry]:
    """The lines of "Bluebird = blue bird, BB"; empty ones are passed over."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        name, _, others = line.partition("=")
        spellings = (" ".join(one.split()).lstrip("@•*- ") for one in others.split(","))
        if line.strip():
            name = " ".join(name.split()).lstrip("@•*- ")
            found.append(Entry(number, name, tuple(filter(None, spellings))))
    return found


def is_needed(phrase: str, *, colleague: bool = False) -> bool:
    """Words by which messages are understood, or a time: as a name they would spoil the rest."""
    low = small(phrase).strip()
    words = [word for word in PIECE.findall(low) if word != "the"]
    if colleague and len(low) > 2 and not OUR_OWN.isdisjoint(words):
        return False
    due = find_due(low)
    return NEEDED.issuperset(words) or (due is not None and due[0] == low)


def pattern_of(spellings: Iterable[str]) -> re.Pattern[str] | None:
    """All spellings in one pattern for `plainly(text)`, the longest first; None for none."""
    made = {one for spelling in spellings for one in (written(spelling),) if one}
    if not made:
        return None
    either = "|".join(sorted(made, key=len, reverse=True))
    return re.compile(rf"(?<![\w@#.'’-])(?P<own>{either})(?!\w|[@-]\w|\.\w){TAIL}")


def written(spelling: str) -> str:
    """The pattern of one spelling: points and apostrophes may be left out, blanks be hyphens."""
    pieces = PIECE.findall(plainly(spelling))
    if len(pieces) > 1 and pieces[0] == "the":
        pieces.pop(0)
    made = joint = ""
    for piece in pieces:
        if piece in ("&", "and") and made:
            made, joint = made + ALSO_AND, ""
        else:
            made, joint = made + joint + re.sub(r"['’.]", "['’.]?", piece), JOINT
    return made


def plainly(text: str) -> str:
    """Small letters without accents, as many as there were."""
    low = small(text)
    return low if low.isascii() else "".join(unicodedata.normalize("NFD", char)[0] for char in low)
