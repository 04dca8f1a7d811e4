"""Terse commands: the slots of a message without any cue."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from .known import NOBODY, Known
from .mention import Draft, PraiseDraft
from .moment import due_moment
from .normalise import normalise
from .praise import HASHTAG
from .sketch import Sketch, draw
from .templates import late
from .tokens import Who
from .words.around import BAD_DUE_WORDS, IN_WORDS
from .words.commands import DID, MEDIUM_WORDS, NO_NAMES, OUTCOMES, PAST, TOPIC
from .words.firms import KINDS, SUFFIXES

PERSON = late(r"(?<!\w)M(\d+)")
# "@zed", "@Bob Tanaka" before a stop; not the "@" of a link or of an address.
TYPED = late(
    r"(?<![\w.<@+-])@([^\W_][\w'-]*(?:\.\w[\w'-]*)*)"
    r"(?: ([A-ZÀ-ÖØ-Þ][\w'-]+)(?=\s*(?:$|[,;.!?]|(?:by|before|until|re|about|please|pls|today|tomorrow|asap)\b)))?"
)
JOINT = "\u2060"  # stands for a blank in a typed name, and before it
MOST_WORDS = 3  # of a name that nobody knows
LEAP_YEAR = datetime(2024, 1, 1, 9, tzinfo=UTC)  # any day and hour that exists is one then
BEFORE_DUE = late(
    r"^(?:(?:by|before|b4|at|on|around|about|until|till|til|after|for|the|@)\s+)+", re.IGNORECASE
)
OVER = late(PAST)
ABOUT = late(rf"(?<![\w'])(?:{TOPIC})\s+(.+)", re.DOTALL)
STOP = late(r"(?<!\w)(?:[MFED]\d+|@[\w.-]+)|(?<!\w)(?:by|before|until)\s")
BAD_DUE = late(BAD_DUE_WORDS)
NAME = late(
    r"\s*(?:(?:call|ring|phone|email|e-mail|text|visit|message|to|for|with|the)\b)?\s*", re.IGNORECASE
)
WORDS = late(r"[^\s,;:()]+(?:\s+[^\s,;:()]+){0,3}")
OUTCOME = [(late(words), outcome) for outcome, words in OUTCOMES]
MEDIUM = [(late(words), medium) for medium, words in MEDIUM_WORDS]
IN = late(IN_WORDS)


def read_command(
    text: str, author: str = "", known: Known = NOBODY, region: str = "US", *, contact: bool = False
) -> Draft:
    """The slots of `/callback`, `/contact` and `/promise`; in a `contact`, bare small words are no unknown name."""
    plain = TYPED.sub(lambda typed: hailed(typed, known), normalise(text).text)
    sketch = draw(plain, known, region)
    who, rest = customer_of(sketch, known, contact=contact)
    due, unknown = due_of(sketch, region)
    values: dict[str, str | None] = {
        "customer": who.customer if who else None,
        "person": who.person if who else None,
        "phone": sketch.phones[0][0] if sketch.phones else None,
        "email": sketch.emails[0][0] if sketch.emails else None,
        "medium": next((medium for pattern, medium in MEDIUM if pattern.search(sketch.text)), None),
        "outcome": next((outcome for pattern, outcome in OUTCOME if pattern.search(sketch.text)), None),
        "direction": direction_of(sketch),
        "assignee": assignee_of(sketch, author),
        "due": due,
        "due_unknown": unknown,
        "about": about_of(sketch, rest),
    }
    if not who and not values["phone"] and not values["email"]:
        values["problem"] = "nobody"
    return Draft(**values)


def hailed(typed: re.Match[str], known: Known) -> str:
    """ "@name" as a mention: a second word belongs to it where it ends a thought and names no customer."""
    first, second = typed.group(1), typed.group(2)
    if known.exact(first):
        return typed.group()
    if second and not known.exact(second) and not known.exact(f"{first} {second}"):
        return f"<@U{JOINT}{first}{JOINT}{second}>"
    return f"<@U{JOINT}{first}>" + (f" {second}" if second else "")


def customer_of(sketch: Sketch, known: Known, *, contact: bool) -> tuple[Who | None, int]:
    """The first outsider, and where the words after it begin; else the first words."""
    for i, who in enumerate(sketch.people):
        if who.kind in "NG" and not re.search(rf"(?<![\w'])(?:{TOPIC})\s[^,;]*N{i}\b", sketch.text):
            customer = who.customer or (None if who.person else sketch.plain[who.start : who.end])
            return Who("N", who.start, who.end, who.person, customer), sketch.text.find(f"{who.kind}{i}") + 2
    lead = NAME.match(sketch.text)
    begin = lead.end() if lead else 0
    did = re.compile(DID).match(sketch.text, begin)
    begin = did.end() if did else begin
    cut = re.compile(
        rf"[,;:]|(?<!\w)(?:[MFEDS]\d+|@\w)|\b(?:{TOPIC}|by|before|wants|needs|at \d)\b|$"
    ).search(sketch.text, begin)
    words = WORDS.match(sketch.text, begin, cut.start()) if cut else None
    if not words:
        return None, begin
    plain = sketch.plain[sketch.place(words.start()) : sketch.place_end(words.end())]
    said = plain.split()
    match = known.find(plain) or known.find(said[0])
    if not match and (names_nobody(plain.lower().split()) or (contact and len(said) > 1 and plain.islower())):
        return None, begin
    return Who("N", 0, 0, customer=match.name if match else plain), words.end()


def names_nobody(words: list[str]) -> bool:
    """A lone "sorted", or too many words for a name that ends in no firm's kind."""
    return NO_NAMES.issuperset(words) or (len(words) > MOST_WORDS and words[-1] not in KINDS | SUFFIXES)


