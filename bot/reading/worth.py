"""Whether a cue is worth a mention, and whether a careful colleague would ask first."""

import re
from collections.abc import Collection, Iterable

from .classify import Found, classify
from .needs import rare
from .pattern import heard
from .reasons import Trace, Why
from .sketch import Sketch
from .software import about_software
from .templates import late
from .tokens import Who
from .words import guards
from .words.around import FAIRLY_STRONG_WORDS, NAMING_WORDS
from .words.common import TECHNICAL_WORDS
from .words.software import JARGON, WORKSHOP

JOKE = rare(guards.JOKE)
HEDGED = rare(guards.HEDGED)
WEAK_VERB = late(guards.WEAK_VERB)
THEIR_ACT = late(guards.THEIR_ACT)
CONTACT_ACT = late(guards.CONTACT_ACT)
NO_COMMITMENT = late(guards.NO_COMMITMENT)
MARKS = late(guards.MARKS)
MARKED = late(
    r"[\](_{};#\ufffc]|[a-z][A-Z]|=[=>]|->|::|&&|\|\||PR|[A-Z]-\d|\.\w"
)  # one of these is in each of MARKS
NAMING = late(NAMING_WORDS)
OURS = late(r"\b(?:we|our|us|you|your|the|M\d+|service)\b")
MILD = late(r"(?:i |we |just |already )*(?:e-?mailed|texted|follow[- ]up|met|sent)")
LEAD = late(r"\s*(?:that )?(?:to |i'd |we'd |i would |we would |i'll |we'll |i will |we will )?")
WORD = late(r"[a-z]+\d?")
TECHNICAL = TECHNICAL_WORDS | JARGON | WORKSHOP
FAIRLY_STRONG = late(FAIRLY_STRONG_WORDS)
STRONG = frozenset(
    {
        "missed-call",
        "left-us-voicemail",
        "missed-them",
        "waits-for-contact",
        "needs-calling",
        "left-message",
        "no-answer",
    }
)


def is_technical(sketch: Sketch) -> bool:
    """Words or marks of a programme: "call" may be a call of a function here."""
    return not TECHNICAL.isdisjoint(WORD.findall(sketch.text)) or bool(
        MARKED.search(sketch.plain) and MARKS.search(sketch.plain)
    )


def weighed(
    sketch: Sketch, technical: bool, trace: Trace | None = None, kinds: Collection[str] | None = None
) -> Iterable[Found]:
    """The cues whose words bear out their kind; only of some kinds where others are ruled out."""
    for found in classify(sketch, trace, kinds):
        why = unworthy(sketch, found, technical)
        if why is None:
            yield found
        elif trace:
            trace.note("decide", found.cue.name, found.cue.kind, found.start, found.end, why)


def unworthy(sketch: Sketch, found: Found, technical: bool) -> Why | None:
    """Why a cue that spoke is no mention."""
    if found.who and found.who.kind in "SM":
        return Why.COLLEAGUE
    if found.cue.kind == "promise" and not commits(found):
        return Why.NO_PROMISE
    if technical and not stands_out(sketch, found):
        return Why.TECHNICAL
    if about_software(sketch, found):
        return Why.TECHNICAL
    if JOKE.search(sketch.text, found.sentence[0], found.sentence[1]):
        return Why.JOKE
    return too_little(sketch, found)


def commits(found: Found) -> bool:
    """A commitment to do something other than get in touch."""
    what = heard(found.match, "what") or ""
    sub = heard(found.match, "sub")
    if sub is not None:
        if NO_COMMITMENT.search(what):
            return False
        if sub[0] in "HN" and sub[1:].isdigit():
            return not THEIR_ACT.search(what) and not CONTACT_ACT.search(what)
        return not CONTACT_ACT.search(what)
    act = what[LEAD.match(what).end() :] if LEAD.match(what) else what  # type: ignore[union-attr]
    return not CONTACT_ACT.search(act) and not re.match(
        r"\s*(?:an? |the |another )?(?:quick )?(?:call|ring|reply|response|answer|e-?mail|visit|update)\b",
        act,
    )


