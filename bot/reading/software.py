"""Talk of software, where a call, a message or a complaint is no contact with a customer."""

import re

from .classify import Found
from .pattern import heard
from .sketch import Sketch
from .templates import late
from .tokens import Who
from .words import code

THING = late(code.THING)
AMBIGUOUS, AMBIGUOUS_ALONE = late(code.AMBIGUOUS), late(code.AMBIGUOUS_ALONE)
SAYS = late(code.SAYS)
ACTS = late(code.ACTS)
FEELS = late(code.FEELS)
THINGS_ARE = late(code.THINGS_ARE)
GOES_ON = late(code.GOES_ON)
NOUN_OR_VERB = late(code.NOUN_OR_VERB)
BY_PHONE = late(code.BY_PHONE)
BEFORE_MESSAGE = late(code.BEFORE_MESSAGE)
NO_WRITER = late(code.NO_WRITER)
APPOSITION = late(code.APPOSITION)
PUBLISHED = late(code.PUBLISHED, re.IGNORECASE)
PHONE_IS = late(code.PHONE_IS)
AT_WORK = late(code.AT_WORK, re.IGNORECASE)
HAD = late(r"\W*(?:had|did|after|finished|done)\b")
CODE_CASE = late(code.CODE_CASE)
CAPITALS = late(code.CAPITALS)
EXPECTS_THE = late(code.EXPECTS_THE)
NAMES_IT = late(code.NAMES_IT)
A_THING = late(code.A_THING)
CALLBACK_NAME = late(code.CALLBACK_NAME)
PRESENT = late(code.PRESENT)


def about_software(sketch: Sketch, found: Found) -> bool:
    """Is what was taken for an outsider a thing, or what was taken for a contact its use?"""
    who = found.who
    if who is None or who.kind not in "NG":
        return bool(PHONE_IS.fullmatch(found.match.group()))
    if is_thing(sketch, who) or published(sketch, found, who) or colleague(sketch, who):
        return True
    if is_human(sketch, found):
        return False
    test = TESTS.get(found.cue.name)
    return bool(test and test(sketch, found, who)) or used(sketch, found, who)


def is_thing(sketch: Sketch, who: Who) -> bool:
    """'the client library', 'UserService'."""
    if who.kind == "G":
        return bool(THING.match(sketch.plain, who.end))
    words = (who.customer or who.person or "").split()
    return not who.sure and any(CODE_CASE.match(word) for word in words)


def is_human(sketch: Sketch, found: Found) -> bool:
    """Was it said of him or her?"""
    letter = heard(found.match, "who") or ""
    who = sketch.who(letter) if letter[:1] == "H" else None
    return bool(who and sketch.plain[who.start : who.end].lower() in ("he", "she", "him", "her"))


def colleague(sketch: Sketch, who: Who) -> bool:
    """One bare name beside a sprint or a pull request."""
    bare = not who.customer or (not who.person and not who.sure)
    if not bare or " " in (who.person or who.customer or " ") or sketch.phones or sketch.emails:
        return False
    if sketch.at_work is None:
        sketch.at_work = bool(AT_WORK.search(sketch.plain))
    return sketch.at_work


def published(sketch: Sketch, found: Found, who: Who) -> bool:
    """'Bob Martin complained about this in a blog post': not to us."""
    if found.cue.kind not in ("feedback", "made") or (found.who_is_formal() and who.sure):
        return False
    start, end = found.sentence
    return bool(PUBLISHED.search(sketch.plain, sketch.place(start), sketch.place_end(end)))


def used(sketch: Sketch, found: Found, who: Who) -> bool:
    """'Update Config Management settings', 'reverted CVS', 'email Parser wants bytes'."""
    verb = heard(found.match, "verb") or ""
    after = sketch.text[found.end : found.sentence[1]]
    if found.cue.name == "contacted" and verb.startswith("called"):
        return bool(APPOSITION.match(after)) and sketch.text[: found.start + 1].endswith(",")
    if not who.sure and verb.startswith(("reverted", "reached")) and not verb.startswith("reached out"):
        return True
    if found.cue.name not in ERRANDS:
        return False
    alone = found.cue.name == "errand-imperative" and not (heard(found.match, "who") or "").startswith("H")
    return done_to(who, verb, after, alone=alone)


