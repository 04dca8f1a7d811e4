"""The index of known customers: a name as people type it to the customer it means."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from .templates import late
from .words.firms import SUFFIXES

SPECIAL = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "æ": "ae", "Æ": "ae", "œ": "oe", "đ": "d", "ı": "i"}
)
NOT_WORD = late(r"[^\w\s]+|_")
SURE, ASK, MARGIN = 90.0, 80.0, 4.0


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
        name = "".join(
            c for c in unicodedata.normalize("NFKD", name.translate(SPECIAL)) if not unicodedata.combining(c)
        )
    words = NOT_WORD.sub(
        lambda m: " and " if "&" in m.group() and len(m.group()) == 1 else "" if m.group() in "'’." else " ",
        name.lower(),
    ).split()
    kept = list(words)
    if len(kept) > 1 and kept[0] == "the":
        kept.pop(0)
    while len(kept) > 1 and (kept[-1] in SUFFIXES or kept[-1] == "and"):
        kept.pop()
    return " ".join(kept)


@lru_cache(maxsize=8192)
def digits(words: str) -> str:
    """The digits of a name: "Unit 4" is no slip of the pen for "Unit 5"."""
    return "".join(filter(str.isdigit, words))


class Known:
    """Known customers by name and alias, and colleagues who are none."""

    def __init__(self, names: Iterable[tuple[int, str]] = (), colleagues: Iterable[str] = ()) -> None:
        self.folded: dict[str, tuple[int, str]] = {}
        self.squeezed: dict[str, tuple[int, str]] = {}
        self.unsure: set[str] = set()  # folded names that several customers share
        self.longest: dict[str, int] = {}  # first word -> most words of a name that begins with it
        self.starts: dict[str, list[str]] = {}  # first two letters -> folded names
        self.tails: dict[str, list[str]] = {}
        self.colleagues = {fold_name(name) for name in colleagues}
        for key in self.colleagues:
            self.begins(key)
        for customer, name in names:
            self.add(customer, name)

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
        self.starts.setdefault(squeezed[:2], []).append(key)
        self.tails.setdefault(squeezed[-3:], []).append(key)

    def exact(self, words: str) -> Match | None:
        """The customer of exactly these words, case, accents and suffixes aside."""
        key = fold_name(words)
        hit = self.folded.get(key)
        return Match(hit[0], hit[1], 100.0, key not in self.unsure) if hit else None

    def find(self, words: str) -> Match | None:
        """The customer that words mean: exact, squeezed, by a prefix of its own, or nearly."""
        key = fold_name(words[:80])
        if not key or not self.folded:
            return None
        hit = self.folded.get(key)
        if hit:
            return Match(hit[0], hit[1], 100.0, key not in self.unsure)
        squeezed = key.replace(" and ", "").replace(" ", "")
        hit = self.squeezed.get(squeezed)
        if hit:
            return Match(hit[0], hit[1], 99.0, sure=True)
        return self.by_prefix(key, squeezed) or self.nearly(key, squeezed)

    def by_prefix(self, key: str, squeezed: str) -> Match | None:
        """'Whitfield' for "Whitfield Roofing", when no other name begins so."""
        if len(key) < 4:
            return None
        begun = key + " "
        hits = {
            self.folded[name]
            for name in self.starts.get(squeezed[:2], ())
            if name.startswith(begun) and not name.startswith(begun + "and ")
        }
        if len({customer for customer, _ in hits}) != 1:
            return None
        customer, name = min(hits, key=lambda hit: len(hit[1]))
        return Match(customer, name, 95.0, sure=True)

    def nearly(self, key: str, squeezed: str) -> Match | None:
        """The one name within a typo or two."""
        if len(squeezed) < 4:
            return None
        names = [
            name
            for name in {*self.starts.get(squeezed[:2], ()), *self.tails.get(squeezed[-3:], ())}
            if abs(len(name) - len(key)) <= 3 and digits(name) == digits(key)
        ]
        best = process.extract(key, names, scorer=fuzz.ratio, score_cutoff=ASK, limit=2)
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
