"""The slots of a mention, from the sentences around its cue."""

import re

from .classify import Found
from .pattern import heard
from .sketch import Sketch
from .templates import late
from .words.around import (
    ABOUT_WORDS,
    CC_WORDS,
    DID_WORDS,
    FELT_ABOUT_WORDS,
    NO_ANSWER_WORDS,
    PAST_DUE_WORDS,
    PROMISED_LEAD,
)
from .words.media import MEDIA, REACHED
from .zone import same, zone

MEDIUM = [(late(rf"\b(?:{words})"), medium) for medium, words in MEDIA]
REPLY_TO = late(
    r" (?:to|about|on|of) (?:his|her|their|the|H\d+)(?:'s)? (e-?mail|text|message|voice ?mail|call)\b"
)
NO_ANSWER = late(NO_ANSWER_WORDS)
REACHED_VERB = late(REACHED)
DUE = late(r"(?<!\w)D(\d+)")
PAST_DUE = late(PAST_DUE_WORDS)
AFTER_DUE = late(r" ?(?:yesterday|ago|last|and (?:said|wanted|left)|but nobody)")
ABOUT = late(ABOUT_WORDS)
FELT_ABOUT = late(FELT_ABOUT_WORDS)
CC = late(CC_WORDS)
HAILED = late(r"\b(?:hey|hi|hello|yo|morning|fyi|attn:?|@) ?$")
DID = late(DID_WORDS)


def slots_of(sketch: Sketch, found: Found, author: str) -> dict[str, str]:
    """All slots of one cue."""
    area = zone(sketch, found)
    values = dict(who_slots(sketch, found))
    values.update(number_slots(sketch, area))
    medium = medium_of(found)
    if medium:
        values["medium"] = medium
    if found.cue.kind in ("owed", "promise"):
        due = due_of(sketch, found, area)
        if due:
            values["due"] = due
        assignee = assignee_of(sketch, found, area, author)
        if assignee:
            values["assignee"] = assignee
    if found.cue.kind == "made":
        values.update(made_slots(found, medium))
    about = about_of(sketch, found, area)
    if about:
        values["about"] = about
    return values


def who_slots(sketch: Sketch, found: Found) -> dict[str, str]:
    """Person and firm; a second letter for the same one adds what it knows."""
    values: dict[str, str] = {}
    if found.who and found.who.kind == "N":
        values = {name: said for name in ("person", "customer") if (said := getattr(found.who, name))}
    for i, who in enumerate(sketch.people):
        if who is found.who or (who.kind == "N" and found.letter and same(sketch, f"N{i}", found.letter)):
            if who.person and ("person" not in values or who is found.who):
                values["person"] = who.person
            if who.customer and ("customer" not in values or who is found.who):
                values["customer"] = who.customer
    return values


def number_slots(sketch: Sketch, area: tuple[int, int]) -> dict[str, str]:
    values: dict[str, str] = {}
    text = sketch.text[area[0] : area[1]]
    phone = re.search(r"(?<!\w)F(\d+)", text)
    email = re.search(r"(?<!\w)E(\d+)", text)
    if phone:
        values["phone"] = sketch.phones[int(phone.group(1))][0]
    if email:
        values["email"] = sketch.emails[int(email.group(1))][0]
    return values


def medium_of(found: Found) -> str | None:
    """By the cue, else by the words of the cue."""
    if "medium" in found.cue.facts:
        return found.cue.facts["medium"]
    answered = REPLY_TO.match(found.match.string, found.match.end())
    for words in (
        answered and answered.group(1),
        heard(found.match, "thing"),
        heard(found.match, "verb"),
        found.match.group() if found.cue.kind != "feedback" else None,
    ):
        for pattern, medium in MEDIUM:
            if words and pattern.search(words):
                return medium
    return None


def made_slots(found: Found, medium: str | None) -> dict[str, str]:
    facts = found.cue.facts
    values = {name: facts[name] for name in ("direction", "outcome") if name in facts}
    words = heard(found.match, "verb") or ""
    if words.startswith("heard"):
        values["direction"] = "in"
    if "outcome" not in values and values.get("direction") == "out":
        rest = found.match.string[found.match.end() : found.match.end() + 60]
        if NO_ANSWER.match(rest):
            values["outcome"] = "no_answer"
        elif REACHED_VERB.search(found.match.group()):
            values["outcome"] = "reached"
        elif medium in ("email", "message") and not words.startswith(
            ("met", "spoke", "answered", "repl", "respond", "wrote back")
        ):
            values["outcome"] = "sent"
    return values


