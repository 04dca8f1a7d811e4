"""Slots as parts of a text: where the words that fill one begin and end, by weights learned from labels.

Every token of a place is judged as a beginning; from the likeliest on, every token is judged as the end.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from .classify import sentences
from .sketch import Sketch
from .templates import late
from .weights import weights
from .words.classes import CLASS_OF

TOKEN = late(
    r"(?<!\w)([NGHMSFEDO])(\d+)('s)?(?!\w)|[^\W\d_]+(?:['’-][^\W\d_]+)*|\+\+|\d[\d:.,/-]*\w*|[.\n\"]|[^\w\s]"
)
DUE_WORD = late(r"[a-z]+|\d+(:?\d*)")
TEAMMATE = late(r"(?<!\w)M\d+")
ROUND = 1  # sentences to each side of those who are praised
ENDING = late(r"(?:\s*:[a-z][\w+-]*:|[^\w%)\"'’°+!?€£$])+$")
BREAK = "|"  # stands behind every sentence
MOST = 100  # tokens of one place
LONGEST = 24  # tokens of one slot
PEOPLE = frozenset("NGHFX")
SHAPE = {"": "#", ":": "#:"}
# From which chance the likeliest beginning is believed: low where nearly every mention fills the slot.
BELIEVED = {
    ("about", "owed"): 0.25,
    ("about", "promise"): 0.02,
    ("about", "made"): 0.3,
    ("about", "feedback"): 0.5,
    ("due", "owed"): 0.4,
    ("due", "promise"): 0.4,
    ("reason", "praise"): 0.03,
    ("assignee", "owed"): 0.5,
    ("assignee", "promise"): 0.5,
}


class Token(NamedTuple):
    """A word, a letter of the sketch without its number, or a mark, and what it has in common with others."""

    word: str
    classes: tuple[str, ...]
    start: int  # in the sketch
    end: int


NOTHING = Token("^", (), 0, 0)


def tokens(
    sketch: Sketch, spans: Sequence[tuple[int, int]], praised: Sequence[str] = ()
) -> tuple[Token, ...]:
    """The tokens of some sentences; the letters of those praised are an X."""
    found: list[Token] = []
    for start, end in spans:
        for match in islice(TOKEN.finditer(sketch.text, start, end), MOST - len(found)):
            letter, number, owns = match.groups()
            word = match.group()
            classes: tuple[str, ...] = ()
            if letter:
                if letter == "D":
                    classes = due_classes(sketch.dues[int(number)][0].lower())
                word = ("X" if letter + number in praised else letter) + (owns or "")
            elif word[0].isdigit():
                word = "#"
            else:
                classes = CLASS_OF.get(word, ())
            found.append(Token(word, classes, match.start(), match.end()))
        found.append(Token(BREAK, (), end, end))
        if len(found) >= MOST:
            break
    return tuple(found[:MOST])


def near(sketch: Sketch, letters: Sequence[str]) -> list[tuple[int, int]]:
    """The sentences in which one of some letters stands, and those beside them."""
    spans = sentences(sketch.text)
    mine = [
        number
        for number, (start, end) in enumerate(spans)
        if any(match.group() in letters for match in TEAMMATE.finditer(sketch.text, start, end))
    ]
    return [span for number, span in enumerate(spans) if any(abs(number - other) <= ROUND for other in mine)]


def due_classes(words: str) -> tuple[str, ...]:
    """What the words of a time have in common with those of others: "by D:friday", "at D:#:"."""
    said = [
        match.group() if match.group(1) is None else SHAPE[match.group(1)[:1]]
        for match in DUE_WORD.finditer(words)
    ]
    return tuple(f"D:{word}" for word in dict.fromkeys(said)) if said else ()


def starts_signs(some: Sequence[Token], at: int, kind: str) -> Iterator[str]:
    """The signs by which a token begins a slot."""
    yield from around(some, at, kind, 4, 3)
    yield f"{kind} since {since(some, at)}"


def ends_signs(some: Sequence[Token], first: int, at: int, kind: str) -> Iterator[str]:
    """The signs by which a token ends the slot that begins with the first."""
    yield from around(some, at, kind, 2, 4)
    yield f"long {min(at - first, 8)}"
    yield f"{kind} long {min(at - first, 8)}"
    yield f"from {some[first].word}"
    for one in some[first].classes:
        yield f"from {one}"


def around(some: Sequence[Token], at: int, kind: str, left: int, right: int) -> Iterator[str]:
    """The words beside a token and their classes, by their distance; those next to it in pairs."""
    yield kind
    for place in range(max(0, at - left), min(len(some), at + right + 1)):
        token, far = some[place], place - at
        for one in (token.word, *token.classes):
            yield f"{far} {one}"
            if -3 < far < 3:
                yield f"{kind} {far} {one}"
    for far in (-2, -1, 0):
        left_one, right_one = token_at(some, at + far), token_at(some, at + far + 1)
        yield f"{far} {left_one.word} {right_one.word}"
        for a in left_one.classes or (left_one.word,):
            for b in right_one.classes or (right_one.word,):
                yield f"{far} {a} . {b}"


def token_at(some: Sequence[Token], at: int) -> Token:
    return some[at] if 0 <= at < len(some) else NOTHING


def since(some: Sequence[Token], at: int) -> int:
    """How far behind someone a token stands, up to 6; 7 when nobody is named before it."""
    for far in range(1, at + 1):
        if some[at - far].word[0] in PEOPLE:
            return min(far, 6)
    return 7


def begins(token: Token) -> bool:
    """Marks begin nothing."""
    return token.word[0].isalnum() or token.word in "$£€#@<"


@lru_cache(maxsize=16)
def starts(some: tuple[Token, ...], kind: str) -> list[dict[str, float]]:
    """How likely each token begins each slot."""
    table = weights("starts")
    return [
        table.chances(set(starts_signs(some, at, kind))) if begins(token) else {}
        for at, token in enumerate(some)
    ]


def part(
    some: Sequence[Token], likely: list[dict[str, float]], slot: str, kind: str
) -> tuple[int, int] | None:
    """Where the words that fill a slot stand in the sketch: from the likeliest beginning, if it is believed."""
    best, first = BELIEVED.get((slot, kind), 1.0), None
    for at, chances in enumerate(likely):
        if chances and chances[slot] >= best and (slot != "assignee" or some[at].word == "M"):
            best, first = chances[slot], at
    if first is None:
        return None
    last = first if slot == "assignee" else end_of(some, first, slot, kind)
    return some[first].start, some[last].end


def end_of(some: Sequence[Token], first: int, slot: str, kind: str) -> int:
    """The first token that is more likely the end than not; the end of the sentence at the latest."""
    table = weights("ends")
    for at in range(first, min(first + LONGEST, len(some))):
        if token_at(some, at + 1).word in (BREAK, "^", "\n"):
            return at
        if table.chances(set(ends_signs(some, first, at, kind)))[slot] >= 0.5:
            return at
    return min(first + LONGEST, len(some)) - 1


def bare(words: str) -> str:
    """Words without the marks and pictures behind them."""
    return ENDING.sub("", words).strip(" .,;:-\n\t")
