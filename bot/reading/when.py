"""Where a message says when something is due: the words, not the moment."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from .once import once
from .templates import fill_in, late, small
from .words.no_times import NO_TIMES
from .words.times import (
    DAYS_SPELT,
    FEASTS,
    LED,
    MONTHS,
    MONTHS_SPELT,
    NAMED,
    NUMBERS,
    ORDINALS,
    PARTS_SPELT,
    PERIODS,
    SOON,
    WEEKDAYS,
    ZONES,
    spelt,
)
from .words.whens import WHENS


def words_for(*meanings: str) -> tuple[str, ...]:
    """All spellings of these days, themselves included; "today evening" is today too."""
    return (
        *meanings,
        *(word for word, said in spelt(DAYS_SPELT).items() if said.startswith(meanings) and "'s" not in word),
    )


def alternatives(words: Iterable[str]) -> str:
    """A pattern for any of these, the longest first; what they have in common is tried once."""
    branches: dict[str, list[str]] = {}
    for word in words:
        branches.setdefault(word[:1], []).append(word[1:])
    last = branches.pop("", None)
    parts = []
    for letter, rest in branches.items():
        tail = alternatives(rest)
        parts.append(re.escape(letter) + (f"(?:{tail})" if "|" in tail else tail))
    return "|".join(parts) + ("|" if last and parts else "")


TABLES = {
    "zones": alternatives(ZONES),
    "weekdays": alternatives(words_for(*WEEKDAYS)),
    "today": rf"(?:{alternatives(words_for('today'))})\b",
    "tomorrow": rf"(?:{alternatives(words_for('tomorrow'))})\b",
    "months": alternatives((*MONTHS, *spelt(MONTHS_SPELT))),
    "month_name": rf"(?:{alternatives((*MONTHS, *(w for w in spelt(MONTHS_SPELT) if w != 'mar')))})",
    "parts": alternatives((*PARTS_SPELT, "night", *spelt(PARTS_SPELT))),
    "named_words": alternatives(spelt(NAMED)),
    "led_words": alternatives(spelt(LED)),
    "ordinals": alternatives(ORDINALS),
    "number_words": alternatives(NUMBERS),
    "periods": alternatives(spelt(PERIODS)),
    "feasts": alternatives(spelt(FEASTS)),
}
WHEN = fill_in(WHENS["when"], WHENS | TABLES)
# The pattern of all times is tried only where one may begin; a word that leads to a time, only before one.
LEADS = (
    "in", "over", "for", "the", "at", "by", "before", "until", "on", "around", "about", "near", "till", "til", "after",
    "between", "btwn", "b/w", "from", "b4", "bfore", "bef", "afore", "a", "post", "right", "straight", "just", "no",
    "nlt", "through", "thru", "prior to", "ahead of",
)  # fmt: skip
FIRST_WORDS = (
    *spelt(DAYS_SPELT, MONTHS_SPELT, NAMED, PERIODS, FEASTS, SOON), *WEEKDAYS, *MONTHS, *NUMBERS, "today", "tomorrow",
    "within", "w/in", "inside", "an", "half", "couple", "same", "as", "sometime", "anytime", "some", "any", "hopefully",
    "ideally", "preferably", "maybe", "soon", "immediately", "latest", "day", "later", "next", "week", "this", "coming",
    "upcoming", "month", "early", "quarter", "noon", "midnight", "start", "beginning", "end", "mid", "middle", "late",
    "last", "1st", "first", "second", "third", "fourth", "no", "not", "w/c", "w/b", "good", "easter", "morning",
    "afternoon", "evening",
)  # fmt: skip
LED_WORDS = (
    *spelt(LED), *PARTS_SPELT, *spelt(PARTS_SPELT), *ORDINALS, "approx", "roughly", "maybe", "another", "like", "say",
    "few", "minute", "minutes", "min",
    "hour", "fortnight", "time", "under", "less", "business", "working", "work", "biz", "q1", "q2",
    "q3", "q4", "night", "am", "pm", "following", "weekend", "or",
)  # fmt: skip


def beginnings(*phrases: str) -> str:
    """A pattern for the first word of each of these."""
    return rf"(?:{alternatives({phrase.split()[0] for phrase in phrases})})(?:ish)?(?!\w)"


def led(*phrases: str) -> Iterator[str]:
    """What is left of them after the words that lead to a time."""
    for phrase in phrases:
        words = phrase.split()
        while words and words[0] in LEADS:
            words.pop(0)
        yield from words[:1]


UNLED = [phrase for phrase in FIRST_WORDS if phrase.split()[0] not in LEADS]
START = late(
    rf"(?<![\w#$/.:-])(?:\d(?!\d{{0,2}}-(?!ish|\d{{1,2}}(?::\d\d)?\s?[ap]m))|@ |½|{beginnings(*UNLED)}"
    rf"|(?:(?:{alternatives(LEADS)}) )+(?=[\d~½]|{beginnings(*led(*FIRST_WORDS, *LED_WORDS))}))"
)
AFTER = late(r"[ \t]+([A-Za-z'$%]+)")
NUMBERED = late(r"at \d{1,3}$")
NAMED_ROAD = late(r" [A-Z][a-z]+(?=[.,;:!?)]|$)")
ENDS_IN_DAY = late(
    rf"(?:{TABLES['weekdays']}|{TABLES['months']}|{TABLES['today']}|{TABLES['parts']}|noon|midnight|weekend|christmas)$"
)
LED_DAY = late(r"(?:by|before|b4|until) (?:[a-z]+ )*(?:[a-z]{3,}day|tomorrow|today)$")
SHORT_DAY = late(r"(?:mon|wed|sat|sun)\.?$")
NAMED_BEFORE = late(r"(?:^|[.!?,\n:]\s*)(?:[A-Z][\w'&.-]* ){1,2}$")
DOES_AFTER = late(
    r" (?:called|rang|phoned|wants?|needs?|emailed|e-mailed|texted|left|says|said|wrote|asked|has|would|stopped|came)\b"
)
DAY_WORDS = frozenset(
    (
        *WEEKDAYS,
        *MONTHS,
        *spelt(DAYS_SPELT, MONTHS_SPELT),
        "am",
        "pm",
        "eod",
        "cob",
        "at",
        "noon",
        "i",
        "the",
        "or",
    )
)


def find_due(text: str) -> tuple[str, int, int] | None:
    """The first words in a text that say when, with their place."""
    found = find_all(text[:4000])
    return found[0] if found else None


@once
def grammar() -> re.Pattern[str]:
    """The pattern of all times in small letters, compiled for the first text."""
    return re.compile(WHEN)


@once
def refusals() -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    """What takes a time back, compiled for the first time that is found."""
    return tuple(
        (re.compile(before), re.compile(words), re.compile(after)) for before, words, after in NO_TIMES
    )


@lru_cache(maxsize=64)
def find_all(text: str) -> tuple[tuple[str, int, int], ...]:
    """All words in a text that say when."""
    low, found = small(text), []
    for start, stop in times(text):
        words = text[start:stop].rstrip(" ,-")
        end = start + len(words)
        if not taken_back(low, start, end) and not is_name(text, words, start, end):
            found.append((words, start, end))
    return tuple(found)


def times(text: str) -> Iterator[tuple[int, int]]:
    """Where the pattern of all times matches."""
    low, at = small(text), 0
    while start := START.search(low, at):
        match = grammar().match(low, start.start())
        at = match.end() if match else start.start() + 1
        if match:
            yield match.span()


def taken_back(low: str, start: int, end: int) -> bool:
    """A count, a price, a street, or a time that is past."""
    before, words, after = low[max(0, start - 40) : start], low[start:end], low[end : end + 40]
    return any(w.match(words) and a.match(after) and b.search(before) for b, w, a in refusals())


def is_short_day(words: str, after: str) -> bool:
    """'Sat', and 'wed' where a thought ends; 'sat on it' is none."""
    if words[0].isupper():
        return not after.startswith("'s")
    return words[0] in "mw" and not after.strip(" ,;.!?)\n\"'")


def is_name(text: str, words: str, start: int, end: int) -> bool:
    """Someone or some firm is called after a day: "Friday Harbor", "USA Today called"."""
    low, after = small(words), AFTER.match(text, end)
    following = after.group(1) if after else ""
    if SHORT_DAY.match(low) and not is_short_day(words, text[end : end + 2]):
        return True
    if low.endswith("cop") and words.endswith("p"):
        return True
    if NUMBERED.match(low) and NAMED_ROAD.match(text, end):  # "the viewing at 9 Elm"
        return True
    day = ENDS_IN_DAY.search(low)
    if not day or not words[day.start()].isupper():
        return False
    if following[:1].isupper() and small(following) not in DAY_WORDS and not LED_DAY.match(low):
        return not (following.isupper() and len(following) > 2)
    return day.start() == 0 and bool(
        NAMED_BEFORE.search(text[max(0, start - 40) : start]) and DOES_AFTER.match(text, end)
    )
