"""Words by which somebody is called who has no name here: "the tiler", "Neighbours", "physio's receptionist"."""

from collections.abc import Sequence
from functools import lru_cache

from .tokens import Token
from .words.behind import GROUPS, KIN_BEHIND, ORGANISATIONS, ROLES
from .words.occupations import CROWDS, OCCUPATIONS

TRADES = OCCUPATIONS | ROLES | KIN_BEHIND
VAGUE = frozenset((  # too often nobody in particular
    "people", "ppl", "guys", "guy", "folks", "team", "crew", "man", "woman", "girl", "girls", "boy", "boys", "kid",
    "kids", "lot", "owner", "owners", "driver", "boss",
))  # fmt: skip
PARTS = (TRADES | CROWDS | GROUPS | ORGANISATIONS) - VAGUE
UNKNOWN = frozenset((
    "a", "an", "any", "another", "every", "each", "no", "some", "my", "your", "what", "which", "other",
))  # fmt: skip
REMEMBERED = 20_000  # words
MARKS = frozenset(".!?:;\n-–—•*")  # behind them begins a sentence


@lru_cache(maxsize=REMEMBERED)
def is_part(word: str) -> bool:
    """'tiler', 'neighbours', "vet's"."""
    word = word.removesuffix("'s")
    return word in PARTS or word.removesuffix("s") in PARTS


def is_small(text: str, tokens: Sequence[Token], i: int) -> bool:
    """In small letters, or what somebody is with the capital of a sentence's first word."""
    token = tokens[i]
    if token.word == token.low:
        return True
    return is_part(token.low) and (not i or not MARKS.isdisjoint(text[tokens[i - 1].end : token.start]))


def of_another(text: str, last: Token, token: Token) -> bool:
    """Not somebody of whom we know who it is: 'a nurse', 'my wife', 'the Lions club'."""
    if text[last.end : token.start] != " ":
        return False
    return last.low in UNKNOWN or (last.word != last.low and last.start > 0)
