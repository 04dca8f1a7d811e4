"""A sketch split into clauses: the sentences that go together because they speak of the same outsider."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from .classify import sentences
from .sketch import Sketch
from .templates import late
from .zone import FEW, begins, lists, same

ITEM = late(r"\s*(?:[-*•–]|\(?\d{1,2}[.)])\s")
INSIDE = late(r"(?<=\s)\(?\d{1,2}[.)]\s")  # "(1) … (2) …" in one sentence
# Where a sentence turns to another: a joint, and then somebody new, one of us, or what one of us does.
TURNS_TO = (
    "i", "we", "i've", "we've", "i'll", "we'll", "i'm", "someone", "somebody", "have", "haven't", "told",
    "tell", "rang", "ring", "called", "call", "phoned", "phone", "e-?mailed", "e-?mail", "texted", "text",
    "messaged", "message", "left", "leave", "spoke", "talked", "met", "promised", "assured", "sent", "send",
    "visited", "visit", "answered", "reply", "replied", "chased", "chase", "let", "give", "gave", "reached",
    "saw", "see", "no answer", "missed call", "voicemail", "call back", "got",
)  # fmt: skip
TURN = late(
    r"(?:\s*[,;:]\s+|\s+[-–—/+]\s+|\s+)(?:(?:and|but|then|so|plus|also|while|whereas|meanwhile|n|&)\s+)*"
    r"(?=(?:(?:just|also|then|still|already|finally|please|can|could)\s+)*"
    rf"(?:[NGMS]\d+|{'|'.join(TURNS_TO)})(?!\w))"
)
JOINT = late(r"\s*(?:[,;:]|\s[-–—/+]\s|\b(?:and|but|then|so|plus|also|while|whereas|meanwhile)\b)")
LISTED = late(
    r"(?:\s*,|\s*&|\s+and|\s*/|\s+plus|\s)+\s*[NG]\d+\s*(?:[,.;:!?)&/]|$|\band\b|\babout\b|\bre\b|D\d|F\d)"
)
LINKED = late(r"\b(?:(?:their|his|her|its|whose)(?: [a-z]+){0,2}|there|the [a-z]+),? \(?$")
OUTSIDER = late(r"(?<!\w)[NG]\d+")
ANYONE = late(r"(?<!\w)[NGHFE]\d+")
THERE = late(r" (?:over )?there\b")


@dataclass(slots=True)
class Clause:
    """Sentences that go together, as places in the sketch, and the outsiders named in them."""

    spans: list[tuple[int, int]]
    letters: list[str] = field(default_factory=list)
    ahead: tuple[int, int] = (0, 0)  # the part of its first sentence before it
    behind: tuple[int, int] = (0, 0)  # the part of its last sentence after it

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


def clauses(sketch: Sketch) -> list[Clause]:
    """The clauses of a sketch in which somebody, a phone number or an address stands."""
    found: list[Clause] = []
    for start, end in pieces(sketch):
        letters = [match.group() for match in OUTSIDER.finditer(sketch.text, start, end)]
        if found and not opens(sketch, found[-1], letters, start, end):
            found[-1].spans.append((start, end))
            found[-1].letters += letters
        else:
            found.append(Clause([(start, end)], letters))
    for clause in found:
        first, last = sentence_of(sketch.text, clause.start), sentence_of(sketch.text, clause.end - 1)
        clause.ahead, clause.behind = (first[0], clause.start), (clause.end, last[1])
    return [clause for clause in found if ANYONE.search(sketch.text, clause.start, clause.end)]


def pieces(sketch: Sketch) -> list[tuple[int, int]]:
    """The sentences, and their parts: numbered ones, and those that turn to somebody else."""
    found = []
    for start, end in sentences(sketch.text):
        cuts = [match.start() for match in INSIDE.finditer(sketch.text, start + 2, end)]
        if len(OUTSIDER.findall(sketch.text, start, end)) > 1:
            cuts += turns(sketch, start, end)
        cuts = sorted(set(cuts))
        found += list(zip([start, *cuts], [*cuts, end], strict=True))
    return found


def sentence_of(text: str, place: int) -> tuple[int, int]:
    return next((span for span in sentences(text) if span[0] <= place < span[1]), (place, place))


def turns(sketch: Sketch, start: int, end: int) -> list[int]:
    """Where a sentence turns from one outsider to the next: the last joint between them that fits."""
    text = sketch.text
    people = [match.start() for match in OUTSIDER.finditer(text, start, end)]
    joints = [
        match.start()
        for match in TURN.finditer(text, start, end)
        if JOINT.match(text, match.start()) and not LISTED.match(text, match.start(), end)
    ]
    together = list_spans(sketch, start, end)
    cuts = []
    for one, other in pairwise(people):
        if not any(first <= one and other <= last for first, last in together):
            between = [joint for joint in joints if one < joint <= other]
            cuts += between[-1:]
    return cuts


def list_spans(sketch: Sketch, start: int, end: int) -> list[tuple[int, int]]:
    """Where a list stands: three or more, or two with whom a sentence begins ("Ann and Bob need calls")."""
    return [
        (run[0].start(), run[-1].start())
        for run in lists(sketch, (start, end))
        if len(run) >= FEW or (len(run) > 1 and begins(sketch, run, start))
    ]


def opens(sketch: Sketch, before: Clause, letters: list[str], start: int, end: int) -> bool:
    """A sentence begins a clause of its own where another outsider or another item of a list comes up."""
    if ITEM.match(sketch.text, start, end):
        return True
    if not letters or not before.letters:
        return False
    if any(same(sketch, letters[0], letter) for letter in before.letters):
        return False
    first = re.compile(rf"(?<!\w){letters[0]}(?!\w)").search(sketch.text, start, end)
    if first is None:
        return True
    linked = LINKED.search(sketch.text[start : first.start()]) or THERE.match(sketch.text, first.end())
    return not linked
