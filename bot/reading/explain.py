"""What each stage of the reader saw in a message, for `kept read --explain`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from .classify import mood, sentences
from .hints import hint
from .judged import KINDS as KINDS_JUDGED
from .judged import TABLES, judged
from .known import NOBODY, Known
from .mention import Mention
from .normalise import GONE, normalise
from .reader import read
from .reasons import Note, Trace, Why
from .sketch import Sketch, draw
from .tokens import Who
from .weights import chance, weights
from .worth import is_technical

KINDS = {
    "G": "a customer whose name is not said",
    "H": "a pronoun: the last one named",
    "M": "a teammate who is mentioned",
    "S": "one of ours",
}
WORTH_TELLING = 0.05  # chance
TOLD = 4  # signs
Moment = Callable[[str], datetime | None]


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage by its name, what it does, and what it saw: a line for each thing."""

    name: str
    does: str
    seen: tuple[str, ...]


def explain(
    text: str, author: str, known: Known = NOBODY, region: str = "US", moment: Moment | None = None
) -> list[Stage]:
    """The stages of one message, in the order of the work; `moment` says when due words are."""
    trace = Trace()
    mentions = read(text, author, known, region, trace)
    sketch = draw(normalise(text).text, known, region)
    clauses = [said(sketch, *span) for span in sentences(sketch.text)]
    return [
        Stage("normalise", "takes away code, quotations, links and marks", (shown(sketch.plain),)),
        Stage("clauses", "reads each sentence and line by itself", numbered(clauses)),
        Stage("people and times", "puts a letter for each of them", tuple(letters(sketch, moment))),
        Stage(
            "classify",
            "tries each rule on each clause, and weighs all of its words",
            (*classified(sketch, trace), *(weighed(text, sketch) if is_tried(trace) else ())),
        ),
        Stage("resolve", "finds whom and what it is about", tuple(map(resolved, mentions)) or ("nothing",)),
        Stage(
            "decide", "says how sure it is, or why nothing is said", tuple(decided(sketch, mentions, trace))
        ),
    ]


def shown(words: str) -> str:
    """One line, with a sign where something was taken away."""
    return " ".join(words.replace(GONE, "[…]").split())


def said(sketch: Sketch, start: int, end: int) -> str:
    """The message's own words from one place of the sketch to another."""
    return shown(sketch.plain[sketch.place(start) : sketch.place_end(end)])


def numbered(clauses: list[str]) -> tuple[str, ...]:
    return tuple(f"{number}. {words}" for number, words in enumerate(clauses, 1))


def letters(sketch: Sketch, moment: Moment | None) -> Iterator[str]:
    """Each letter of the sketch with what it stands for, then the sketch."""
    for number, who in enumerate(sketch.people):
        yield f"{who.kind}{number}  {shown(sketch.plain[who.start : who.end])}: {whose(who)}"
    for number, (phone, _, _) in enumerate(sketch.phones):
        yield f"F{number}  {phone}: a phone number"
    for number, (email, _, _) in enumerate(sketch.emails):
        yield f"E{number}  {email}: an e-mail address"
    for number, (due, _, _) in enumerate(sketch.dues):
        at = moment(due) if moment else None
        means = f", {at:%A %d %B %Y %H:%M}" if at else ", but not when" if moment else ""
        yield f"D{number}  {due}: a time{means}"
    yield f"read as: {shown(sketch.text)}"


def whose(who: Who) -> str:
    if who.kind != "N":
        return KINDS[who.kind]
    named = [("person", who.person), ("customer", who.customer)]
    words = ", ".join(f"{what} {name}" for what, name in named if name)
    return words if who.sure else f"{words}, by the look of it"


def classified(sketch: Sketch, trace: Trace) -> Iterator[str]:
    """By its clause, each rule that matched: whether it speaks, or why not; where none does, why none."""
    for number, span in enumerate(sentences(sketch.text), 1):
        notes = matched(trace, span)
        for note in sorted(notes, key=lambda one: one.start):
            words = f'"{said(sketch, note.start, note.end)}"'
            how = f"is silent: {note.why}" if note.why else "speaks"
            yield f"{number}. {note.rule} ({note.kind}) hears {words} and {how}"
        if not notes:
            how = "no rule matches" if is_tried(trace) else "no rule is tried"
            yield f"{number}. {how}: {unmatched(sketch, trace, span)}"


def weighed(text: str, sketch: Sketch) -> Iterator[str]:
    """What the whole message hints at; what all words of a clause speak for, and which of them most."""
    mention, software = map(chance, hint(text))
    yield f"the whole message hints at a mention {mention:.0%}, at talk of programs {software:.0%}"
    table = weights(*TABLES)
    for one in judged(sketch, technical=is_technical(sketch)):
        chances = sorted(((one.chances[kind], kind) for kind in KINDS_JUDGED), reverse=True)
        said_for = ", ".join(f"{kind} {likely:.0%}" for likely, kind in chances if likely >= WORTH_TELLING)
        words = f'all words of "{said(sketch, one.clause.start, one.clause.end)}"'
        if not said_for:
            yield f"{words} speak for nothing"
            continue
        strongest = sorted(one.signs, key=lambda sign: -table.of((sign,), chances[0][1]))[:TOLD]
        yield f"{words} speak for {said_for}; most of all {', '.join(map(repr, strongest))}"


def is_tried(trace: Trace) -> bool:
    return trace.silent in (None, Why.NO_RULE)


def matched(trace: Trace, span: tuple[int, int]) -> list[Note]:
    return [one for one in trace.notes if one.stage == "classify" and span[0] <= one.start < span[1]]


def unmatched(sketch: Sketch, trace: Trace, span: tuple[int, int]) -> Why:
    """What it is about a clause that no rule matches."""
    if trace.silent and not is_tried(trace):
        return trace.silent
    technical = Why.TECHNICAL if is_technical(sketch) else Why.NO_RULE
    return mood(sketch.text[slice(*span)].rstrip()) or technical


def resolved(mention: Mention) -> str:
    slots = (
        f"{name} {', '.join(value) if isinstance(value, list) else value}"
        for name, value in mention.slots().items()
    )
    return f"{mention.rule}: {'; '.join(slots)}"


def decided(sketch: Sketch, mentions: tuple[Mention, ...], trace: Trace) -> Iterator[str]:
    """What becomes of each rule that spoke, and why nothing where nothing does."""
    for mention in mentions:
        how = "certain" if mention.certain else f"not certain: {mention.doubt}"
        yield f"{mention.kind}, by {mention.rule}: {how}"
    for note in trace.notes:
        if note.stage == "decide":
            yield f"nothing of {note.rule} ({note.kind}): {note.why}"
    if not mentions:
        why = list(dict.fromkeys(reasons(sketch, trace))) or [trace.silent or Why.NO_RULE]
        yield f"silent: {'; '.join(why)}"


def reasons(sketch: Sketch, trace: Trace) -> Iterator[Why]:
    """Why nothing is found."""
    yield from (note.why for note in trace.notes if note.why)
    for span in sentences(sketch.text):
        if not trace.notes and not matched(trace, span):
            yield unmatched(sketch, trace, span)
