"""The words of a text, and everyone who was found in it."""

import re
from dataclasses import dataclass

from .templates import late
from .words.people import ALSO_WORDS, FIRST_NAMES

TOKEN = late(r"<@[^\s<>]{1,60}>|[^\W_]\w*(?:[&'’.-]\w+)*")
ENDING = late(r"(?<=\w)['’](?:s|d|ll|ve|re)$")
OWN_NAME = late(
    r" (?:we|i|they|that we|called|wants?|needs?|rang|phoned|e-?mailed|is|are|was|were|has|have|says?|said"
    r"|complained)\b",
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


@dataclass(frozen=True, slots=True)
class Token:
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
        while at < len(taken) and taken[at][1] <= match.start():
            at += 1
        if at < len(taken) and taken[at][0] < match.end():
            continue
        word = match.group()
        joint = ENDING.search(word) if "'" in word or "’" in word else None
        bare = word[: joint.start()] if joint else word
        owns = joint is not None and joint.group()[1:] == "s"
        if owns and bare.lower() not in GIVEN and OWN_NAME.match(text, match.end()):  # "Bellamy's called"
            bare, owns = word, False
        found.append(Token(bare, bare.lower(), match.start(), match.end(), owns))
    return found
