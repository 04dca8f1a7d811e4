"""What the words of a whole message hint at, before anything in it is looked at more closely.

Every word and every two words that stand together have learned weights (`weights/hints.tsv`). They tell most
messages that hold no mention at once, and talk of programmes from talk of customers.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from .weights import weights

TOKEN = re.compile(r"<[^>\n]*>|[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+|[.?!,:;\n*]")
NAME = "^"
STOPS = frozenset(".?!:\n*")
SAID, SOFTWARE = "said", "software"
COLUMNS = (SAID, SOFTWARE)
HOLLOW = -3.5  # logits of "said" under which a message holds no mention
FULL = 0.0  # logits of "said" from which it is read even if no single word tells of a contact or the like
LONGEST = 2_000  # characters that are looked at: whoever writes more says something


def hint_words(text: str) -> Iterator[tuple[str, str]]:
    """The words in small letters, and what each is to the words beside it: a name there is any name."""
    begins = True
    for word in TOKEN.findall(text[:LONGEST]):
        low = word.lower() if word[0] not in "<0123456789" else kind_of(word)
        yield low, low if begins or word[0] == low[0] else NAME
        begins = low in STOPS


def kind_of(word: str) -> str:
    """Numbers tell only how long they are, markup what it is."""
    if word[0] == "<":
        return "<@" if word[1:2] == "@" else "<"
    return f"#{min(len(word), 5)}"


def hint_signs(text: str) -> set[str]:
    """The words, and the pairs that stand together."""
    found = list(hint_words(text))
    besides = [beside for _, beside in found]
    return {*(low for low, _ in found), *besides, *map(" ".join, pairwise(besides))}


class Hint(NamedTuple):
    """How much a text speaks for a mention of any kind and for talk of programmes, in logits."""

    said: float = 0.0
    software: float = 0.0


@lru_cache(maxsize=64)
def hint(text: str) -> Hint:
    return Hint(*weights("hints").sums(hint_signs(text)))


def is_full(text: str) -> bool:
    """Its words as a whole speak for a mention, whichever they are."""
    return len(text) <= LONGEST and hint(text).said >= FULL


def is_hollow(text: str) -> bool:
    """Its words as a whole are like no message that holds a mention."""
    return len(text) <= LONGEST and hint(text).said < HOLLOW
