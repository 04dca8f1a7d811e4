"""The slots of a mention, from the sentences around its cue."""

from collections.abc import Sequence

from .classify import Found
from .fills import bare, parts
from .pattern import heard
from .sketch import Sketch
from .spans import tokens
from .templates import late
from .tokens import Who
from .words.around import NO_ANSWER_WORDS
from .words.media import MEDIA, REACHED
from .zone import same, zone

MEDIUM = [(late(rf"\b(?:{words})"), medium) for medium, words in MEDIA]
REPLY_TO = late(
    r" (?:to|about|on|of) (?:his|her|their|the|H\d+)(?:'s)? (e-?mail|text|message|voice ?mail|call)\b"
)
OWNER = late(r"(?<!\w)([NG]\d+)[\s,(:–-]{1,3}([FE]\d+)(?!\w)")
NUMBERED = late(r"(?<!\w)[NGFE]\d+")
NO_ANSWER = late(NO_ANSWER_WORDS)
REACHED_VERB = late(REACHED)
OURSELVES = ("i", "ill", "i'l", "imma", "i'ma", "let me", "will", "gonna", "going to", "shall")


def slots_of(
    sketch: Sketch, found: Found, author: str, spans: Sequence[tuple[int, int]] = ()
) -> dict[str, str]:
    """All slots of one cue, from the sentences of its clause."""
    area = zone(sketch, found)
    places = parts(tokens(sketch, spans or [found.sentence]), found.cue.kind)
    values = dict(who_slots(sketch, found))
    values.update(number_slots(sketch, area, found.letter))
    medium = medium_of(found)
    if medium:
        values["medium"] = medium
    for slot in ("about", "due"):
        words = said_there(sketch, *places[slot]) if slot in places else None
        if words:
            values[slot] = words
    if "due" in values and values.get("about", "").endswith(values["due"]):  # "the boiler before 5"
        values["about"] = values["about"].removesuffix(values["due"]).strip(" ,-–") or values["about"]
    if found.cue.kind in ("owed", "promise"):
        assignee = assignee_of(sketch, found, places.get("assignee"), author)
        if assignee:
            values["assignee"] = assignee
    if found.cue.kind == "made":
        values.update(made_slots(found, medium))
    return values


def who_slots(sketch: Sketch, found: Found) -> dict[str, str]:
    """Person and firm; a second letter for the same one adds what it knows."""
    values: dict[str, str] = {}
    whose = found.who or owner(sketch, found.letter)
    if whose and whose.kind in "NG":
        values = {name: said for name in ("person", "customer") if (said := getattr(whose, name))}
    for i, who in enumerate(sketch.people):
        if who is found.who or (who.kind == "N" and found.letter and same(sketch, f"N{i}", found.letter)):
            if who.person and ("person" not in values or who is found.who):
                values["person"] = who.person
            if who.customer and ("customer" not in values or who is found.who):
                values["customer"] = who.customer
    return values


def owner(sketch: Sketch, letter: str | None) -> Who | None:
    """Whose number it is: 'Ms. Nguyen 555-0192 wants a call back'."""
    if not letter or letter[0] not in "FE":
        return None
    before = OWNER.search(sketch.text)
    while before and before.group(2) != letter:
        before = OWNER.search(sketch.text, before.end())
    return sketch.who(before.group(1)) if before else None


def number_slots(sketch: Sketch, area: tuple[int, int], letter: str | None) -> dict[str, str]:
    """The phone number and the address of the one behind a letter."""
    values: dict[str, str] = {}
    phone = number_of(sketch, area, letter, "F")
    email = number_of(sketch, area, letter, "E")
    if phone:
        values["phone"] = sketch.phones[int(phone[1:])][0]
    if email:
        values["email"] = sketch.emails[int(email[1:])][0]
    return values


def number_of(sketch: Sketch, area: tuple[int, int], letter: str | None, kind: str) -> str | None:
    """The number that stands with somebody: behind them, else before them, with nobody else between."""
    if letter and letter[0] == kind:
        return letter
    marks = [
        match.group() for match in NUMBERED.finditer(sketch.text, *area) if match.group()[0] in "NG" + kind
    ]
    if letter not in marks:
        return next((mark for mark in marks if mark[0] == kind), None)
    at = marks.index(letter)
    for beside in (marks[at + 1 : at + 2], marks[max(at - 1, 0) : at]):
        if beside and beside[0][0] == kind:
            return beside[0]
    people = {mark for mark in marks if mark[0] != kind}
    if any(not same(sketch, mark, letter) for mark in people):
        return None
    return next((mark for mark in marks if mark[0] == kind), None)


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


def said_there(sketch: Sketch, start: int, end: int) -> str | None:
    words = bare(sketch.plain[sketch.place(start) : sketch.place_end(end)])
    return words if len(words) > 1 else None


def assignee_of(sketch: Sketch, found: Found, place: tuple[int, int] | None, author: str) -> str | None:
    """Who takes it: the subject of the commitment, or the teammate who is addressed."""
    by = found.by
    if by in OURSELVES:
        return "me"
    if by and by[0] == "M" and by[1:].isdigit():
        return mention(sketch, by, author)
    return mention(sketch, sketch.text[place[0] : place[1]], author) if place else None


def mention(sketch: Sketch, letter: str, author: str) -> str:
    words = sketch.named(letter)
    return "me" if words.strip("<@>") == author.strip("<@>") else words
