"""The sentences that speak of the same outsider as a cue."""

import re

from .classify import Found, sentences
from .sketch import Sketch
from .templates import late

OTHERS = late(r"(?<!\w)[NG]\d+")
NUMBERS = late(r"(?<!\w)F\d+")
# Between two of a list: "Gaines, Holloway (no voicemail) and Estrada 555-0191".
BESIDES = late(
    r"(?:'s)?(?:\s*\([^()\n]{0,40}\))?(?:\s*F\d+)?\s*(?:,|;|&|\+|/|\band\b|\bplus\b|\bthen\b)\s*"
    r"(?:(?:and|also|then|plus|for|to|with|both|the|from|&)\s+)*"
)


def zone(sketch: Sketch, found: Found) -> tuple[int, int]:
    """The sentences that speak of the same outsider as the cue."""
    spans = sentences(sketch.text)
    here = next(i for i, span in enumerate(spans) if span == found.sentence)
    first = last = here
    while (
        last + 1 < len(spans)
        and last < here + 3
        and not strangers(sketch, found, spans[last + 1])
        and not new_item(sketch, spans[last + 1])
    ):
        last += 1
    while (
        first > 0
        and first > here - 3
        and not strangers(sketch, found, spans[first - 1])
        and not new_item(sketch, spans[first])
    ):
        first -= 1
    return spans[first][0], spans[last][1]


def strangers(sketch: Sketch, found: Found, span: tuple[int, int]) -> bool:
    """Someone else is named there."""
    names = OTHERS.findall(sketch.text, *span)
    return any(name != found.letter and not same(sketch, name, found.letter) for name in names)


def same(sketch: Sketch, one: str, other: str | None) -> bool:
    """Two letters for one person or firm."""
    if one == other:
        return True
    if not other or one[0] in "FE" or other[0] in "FE":
        return False
    a, b = sketch.who(one), sketch.who(other)
    if not a or not b:
        return False
    people = (
        a.person
        and b.person
        and (
            a.person.split()[0].lower() == b.person.split()[0].lower()
            or a.person.split()[-1].lower() == b.person.split()[-1].lower()
        )
    )
    return bool(people or (a.customer and a.customer == b.customer and not (a.person and b.person)))


def listed(sketch: Sketch, letter: str, sentence: tuple[int, int]) -> list[re.Match[str]]:
    """Where those stand who are listed together with the one of a letter."""
    pattern = NUMBERS if letter[0] == "F" else OTHERS
    runs: list[list[re.Match[str]]] = []
    for match in pattern.finditer(sketch.text, *sentence):
        if runs and BESIDES.fullmatch(sketch.text, runs[-1][-1].end(), match.start()):
            runs[-1].append(match)
        else:
            runs.append([match])
    run = next((run for run in runs if any(match.group() == letter for match in run)), [])
    return [match for match in run if match.group() != letter]


def new_item(sketch: Sketch, span: tuple[int, int]) -> bool:
    """A line of a list is about someone of its own."""
    return bool(re.match(r"\s*(?:[-*•–]|\d{1,2}[.)])\s", sketch.text[span[0] : span[1]]))
