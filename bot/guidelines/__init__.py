"""The built-in library of guidelines: data in library.toml, read when first asked for."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

LONGEST = 280  # characters of text and action, with the space between them


@dataclass(frozen=True, slots=True)
class Tip:
    """One guideline: what to know, and one thing to do about it this week. Plain text, not escaped."""

    key: str  # a slug that never changes; showings are remembered by it
    title: str
    text: str
    action: str
    habits: tuple[int, ...]  # 1 to 38
    source: str  # author and title of the article
    tags: tuple[str, ...]  # value tags of bot.guidelines.values, and "contact" for the opening five


@cache
def library() -> tuple[Tip, ...]:
    """All tips in their order; the five contact guidelines open it."""
    data = tomllib.loads(files(__name__).joinpath("library.toml").read_text("utf-8"))
    return tuple(_tip(row, data["sources"]) for row in data["tips"])


def find_tip(key: str) -> Tip | None:
    """The tip with this key; None for one that is not, or no longer, in the library."""
    return next((tip for tip in library() if tip.key == key), None)


def _tip(row: dict[str, Any], sources: dict[str, str]) -> Tip:
    lists = {name: tuple(row[name]) for name in ("habits", "tags")}
    return Tip(**{**row, **lists, "source": sources[row["source"]]})
