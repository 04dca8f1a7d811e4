"""The sentences that speak of the same outsider as a cue."""

import re
from functools import lru_cache

from .classify import Found, sentences
from .sketch import Sketch
from .templates import late
from .words.people import TITLES

OTHERS = late(r"(?<!\w)[NG]\d+")
NUMBERS = late(r"(?<!\w)F\d+")
# Between two of a list: "Gaines, Holloway (no voicemail), Ito re the bill and Estrada 555-0191".
BESIDES = late(
    r"(?:'s)?(?:\s*\([^()\n]{0,40}\))?(?:\s*F\d+)?(?: (?:re|about|abt) [\w' ]{1,30}?)?(?: D\d+)?"
    r"\s*(?P<joint>,|;|&|\+|/|\band\b|\bplus\b|\bthen\b)\s*(?:(?:and|also|then|plus|for|to|with|both|the|a|from|&)\s+)*"
)
NUMBER = late(r"(?:,|;|&|\band) (F\d+)(?= ?(?:[,;&(.]|and\b|$))")
ACTS = late(  # "I called Ann and Bob wants a visit"
    r"(?: (?:also|still|just|now))? (?:wants?|needs|is|was|has|asked|asks|said|says|called|rang|phoned|wrote|e-?mailed"
    r"|texted|will|would|can|can't|loves?|loved|hates?|hated|likes?|liked|complained|thinks?|didn't|doesn't|hasn't"
    r"|isn't|wasn't|won't|wanted|needed|came|left)\b"
)
CUT = late(r"[,:;–—-]\s")
OPENERS = frozenset(
    ("hi", "hey", "morning", "fyi", "also", "and", "so", "both", "but", "then", "-", "•", "*")
)
ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "our", "this", "that"))
FEW = 3  # names in a list from which a number stands for somebody of its own


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
    if a.person and b.person:
        return a.person.lower() == b.person.lower() or may_be_one(parts_of(a.person), parts_of(b.person))
    return bool(a.customer and a.customer == b.customer)


Parts = tuple[frozenset[str], frozenset[str]]


def may_be_one(one: Parts, other: Parts) -> bool:
    """'Jane' and 'Jane Fox', 'Mrs. Fox' and 'Jane Fox'; not 'Mr Fox' and 'Mrs Fox', nor 'Ann Fox' and 'Jane Fox'."""
    (names, titles), (more, others) = one, other
    if titles and others and titles != others:
        return False
    return bool(names and more) and (names <= more or more <= names)


@lru_cache(maxsize=1000)
def parts_of(name: str) -> Parts:
    """The names of a person and the titles, in small letters."""
    words = {word.strip(".,") for word in name.lower().split()} - ARTICLES
    titles = words & TITLES
    return frozenset(words - titles), frozenset(titles)


def listed(sketch: Sketch, letter: str, sentence: tuple[int, int]) -> list[re.Match[str]]:
    """Where those stand who are listed together with the one of a letter."""
    found = lists(sketch, sentence, NUMBERS if letter[0] == "F" else OTHERS)
    run = next((run for run in found if any(match.group() == letter for match in run)), [])
    others = [match for match in run if match.group() != letter]
    return others + alone(sketch, run) if len(run) >= FEW else others


def lists(
    sketch: Sketch, sentence: tuple[int, int], pattern: re.Pattern[str] = OTHERS
) -> list[list[re.Match[str]]]:
    """Those who stand together in a sentence; most stand alone."""
    runs: list[list[re.Match[str]]] = []
    for match in pattern.finditer(sketch.text, *sentence):
        joint = BESIDES.fullmatch(sketch.text, runs[-1][-1].end(), match.start()) if runs else None
        if joint and not (
            joint["joint"] in ",/" and len(runs[-1]) == 1 and partners(sketch, runs[-1][0], match)
        ):
            runs[-1].append(match)
        else:
            runs.append([match])
    return [part for run in runs for part in cut_off(sketch, run, sentence[0])]


def remarked(sketch: Sketch, run: list[re.Match[str]]) -> bool:
    """A remark in brackets behind more than one: 'Acme (called), the Lees (upset), Bob'."""
    return sketch.text.count(" (", run[0].end(), run[-1].end() + 2) > 1


def cut_off(sketch: Sketch, run: list[re.Match[str]], start: int) -> list[list[re.Match[str]]]:
    """Whoever acts behind a list that does not act is none of it."""
    if len(run) > 1 and remarked(sketch, run):
        return [[match] for match in run]
    if len(run) < 2 or begins(sketch, run, start) or not ACTS.match(sketch.text, run[-1].end()):
        return [run]
    return [run[:-1], run[-1:]]


def begins(sketch: Sketch, run: list[re.Match[str]], start: int) -> bool:
    """Does a sentence, or a part of one, begin with a list?"""
    before = sketch.text[start : run[0].start()]
    cut = max((match.end() for match in CUT.finditer(before)), default=0)
    return OPENERS.issuperset(before[cut:].split())


def partners(sketch: Sketch, one: re.Match[str], other: re.Match[str]) -> bool:
    """A person and a firm are rather one outsider than two: 'Jane, Acme'."""
    a, b = sketch.who(one.group()), sketch.who(other.group())
    return bool(a and b and bool(a.person) != bool(b.person))


def alone(sketch: Sketch, run: list[re.Match[str]]) -> list[re.Match[str]]:
    """Numbers that stand in a list of names for callers without one: fewer than there are names."""
    start, end = run[0].start(), min(run[-1].end() + 20, len(sketch.text))
    found = list(NUMBERS.finditer(sketch.text, start, end))
    own = {match.start(1) for match in NUMBER.finditer(sketch.text, start, end)}
    return [match for match in found if match.start() in own] if len(found) < len(run) - 1 else []


def new_item(sketch: Sketch, span: tuple[int, int]) -> bool:
    """A line of a list is about someone of its own."""
    return bool(re.match(r"\s*(?:[-*•–]|\d{1,2}[.)])\s", sketch.text[span[0] : span[1]]))
