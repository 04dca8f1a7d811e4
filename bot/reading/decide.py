"""From the cues that spoke to the mentions that a careful colleague would see."""

import re
from collections.abc import Iterable

from .classify import Found, classify
from .mention import Mention
from .normalise import Plain
from .pattern import heard
from .people import Who
from .resolve import same, slots_of
from .sketch import Sketch
from .words import guards
from .words.common import TECHNICAL_WORDS
from .words.feelings import FELT_GOOD, JUDGED_GOOD

JOKE = re.compile(guards.JOKE)
HEDGED = re.compile(guards.HEDGED)
BOT = re.compile(guards.BOT)
WEAK_VERB = re.compile(guards.WEAK_VERB)
THEIR_ACT = re.compile(guards.THEIR_ACT)
CONTACT_ACT = re.compile(guards.CONTACT_ACT)
NO_COMMITMENT = re.compile(guards.NO_COMMITMENT)
CLOSED = re.compile(guards.CLOSED)
WAITS = re.compile(guards.WAITS)
GOOD = re.compile(
    rf"(?:{'|'.join((*FELT_GOOD, *JUDGED_GOOD))}|love|adore|rave|raving|prais|compliment|thank|impressed|blown|enjoy|apprec|five|5|four|4|10|good|excellent|amazing|wonderful|fantastic|nice|sweet|kind|beautiful|glowing|great|nice|positive|lovely|couldn't be)"
)
MARKS = re.compile(guards.MARKS)
NAMING = re.compile(
    r"\b(?:also|sometimes|often|formerly|is|are|was|be|been|being|so|usually|commonly|previously|now) called"
)
CAME_BACK = re.compile(
    r"got back|replied|responded|returned|answered|called back|rang back|came by|came in|visited|stopped"
)
MILD = re.compile(r"(?:i |we |just |already )*(?:e-?mailed|texted|follow[- ]up|met|sent)")
OURS = re.compile(r"\b(?:we|our|us|you|your|the|M\d+|service)\b")
LEAD = re.compile(r"\s*(?:that )?(?:to |i'd |we'd |i would |we would |i'll |we'll |i will |we will )?")
WORD = re.compile(r"[a-z]+")
FAIRLY_STRONG = re.compile(
    r"spoke|heard|reached|met\b|replied|returned|visit|text|e-?mail|talked|chatted|speak|get back|got back|return|revert|reply|mailed|answered .*(?:mail|call)|rep|respond(?:ed)? to .*mail|wrote back"
)
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
GREETING = frozenset({"told-news", "they-called", "contacted"})


def decide(sketch: Sketch, plain: Plain, author: str) -> list[Mention]:
    """The contact mentions of a message, in the order of the text."""
    if BOT.search(sketch.text):
        return []
    technical = is_technical(sketch)
    kept: list[Found] = []
    for found in sorted(weighed(sketch, technical), key=lambda f: (f.start, -f.end)):
        merge(sketch, kept, found)
    kept = [found for found in kept if not answered(sketch, kept, found)]
    return [mention_of(sketch, plain, found, author, technical) for found in kept]


def is_technical(sketch: Sketch) -> bool:
    """Words or marks of a programme: "call" may be a call of a function here."""
    return not TECHNICAL_WORDS.isdisjoint(WORD.findall(sketch.text)) or bool(MARKS.search(sketch.plain))


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
    if who and who.kind == "N" and (who.customer and who.person or (who.sure and who.customer)):
        return True
    if who and who.person and re.match(r"(?:mr|mrs|ms|miss|dr)\b", who.person, re.IGNORECASE):
        return True
    return found.cue.name in STRONG and bool(who and who.kind == "N" and (who.sure or sketch.phones))


def worth(sketch: Sketch, found: Found) -> bool:
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


