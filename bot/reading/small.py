"""Names in small letters, word by word, by weights learned from labels: "told wadi steel", "cb list: obuya, pinto"."""

from collections.abc import Sequence
from itertools import starmap

from .called import is_part, is_small, of_another
from .small_signs import (
    BEGINNINGS,
    TAGS,
    around,
    dull,
    hopeless,
    left_sum,
    mark,
    part_sum,
    right_sum,
    seldom,
    word_at,
    word_sum,
)
from .templates import late
from .tokens import Token
from .weights import weights

Span = tuple[int, int, str]  # from this token, to before that one, person or customer
OUTSIDE = ""
WITH_AND = frozenset({"sons", "daughters", "co", "bros", "partners"})
LINKS = frozenset({"from", "frm", "fr", "at", "re", "about", "for", "w", "with"})  # these go on with no name
MOST = 150  # words of one text
NEEDED = 0.0  # logits from which a word is taken for a part of a name
# The same of what somebody is: such words are outsiders where the labels are silent too, as nothing is said of them.
NEEDED_OF_PARTS = -5.0
CAPITAL = late(r"(?:^|[a-z,] )[A-Z]")


def spans(text: str, tokens: Sequence[Token]) -> list[Span]:
    """The names in small letters, left to right."""
    found: list[Span] = []
    cased, before = is_cased(text), OUTSIDE
    for i, token in enumerate(tokens[:MOST]):
        before = tag_of(text, tokens, i, before, cased=cased) if is_small(text, tokens, i) else OUTSIDE
        if before in BEGINNINGS and found and found[-1][1] == i and theirs(tokens, i):
            found[-1] = found[-1][0], i + 1, before
        elif before in BEGINNINGS:
            found.append((first_of(text, tokens, i), i + 1, before))
        elif before and token.low in LINKS:
            before = OUTSIDE
        elif before:
            start, _, name = found[-1]
            found[-1] = start, i + 1, name
    return found


def tag_of(text: str, tokens: Sequence[Token], i: int, before: str, *, cased: bool) -> str:
    """What a word is taken for, by what the word before it was; what cannot begin a name is known at once."""
    word, part = tokens[i].low, is_part(tokens[i].low)
    if part and i and not before and of_another(text, tokens[i - 1], tokens[i]):
        return OUTSIDE
    if not before and not part and dull(word):
        return OUTSIDE
    near = word_sum(word) + left_sum(word_at(tokens, i - 1), word) + right_sum(word, word_at(tokens, i + 1))
    if not before and not part and hopeless(near):
        return OUTSIDE
    table = weights("small")
    rest = sum(starmap(part_sum, around(text, tokens, i, before, cased=cased)))
    logits = table.unpacked(near + rest + table.packed_sum(seldom(tokens, i, before)))
    return likeliest(logits, before, NEEDED_OF_PARTS if part else NEEDED)


def theirs(tokens: Sequence[Token], i: int) -> bool:
    """'physio's receptionist' is one."""
    return is_part(tokens[i].low) and tokens[i - 1].owns


def first_of(text: str, tokens: Sequence[Token], i: int) -> int:
    """'smith and sons', 'marsh & daughters' begin before the word by which they are known."""
    if i < 1 or tokens[i].low not in WITH_AND:
        return i
    if tokens[i - 1].low == "and" and i > 1:
        return i - 2
    return i - 1 if mark(text[tokens[i - 1].end : tokens[i].start]) == "&" else i


def is_cased(text: str) -> bool:
    """Does whoever writes use capitals at all?"""
    return bool(CAPITAL.search(text))


def likeliest(logits: Sequence[float], before: str, least: float) -> str:
    """The tag of a word; it goes on only with what has begun."""
    best, tag = least, OUTSIDE
    for logit, name in zip(logits, TAGS, strict=True):
        if logit > best and (name in BEGINNINGS or (before and before.endswith(name.removeprefix("more ")))):
            best, tag = logit, name
    return tag
