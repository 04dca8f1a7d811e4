"""The 40,000 most common surnames of the United States, from all over the world (its census of 1990)."""

import unicodedata
from functools import cache, lru_cache
from importlib.resources import files


@cache
def surnames() -> dict[str, int]:
    """Each surname and how common it is: 0 for the first 2,000, 1 for the next 8,000, 2 for the rest."""
    groups = files(__package__).joinpath("surnames.txt").read_text(encoding="utf-8").split("\n\n")
    return {name: number for number, group in enumerate(groups) for name in group.split()}


@lru_cache(maxsize=20_000)
def how_common(word: str) -> int | None:
    """How common a word in small letters is as a surname, accents aside; None when it is none."""
    return surnames().get(unaccented(word))


def unaccented(word: str) -> str:
    """A word without its accents."""
    return word if word.isascii() else unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode()
