"""Whether a cue is worth a mention, and whether a careful colleague would ask first."""

import re
from collections.abc import Iterable

from .classify import Found, classify
from .needs import rare
from .pattern import heard
from .sketch import Sketch
from .templates import late
from .tokens import Who
from .words import guards
from .words.around import FAIRLY_STRONG_WORDS, NAMING_WORDS
from .words.common import TECHNICAL_WORDS

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
WORD = late(r"[a-z]+")
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
    return not TECHNICAL_WORDS.isdisjoint(WORD.findall(sketch.text)) or bool(
        MARKED.search(sketch.plain) and MARKS.search(sketch.plain)
    )


def weighed(sketch: Sketch, technical: bool) -> Iterable[Found]:
    """The cues whose words bear out their kind."""
    for found in classify(sketch):
        if found.who and found.who.kind in "SM":
            continue
        if found.cue.kind == "promise" and not commits(found):
            continue
        if technical and not stands_out(sketch, found):
            continue
        if JOKE.search(sketch.text, found.sentence[0], found.sentence[1]):
            continue
        if not worth(sketch, found):
            continue
        yield found


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


def worth(sketch: Sketch, found: Found) -> bool:  # noqa: PLR0911 - a list of reasons
    """Enough is known of the outsider for the verb that was used."""
    verb = heard(found.match, "verb") or ""
    if found.letter is None or found.letter[0] in "FE":
        return found.letter is not None and found.cue.kind in ("owed", "made")
    who = found.who
    if not found.resolved:
        if found.cue.kind not in ("owed",) or found.cue.facts.get("imperative"):
            return False
        pronoun = sketch.plain[who.start : who.end].lower() if who else ""
        return pronoun in ("him", "her") and bool(
            re.match(r"(?:call|ring|phone|e-?mail|visit|return)\b", verb)
        )
    if who is None:
        return False
    if (
        found.cue.name == "contacted"
        and not found.by
        and not who.sure
        and found.start > found.sentence[0] + 3
    ):
        return bool(who.person)
    if (
        found.cue.kind == "feedback"
        and bare(who)
        and re.match(r"loves|hates|adores", heard(found.match, "felt") or "")
    ):
        return False
    if who.kind == "G":
        noun = sketch.plain[who.start : who.end].lower()
        return " " in noun or noun == "cust" or found.cue.name in STRONG
    if verb.startswith("called") and NAMING.search(sketch.text, max(0, found.start - 12), found.start + 14):
        return False
    if WEAK_VERB.match(verb) and not ((who.customer and who.sure) or " " in (who.person or "")):
        if who.customer and not who.sure:
            return bool(FAIRLY_STRONG.match(verb)) and not verb.startswith("text")
        return who.sure and bool(FAIRLY_STRONG.match(verb))
    return (
        who.sure
        or found.cue.name not in ("sent", "told-news")
        or bool(who.customer)
        or " " in (who.person or "")
    )


def bare(who: Who) -> bool:
    """Only a first name: a customer's, or a colleague's who was not mentioned."""
    return not who.customer and " " not in (who.person or "")


def sure(sketch: Sketch, found: Found, technical: bool) -> bool:  # noqa: PLR0911 - a list of reasons
    """Would a careful colleague log it without asking?"""
    if not found.cue.sure or not found.resolved:
        return False
    if HEDGED.search(sketch.text, found.sentence[0], found.end):
        return False
    who = found.who
    if who is None:
        return found.letter is not None and found.letter[0] in "FE" and found.cue.kind == "owed"
    if who.kind == "G":
        return False
    if technical and not (who.person and who.customer):
        return False
    verb = heard(found.match, "verb") or ""
    if (
        WEAK_VERB.match(verb)
        and not who.customer
        and not re.match(r"(?:mr|mrs|ms|dr)\b", who.person or "", re.IGNORECASE)
    ):
        return bool(re.match(r"spoke|left", verb)) and who.sure
    if found.cue.name == "told-news" and not who.customer:
        return False
    if (
        found.cue.name == "judged"
        and not OURS.search(heard(found.match, "what") or "")
        and not found.who_is_formal()
    ):
        return False
    mild = found.cue.kind == "feedback" or bool(MILD.match(found.match.group().lstrip(" ,.;:-")))
    return not (mild and bare(who))
