"""Patterns written with holes, filled from tables of words."""

import re
from collections.abc import Iterable, Mapping
from typing import cast

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "pattern")
HOLE = re.compile(r"\{([a-z_]+)\d*\}")


def either(words: Iterable[str]) -> str:
    """A pattern for one of these, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


def by_letter(words: Iterable[str]) -> str:
    """A pattern for one of these in their order, those of one letter together, so that few are tried."""
    groups: dict[str, list[str]] = {}
    for word in words:
        first = word[0] if word[0].isalnum() and word[1:2] not in ("?", "*", "{") else ""
        groups.setdefault(first, []).append(word[len(first) :])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items())


def fill_in(pattern: str, tables: Mapping[str, str]) -> str:
    """A pattern with its holes filled, and those of what filled them."""
    while HOLE.search(pattern):
        pattern = HOLE.sub(lambda hole: tables[hole.group(1)], pattern)
    return pattern


def small(words: str) -> str:
    """Small letters, as many as there were."""
    low = words.lower()
    return low if len(low) == len(words) else "".join(c.lower() if len(c.lower()) == 1 else c for c in words)


class Late:
    """A pattern that is compiled when it is first used: a start needs few of them."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source = source
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        pattern = self.compiled()
        for method in METHODS:
            if method not in type(self).__dict__:
                setattr(self, method, getattr(pattern, method))
        return getattr(self, name)

    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.source, self.flags)


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` makes it, but not before it is needed."""
    return cast("re.Pattern[str]", Late(source, flags))
