"""Signs: the words of a clause and their classes, alone and in pairs, by which its kind is known.

The weights of the signs are learned from the labelled messages (`weights/`).
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from .classify import sentences
from .clauses import Clause
from .once import once
from .sketch import Sketch, Words
from .templates import late
from .weights import Weights, weights
from .words.classes import CLASS_OF

WORD = late(
    r"(?<!\w)([NGHMSFEDO])\d+(?!\w)|[^\W\d_]+(?:['’-][^\W\d_]+)*|\+\+|\d+|[?!,:;\n(*•]|[^\w\s.\"')’-]"
)
NEAR = 4  # words to each side of the one it is about
REMEMBERED = 20_000  # words or pairs of words
MOST = 120  # words of one clause: what comes after them tells little


def words_of(sketch: Sketch, start: int, end: int) -> Words:
    """The words of a part of a sketch that cuts none; those of the whole are found once."""
    if sketch.words is None:
        matches = [match for span in sentences(sketch.text) for match in WORD.finditer(sketch.text, *span)]
        sketch.words = Words(
            [match[1] or match[0] for match in matches],
            [match[0] for match in matches],
            [match.start() for match in matches],
        )
    words, said, starts = sketch.words
    first, last = bisect_left(starts, start), bisect_left(starts, end)
    return Words(words[first:last], said[first:last], starts[first:last])


def alone(word: str) -> Iterator[str]:
    """A word and its classes."""
    yield word
    yield from CLASS_OF.get(word, ())


def edges(first: str, last: str) -> Iterator[str]:
    yield f"first {first}"
    yield f"last {last}"


def beside(word: str, following: str) -> Iterator[str]:
    """Two words that stand together, and each with the classes of the other."""
    yield f"{word} {following}"
    for one in CLASS_OF.get(word, ()):
        yield f"{one} {following}"
    for one in CLASS_OF.get(following, ()):
        yield f"{word} {one}"


def apart(word: str, following: str) -> Iterator[str]:
    """The classes of two words between which only words without a class stand; marks are their own."""
    for one in CLASS_OF.get(word, (word,)):
        for other in CLASS_OF.get(following, (following,)):
            yield f"{one} .. {other}"


Maker = Callable[..., Iterable[str]]
Weighed = Iterable[tuple[str, int]]  # signs and their weights, packed


class Signs:
    """The signs of words with their weights: those that a table knows, or all where there is no table.

    What a table says of words is remembered, for they come again.
    """

    def __init__(self, table: Weights | None = None, side: str = "") -> None:
        self.packed = table.packed if table else {}
        self.side = f"{side} " if side else ""
        self.knows_all = table is None
        makers: tuple[Maker, ...] = (alone, edges, beside, apart)
        self.alone, self.edges, self.beside, self.apart = (self.remembered(make) for make in makers)

    def remembered(self, make: Maker) -> Callable[..., Weighed]:
        return lru_cache(maxsize=REMEMBERED)(lambda *words: self.weighed(make(*words)))

    def weighed(self, signs: Iterable[str]) -> Weighed:
        """These signs, with the side before each."""
        sided = (self.side + sign for sign in signs)
        return tuple(
            (sign, self.packed.get(sign, 0)) for sign in sided if self.knows_all or sign in self.packed
        )

    def of_words(self, words: Sequence[str]) -> Weighed:
        """The signs of one sentence: its words, those beside each other, and the same of their classes."""
        if not words:
            return ()
        told = [word for word in words if len(word) == 1 or word in CLASS_OF]
        return chain(
            self.edges(words[0], words[-1]),
            chain.from_iterable(map(self.alone, words)),
            chain.from_iterable(map(self.beside, words, words[1:])),
            chain.from_iterable(map(self.apart, told, told[1:])),
        )


@once
def signs_of(*tables: str, side: str = "") -> Signs:
    return Signs(weights(*tables) if tables else None, side)


def signs(sketch: Sketch, clause: Clause, *, technical: bool, tables: Sequence[str] = ()) -> dict[str, int]:
    """The signs of a clause with their weights: those that some tables know, or all where none is named."""
    told = signs_of(*tables)
    found = dict(told.weighed(of_clause(sketch, clause, technical=technical)))
    for side, (start, end) in (("ahead", clause.ahead), ("behind", clause.behind)):
        if start < end:  # what stands before or after it in its sentence
            words = words_of(sketch, start, end).words[:MOST]
            found.update(chain.from_iterable(map(signs_of(*tables, side=side).alone, words)))
    left = MOST
    for start, end in clause.spans:
        words = words_of(sketch, start, end).words[:left]
        left -= len(words)
        found.update(told.of_words(words))
    return found


def of_clause(sketch: Sketch, clause: Clause, *, technical: bool) -> Iterator[str]:
    """What is to be said of a clause as a whole."""
    yield f"people {min(len(set(clause.letters)), 3)}"
    if technical:
        yield "technical"
    if clause.letters and clause.letters[0][0] == "N":
        who = sketch.people[int(clause.letters[0][1:])]
        yield f"named {bool(who.person)} {bool(who.customer)} {who.sure}"


def of_place(words: list[str], at: int) -> Iterator[str]:
    """The signs of whom a sentence is about: what stands before and after the word at a place, an "X"."""
    for place in range(max(0, at - NEAR), min(len(words), at + NEAR + 1)):
        if place == at:
            continue
        word, side = words[place], "<" if place < at else ">"
        yield f"{word} {side}"
        yield f"{word} {side}{abs(place - at)}"
        for one in CLASS_OF.get(word, ()):
            yield f"{one} {side}"
            yield f"{one} {side}{abs(place - at)}"
    left = words[at - 1] if at else "^"
    right = words[at + 1] if at + 1 < len(words) else "$"
    yield f"{left} X {right}"
    for one in CLASS_OF.get(left, (left,)):
        for other in CLASS_OF.get(right, (right,)):
            yield f"{one} .X. {other}"
