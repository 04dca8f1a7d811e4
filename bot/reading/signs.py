"""Signs: the words of a clause and their classes, alone and in pairs, by which its kind is known.

The weights of the signs are learned from the labelled messages (`weights/`).
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain

from .classify import sentences
from .clauses import Clause
from .sketch import Sketch, Words
from .templates import late
from .weights import weights
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


class Signs:
    """The signs of words: all, or those that some tables know. These are remembered, for words come again."""

    def __init__(self, *tables: str, side: str = "") -> None:
        known = frozenset().union(*(weights(table).packed for table in tables)) if tables else None
        self.side = f"{side} " if side else ""
        self.alone, self.edges, self.beside, self.apart = (
            self.told(make, known) for make in (alone, edges, beside, apart)
        )

    def told(self, make: Maker, known: frozenset[str] | None) -> Maker:
        """What `make` yields, with the side before each sign, as far as it is known."""

        def sided(*words: str) -> Iterator[str]:
            return (self.side + sign for sign in make(*words))

        @lru_cache(maxsize=REMEMBERED)
        def remembered(*words: str) -> tuple[str, ...]:
            return tuple(sign for sign in sided(*words) if sign in known)  # type: ignore[operator]

        return sided if known is None else remembered

    def of_words(self, words: Sequence[str]) -> Iterator[str]:
        """The signs of one sentence: its words, those beside each other, and the same of their classes."""
        if not words:
            return iter(())
        told = [word for word in words if len(word) == 1 or word in CLASS_OF]
        return chain(
            self.edges(words[0], words[-1]),
            chain.from_iterable(map(self.alone, words)),
            chain.from_iterable(map(self.beside, words, words[1:])),
            chain.from_iterable(map(self.apart, told, told[1:])),
        )


@cache
def signs_of(*tables: str, side: str = "") -> Signs:
    return Signs(*tables, side=side)


def signs(sketch: Sketch, clause: Clause, *, technical: bool, tables: Sequence[str] = ()) -> frozenset[str]:
    """The signs of a clause; of the words only those that some tables know, if any are named."""
    found = {f"people {min(len(set(clause.letters)), 3)}"}
    if technical:
        found.add("technical")
    if clause.letters and clause.letters[0][0] == "N":
        who = sketch.people[int(clause.letters[0][1:])]
        found.add(f"named {bool(who.person)} {bool(who.customer)} {who.sure}")
    for side, (start, end) in (("ahead", clause.ahead), ("behind", clause.behind)):
        if start < end:  # what stands before or after it in its sentence
            words = words_of(sketch, start, end).words[:MOST]
            found.update(*map(signs_of(*tables, side=side).alone, words))
    left = MOST
    for start, end in clause.spans:
        words = words_of(sketch, start, end).words[:left]
        left -= len(words)
        found.update(signs_of(*tables).of_words(words))
    return frozenset(found)


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
