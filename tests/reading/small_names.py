"""The labelled messages as what names in small letters are learned from."""

from collections.abc import Iterable, Iterator
from typing import Any

from bot.reading.called import is_small
from bot.reading.known import NOBODY
from bot.reading.normalise import normalise
from bot.reading.sketch import Sketch, draw
from bot.reading.small import MOST, OUTSIDE, is_cased
from bot.reading.small_signs import BEGINNINGS, rest_signs, word_signs
from bot.reading.templates import small
from bot.reading.tokens import Token, tokens_of
from tests.reading.instances import Instance

ARTICLES = frozenset({"the", "a", "an", "his", "her", "their", "our", "my"})


def of_small_names(rows: Iterable[dict[str, Any]]) -> Iterator[Instance]:
    """Each word in small letters, as it was written and with the whole message in small letters."""
    for number, row in enumerate(rows):
        sketch = draw(normalise(row["text"]).text, NOBODY, "US")
        taken = [(start, end) for _, start, end in (*sketch.phones, *sketch.emails, *sketch.dues)]
        tokens = tokens_of(sketch.plain, taken)[:MOST]
        tags = tags_of(sketch, tokens, row)
        if not is_cased(sketch.plain) or number % 2 == 0:  # elsewhere small letters are hardly ever names
            yield from words(row, sketch.plain, tokens, tags)
        if (row["mentions"] or number % 2) and any(token.word != token.low for token in tokens):
            lowered = [token._replace(word=token.low) for token in tokens]
            yield from words(row, small(sketch.plain), lowered, tags)


def words(row: dict[str, Any], text: str, tokens: list[Token], tags: list[str]) -> Iterator[Instance]:
    before, cased = OUTSIDE, is_cased(text)
    for i, (token, tag) in enumerate(zip(tokens, tags, strict=True)):
        if not is_small(text, tokens, i):
            before = OUTSIDE
            continue
        said = tag
        if tag.startswith("more") and not before:  # the word before it has a capital
            said = OUTSIDE
        signs = frozenset((*word_signs(token.low), *rest_signs(text, tokens, i, before, cased=cased)))
        yield Instance(row, signs, frozenset({said} if said else ()))
        before = said


def tags_of(sketch: Sketch, tokens: list[Token], row: dict[str, Any]) -> list[str]:
    """Where names stand: in the labels, and where the rules for names with capitals find one."""
    tags = [OUTSIDE] * len(tokens)
    for who in sketch.people:
        if who.kind == "N":
            for slot, words in (("person", who.person), ("customer", who.customer)):
                start = sketch.plain.find(words, who.start, who.end) if words else -1
                if words and start >= 0 and not words.islower():
                    put(tags, tokens, start, start + len(words), slot)
    for label in row["mentions"]:
        for slot in BEGINNINGS:
            words = label.get(slot)
            start = sketch.plain.find(words) if words else -1
            while words and start >= 0:
                put(tags, tokens, start, start + len(words), slot)
                start = sketch.plain.find(words, start + len(words))
    return tags


def put(tags: list[str], tokens: list[Token], start: int, end: int, slot: str) -> None:
    inside = [i for i, token in enumerate(tokens) if start <= token.start < end]
    while len(inside) > 1 and tokens[inside[0]].low in ARTICLES:
        inside.pop(0)
    whole = (
        inside
        and tokens[inside[0]].start <= start + 5
        and tokens[inside[-1]].start + len(tokens[inside[-1]].word) <= end + 2
    )
    if whole:
        for number, i in enumerate(inside):
            tags[i] = slot if number == 0 else f"more {slot}"
