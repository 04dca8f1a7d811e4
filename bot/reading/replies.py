"""Replies in the thread of a follow-up, to the verb that they ask for.

A reply is cut into parts at its commas and full stops; a part speaks only where a pattern fits the whole of it,
so that a word in a story says nothing. The longest run of parts that is understood as one is read as one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .known import NOBODY, Known
from .mention import Reply
from .normalise import normalise
from .sketch import Sketch, draw
from .templates import fill_in
from .words import replies as words

LONGEST = 200  # a longer reply tells a story
RUN = 3  # parts that are read as one at most
MARK = re.compile(r":(" + "|".join(words.MARKS) + r"):")
CUT = re.compile(
    r"\s*(?:[,;\n…]|\.+(?=\s|$)|[!?]+|\s[-–—]+\s|(?<=[\w✅])\s+(?=✅)|\s(?:but|so|then)\s(?=\S))\s*"
)
ASKED = re.compile(r"[^.!\n]*\?")
LETTER = re.compile(r"\bD(\d+)")


@dataclass(frozen=True, slots=True)
class Part:
    """What a run of parts says; start and end lie in the sketch."""

    sense: str
    start: int
    end: int
    to: tuple[int, int] | None = None  # where the teammate stands


def read_reply(text: str, known: Known = NOBODY, region: str = "US") -> Reply | None:
    """What a reply asks for; None for chatter."""
    plain = MARK.sub(lambda mark: words.MARKS[mark.group(1)], text[:2000])
    sketch = draw(normalise(plain).text.strip(), known, region)
    if not sketch.text.strip() or len(sketch.text) > LONGEST:
        return None
    parts = list(understood(sketch.text))
    said = [part for part in parts if part.sense != "chatter" and meant(part, parts, sketch.text)]
    if not said:
        return None
    first = min(said, key=lambda part: words.ORDER.index(part.sense))
    return Reply(first.sense, due_of(sketch, said), teammate(sketch, first))


def understood(text: str) -> Iterator[Part]:
    """The parts that say something, from the left, the longest run first."""
    spans = spans_of(text)
    asked = [match.span() for match in ASKED.finditer(text)]
    at = 0
    while at < len(spans):
        for length in range(min(RUN, len(spans) - at), 0, -1):
            start, end = spans[at][0], spans[at + length - 1][1]
            part = read_part(text, start, end)
            question = any(begin <= start < stop for begin, stop in asked)
            if part and (not question or part.sense in ("hand_over", "chatter")):
                yield part
                break
        else:
            length = 1
        at += length


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where the parts lie between the cuts."""
    spans, last = [], 0
    for cut in [*CUT.finditer(text), None]:
        end = cut.start() if cut else len(text)
        if text[last:end].strip():
            spans.append((last, end))
        last = cut.end() if cut else last
    return spans


def read_part(text: str, start: int, end: int) -> Part | None:
    """The first sense that fits all of it."""
    if len(text[start:end].split()) > words.LONGEST_PART:
        return None
    low = text.lower()
    for sense, pattern in patterns():
        match = pattern.fullmatch(low, start, end)
        if match:
            to = match.span("to") if "to" in pattern.groupindex and match.group("to") else None
            return Part(sense, start, end, to)
    return None


@cache
def patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The table's patterns, filled in, in its order."""
    holes = words.HOLES | {
        "do_it": words.DO_IT,
        "their_doing": words.THEIR_DOING,
        "their_tail": words.THEIR_TAIL,
    }
    return tuple(
        (
            sense,
            re.compile(
                rf"\s*{written(words.OPEN, holes)}(?:{written(one, holes)}){written(words.TAIL, holes)}"
            ),
        )
        for sense, some in words.PARTS
        for one in some
    )


def written(pattern: str, holes: dict[str, str]) -> str:
    """A pattern with its holes filled, in which an apostrophe may be missing."""
    return re.sub(r"'(?!\?)", "'?", fill_in(pattern, holes))


def meant(part: Part, parts: list[Part], text: str) -> bool:
    """Is a part the point of the reply? Not where the rest tells a story, a condition or a wish."""
    rest = without(text, parts, len(text))
    return (
        len(rest.split()) <= words.MOST_LEFT
        and len(without(text, parts, part.start).split()) <= words.MOST_BEFORE[part.sense]
        and not any(re.search(words.UNLESS[key], rest) for key in (part.sense, "*") if key in words.UNLESS)
    )


def without(text: str, parts: list[Part], end: int) -> str:
    """The text until `end` but for what was understood."""
    out, last = [], 0
    for part in parts:
        if part.end <= end:
            out.append(text[last : part.start])
            last = part.end
    return " ".join([*out, text[last:end]])


def due_of(sketch: Sketch, said: list[Part]) -> str | None:
    """The words that say when to come back to it; the last, for "not today, tomorrow"."""
    letters = [
        letter
        for part in said
        if part.sense in words.FORWARD
        for letter in LETTER.findall(sketch.text[part.start : part.end])
    ]
    return sketch.dues[int(letters[-1])][0] if letters else None


def teammate(sketch: Sketch, part: Part) -> str | None:
    if part.to is None or part.sense != "hand_over":
        return None
    return sketch.plain[sketch.place(part.to[0]) : sketch.place_end(part.to[1])]
