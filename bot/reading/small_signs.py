"""The signs by which a word in small letters is taken for a part of a name, and what the weights say of them."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from .called import TRADES
from .tokens import Token
from .weights import weights
from .words.behind import GROUPS, KINDS_BEHIND, OFFICES_BEHIND, ORGANISATIONS
from .words.brands import BRANDS
from .words.classes import CLASS_OF
from .words.common import COMMON
from .words.firms import KINDS, SUFFIXES
from .words.namelists import how_common, may_be_given
from .words.occupations import CROWDS
from .words.people import ALSO_WORDS, DEPARTMENTS, FIRST_NAMES, GENERIC, STAFF, TITLES

# A word is outside of a name, begins one of a person or a firm, or goes on with one.
TAGS = ("person", "customer", "more person", "more customer")
BEGINNINGS = TAGS[:2]
DULL = -5.0  # logits: such a word by itself begins no name
HOPELESS = -4.0  # logits: such a word begins none beside its neighbours
REMEMBERED = 20_000
LISTS = (
    ("given", FIRST_NAMES),
    ("also", ALSO_WORDS),
    ("title", TITLES),
    ("kind", KINDS),
    ("suffix", SUFFIXES),
    ("generic", GENERIC),
    ("staff", STAFF),
    ("department", DEPARTMENTS),
    ("brand", BRANDS),
    ("trade", TRADES),
    ("crowd", CROWDS | GROUPS),
    ("body", ORGANISATIONS | KINDS_BEHIND | OFFICES_BEHIND),
)


@lru_cache(maxsize=REMEMBERED)
def word_sum(word: str) -> int:
    return weights("small").packed_sum(word_signs(word))


@lru_cache(maxsize=REMEMBERED)
def dull(word: str) -> bool:
    """By itself such a word begins no name, whatever stands beside it."""
    return max(weights("small").unpacked(word_sum(word))[: len(BEGINNINGS)]) < DULL


def hopeless(near: int) -> bool:
    """Whatever else stands around a word, it begins no name beside these neighbours."""
    return max(weights("small").unpacked(near)[: len(BEGINNINGS)]) < HOPELESS


def word_signs(word: str) -> Iterator[str]:
    """What a word is by itself."""
    yield word
    yield f"..{word[-3:]}"
    yield f"..{word[-2:]}"
    yield f"{word[:2]}.."
    yield from kinds_of(word)


@lru_cache(maxsize=REMEMBERED)
def kinds_of(word: str) -> tuple[str, ...]:
    """The lists and classes in which a word stands."""
    base = word.removesuffix("'s")
    found = [
        name for name, words in LISTS if word in words or base in words or base.removesuffix("s") in words
    ]
    found += CLASS_OF.get(word, ())
    if may_be_given(base):
        found.append("given somewhere")
    common = how_common(word)
    if common is not None:
        found.append(f"surname {common}")
    if word[0].isdigit():
        found.append("#")
    elif not found and word not in COMMON:
        found.append("unknown")
    return tuple(found)


def of_left(left: str, word: str) -> Iterator[str]:
    """The word before it."""
    yield f"{left} ."
    yield f"{left} {word}"
    for kind in kinds_of(left) if left != "^" else ():
        yield f"{kind} ."
        for own in kinds_of(word):
            yield f"{kind} {own}"


def of_right(word: str, right: str) -> Iterator[str]:
    """The word behind it."""
    yield f". {right}"
    yield f"{word} {right}"
    for kind in kinds_of(right) if right != "$" else ():
        yield f". {kind}"
        for own in kinds_of(word):
            yield f"{own} {kind} >"


def of_marks(ahead: str, behind: str, before: str) -> Iterator[str]:
    """What stands between it and its neighbours."""
    yield f"< {ahead}"
    yield f"> {behind}"
    yield f"< {ahead} > {behind}"
    yield f"after {before} < {ahead}"


def of_before(before: str, word: str) -> Iterator[str]:
    """What the word before it was taken for."""
    yield f"after {before}"
    yield f"after {before}: {word}"
    for kind in kinds_of(word):
        yield f"after {before}: {kind}"


def of_case(word: str) -> Iterator[str]:
    """In a text that has capitals elsewhere."""
    yield "cased"
    for kind in kinds_of(word):
        yield f"cased {kind}"


def of_owner(before: str) -> Iterator[str]:
    yield "owns"
    yield f"owns after {before}"


Part = Callable[..., Iterator[str]]


def rest_signs(text: str, tokens: Sequence[Token], i: int, before: str, *, cased: bool) -> Iterator[str]:
    """What stands around a word, and what the word before it was taken for."""
    yield from of_left(word_at(tokens, i - 1), tokens[i].low)
    yield from of_right(tokens[i].low, word_at(tokens, i + 1))
    yield from seldom(tokens, i, before)
    for part, words in around(text, tokens, i, before, cased=cased):
        yield from part(*words)


def seldom(tokens: Sequence[Token], i: int, before: str) -> Iterator[str]:
    """The signs of words that hardly ever stand together again."""
    left, right = word_at(tokens, i - 1), word_at(tokens, i + 1)
    yield f"{left} . {right}"
    yield f"{word_at(tokens, i - 2)} {left} ."
    yield f". {right} {word_at(tokens, i + 2)}"
    yield f"after {before} . {right}"


def around(
    text: str, tokens: Sequence[Token], i: int, before: str, *, cased: bool
) -> Iterator[tuple[Part, tuple[str, ...]]]:
    """Who makes the other signs, and from what."""
    token = tokens[i]
    ahead = mark(text[tokens[i - 1].end : token.start]) if i else "^"
    last = i + 1 == len(tokens)
    behind = mark(text[token.end :]) + "$" if last else mark(text[token.end : tokens[i + 1].start])
    yield of_marks, (ahead, behind, before)
    yield of_before, (before, token.low)
    if cased:
        yield of_case, (token.low,)
    if token.owns:
        yield of_owner, (before,)


@lru_cache(maxsize=REMEMBERED)
def part_sum(part: Part, words: tuple[str, ...]) -> int:
    """What such signs say together."""
    return weights("small").packed_sum(part(*words))


@lru_cache(maxsize=REMEMBERED)
def left_sum(left: str, word: str) -> int:
    return weights("small").packed_sum(of_left(left, word))


@lru_cache(maxsize=REMEMBERED)
def right_sum(word: str, right: str) -> int:
    return weights("small").packed_sum(of_right(word, right))


def word_at(tokens: Sequence[Token], i: int) -> str:
    if i < 0:
        return "^"
    return tokens[i].low if i < len(tokens) else "$"


def mark(gap: str) -> str:
    """What stands between two words: nothing but a blank, a new line, or a mark."""
    if "\n" in gap:
        return "line"
    return gap.strip()[:2] or " "
