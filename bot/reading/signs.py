"""Signs: the words of a clause and their classes, alone and in pairs, by which its kind is known.

The weights of the signs are learned from the labelled messages (`weights/`).
"""

from collections.abc import Iterator
from itertools import pairwise

from .clauses import Clause
from .sketch import Sketch
from .templates import late
from .words.classes import CLASS_OF

WORD = late(
    r"(?<!\w)([NGHMSFEDO])\d+(?!\w)|[^\W\d_]+(?:['’-][^\W\d_]+)*|\+\+|\d+|[?!,:;\n(*•]|[^\w\s.\"')’-]"
)
NEAR = 4  # words to each side of the one it is about
MOST = 120  # words of one clause: what comes after them tells little


def words_of(text: str, start: int, end: int) -> list[str]:
    """The words of a part of the sketch; people, numbers and times are a letter each."""
    return [match.group(1) or match.group() for match in WORD.finditer(text, start, end)]


def signs(sketch: Sketch, clause: Clause, *, technical: bool) -> list[str]:
    """All signs of a clause; some come more than once."""
    found = [f"people {min(len(set(clause.letters)), 3)}"]
    if technical:
        found.append("technical")
    if clause.letters and clause.letters[0][0] == "N":
        who = sketch.people[int(clause.letters[0][1:])]
        found.append(f"named {bool(who.person)} {bool(who.customer)} {who.sure}")
    found += of_rest(sketch, clause)
    left = MOST
    for start, end in clause.spans:
        words = words_of(sketch.text, start, end)[:left]
        left -= len(words)
        found += of_words(words)
    return found


def of_rest(sketch: Sketch, clause: Clause) -> Iterator[str]:
    """The signs of what stands before and after the clause in its sentence."""
    for side, start, end in (("ahead", *clause.ahead), ("behind", *clause.behind)):
        if start < end:
            for word in words_of(sketch.text, start, end)[:MOST]:
                yield f"{side} {word}"
                for one in CLASS_OF.get(word, ()):
                    yield f"{side} {one}"


def of_words(words: list[str]) -> list[str]:
    """The signs of one sentence: its words, those beside each other, and the same of their classes."""
    if not words:
        return []
    classes = [CLASS_OF.get(word, ()) for word in words]
    found = [f"first {words[0]}", f"last {words[-1]}", *words]
    found += [f"{a} {b}" for a, b in pairwise(words)]
    found += [f"{one} {b}" for some, b in zip(classes, words[1:], strict=False) for one in some]
    found += [f"{a} {one}" for a, some in zip(words, classes[1:], strict=False) for one in some]
    found += [one for some in classes for one in some]
    told = [some or (word,) for word, some in zip(words, classes, strict=True) if some or len(word) == 1]
    found += [f"{one} .. {other}" for some, others in pairwise(told) for one in some for other in others]
    return found


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