def due_of(sketch: Sketch, region: str) -> tuple[str | None, str | None]:
    """The last words that say when, for a command ends with its time; else words that are no time to come."""
    past = OVER.search(sketch.text)
    if past and re.search(DID, sketch.text):
        return None, None
    if past:
        return None, sketch.plain[sketch.place(past.start()) : sketch.place_end(past.end())].strip(" .!?")
    due = sketch.dues[-1][0] if sketch.dues else None
    if due and due_moment(due, LEAP_YEAR, ZoneInfo("UTC"), region=region) is None:
        return None, BEFORE_DUE.sub("", due)
    return due, None if due else unknown_due(sketch)


def unknown_due(sketch: Sketch) -> str | None:
    """Words in the place of a time that are none: 'by fryday'."""
    match = BAD_DUE.search(sketch.text)
    if not match:
        return None
    group = 1 if match.group(1) else 2
    return sketch.plain[sketch.place(match.start(group)) : sketch.place_end(match.end(group))].strip(" .,")


def direction_of(sketch: Sketch) -> str | None:
    if IN.search(sketch.text):
        return "in"
    return "out" if re.search(DID, sketch.text) else None


def assignee_of(sketch: Sketch, author: str) -> str | None:
    """The mentioned teammate, or "@name" as typed."""
    match = PERSON.search(sketch.text)
    if not match:
        return "me" if re.search(r"\bfor me\b|\bi'll\b|\bmine\b", sketch.text) else None
    who = sketch.people[int(match.group(1))]
    words = sketch.plain[who.start : who.end]
    if JOINT in words:
        return "@" + words[4:-1].replace(JOINT, " ")
    return "me" if author and words.strip("<@>") == author.strip("<@>") else words


def about_of(sketch: Sketch, rest: int) -> str | None:
    """After 're', or the words that are left after the name."""
    match = ABOUT.search(sketch.text)
    begin = match.start(1) if match else rest
    stop = STOP.search(sketch.text, begin)
    end = stop.start() if stop else len(sketch.text)
    for none in (BAD_DUE.search(sketch.text, begin), OVER.search(sketch.text, begin)):
        if none:
            end = min(end, none.start())
    words = sketch.plain[sketch.place(begin) : sketch.place_end(end)] if end > begin else ""
    words = re.sub(
        r"^[\s,;:.–—-]*(?:(?:wants?|needs?)\s+(?:an?\s+)?(?:call ?back|call)\b)?[\s,;:.–—-]*|[\s,;:.–—-]+$",
        "",
        words,
    )
    return words if len(words) > 1 else None


def read_praise_command(text: str, known: Known = NOBODY) -> PraiseDraft:
    """`/praise @maria for staying late with the Patel order #extra-mile from Acme`."""
    plain = normalise(text).text
    group = re.match(r"\s*((?:(?:<@[^\s<>]+>|@[\w.'-]+)(?:\s*,\s*|\s+and\s+|\s*&\s*|\s+)?)+)", plain)
    recipients = re.findall(r"<@[^\s<>]+>|@[\w.'-]*\w", group.group(1) if group else plain)
    rest = plain[group.end(1) :] if group else re.sub(r"<@[^\s<>]+>|@[\w.'-]*\w", "", plain)
    tags = tuple(dict.fromkeys(tag.lower() for tag in HASHTAG.findall(rest)))
    rest = HASHTAG.sub("", rest).strip()
    giver = re.search(r"(?:^|\s)from\s+((?:the\s+)?[A-Z0-9][^,.;#]*?)\s*[.!]?\s*$", rest) or re.search(
        r"^from\s+(\S+)", rest
    )
    customer = giver.group(1).strip() if giver else None
    if giver:
        rest = rest[: giver.start()] + rest[giver.end() :]
        match = known.find(customer) if customer else None
        customer = match.name if match else customer
    reason = re.sub(r"^[\s,:;–—-]*(?:for\s+|because\s+)?", "", rest).strip(" ,;\n\t") or None
    return PraiseDraft(
        tuple(dict.fromkeys(recipients)), reason, tags, customer, None if recipients else "nobody"
    )
