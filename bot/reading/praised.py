"""Praise that no rule knows: teammates of whom the words around them speak well."""

from dataclasses import dataclass

from .classify import sentences
from .evidence import Place, praise_signs, teammates
from .signs import words_of
from .sketch import Sketch
from .templates import late
from .weights import chance, weights

GLUE = late(r"(?:[\s,&+/]|\band\b|\bn\b|\bplus\b)*")
WORDY = late(r"[^\W\d_]{2,}")
FEW = 2  # words: less than that is no reason


@dataclass(frozen=True, slots=True)
class Praised:
    """How likely a teammate is praised, and where they stand."""

    chance: float
    places: list[Place]


def praised(sketch: Sketch, author: str) -> dict[str, Praised]:
    """Every teammate of a message but its author, as "<@U…>"."""
    table = weights("praise")
    return {
        name: Praised(
            chance(table.lane(sum(praise_signs(sketch, places, ("praise",)).values()), "praise")), places
        )
        for name, places in teammates(sketch, author).items()
    }


def groups(sketch: Sketch, some: list[Praised]) -> list[tuple[int, int, list[str]]]:
    """The letters of those who are praised and their place, together where only commas stand between them."""
    found: list[tuple[int, int, list[str]]] = []
    for start, end, letter in sorted(spot(sketch, one) for one in some):
        if found and GLUE.fullmatch(sketch.text, found[-1][1], start):
            first, _, letters = found.pop()
            found.append((first, end, [*letters, letter]))
        else:
            found.append((start, end, [letter]))
    return found


def spot(sketch: Sketch, one: Praised) -> tuple[int, int, str]:
    """Where a teammate first stands in the sketch, and the letter."""
    start, end = sentences(sketch.text)[one.places[0].sentence]
    _, said, starts = words_of(sketch, start, end)
    at = one.places[0].at
    return starts[at], starts[at] + len(said[at]), said[at]


def why_of(sketch: Sketch, start: int, end: int) -> tuple[int, int] | None:
    """What is said of those who stand from `start` to `end`: what follows in the sentence, else what leads."""
    first, last = next(span for span in sentences(sketch.text) if span[0] <= start < span[1])
    if len(WORDY.findall(sketch.text, end, last)) >= FEW:
        return end, last
    if len(WORDY.findall(sketch.text, first, start)) >= FEW:
        return first, start
    return None
