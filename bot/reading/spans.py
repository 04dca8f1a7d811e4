"""The tokens among which the words of a slot stand, and the signs by which one begins or ends a slot."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from .classify import sentences
from .sketch import Sketch
from .templates import late
from .words.classes import CLASS_OF

TOKEN = late(
    r"(?<!\w)([NGHMSFEDO])(\d+)('s)?(?!\w)|[^\W\d_]+(?:['’-][^\W\d_]+)*|\+\+|\d[\d:.,/-]*\w*|[.\n\"]|[^\w\s]"
)
DUE_WORD = late(r"[a-z]+|\d+(:?\d*)")
TEAMMATE = late(r"(?<!\w)M\d+")
ROUND = 1  # sentences to each side of those who are praised
BREAK = "|"  # stands behind every sentence
NOTHING = "^"  # stands before the first token and behind the last
MOST = 100  # tokens of one place
START_SIDES, END_SIDES = (4, 3), (2, 4)  # tokens to the left and to the right by which one is judged
PAIRS = (-2, -1, 0)  # distances of two that stand together
MONEY_OR_MARK = frozenset("$£€#@<")
PEOPLE = frozenset("NGHFX")
FAR, NOBODY = 6, 7
LONG = 8  # tokens of a slot: longer ones are alike
REMEMBERED = 1000  # times
SHAPE = {"": "#", ":": "#:"}


class Tokens(NamedTuple):
    """Words, letters of the sketch without their numbers, and marks; where each stands in the sketch.

    A time is a "D" with what its words have in common with those of others: "D by friday", "D at #:".
    """

    words: list[str]
    places: list[tuple[int, int]]


def tokens(sketch: Sketch, spans: Sequence[tuple[int, int]], praised: Sequence[str] = ()) -> Tokens:
    """The tokens of some sentences; the letters of those praised are an X."""
    found = Tokens([], [])
    for start, end in spans:
        matches = list(islice(TOKEN.finditer(sketch.text, start, end), MOST - len(found.words)))
        found.words.extend(
            [match[0] if "a" <= match[0] < "{" else unnumbered(sketch, match, praised) for match in matches]
        )
        found.places.extend([match.span() for match in matches])
        if len(found.words) >= MOST:
            break
        found.words.append(BREAK)
        found.places.append((end, end))
    return found


def unnumbered(sketch: Sketch, match: re.Match[str], praised: Sequence[str]) -> str:
    """A letter of the sketch or a number, as tokens have it; marks as they are."""
    if match.lastindex is None:
        return "#" if match[0][0].isdigit() else match[0]
    letter, number, owns = match.groups()
    if letter == "D":
        return " ".join(["D" + (owns or ""), *due_words(sketch.dues[int(number)][0].lower())])
    return ("X" if letter + number in praised else letter) + (owns or "")


@lru_cache(maxsize=REMEMBERED)
def due_words(words: str) -> tuple[str, ...]:
    """The words of a time, each once; numbers and hours are alike."""
    said = (
        match.group() if match.group(1) is None else SHAPE[match.group(1)[:1]]
        for match in DUE_WORD.finditer(words)
    )
    return tuple(dict.fromkeys(said))


def look(token: str) -> tuple[str, tuple[str, ...]]:
    """The word of a token and its classes."""
    word, *due = token.split(" ")
    return word, tuple(f"D:{one}" for one in due) if due else CLASS_OF.get(word, ())


def near(sketch: Sketch, letters: Sequence[str]) -> list[tuple[int, int]]:
    """The sentences in which one of some letters stands, and those beside them."""
    spans, standing = sentences(sketch.text), teammates_in(sketch.text)
    mine = {number for letter in letters for number in standing.get(letter, ())}
    beside = {number + far for number in mine for far in range(-ROUND, ROUND + 1)}
    return [spans[number] for number in sorted(beside) if 0 <= number < len(spans)]


@lru_cache(maxsize=8)
def teammates_in(text: str) -> dict[str, list[int]]:
    """The sentences in which each teammate of a sketch stands."""
    found: dict[str, list[int]] = {}
    for number, (start, end) in enumerate(sentences(text)):
        for match in TEAMMATE.finditer(text, start, end):
            found.setdefault(match.group(), []).append(number)
    return found


def begins(token: str) -> bool:
    """Marks begin nothing."""
    return token[0].isalnum() or token in MONEY_OR_MARK


def starts_signs(some: Sequence[str], at: int, kind: str) -> Iterator[str]:
    """The signs by which a token begins a slot."""
    yield from around(some, at, kind, *START_SIDES)
    yield f"{kind} since {since(some)[at]}"


def ends_signs(some: Sequence[str], first: int, at: int, kind: str) -> Iterator[str]:
    """The signs by which a token ends the slot that begins with the first."""
    yield from around(some, at, kind, *END_SIDES)
    yield from of_length(min(at - first, LONG), kind)
    yield from of_first(some[first])


def of_length(length: int, kind: str) -> Iterator[str]:
    """How long the slot would be."""
    yield f"long {length}"
    yield f"{kind} long {length}"


def of_first(token: str) -> Iterator[str]:
    """With what the slot begins."""
    word, classes = look(token)
    for one in (word, *classes):
        yield f"from {one}"


def around(some: Sequence[str], at: int, kind: str, left: int, right: int) -> Iterator[str]:
    """The words beside a token and their classes, by their distance; those next to it in pairs."""
    yield kind
    for place in range(max(0, at - left), min(len(some), at + right + 1)):
        for one in alone(some[place]):
            yield from at_distance(one, place - at, kind)
    for far in PAIRS:
        for two in paired(token_at(some, at + far), token_at(some, at + far + 1)):
            yield f"{far} {two}"


def alone(token: str) -> Iterator[str]:
    """The word of a token and its classes."""
    word, classes = look(token)
    yield word
    yield from classes


def at_distance(one: str, far: int, kind: str) -> Iterator[str]:
    """The signs of a word or a class that stands there; beside the token they differ by kind."""
    yield f"{far} {one}"
    if -3 < far < 3:
        yield f"{kind} {far} {one}"


def paired(token: str, following: str) -> Iterator[str]:
    """Two tokens that stand together, and their classes."""
    (word, classes), (behind, others) = look(token), look(following)
    yield f"{word} {behind}"
    for a in classes or (word,):
        for b in others or (behind,):
            yield f"{a} . {b}"


def token_at(some: Sequence[str], at: int) -> str:
    return some[at] if 0 <= at < len(some) else NOTHING


def since(some: Sequence[str]) -> list[int]:
    """How far behind someone each token stands, up to `FAR`; `NOBODY` when nobody is named before it."""
    found, behind = [], NOBODY
    for token in some:
        found.append(behind)
        if token[0] in PEOPLE:
            behind = 1
        elif behind < FAR:
            behind += 1
    return found
