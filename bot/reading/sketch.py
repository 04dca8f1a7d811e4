"""The sketch: a message in small letters in which people, times and numbers are single letters."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from .addresses import find_addresses
from .emails import find_emails
from .hints import Hint
from .known import Known
from .normalise import GONE
from .people import find_people
from .phones import find_phones
from .templates import by_letter, late, small
from .tokens import Who
from .when import find_all
from .words.short import SHORT

SHORTENED = late(
    rf"(?<![\w@#/.'-])(?:{by_letter(sorted(map(re.escape, SHORT), key=len, reverse=True))})(?![\w'/])"
)
SENTENCE = late(r"(?:\s*\(?\d{1,2}[.)](?= ))?[^.!?\n;￼]*(?:\.(?=\w)[^.!?\n;]*)*[.!?\n;]*")
DIGITS = late(r"\d[\d\s().–/-]{4,}\d")

NO_HINT = Hint()


class Words(NamedTuple):
    """The words of a sketch; people, numbers and times are a letter each."""

    words: list[str]
    said: list[str]  # the letters with their numbers
    starts: list[int]


@dataclass(slots=True)
class Sketch:
    """The sketch, and what its letters stand for in the plain text."""

    plain: str
    text: str = ""
    people: list[Who] = field(default_factory=list)
    phones: list[tuple[str, int, int]] = field(default_factory=list)
    emails: list[tuple[str, int, int]] = field(default_factory=list)
    dues: list[tuple[str, int, int]] = field(default_factory=list)
    at: list[int] = field(default_factory=list)
    back: list[tuple[int, bool]] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    words: "Words | None" = None  # as `words.words_of` splits the text; None until somebody asks
    hint: Hint = NO_HINT  # what the words of the whole message hint at
    at_work: bool | None = None  # of software or of a team's own work; None until somebody asks

    def place(self, spot: int) -> int:
        """Where a spot of the sketch begins in the plain text."""
        piece = bisect_right(self.at, spot) - 1
        start, straight = self.back[piece]
        return start + (spot - self.at[piece]) if straight else start

    def place_end(self, spot: int) -> int:
        """Where the character before a spot of the sketch ends in the plain text."""
        piece = bisect_right(self.at, max(spot - 1, 0)) - 1
        start, straight = self.back[piece]
        return start + (spot - self.at[piece]) if straight else self.ends[piece]

    def named(self, letter: str) -> str:
        """The words that stand for the person behind "M2": for a teammate "<@U…>"."""
        who = self.people[int(letter[1:])]
        return self.plain[who.start : who.end]

    def who(self, letter: str) -> Who | None:
        """The person behind "N3"."""
        return self.people[int(letter[1:])] if letter[0] in "NGHMS" else None


def draw(plain: str, known: Known, region: str) -> Sketch:
    """The sketch of a plain text."""
    sketch = Sketch(plain)
    if DIGITS.search(plain):
        sketch.phones = find_phones(plain, region)
    sketch.emails = find_emails(plain)
    numbers = [(start, end) for _, start, end in sketch.phones + sketch.emails]
    own = [one for one in known.find_own(plain) if not overlaps(one[0], one[1], numbers)]
    houses = [one for one in find_addresses(plain) if not overlaps(*one, numbers)]
    names = numbers + houses + [(start, end) for start, end, _ in own]
    sketch.dues = [due for due in find_all(plain) if not overlaps(due[1], due[2], names)]
    times = [(start, end) for _, start, end in sketch.dues]
    sketch.people = find_people(plain, known, numbers + times, own, houses)
    pieces = [(who.start, who.end, f"{who.kind}{i}") for i, who in enumerate(sketch.people)]
    pieces += [(start, end, f"F{i}") for i, (_, start, end) in enumerate(sketch.phones)]
    pieces += [(start, end, f"E{i}") for i, (_, start, end) in enumerate(sketch.emails)]
    pieces += [(start, end, f"D{i}") for i, (_, start, end) in enumerate(sketch.dues)]
    taken = [(start, end) for start, end, _ in pieces]
    low = small(plain)
    pieces += [
        (m.start(), m.end(), SHORT[m.group()])
        for m in SHORTENED.finditer(low)
        if not overlaps(m.start(), m.end(), taken)
    ]
    if GONE in plain:
        pieces += [(m.start(), m.end(), "O0") for m in re.finditer(GONE, plain)]
    return write(sketch, sorted(pieces))


def write(sketch: Sketch, pieces: list[tuple[int, int, str]]) -> Sketch:
    """Put the pieces where they stand, the rest in small letters."""
    out: list[str] = []
    length = last = 0
    for start, end, words in pieces:
        if start < last:
            continue
        if start > last:
            sketch.at.append(length)
            sketch.back.append((last, True))
            sketch.ends.append(start)
            out.append(small(sketch.plain[last:start]))
            length += start - last
        sketch.at.append(length)
        sketch.back.append((start, False))
        sketch.ends.append(end)
        gap = " " if sketch.plain[end : end + 1].isalnum() else ""  # or "<@U1>5" would become M15
        out.append(words + gap)
        length += len(words) + len(gap)
        last = end
    sketch.at.append(length)
    sketch.back.append((last, True))
    sketch.ends.append(len(sketch.plain))
    out.append(small(sketch.plain[last:]))
    sketch.text = "".join(out)
    return sketch


def overlaps(start: int, end: int, places: list[tuple[int, int]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in places)
