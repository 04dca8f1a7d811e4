"""What the words of a message speak for where no rule does: kinds, whom it is about, praise."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .classify import sentences
from .clauses import Clause
from .signs import of_place, signs_of, words_of
from .sketch import Sketch

Candidate = tuple[str, list[str], int]  # a letter, the words of its sentence, where it stands among them
OUTSIDERS = frozenset("NGHFE")
MOST = 40  # of one clause: nobody speaks of more
ROUND = 1  # sentences to each side that bear on a praise


@dataclass(frozen=True, slots=True)
class Place:
    """Where a teammate stands: a sentence, and the word in it."""

    sentence: int
    at: int


def candidates(sketch: Sketch, clause: Clause) -> list[Candidate]:
    """Everyone in a clause whom it may be about; pronouns only where nobody is named."""
    found: list[Candidate] = []
    for start, end in clause.spans:
        words, said, _ = words_of(sketch, start, end)
        found += [
            (letter, [*words[:at], "X", *words[at + 1 :]], at)
            for at, letter in enumerate(said)
            if words[at] in OUTSIDERS and letter != words[at]
        ]
    for some in ("NG", "H", "FE"):
        named = [one for one in found if one[0][0] in some]
        if named:
            return named[:MOST]
    return []


def whom_signs(sketch: Sketch, found: list[Candidate], number: int) -> Iterator[str]:
    """The signs by which a clause is about one of those in it."""
    letter, words, at = found[number]
    yield f"is {letter[0]}"
    yield f"place {number}"
    yield f"last {number == len(found) - 1}"
    who = sketch.who(letter)
    if who:
        yield f"named {bool(who.person)} {bool(who.customer)} {who.sure}"
    yield from of_place(words, at)


def teammates(sketch: Sketch, author: str) -> dict[str, list[Place]]:
    """The teammates of a message but its author, as "<@U…>", and where each stands."""
    found: dict[str, list[Place]] = {}
    for number, (start, end) in enumerate(sentences(sketch.text)):
        words, said, _ = words_of(sketch, start, end)
        for at, letter in enumerate(said):
            if words[at] == "M" != letter:
                name = sketch.named(letter)
                if name.strip("<@>") != author.strip("<@>"):
                    found.setdefault(name, []).append(Place(number, at))
    return found


def praise_signs(sketch: Sketch, places: list[Place], tables: Sequence[str] = ()) -> dict[str, int]:
    """The signs by which a teammate is praised: those that some tables know, or all where none is named."""
    told = signs_of(*tables)
    found: dict[str, int] = {}
    spans = sentences(sketch.text)
    mine = {place.sentence for place in places}
    for number in mine:
        words = words_of(sketch, *spans[number]).words
        spots = [place.at for place in places if place.sentence == number]
        for at in spots:
            words[at] = "X"
        found.update(told.of_words(words))
        for at in spots:
            found.update(told.weighed(of_place(words, at)))
    for number, span in enumerate(spans):
        if number not in mine and any(abs(number - other) <= ROUND for other in mine):
            side = "before" if number < min(mine) else "behind"
            found.update(signs_of(*tables, side=side).of_words(words_of(sketch, *span).words))
    return found
