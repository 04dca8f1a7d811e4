"""Where the words that fill a slot begin and end, by weights learned from labels.

Every token of a place is judged as a beginning; from the likeliest on, every token is judged as the end.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import repeat
from operator import add

from .normalise import APART
from .once import once
from .spans import (
    BREAK,
    END_SIDES,
    LONG,
    NOBODY,
    NOTHING,
    START_SIDES,
    Tokens,
    alone,
    begins,
    of_first,
    of_length,
    paired,
    since,
    token_at,
)
from .templates import late
from .weights import LANE, START, UNIT, logit, unpack, weights

LONGEST = 24  # tokens of one slot
LIKELY = 0.5  # chance from which a token ends the slot
AT_ONCE = 6  # tokens judged as an end: most slots are as short
REMEMBERED = 20_000  # tokens, and pairs of them
NO_ENDS = frozenset({"M", "X", "F", "E", "(", "-", "&", "/", "and", "but", "please", "pls"})
STOPS = frozenset((BREAK, NOTHING, "\n"))  # a slot ends before them
ENDING = late(r"(?:\s*:[a-z][\w+-]*:|[^\w%)\"'’°+!?€£$])+$")
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
SLOTS = {kind: [slot for slot, other in BELIEVED if other == kind] for _, kind in BELIEVED}


class Sums:
    """What tokens say of those around them in a table; remembered, for most come again and again.

    A token speaks for itself and for those beside it, for each slot by its own weight. All these are lanes of one
    whole number: one token's numbers are shifted by its place and added to those of the others, which sums up what is
    said of every token at once.
    """

    def __init__(self, name: str, sides: tuple[int, int]) -> None:
        self.table = weights(name)
        self.left, self.right = sides
        self.step = LANE * len(self.table.columns)
        # What is said of a token to the left of it, to which the distance is positive, stands in the last bits.
        self.shifts = {str(far): self.step * (self.right - far) for far in range(-self.left, self.right + 1)}
        self.anywhere: dict[str, int] = {}  # a word, a class or two, and what it says at every distance
        self.of_kind: dict[tuple[str, str], int] = {}  # the same of those that differ by kind
        for sign, packed in self.table.packed.items():
            self.keep(sign.split(" ", 2), packed)
        self.alone = lru_cache(REMEMBERED)(self.of_one)
        self.paired = lru_cache(REMEMBERED)(self.of_two)

    def keep(self, sign: list[str], packed: int) -> None:
        """Take in a sign that has a distance: "-1 call", "0 call back", "owed -1 call"."""
        if sign[0] in self.shifts:
            one = " ".join(sign[1:])
            self.anywhere[one] = self.anywhere.get(one, 0) + (packed << self.shifts[sign[0]])
        elif len(sign) == 3 and sign[1] in self.shifts:
            key = sign[0], sign[2]
            self.of_kind[key] = self.of_kind.get(key, 0) + (packed << self.shifts[sign[1]])

    def of_one(self, token: str, kind: str) -> int:
        """What a token says at every distance."""
        return sum(self.anywhere.get(one, 0) + self.of_kind.get((kind, one), 0) for one in alone(token))

    def of_two(self, token: str, following: str) -> int:
        """What two tokens that stand together say at every distance of the first."""
        return sum(self.anywhere.get(two, 0) for two in paired(token, following))

    def around(self, some: Sequence[str], kind: str, first: int, last: int) -> dict[str, tuple[int, ...]]:
        """What is said of each token from the first to before the last, for each slot in thousandths of a logit."""
        begin, end = first - self.left, last + self.right
        inside = some[max(0, begin) : end]
        ahead, behind = max(0, -begin), max(0, end - len(some))
        alone = [*repeat(0, ahead), *map(self.alone, inside, repeat(kind)), *repeat(0, behind)]
        spots = [*repeat(NOTHING, ahead), *inside, *repeat(NOTHING, behind), token_at(some, end)]
        total = 0
        for said in reversed([*map(add, alone, map(self.paired, spots, spots[1:]))]):
            total = (total << self.step) + said
        columns = self.table.columns
        before = (self.left + self.right) * len(columns)  # of tokens to the left, about which nobody asks
        found = unpack(total, before + len(alone) * len(columns))[before:]
        return {slot: found[column :: len(columns)][: last - first] for column, slot in enumerate(columns)}


@once
def starts() -> Sums:
    return Sums("starts", START_SIDES)


@once
def ends() -> Sums:
    return Sums("ends", END_SIDES)


@cache
def since_sums(kind: str) -> dict[str, list[int]]:
    """What the kind and how far behind someone a token stands say that each slot begins."""
    return starts().table.thousandths((START, kind, f"{kind} since {far}") for far in range(NOBODY + 1))


@cache
def length_sums(kind: str) -> dict[str, list[int]]:
    """What the kind and the length of each slot say that it ends."""
    return ends().table.thousandths((START, kind, *of_length(length, kind)) for length in range(LONG + 1))


@lru_cache(REMEMBERED)
def first_sum(token: str, slot: str) -> float:
    """What it says for the end of a slot that it begins with a token, in logits."""
    return ends().table.of(of_first(token), slot)


def parts(said: Tokens, kind: str) -> dict[str, tuple[int, int]]:
    """Where the words of each slot stand in the sketch: from the likeliest beginning, if it is believed."""
    found: dict[str, tuple[int, int]] = {}
    around = starts().around(said.words, kind, 0, len(said.words))
    far = since(said.words)
    for slot in SLOTS[kind]:
        first = begin_of(said.words, around[slot], far, slot, kind)
        if first is not None:
            last = first if slot == "assignee" else end_of(said.words, first, slot, kind)
            while last > first and said.words[last] in NO_ENDS:  # "when you're in <@U3>"
                last -= 1
            found[slot] = said.places[first][0], said.places[last][1]
    return found


def begin_of(
    some: Sequence[str], around: Sequence[int], far: Sequence[int], slot: str, kind: str
) -> int | None:
    """The likeliest beginning, if it is believed; of two that are as likely the later one."""
    if slot == "assignee" and "M" not in some:
        return None
    sums = since_sums(kind)[slot]
    best, first = logit(BELIEVED[slot, kind]) * UNIT, None
    for at, (said, behind) in enumerate(zip(around, far, strict=True)):
        if said + sums[behind] >= best and (some[at] == "M" if slot == "assignee" else begins(some[at])):
            best, first = said + sums[behind], at
    return first


def end_of(some: Sequence[str], first: int, slot: str, kind: str) -> int:
    """The first token that is more likely the end than not; the end of the sentence at the latest."""
    most = min(first + LONGEST, len(some))
    last = next((at for at in range(first, most) if token_at(some, at + 1) in STOPS), most - 1)
    if last == first:
        return first
    least = (logit(LIKELY) - first_sum(some[first], slot)) * UNIT
    lengths = length_sums(kind)[slot]
    for begin in range(first, last, AT_ONCE):
        around = ends().around(some, kind, begin, min(begin + AT_ONCE, last))[slot]
        for at, said in enumerate(around, begin):
            if said + lengths[min(at - first, LONG)] >= least:
                return at
    return last


def bare(words: str) -> str:
    """Words without the marks and pictures behind them, and without half a bracket."""
    words = ENDING.sub("", words).strip(" .,;:-\n\t").partition(APART)[0]
    if ")" in words and "(" not in words:
        words = words.replace(")", "", 1) if words[-1] == ")" else words.partition(")")[0]
    elif "(" in words and ")" not in words:
        words = words.partition("(")[0]
    return words.strip(" .,;:-\n\t")