def due_of(sketch: Sketch, found: Found, area: tuple[int, int]) -> str | None:
    """The first time after the cue's beginning that is not the time of the call, else one before it."""
    later, earlier = [], []
    for match in DUE.finditer(sketch.text, *area):
        before = sketch.text[area[0] : match.start()]
        words = sketch.dues[int(match.group(1))][0]
        limit = re.match(
            r"(?:no later|by|before|b4|within|in|until|asap|as soon|next|tomorrow|tmrw|first thing|eod|cob)",
            words,
            re.IGNORECASE,
        )
        past = AFTER_DUE.match(sketch.text, match.end()) or (PAST_DUE.search(before) and not limit)
        if past:
            continue
        if match.start() >= found.start:
            if found.cue.name in ("missed-call", "left-us-voicemail", "missed-them") and not limit:
                continue
            later.append(words)
        elif limit or not re.search(r"\w", sketch.text[found.sentence[0] : match.start()]):
            earlier.append(words)
    if later:
        return later[0]
    return earlier[-1] if earlier else None


def about_of(sketch: Sketch, found: Found, area: tuple[int, int]) -> str | None:
    """What it is about: after 're' and 'about', or the thing promised or sent."""
    what = heard(found.match, "what")
    sub = heard(found.match, "sub")
    if found.cue.kind == "promise" and sub and re.match(r"(?:the|their|his|her|our|an?) ", sub):
        start = sketch.text.find(sub, found.start)
        return said(sketch, start, start + len(sub))
    if found.cue.kind == "promise" and what:
        start = sketch.text.find(what, found.start)
        return promised(sketch, start, what)
    if found.cue.kind == "feedback":
        felt = FELT_ABOUT.match(sketch.text, found.end) or ABOUT.search(
            sketch.text, found.end, found.sentence[1]
        )
        return said(sketch, felt.start(1), felt.end(1)) if felt else None
    match = ABOUT.search(sketch.text, max(area[0], found.sentence[0]), area[1]) or ABOUT.search(
        sketch.text, *area
    )
    if match:
        return said(sketch, match.start(1), match.end(1))
    return None


def promised(sketch: Sketch, start: int, what: str) -> str | None:
    cut = re.search(r",| D\d| M\d|$| - | because | so | but | and (?:i|we|he|she|they|that|then)\b", what)
    end = cut.start() if cut else len(what)
    lead = re.match(PROMISED_LEAD, what)
    begin = lead.end() if lead and lead.end() < end else 0
    return said(sketch, start + begin, start + end) if end > begin else None


def said(sketch: Sketch, start: int, end: int) -> str | None:
    words = sketch.plain[sketch.place(start) : sketch.place_end(end)].strip(" .,;:-\n\t")
    return words if len(words) > 1 else None


def assignee_of(sketch: Sketch, found: Found, area: tuple[int, int], author: str) -> str | None:
    """Who takes it: the subject of the commitment, or the one teammate who is addressed."""
    by = found.by
    if by in ("i", "ill", "i'l", "imma", "i'ma", "let me") or (by in ("will", "gonna", "going to", "shall")):
        return "me"
    if by and by[0] == "M" and by[1:].isdigit():
        return mention(sketch, by, author)
    addressed: list[str] = []
    for match in re.finditer(r"(?<!\w)M\d+", sketch.text[area[0] : area[1]]):
        before = sketch.text[area[0] : area[0] + match.start()]
        hailed = HAILED.search(before)
        if not CC.search(before) and (hailed or not DID.match(sketch.text, area[0] + match.end())):
            addressed.append(match.group())
    names = {mention(sketch, letter, author) for letter in addressed}
    return names.pop() if len(names) == 1 else None


def mention(sketch: Sketch, letter: str, author: str) -> str:
    who = sketch.people[int(letter[1:])]
    words = sketch.plain[who.start : who.end]
    return "me" if words.strip("<@>") == author.strip("<@>") else words
