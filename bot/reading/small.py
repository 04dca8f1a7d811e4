"""Names in small letters, word by word, by weights learned from labels: "told wadi steel", "cb list: obuya, pinto"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from .templates import late
from .tokens import Token
from .weights import weights
from .words.brands import BRANDS
from .words.classes import CLASS_OF
from .words.common import COMMON
from .words.firms import KINDS, SUFFIXES
from .words.people import ALSO_WORDS, DEPARTMENTS, FIRST_NAMES, GENERIC, STAFF, TITLES
from .words.surnames import how_common

Span = tuple[int, int, str]  # from this token, to before that one, person or customer
# A word is outside of a name, begins one of a person or a firm, or goes on with one.
TAGS = ("person", "customer", "more person", "more customer")
BEGINNINGS = TAGS[:2]
OUTSIDE = ""
WITH_AND = frozenset({"sons", "daughters", "co", "bros", "partners"})
LINKS = frozenset({"from", "frm", "fr", "at", "re", "about", "for", "w", "with"})  # these go on with no name
MOST = 150  # words of one text
NEEDED = 0.0  # logits from which a word is taken for a part of a name
DULL = -5.0  # logits: such a word by itself begins no name
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
)
CAPITAL = late(r"(?:^|[a-z,] )[A-Z]")


def spans(text: str, tokens: Sequence[Token]) -> list[Span]:
    """The names in small letters, left to right."""
    found: list[Span] = []
    table, cased, before = weights("small"), is_cased(text), OUTSIDE
    for i, token in enumerate(tokens[:MOST]):
        if token.word != token.low:
            before = OUTSIDE
            continue
        if not before and dull(token.low):
            continue
        rest = table.packed_sum(rest_signs(text, tokens, i, before, cased=cased))
        tag = likeliest(table.unpacked(word_sum(token.low) + rest), before)
        if tag in BEGINNINGS:
            found.append((first_of(text, tokens, i), i + 1, tag))
        elif tag and token.low in LINKS:
            tag = OUTSIDE
        elif tag:
            start, _, name = found[-1]
            found[-1] = start, i + 1, name
        before = tag
    return found


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


def likeliest(logits: Sequence[float], before: str) -> str:
    """The tag of a word; it goes on only with what has begun."""
    best, tag = NEEDED, OUTSIDE
    for logit, name in zip(logits, TAGS, strict=True):
        if logit > best and (name in BEGINNINGS or (before and before.endswith(name.removeprefix("more ")))):
            best, tag = logit, name
    return tag


@lru_cache(maxsize=REMEMBERED)
def word_sum(word: str) -> int:
    return weights("small").packed_sum(word_signs(word))


@lru_cache(maxsize=REMEMBERED)
def dull(word: str) -> bool:
    """By itself such a word begins no name, whatever stands beside it."""
    return max(weights("small").unpacked(word_sum(word))[: len(BEGINNINGS)]) < DULL


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
    found = [name for name, words in LISTS if word in words]
    found += CLASS_OF.get(word, ())
    common = how_common(word)
    if common is not None:
        found.append(f"surname {common}")
    if word[0].isdigit():
        found.append("#")
    elif not found and word not in COMMON:
        found.append("unknown")
    return tuple(found)


def rest_signs(text: str, tokens: Sequence[Token], i: int, before: str, *, cased: bool) -> Iterator[str]:
    """What stands around a word, and what the word before it was taken for."""
    token = tokens[i]
    left, right = word_at(tokens, i - 1), word_at(tokens, i + 1)
    far, further = word_at(tokens, i - 2), word_at(tokens, i + 2)
    ahead = mark(text[tokens[i - 1].end : token.start]) if i else "^"
    behind = (
        mark(text[token.end : tokens[i + 1].start]) if i + 1 < len(tokens) else mark(text[token.end :]) + "$"
    )
    yield f"{left} ."
    yield f". {right}"
    yield f"{far} {left} ."
    yield f". {right} {further}"
    yield f"{left} {token.low}"
    yield f"{token.low} {right}"
    yield f"{left} . {right}"
    yield f"< {ahead}"
    yield f"> {behind}"
    yield f"< {ahead} > {behind}"
    yield f"after {before}"
    yield f"after {before}: {token.low}"
    yield f"after {before} . {right}"
    yield f"after {before} < {ahead}"
    if token.owns:
        yield "owns"
        yield f"owns after {before}"
    if cased:
        yield "cased"
    yield from kinds_around(token.low, left, right, before, cased=cased)


def kinds_around(word: str, left: str, right: str, before: str, *, cased: bool) -> Iterator[str]:
    """The same of the lists and classes in which a word and its neighbours stand."""
    kinds = kinds_of(word)
    for kind in kinds:
        yield f"after {before}: {kind}"
        if cased:
            yield f"cased {kind}"
    for kind in kinds_of(left) if left != "^" else ():
        yield f"{kind} ."
        for own in kinds:
            yield f"{kind} {own}"
    for kind in kinds_of(right) if right != "$" else ():
        yield f". {kind}"
        for own in kinds:
            yield f"{own} {kind} >"


def word_at(tokens: Sequence[Token], i: int) -> str:
    if i < 0:
        return "^"
    return tokens[i].low if i < len(tokens) else "$"


def mark(gap: str) -> str:
    """What stands between two words: nothing but a blank, a new line, or a mark."""
    if "\n" in gap:
        return "line"
    return gap.strip()[:2] or " "
