"""Whether a name that no table of names knows is a person's or a firm's: by its endings and what stands around it."""

from collections.abc import Iterator, Sequence

from .templates import late
from .tokens import Token
from .weights import weights
from .words.brands import CAPITAL_BRANDS
from .words.namelists import how_common, may_be_given

AROUND = 40  # characters to each side in which the next words stand
FURTHER = 80  # characters behind a name in which a pronoun speaks of it
SINGULAR = late(r"\b(?:he|she|him|her|his|hers)(?:'s|'ll|'d)?\b")
PLURAL = late(r"\b(?:they|them|their|it|its)(?:'re|'ll|'d|'ve|'s)?\b")
WORD = late(r"<@|[^\W\d_]+(?:['-][^\W\d_]+)*|\d+|[^\w\s]|\n")
STOPS = late(r"[.!?;\n•]")


def is_person(text: str, tokens: Sequence[Token], i: int, end: int) -> bool:
    """Are the words from `i` to before `end` rather a person's name?"""
    if end - i == 1 and tokens[i].low in CAPITAL_BRANDS:
        return False
    return weights("names").sums(name_signs(text, tokens, i, end))[0] > 0


def name_signs(text: str, tokens: Sequence[Token], i: int, end: int) -> Iterator[str]:
    """The signs of a name: its length, the ends of its words, the words beside it, the pronouns behind it."""
    last = tokens[end - 1]
    yield f"words {min(end - i, 4)}"
    for place, word in (("first", tokens[i].low), ("last", last.low)):
        yield f"{place} ..{word[-2:]}"
        yield f"{place} ..{word[-3:]}"
        yield f"{place} {word[:2]}.."
        yield f"{place} {word}"
        yield f"{place} surname {how_common(word)}"
        yield f"{place} given {may_be_given(word)}"
    if tokens[i].word.isupper():
        yield "capitals"
    if last.owns:
        yield "owns"
    yield from beside(text, tokens[i].start, last.end, single=end - i == 1)


def beside(text: str, start: int, stop: int, *, single: bool) -> Iterator[str]:
    """What stands around a name, alone and with whether it is of one word."""
    before = words_of(text[max(0, start - AROUND) : start])[-2:]
    after = words_of(text[stop : stop + AROUND])[:2]
    found = [f"< {' '.join(before[-1:])}", f"> {' '.join(after[:1])}"]
    found += [f"<< {' '.join(before)}", f">> {' '.join(after)}"]
    behind = text[stop : stop + FURTHER].lower()
    stops = STOPS.search(behind)
    behind = behind[: stops.start()] if stops else behind
    found += ["he or she"] if SINGULAR.search(behind) else []
    found += ["they or it"] if PLURAL.search(behind) else []
    for sign in found:
        yield sign
        if single:
            yield f"single {sign}"


def words_of(text: str) -> list[str]:
    return [match.group() for match in WORD.finditer(text.lower())]
