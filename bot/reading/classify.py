"""Which cues speak in each sentence of a sketch, and about whom."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from .needs import rare
from .pattern import Cue, cues, heard, which
from .reasons import Trace, Why
from .sketch import SENTENCE, Sketch
from .templates import late
from .tokens import Who
from .words import guards

LETTER = late(r"(?<!\w)[NGHFMS]\d+")
ANYONE = late(r"(?<!\w)[NGF]\d+")
OURS = late(r"(?<!\w)[SM]\d+")
IF = rare(guards.IF)
NEGATED = rare(guards.NEGATED)
ASKS = late(guards.ASKS)
ADVICE = rare(guards.ADVICE)
CALLED_US = late(guards.CALLED_US)
CALLED_US_NOT = late(guards.CALLED_US_NOT)
LONGEST = 500  # a longer sentence is read in pieces
MOST = 4  # of one cue in one sentence
WONDERS = late(guards.WONDERS)
REPORTED = late(r"\b(?:what|which|whatever|how|where|like|than|as|that|article|post|book|thing|comment)\s*$")
CALLED_OTHERWISE = late(
    r" (?:over|out|names|crazy|into question|to the stage|an? (?!bit|minute|moment|few|couple)\w+)\b"
)
COURTESY = late(r"(?: back)?,? (?:with|if you have) (?:any |your )?(?:questions|concerns|problems)")
OBJECT = re.compile(r"\b(?:from|with|for|to|of|by|at|told|called|rang|tried)\s$")
QUOTED = late(r"\"[^\"\n]{1,300}\"")
CLAUSE = late(r"[,;:] |\bbut\b|\bso\b|\band\b|\bthen\b")
NEGATIVE_CUES = frozenset(
    {"not-yet", "nobody-answered", "waits", "no-answer", "forgot-to-contact", "told-would", "felt", "judged"}
)


@dataclass(slots=True)
class Found:
    """One cue that spoke."""

    cue: Cue
    match: re.Match[str]
    start: int  # in the sketch
    end: int
    sentence: tuple[int, int]
    letter: str | None  # "N0", or None when nobody is named
    who: Who | None
    resolved: bool = True  # the person is named, not only meant
    by: str | None = None

    def who_is_formal(self) -> bool:
        """A firm, or someone whom we call by a title, is no colleague."""
        who = self.who
        return bool(
            who
            and (who.customer or re.match(r"(?:mr|mrs|ms|miss|dr|the)\b", who.person or "", re.IGNORECASE))
        )


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a sketch as places."""
    found: list[tuple[int, int]] = []
    for match in SENTENCE.finditer(text):
        start, end = match.span()
        while end - start > LONGEST:
            cut = text.rfind(" ", start + 1, start + LONGEST)
            found.append((start, cut if cut > start else start + LONGEST))
            start = found[-1][1]
        if text[start:end].strip():
            found.append((start, end))
    return tuple(found)


def classify(
    sketch: Sketch, trace: Trace | None = None, kinds: Collection[str] | None = None
) -> Iterator[Found]:
    """All cues that speak and are not taken back; only of some kinds where others are ruled out."""
    quoted = quotations(sketch)
    for start, end in sentences(sketch.text):
        sentence = sketch.text[start:end].rstrip()
        advice = ADVICE.search(sentence)
        if advice and not trace:
            continue
        for cue in cues().of(sentence):
            if kinds is not None and cue.kind not in kinds:
                continue
            for match in islice(cue.pattern.finditer(sentence), MOST):
                a, b = start + match.start(), start + match.end()
                why = Why.ADVICE if advice else inside(quoted, a, b) or taken_back(cue, sentence, match)
                found = None if why else about_whom(sketch, cue, match, start, end)
                if trace:
                    why = None if found else why or nobody(sentence)
                    trace.note("classify", cue.name, cue.kind, a, b, why)
                if found:
                    yield found


