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
from .weights import logit, weights
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
LIKELY = 0.5  # chance from which a token ends the slot
START_SIDES, END_SIDES = (4, 3), (2, 4)  # tokens to the left and to the right by which one is judged
PAIRS = (-2, -1, 0)  # distances of two that stand together
REMEMBERED = 20_000  # sums of tokens
PEOPLE = frozenset("NGHFX")
NO_ENDS = frozenset({"M", "X", "F", "E", "(", "-", "&", "/", "and", "but", "please", "pls"})
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
    yield from around(some, at, kind, *START_SIDES)
    yield f"{kind} since {since(some, at)}"


def ends_signs(some: Sequence[Token], first: int, at: int, kind: str) -> Iterator[str]:
    """The signs by which a token ends the slot that begins with the first."""
    yield from around(some, at, kind, *END_SIDES)
    yield from from_first(some, first, at, kind)


def from_first(some: Sequence[Token], first: int, at: int, kind: str) -> Iterator[str]:
    """How long the slot would be, and with what it begins."""
    yield f"long {min(at - first, 8)}"
    yield f"{kind} long {min(at - first, 8)}"
    yield f"from {some[first].word}"
    for one in some[first].classes:
        yield f"from {one}"


def around(some: Sequence[Token], at: int, kind: str, left: int, right: int) -> Iterator[str]:
    """The words beside a token and their classes, by their distance; those next to it in pairs."""
    yield kind
    for place in range(max(0, at - left), min(len(some), at + right + 1)):
        yield from beside(some[place].word, some[place].classes, place - at, kind)
    for far in PAIRS:
        one, other = token_at(some, at + far), token_at(some, at + far + 1)
        yield from paired(one.word, one.classes, other.word, other.classes, far)


def beside(word: str, classes: tuple[str, ...], far: int, kind: str) -> Iterator[str]:
    """The signs of one token at a distance."""
    for one in (word, *classes):
        yield f"{far} {one}"
        if -3 < far < 3:
            yield f"{kind} {far} {one}"


def paired(
    word: str, classes: tuple[str, ...], following: str, others: tuple[str, ...], far: int
) -> Iterator[str]:
    """The signs of two tokens that stand together, the first at a distance."""
    yield f"{far} {word} {following}"
    for a in classes or (word,):
        for b in others or (following,):
            yield f"{far} {a} . {b}"


@lru_cache(maxsize=REMEMBERED)
def beside_sum(name: str, word: str, classes: tuple[str, ...], far: int, kind: str) -> int:
    """What one token says at a distance in a table, packed: most tokens come again and again."""
    return weights(name).packed_sum(beside(word, classes, far, kind))


@lru_cache(maxsize=REMEMBERED)
def paired_sum(
    name: str, word: str, classes: tuple[str, ...], following: str, others: tuple[str, ...], far: int
) -> int:
    return weights(name).packed_sum(paired(word, classes, following, others, far))


def around_sum(name: str, some: Sequence[Token], at: int, kind: str, left: int, right: int) -> int:
    """What `around` says in a table, packed."""
    total = weights(name).packed_sum((kind,))
    for place in range(max(0, at - left), min(len(some), at + right + 1)):
        token = some[place]
        total += beside_sum(name, token.word, token.classes, place - at, kind)
    for far in PAIRS:
        one, other = token_at(some, at + far), token_at(some, at + far + 1)
        total += paired_sum(name, one.word, one.classes, other.word, other.classes, far)
    return total


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
def starts(some: tuple[Token, ...], kind: str) -> list[int | None]:
    """What speaks for each token as the beginning of each slot, packed; nothing for marks."""
    table = weights("starts")
    return [
        around_sum("starts", some, at, kind, *START_SIDES)
        + table.packed_sum((f"{kind} since {since(some, at)}",))
        if begins(token)
        else None
        for at, token in enumerate(some)
    ]


def part(some: Sequence[Token], likely: Sequence[int | None], slot: str, kind: str) -> tuple[int, int] | None:
    """Where the words that fill a slot stand in the sketch: from the likeliest beginning, if it is believed."""
    if (slot, kind) not in BELIEVED:
        return None
    table = weights("starts")
    best, first = logit(BELIEVED[slot, kind]), None
    for at, total in enumerate(likely):
        if total is None or (slot == "assignee" and some[at].word != "M"):
            continue
        said = table.lane(total, slot)
        if said >= best:
            best, first = said, at
    if first is None:
        return None
    last = first if slot == "assignee" else end_of(some, first, slot, kind)
    while last > first and some[last].word in NO_ENDS:  # "when you're in <@U3>"
        last -= 1
    return some[first].start, some[last].end


def end_of(some: Sequence[Token], first: int, slot: str, kind: str) -> int:
    """The first token that is more likely the end than not; the end of the sentence at the latest."""
    table = weights("ends")
    for at in range(first, min(first + LONGEST, len(some))):
        if token_at(some, at + 1).word in (BREAK, "^", "\n"):
            return at
        said = around_sum("ends", some, at, kind, *END_SIDES)
        if table.lane(said + table.packed_sum(from_first(some, first, at, kind)), slot) >= logit(LIKELY):
            return at
    return min(first + LONGEST, len(some)) - 1


def bare(words: str) -> str:
    """Words without the marks and pictures behind them, and without half a bracket."""
    words = ENDING.sub("", words).strip(" .,;:-\n\t")
    if ")" in words and "(" not in words:
        words = words.replace(")", "", 1) if words[-1] == ")" else words.partition(")")[0]
    elif "(" in words and ")" not in words:
        words = words.partition("(")[0]
    return words.strip(" .,;:-\n\t")
