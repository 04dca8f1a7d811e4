"""The words of a text, and everyone who was found in it."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from .templates import late
from .words.people import ALSO_WORDS, FIRST_NAMES

TOKEN = late(r"<@[^\s<>]{1,60}>|[^\W_]\w*(?:[&'’.-]\w+)*")
ENDING = late(r"(?<=\w)['’](?:s|d|ll|ve|re)$")
OWN_NAME = late(
    r" (?:we|i|they|that we|called|wants?|needs?|rang|phoned|e-?mailed|is|are|was|were|has|have|says?|said"
    r"|complained|about|re|on|to|for|this|again|back|in|and|at|when|but|before|after|today|yesterday|tomorrow|with)\b"
    r"|[.,;:!?)]|\s*$",
    re.IGNORECASE,
)
GIVEN = FIRST_NAMES | ALSO_WORDS
Taken = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Who:
    """Someone or some firm in the text; `kind` is the letter that stands for it in the sketch."""

    kind: str  # N named outsider, G outsider without a name, H pronoun, M mentioned, S ours
    start: int
    end: int
    person: str | None = None
    customer: str | None = None
    sure: bool = True  # known, titled, a first name or a firm's kind: not only a capital


class Token(NamedTuple):
    """A word; a tuple, for there are many of them."""

    word: str
    low: str
    start: int
    end: int
    owns: bool  # "Acme's"


def tokens_of(text: str, taken: Taken) -> list[Token]:
    """The words of a text outside the places that are taken."""
    found = []
    taken = sorted(taken)
    at = 0
    for match in TOKEN.finditer(text):
        start, end = match.span()
        if taken:
            while at < len(taken) and taken[at][1] <= start:
                at += 1
            if at < len(taken) and taken[at][0] < end:
                continue
        word, owns = match[0], False
        if "'" in word or "’" in word:
            word, owns = without_ending(text, word, end)
        found.append(Token(word, word.lower(), start, end, owns))
    return found


def without_ending(text: str, word: str, end: int) -> tuple[str, bool]:
    """A word without its "'s" or "'ll", and whether it owns what follows."""
    joint = ENDING.search(word)
    if not joint:
        return word, False
    bare, owns = word[: joint.start()], joint.group()[1:] == "s"
    if owns and bare.lower() not in GIVEN and OWN_NAME.match(text, end):  # "Bellamy's called"
        return word, False
    return bare, owns