def nobody(sentence: str) -> Why:
    return Why.COLLEAGUE if OURS.search(sentence) else Why.NOBODY


def mood(sentence: str) -> Why | None:
    """What keeps rules silent in a whole sentence of a sketch."""
    if ADVICE.search(sentence):
        return Why.ADVICE
    if IF.search(sentence):
        return Why.CONDITION
    return Why.QUESTION if sentence.endswith("?") and ASKS.match(sentence) else None


def quotations(sketch: Sketch) -> list[tuple[int, int]]:
    """Where words stand in quotation marks."""
    return [match.span() for match in QUOTED.finditer(sketch.text)] if '"' in sketch.text else []


def inside(quoted: list[tuple[int, int]], start: int, end: int) -> Why | None:
    return Why.QUOTED if quoted and any(a < end and start < b for a, b in quoted) else None


def taken_back(cue: Cue, sentence: str, match: re.Match[str]) -> Why | None:  # noqa: PLR0911 - a list of reasons
    """A condition, a negation or a question makes the cue say something else."""
    before = sentence[: match.start()]
    if IF.search(before) or (
        cue.name not in ("waits-for-contact", "told-would") and re.match(r"(?:if|unless)\b", match.group())
    ):
        return Why.CONDITION
    if cue.name not in NEGATIVE_CUES and NEGATED.search(sentence[: acts_at(match)]):
        return Why.DENIED
    if sentence.endswith("?") and asks(cue, sentence, match):
        return Why.QUESTION
    if CALLED_OTHERWISE.match(sentence, match.end()) and "call" in match.group():
        return Why.OTHER_SENSE
    if cue.name in ("they-called", "left-us-voicemail") and OBJECT.search(before):
        return Why.OBJECT
    if cue.name == "they-called":
        if REPORTED.search(before):
            return Why.REPORTED
        after = sentence[match.end() :]
        return None if CALLED_US.match(after) and not CALLED_US_NOT.match(after) else Why.NOT_TO_US
    return Why.COURTESY if cue.kind == "owed" and COURTESY.match(sentence, match.end()) else None


def acts_at(match: re.Match[str]) -> int:
    """Where the verb of a cue begins: 'no need to call' is taken back before its verb."""
    return match.start(which(match, "verb") or 0)


def asks(cue: Cue, sentence: str, match: re.Match[str]) -> bool:
    """'did anyone call Acme?' asks; 'can someone ring Bob Lee back?' does not."""
    if cue.name in ("errand", "let-know", "call-them-back", "asks-who"):
        return bool(WONDERS.match(sentence))
    clause = sentence[: match.end()]
    cut = [m.end() for m in CLAUSE.finditer(clause) if m.end() <= match.start()]
    if cue.kind in ("made", "feedback") and not cut:
        return True
    return bool(ASKS.match(sentence) or ASKS.match(clause[cut[-1] :] if cut else clause))


def about_whom(sketch: Sketch, cue: Cue, match: re.Match[str], start: int, end: int) -> Found | None:
    """The outsider that the cue speaks of; a pronoun or nothing means the last one named."""
    letter = heard(match, "who")
    resolved = True
    if letter is None or letter[0] == "H":
        last = antecedent(sketch, start + match.start(), start)
        if last is None and letter is None:
            return None
        resolved = last is not None
        letter = last or letter
    who = sketch.who(letter) if letter else None
    return Found(
        cue,
        match,
        start + match.start(),
        start + match.end(),
        (start, end),
        letter,
        who,
        resolved,
        heard(match, "by"),
    )


def antecedent(sketch: Sketch, spot: int, start: int) -> str | None:
    """The last outsider named before a spot, at most two sentences away."""
    before = sketch.text[max(0, spot - 300) : spot]
    paragraph = before.rpartition("\n\n")[2]
    letters = ANYONE.findall(paragraph)
    named = [letter for letter in letters if letter[0] in "NG"]
    if named:
        return str(named[-1])
    return str(letters[-1]) if letters else None
