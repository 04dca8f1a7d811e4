"""Which words of a text may begin somebody: most do not, so this is asked before anything dear."""

from collections.abc import Container, Sequence
from functools import lru_cache
from itertools import pairwise

from .capitals import IN_CITIES, NOT_NAMES
from .lower import CALLERS, PRONOUNS
from .tokens import Token
from .words.behind import KIN_BEHIND
from .words.brands import BRANDS
from .words.people import ALSO_WORDS, FIRST_NAMES, GENERIC, TITLES
from .words.subjects import DETERMINERS, KIN, PEOPLE_OF, SOMEONE

BEGINNINGS = frozenset().union(
    PRONOUNS, BRANDS, KIN_BEHIND, SOMEONE, DETERMINERS, GENERIC, KIN, PEOPLE_OF, TITLES, FIRST_NAMES
)
NO_NAMES = NOT_NAMES - ALSO_WORDS - BEGINNINGS
DULL, ORDINARY, TELLING = range(3)  # begins nobody; only before a capital; perhaps
REMEMBERED = 20_000  # words
END = Token("", "", 0, 0, owns=False)  # behind the last word


def telling(
    tokens: Sequence[Token], longest: Container[str], fixed: Container[int], small: Container[int]
) -> list[int]:
    """Which words may begin somebody: by themselves, as a known name's first, at a fixed spot, in small letters."""
    last, found = "", []
    for i, (token, following) in enumerate(pairwise([*tokens, END])):
        sort = sort_of(token.word)
        if (
            sort == TELLING
            or (sort == ORDINARY and (following.word[:1].isupper() or last in IN_CITIES))
            or token.low in longest
            or following.low in CALLERS
            or token.start in fixed
            or i in small
        ):
            found.append(i)
        last = token.low
    return found


@lru_cache(maxsize=REMEMBERED)
def sort_of(word: str) -> int:
    """How much a word alone tells of whether it begins somebody."""
    low = word.lower()
    if word < "A" or "'" in word or "-" in word:  # "21st Century Roofing"
        return TELLING
    if word == low:
        return TELLING if low in BEGINNINGS else DULL
    return ORDINARY if low in NO_NAMES else TELLING
