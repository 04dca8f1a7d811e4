"""The index of known customers: a name as people type it to the customer it means."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from .own import pattern_of, plainly
from .templates import late
from .words.firms import SUFFIXES
from .words.people import PLACES, SAME_PLACES

SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i"})
NOT_WORD = late(r"[^\w\s]+|_")
NUMBERS = late(r"\d+(?:[a-z](?![a-z]))?")
SURE, ASK, MARGIN = 90.0, 80.0, 4.0
TYPOS = 3  # letters more or less
Shape = tuple[str, str, int]  # first or last letters, numbers, length


@dataclass(frozen=True, slots=True)
class Match:
    """A known customer that words may mean; `sure` when nobody would ask."""

    id: int
    name: str
    score: float
    sure: bool


@lru_cache(maxsize=4096)
def fold_name(name: str) -> str:
    """The key of a name: no case, accents, punctuation or company suffixes."""
    if not name.isascii():
        parts = unicodedata.normalize("NFKD", name.lower())
        name = "".join(c for c in parts if not unicodedata.combining(c)).translate(SPECIAL)
    words = NOT_WORD.sub(
        lambda m: " and " if "&" in m.group() and len(m.group()) == 1 else "" if m.group() in "'’." else " ",
        name.lower(),
    ).split()
    kept = list(words)
    if len(kept) > 1 and kept[0] == "the":
        kept.pop(0)
    while len(kept) > 1 and (kept[-1] in SUFFIXES or kept[-1] == "and"):
        kept.pop()
    if kept and kept[0] in PLACES and len(kept) > 1:
        return fold_place(kept)
    return " ".join(kept)


def fold_place(words: list[str]) -> str:
    """ "Rm no. 212" is "room 212"."""
    if len(words) > 2 and words[1] in ("no", "number"):
        words.pop(1)
    if words[1][0].isdigit():
        words[0] = SAME_PLACES.get(words[0], words[0])
    return " ".join(words)


def is_place(key: str) -> bool:
    """The next room, unit or order is another customer, however little its name differs."""
    kind, _, rest = key.partition(" ")
    return kind in PLACES and (len(rest) == 1 or bool(digits(rest)))


@lru_cache(maxsize=8192)
def digits(words: str) -> str:
    """The numbers of a name with a letter of theirs: "Unit 4B" is no slip of the pen for "Unit 4C"."""
    return " ".join(NUMBERS.findall(words))


def ends_of(squeezed: str) -> tuple[str, str]:
    """By these, names that are nearly alike are found: one of them is seldom mistyped."""
    return f"{squeezed[:2]}…", f"…{squeezed[-3:]}"


class Known:
    """Known customers by name and alias, and the workspace's own words: who is meant wherever they stand."""

    def __init__(
        self,
        names: Iterable[tuple[int, str]] = (),
        colleagues: Iterable[str] = (),
        always: Iterable[tuple[int, str, str]] = (),
    ) -> None:
        self.folded: dict[str, tuple[int, str]] = {}
        self.squeezed: dict[str, tuple[int, str]] = {}
        self.unsure: set[str] = set()  # folded names that several customers share
        self.longest: dict[str, int] = {}  # first word -> most words of a name that begins with it
        self.begun: dict[str, list[str]] = {}  # first words -> folded names that go on
        self.alike: dict[Shape, list[str]] = {}  # how a name begins or ends, and more -> folded names
        self.set_own(colleagues, always)
        for customer, name in names:
            self.add(customer, name)

    def set_own(self, colleagues: Iterable[str], always: Iterable[tuple[int, str, str]]) -> None:
        """The workspace's own words, in place of those before: colleagues; customers as (id, name, spelling)."""
        spelt: dict[str, Match | None] = dict.fromkeys(colleagues)
        spelt |= {spelling: Match(which, name, 100.0, sure=True) for which, name, spelling in always}
        own = {fold_name(spelling): match for spelling, match in spelt.items()}
        for key in own:
            self.begins(key)
        self.own, self.own_pattern = own, pattern_of(spelt)

    def means(self, words: str) -> Match | None:
        """The customer that an own word names."""
        return self.own.get(fold_name(words)) if self.own else None

    def find_own(self, text: str) -> list[tuple[int, int, Match | None]]:
        """Where own words stand in a text, and the customer that each means; None for a colleague."""
        if not self.own_pattern:
            return []
        found = []
        for match in self.own_pattern.finditer(plainly(text)):
            key = fold_name(match["own"])
            if key in self.own:
                means = self.own[key]
                found.append((match.start(), match.end() if means else match.end("own"), means))
        return found

    def begins(self, key: str) -> None:
        """Remember how long a name that begins with this word may be."""
        words = key.split()
        if words:
            self.longest[words[0]] = max(self.longest.get(words[0], 0), len(words) + 1)

    def add(self, id: int, name: str) -> None:  # noqa: A002 - the callers' word
        """Take in one name or alias of a customer."""
        key = fold_name(name)
        if not key:
            return
        if key in self.folded:
            if self.folded[key][0] != id:
                self.unsure.add(key)
            return
        self.folded[key] = (id, name)
        squeezed = key.replace(" and ", "").replace(" ", "")
        self.squeezed.setdefault(squeezed, (id, name))
        self.begins(key)
        words = key.split(" ")
        for count in range(1, len(words)):
            if words[count] != "and" or count + 1 == len(words):
                self.begun.setdefault(" ".join(words[:count]), []).append(key)
        for end in ends_of(squeezed):
            self.alike.setdefault((end, digits(key), len(key)), []).append(key)

    def exact(self, words: str) -> Match | None:
        """The customer of exactly these words, case, accents and suffixes aside."""
        key = fold_name(words)
        if key in self.own:
            return self.own[key]
        hit = self.folded.get(key)
        return Match(hit[0], hit[1], 100.0, key not in self.unsure) if hit else None

    def find(self, words: str) -> Match | None:
        """The customer that words mean: exact, squeezed, by a prefix of its own, or nearly."""
        key = fold_name(words[:80])
        if key in self.own:
            return self.own[key]
        if not key or not self.folded:
            return None
        hit = self.folded.get(key)
        if hit:
            return Match(hit[0], hit[1], 100.0, key not in self.unsure)
        squeezed = key.replace(" and ", "").replace(" ", "")
        hit = self.squeezed.get(squeezed)
        if hit:
            return Match(hit[0], hit[1], 99.0, sure=True)
        return None if is_place(key) else self.by_prefix(key) or self.nearly(key, squeezed)

    def by_prefix(self, key: str) -> Match | None:
        """'Whitfield' for "Whitfield Roofing", when no other name begins so."""
        if len(key) < 4:
            return None
        hits = {self.folded[name] for name in self.begun.get(key, ())}
        if len({customer for customer, _ in hits}) != 1:
            return None
        customer, name = min(hits, key=lambda hit: len(hit[1]))
        return Match(customer, name, 95.0, sure=True)

    def nearly(self, key: str, squeezed: str) -> Match | None:
        """The one name within a typo or two."""
        if len(squeezed) < 4:
            return None
        names = {
            name
            for end in ends_of(squeezed)
            for length in range(len(key) - TYPOS, len(key) + TYPOS + 1)
            for name in self.alike.get((end, digits(key), length), ())
        }
        best = process.extract(key, list(names), scorer=fuzz.ratio, score_cutoff=ASK, limit=2)
        if not best:
            return None
        name, score, _ = best[0]
        customer, written = self.folded[name]
        rival = best[1][1] if len(best) > 1 and self.folded[best[1][0]][0] != customer else 0.0
        typo = len(key) >= 5 and OSA.distance(key, name, score_cutoff=1) <= 1
        if (score < SURE and not typo) or score - rival < MARGIN:
            return None
        return Match(customer, written, score, sure=True)


NOBODY = Known()