def done_to(who: Who, verb: str, after: str, *, alone: bool) -> bool:
    """Is it a thing to which something is to be done?"""
    if not who.sure and ACTS.match(after):
        return True
    if CAPITALS.fullmatch(who.customer or ""):
        return not who.sure and verb.startswith(("call ", "reply", "answer"))
    if not (AMBIGUOUS.match(verb) or (alone and AMBIGUOUS_ALONE.match(verb))):
        return False
    return not who.person and bool(GOES_ON.match(after)) if who.sure else not SAYS.match(after)


def thin(who: Who) -> bool:
    """Someone without a name, or with one that we only took for one."""
    return who.kind == "G" or not who.sure


def feels(sketch: Sketch, found: Found, who: Who) -> bool:
    """'Loops are ignored' is no complaint; 'Initech feels ignored' is one."""
    felt = heard(found.match, "felt") or ""
    return thin(who) and bool(THINGS_ARE.match(felt)) and not FEELS.search(found.match.group())


def needs_more(sketch: Sketch, found: Found, who: Who) -> bool:
    """'SELECT requires UPDATE privileges': what is wanted goes on."""
    if thin(who) and EXPECTS_THE.search(found.match.group()):
        return True
    wanted = NOUN_OR_VERB.search(found.match.group())
    return bool(wanted) and not who.sure and bool(GOES_ON.match(sketch.text, found.end))


def tried(sketch: Sketch, found: Found, who: Who) -> bool:
    """'tried Svelte, no luck': nothing says that it was by phone."""
    if who.sure or not found.match.group().startswith(("tried", "trying")):
        return False
    return not BY_PHONE.search(sketch.text, found.start, found.sentence[1])


def message(sketch: Sketch, found: Found, who: Who) -> bool:
    """'an error message from DER': a plain message needs someone whom we know for a person or a firm."""
    words = found.match.group().lstrip()
    if not who.sure and A_THING.search(words):
        return True
    if not re.match(r"(?:new )?message", words):
        return False
    return not (who.sure or sketch.phones) or not BEFORE_MESSAGE.search(
        sketch.text, found.sentence[0], found.start
    )


def wrote(sketch: Sketch, found: Found, who: Who) -> bool:
    """'Kingston Fung wrote about macros', 'Jose replied to my issue'."""
    verb = found.end - len(found.match.group().split()[-1])
    if NAMES_IT.match(sketch.text, verb):
        return True
    return not (found.who_is_formal() and who.sure) and bool(NO_WRITER.match(sketch.text, verb))


def news(sketch: Sketch, found: Found, who: Who) -> bool:
    """'Updated German, Czech and Dutch translations'."""
    words = found.match.group()
    return "updated" in words and not words.endswith((" on ", " about ", " of ", " that "))


def callback(sketch: Sketch, found: Found, who: Who) -> bool:
    """'Callback Control Protocol'."""
    return not who.sure and bool(CALLBACK_NAME.match(sketch.plain, sketch.place(found.start)))


def call_to(sketch: Sketch, found: Found, who: Who) -> bool:
    """'a call to WithRegion'."""
    words = found.match.group()
    return not who.sure and "call to " in words and not HAD.match(words)


def reverts(sketch: Sketch, found: Found, who: Who) -> bool:
    """'Set TIME_STYLE to revert', 'waiting for Initech to reply': nobody asks us."""
    return found.match.group().startswith("to ") and bool(re.search(r"rever|reply", found.match.group()))


def complains(sketch: Sketch, found: Found, who: Who) -> bool:
    """'MSVC complains': a tool does so each time, a customer did."""
    bare = not who.customer and " " not in (who.person or "")
    a_place = any(char.isdigit() for char in who.customer or "")
    return (bare or not who.sure) and not a_place and bool(PRESENT.search(found.match.group()))


def surname(sketch: Sketch, found: Found, who: Who) -> bool:
    """'Robert Love'."""
    felt = heard(found.match, "felt") or ""
    start = sketch.place(found.end - len(felt))
    return sketch.plain[start : start + len(felt)].istitle()


def met(sketch: Sketch, found: Found, who: Who) -> bool:
    """'I have never met him' owes nothing."""
    return (heard(found.match, "verb") or "").startswith(("met", "heard"))


ERRANDS = ("errand", "errand-imperative", "will-contact", "forgot-to-contact", "not-yet")
TESTS = {
    "call-them-back": reverts,
    "callback-for": callback,
    "errand-imperative": callback,
    "complained": complains,
    "loved": surname,
    "not-yet": met,
    "felt": feels,
    "waits-for-contact": needs_more,
    "no-answer": tried,
    "missed-call": message,
    "they-called": wrote,
    "told-news": news,
    "call-with": call_to,
}