def merge(sketch: Sketch, kept: list[Found], found: Found) -> None:
    """One mention for one matter: the same kind of the same person once."""
    for i, other in enumerate(kept):
        close = found.start < other.end and other.start < found.end
        alike = found.letter is not None and same(sketch, found.letter, other.letter)
        if other.cue.kind == found.cue.kind and (close or (alike and once(other, found))):
            if rank(found) > rank(other):
                kept[i] = found
            return
        if (
            close
            and {other.cue.kind, found.cue.kind} & {"owed"}
            and {other.cue.kind, found.cue.kind} & {"made", "promise"}
        ):
            if found.cue.kind == "owed":
                kept[i] = found
            return
        if close and {other.cue.name, found.cue.name} & {"told-news", "sent"}:
            if other.cue.name in ("told-news", "sent"):
                kept[i] = found
            return
    kept.append(found)


def once(other: Found, found: Found) -> bool:
    """Owed and felt once a person; contacts each way once; promises as often as they are made."""
    if found.cue.kind in ("owed", "feedback"):
        return True
    if found.cue.kind == "made":
        return (
            found.cue.facts.get("direction") == other.cue.facts.get("direction")
            or found.sentence == other.sentence
        )
    return False


def rank(found: Found) -> int:
    """Which of two cues for one matter tells more."""
    told = {
        "no-answer": 3,
        "left-message": 4,
        "left-them-message": 4,
        "told-news": -2,
        "they-called": -1,
        "felt": 1,
    }
    return (
        told.get(found.cue.name, 0)
        + (1 if found.by else 0)
        + (1 if found.resolved else 0)
        + (1 if found.cue.name == "told-would" else 0)
    )


def answered(sketch: Sketch, kept: list[Found], found: Found) -> bool:
    """An inbound contact says nothing of its own beside what it led to."""
    if found.cue.kind != "made":
        return False
    inbound = found.cue.facts.get("direction") == "in"
    for other in kept:
        if other is found or not same(sketch, found.letter or "F", other.letter):
            continue
        if inbound and (other.cue.kind == "owed" or (other.cue.kind == "feedback" and negative(other))):
            return True
        if found.cue.name == "told-news" and other.cue.kind in ("made", "promise"):
            return True
    return False


def negative(found: Found) -> bool:
    return sentiment(found) == "negative"


def sentiment(found: Found) -> str:
    felt = heard(found.match, "felt") or ""
    turned = re.search(
        r"\b(?:not|n't|never|isn't|wasn't|aren't|no longer|hardly|less than|far from)\b[\w ]{0,15}$",
        found.match.group()[: found.match.group().rfind(felt)],
    )
    good = found.cue.facts.get("sentiment") != "negative" and bool(GOOD.match(felt))
    return "positive" if good != bool(turned) else "negative"


def mention_of(sketch: Sketch, plain: Plain, found: Found, author: str, technical: bool) -> Mention:
    """The mention with its slots, its place and how sure we are."""
    values = slots_of(sketch, found, author)
    kind, certain = found.cue.kind, sure(sketch, found, technical)
    if found.cue.name == "they-called":
        after = sketch.text[found.end : found.sentence[1]]
        waits, closed = WAITS.search(after), CLOSED.search(after)
        if waits and not closed and not CAME_BACK.match(heard(found.match, "verb") or ""):
            kind, certain = "owed", False
            values.pop("direction", None)
        elif not closed:
            certain = False
    if kind == "feedback":
        values = {
            name: values[name] for name in ("customer", "person", "phone", "email", "about") if name in values
        }
        values["sentiment"] = sentiment(found)
    begin, end = sketch.place(found.start), sketch.place_end(found.end)
    if found.who and found.resolved and found.who.start < begin and begin - found.who.start < 200:
        begin = found.who.start
    return Mention(
        kind,
        certain,
        plain.start(begin),
        max(plain.end(end), plain.start(begin) + 1),
        found.cue.name,
        **values,
    )  # type: ignore[arg-type]


def sure(sketch: Sketch, found: Found, technical: bool) -> bool:
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
    if bare(who) and (found.cue.kind == "feedback" or MILD.match(found.match.group().lstrip(" ,.;:-"))):
        return False
    return True
