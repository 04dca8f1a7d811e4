"""Names of people from all over the world: too many to be sure of each, but a name among them is rather a person's.

The 40,000 most common surnames are of the United States (its census of 1990); the 18,000 first names are those of
fifty countries, as Faker's lists have them.
"""

import unicodedata
from functools import lru_cache
from importlib.resources import files

from ..once import once


@once
def surnames() -> dict[str, int]:
    """Each surname and how common it is: 0 for the first 2,000, 1 for the next 8,000, 2 for the rest."""
    groups = files(__package__).joinpath("surnames.txt").read_text(encoding="utf-8").split("\n\n")
    return {name: number for number, group in enumerate(groups) for name in group.split()}


@lru_cache(maxsize=20_000)
def how_common(word: str) -> int | None:
    """How common a word in small letters is as a surname, accents aside; None when it is none."""
    return surnames().get(unaccented(word))


@once
def first_names() -> frozenset[str]:
    return frozenset(files(__package__).joinpath("given.txt").read_text(encoding="utf-8").split())


@lru_cache(maxsize=20_000)
def may_be_given(word: str) -> bool:
    """Is a word in small letters a first name somewhere, accents aside?"""
    return unaccented(word) in first_names()


def unaccented(word: str) -> str:
    """A word without its accents."""
    return word if word.isascii() else unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode()
