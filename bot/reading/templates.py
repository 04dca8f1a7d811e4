"""Patterns written with holes, filled from tables of words."""

import re
from collections.abc import Iterable, Mapping

HOLE = re.compile(r"\{([a-z_]+)\d*\}")


def either(words: Iterable[str]) -> str:
    """A pattern for one of these, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


def fill_in(pattern: str, tables: Mapping[str, str]) -> str:
    """A pattern with its holes filled, and those of what filled them."""
    while HOLE.search(pattern):
        pattern = HOLE.sub(lambda hole: tables[hole.group(1)], pattern)
    return pattern