def stands_out(sketch: Sketch, found: Found) -> bool:
    """Among technical words only what cannot be technical."""
    who = found.who
    if who and who.kind == "N" and (who.customer and (who.person or who.sure)):
        return True
    if who and who.person and re.match(r"(?:mr|mrs|ms|miss|dr)\b", who.person, re.IGNORECASE):
        return True
    return found.cue.name in STRONG and bool(who and who.kind == "N" and (who.sure or sketch.phones))


def too_little(sketch: Sketch, found: Found) -> Why | None:  # noqa: PLR0911 - a list of reasons
    """What is lacking of the outsider for the verb that was used."""
    verb = heard(found.match, "verb") or ""
    if found.letter is None or found.letter[0] in "FE":
        enough = found.letter is not None and found.cue.kind in ("owed", "made")
        return None if enough else Why.ONLY_A_NUMBER
    who = found.who
    if not found.resolved:
        if found.cue.kind not in ("owed",) or found.cue.facts.get("imperative"):
            return Why.ONLY_A_PRONOUN
        pronoun = sketch.plain[who.start : who.end].lower() if who else ""
        errand = re.match(r"(?:call|ring|phone|e-?mail|visit|return)\b", verb)
        return None if pronoun in ("him", "her") and errand else Why.ONLY_A_PRONOUN
    if who is None:
        return Why.NOBODY
    if (
        found.cue.name == "contacted"
        and not found.by
        and not who.sure
        and found.start > found.sentence[0] + 3
    ):
        return None if who.person else Why.WEAK
    if (
        found.cue.kind == "feedback"
        and bare(who)
        and re.match(r"loves|hates|adores", heard(found.match, "felt") or "")
    ):
        return Why.ONLY_A_FIRST_NAME
    if who.kind == "G":
        noun = sketch.plain[who.start : who.end].lower()
        return None if " " in noun or noun == "cust" or found.cue.name in STRONG else Why.ONLY_A_KIND
    if verb.startswith("called") and NAMING.search(sketch.text, max(0, found.start - 12), found.start + 24):
        return Why.NAMING
    if WEAK_VERB.match(verb) and not ((who.customer and who.sure) or " " in (who.person or "")):
        if who.customer and not who.sure:
            return None if FAIRLY_STRONG.match(verb) and not verb.startswith("text") else Why.WEAK
        return None if who.sure and FAIRLY_STRONG.match(verb) else Why.WEAK
    known = who.sure or who.customer or " " in (who.person or "")
    return None if known or found.cue.name not in ("sent", "told-news") else Why.ONLY_A_FIRST_NAME


def bare(who: Who) -> bool:
    """Only a first name: a customer's, or a colleague's who was not mentioned."""
    return not who.customer and " " not in (who.person or "")


def doubt(sketch: Sketch, found: Found, technical: bool) -> Why | None:  # noqa: PLR0911 - a list of reasons
    """Why a careful colleague would not log it without asking."""
    if not found.cue.sure:
        return Why.HINT
    if not found.resolved:
        return Why.ONLY_A_PRONOUN
    if HEDGED.search(sketch.text, found.sentence[0], found.end):
        return Why.HEDGED
    who = found.who
    if who is None:
        number = found.letter is not None and found.letter[0] in "FE" and found.cue.kind == "owed"
        return None if number else Why.ONLY_A_NUMBER
    if who.kind == "G":
        return Why.ONLY_A_KIND
    if technical and not (who.person and who.customer):
        return Why.TECHNICAL
    verb = heard(found.match, "verb") or ""
    if (
        WEAK_VERB.match(verb)
        and not who.customer
        and not re.match(r"(?:mr|mrs|ms|dr)\b", who.person or "", re.IGNORECASE)
    ):
        return None if who.sure and re.match(r"spoke|left", verb) else Why.WEAK
    if found.cue.name == "told-news" and not who.customer:
        return Why.NEWS
    if (
        found.cue.name == "judged"
        and not OURS.search(heard(found.match, "what") or "")
        and not found.who_is_formal()
    ):
        return Why.NOT_OURS
    mild = found.cue.kind == "feedback" or MILD.match(found.match.group().lstrip(" ,.;:-"))
    return Why.ONLY_A_FIRST_NAME if mild and bare(who) else None
