"""What a pattern cannot do without: words by which most texts are passed over before it is tried."""

from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .templates import Late

if TYPE_CHECKING:
    import re

Clause = frozenset[str]  # a text that the pattern finds holds one of these
SHORTEST = 2  # a single small letter stands in every text
MOST = 400
GRAM = 3
REMEMBERED = 20_000  # chunks of texts
T = TypeVar("T")


@cache
def needs(source: str) -> tuple[Clause, ...]:
    """The clauses that hold for every text in which `source` finds something; only where case counts."""
    return tuple(dict.fromkeys(of_sequence(parser.parse(source))))


def of_sequence(nodes: Iterable[tuple[Any, Any]]) -> list[Clause]:
    """The clauses of things one after the other: those of each."""
    found: list[Clause] = []
    run = ""
    for op, value in nodes:
        if op is ops.LITERAL:
            run += chr(value)
            continue
        keep(found, [run])
        run = ""
        if op is ops.SUBPATTERN:
            found += of_sequence(value[3])
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT) and value[0]:
            found += of_sequence(value[2])
        elif op is ops.BRANCH:
            keep(found, of_branch(value[1]))
        elif op is ops.IN and all(kind is ops.LITERAL for kind, _ in value):
            keep(found, [chr(char) for _, char in value])
    keep(found, [run])
    return found


def of_branch(choices: Iterable[Iterable[tuple[Any, Any]]]) -> list[str]:
    """One word or more of each choice; none when a choice needs none."""
    words: list[str] = []
    for choice in choices:
        clauses = of_sequence(choice)
        if not clauses:
            return []
        best = max(clauses, key=worth)
        words += best
    return words


def worth(clause: Clause) -> tuple[int, int]:
    """Long words and few are met seldom."""
    return min(len(word) for word in clause), -len(clause)


def keep(found: list[Clause], words: list[str]) -> None:
    """A clause, without the words that hold another of its words; none that is met everywhere."""
    least = [word for word in set(words) if not any(other != word and other in word for other in words)]
    if least and len(least) <= MOST and all(len(word) >= SHORTEST or telling(word) for word in least):
        found.append(frozenset(least))


def telling(char: str) -> bool:
    """A letter of the sketch, or a mark that few texts hold."""
    return char.isupper() or not (char.isalnum() or char in " ,.'")


def may_find(clauses: Iterable[Clause], text: str) -> bool:
    """Could a pattern with these needs find something in the text?"""
    for clause in clauses:
        for word in clause:
            if word in text:
                break
        else:
            return False
    return True


class Sieve(Generic[T]):
    """Of many patterns, those that could find something in a text: all their words are sought at once."""

    def __init__(self, patterns: Iterable[tuple[T, tuple[Clause, ...]]]) -> None:
        bits: dict[Clause, int] = {}
        self.masks = [
            (item, sum(bits.setdefault(clause, 1 << len(bits)) for clause in set(clauses)))
            for item, clauses in patterns
        ]
        words: dict[str, int] = {}
        for clause, bit in bits.items():
            for word in clause:
                words[word] = words.get(word, 0) | bit
        # What holds a blank is sought where its longest part stands, the rest in every chunk between blanks.
        self.keys = [(max(word.split() or [""], key=len), word, mask) for word, mask in words.items()]
        met = Counter(gram for key, _, _ in self.keys for gram in grams(key))
        self.short = [row for row in self.keys if len(row[0]) < GRAM]
        self.long: dict[str, list[tuple[str, str, int]]] = {}
        for row in self.keys:
            if len(row[0]) >= GRAM:
                self.long.setdefault(min(grams(row[0]), key=lambda g: (met[g], g)), []).append(row)
        self.told = lru_cache(REMEMBERED)(self.of_chunk)

    def of(self, text: str) -> list[T]:
        met = 0
        for mask, wider in map(self.told, text.split()):
            met |= mask
            for word, more in wider:
                if word in text:
                    met |= more
        return [item for item, mask in self.masks if mask & met == mask]

    def of_chunk(self, chunk: str) -> tuple[int, tuple[tuple[str, int], ...]]:
        """What a chunk without a blank meets, and what it may be a part of; remembered, for chunks come again."""
        near = [row for gram in grams(chunk) for row in self.long.get(gram, ())]
        met = [(key, word, mask) for key, word, mask in (*self.short, *near) if key in chunk]
        own = 0
        for key, word, mask in met:
            own |= mask if key == word else 0
        return own, tuple((word, mask) for key, word, mask in met if key != word)


def grams(text: str) -> set[str]:
    """All runs of three characters."""
    return {text[i : i + GRAM] for i in range(len(text) - GRAM + 1)}


class Rare(Late):
    """A pattern that seldom finds anything: a few words tell that it cannot."""

    def search(self, text: str, *span: int) -> "re.Match[str] | None":
        return self.seek(text, *span) if may_find(self.clauses, text) else None

    def __getattr__(self, name: str) -> object:
        if name == "clauses":
            self.clauses = needs(self.source)
            return self.clauses
        if name == "seek":
            self.seek = self.compiled().search
            return self.seek
        return super().__getattr__(name)


def rare(source: str) -> "re.Pattern[str]":
    """A late pattern that is asked of every text and finds something in few."""
    return cast("re.Pattern[str]", Rare(source))
