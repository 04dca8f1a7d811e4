"""From the cues that spoke to the mentions that a careful colleague would see."""

from collections.abc import Iterator
from itertools import islice

from .classify import ADVICE, Found, quotations
from .judged import (
    BELIEVED,
    CERTAIN,
    DOUBTED,
    FAINT,
    IN_EARNEST,
    KINDS,
    OF_SOFTWARE,
    OVER,
    PLAIN,
    REFUTED,
    REFUTED_OF_FIRMS,
    SOFTWARE,
    SOFTWARE_SPEAKS,
    SPEAKS,
    VAGUE,
    VAGUE_SPEAKS,
    Judged,
    by_sign,
    by_words,
    clause_at,
    judged,
    told_by_words,
)
from .matters import answered, besides, known, merge, once_owed, sentiment
from .mention import Mention
from .normalise import Plain
from .pattern import heard
from .reasons import Trace, Why
from .resolve import slots_of
from .sketch import Sketch
from .software import about_software
from .templates import late
from .words import guards
from .worth import JOKE, doubt, is_technical, stands_out, weighed

BOT = late(guards.BOT)
CLOSED = late(guards.CLOSED)
WAITS = late(guards.WAITS)
ASKED_ANYWAY = ("they-called",)  # nobody can tell from the words whether they wait: better asked than lost
MOST = 20  # mentions of one message: few hand-overs hold more
SHOULD_THEY = late(r"\W*(?:if|in case|unless|whenever|should) [NGH]\d")
CAME_BACK = late(
    r"got back|replied|responded|returned|answered|called back|rang back|came by|came in|visited|stopped"
)


def decide(sketch: Sketch, plain: Plain, author: str, trace: Trace | None = None) -> list[Mention]:
    """The contact mentions of a message, in the order of the text."""
    if BOT.search(sketch.text):
        if trace:
            trace.silent = Why.BOT
        return []
    technical = is_technical(sketch)
    said = judged(sketch, technical=technical)
    merged: list[Found] = []
    spoken = sorted(believed(sketch, said, technical, trace), key=lambda f: (f.start, -f.end))
    for found in spoken:
        merge(sketch, merged, found)
    kept = [found for found in merged if not answered(sketch, merged, found)][:MOST]
    kept += in_words(sketch, said, kept, technical=technical)
    kept += besides(sketch, kept)
    kept = sorted(kept, key=lambda found: found.start)[:MOST]
    if trace:
        for found in spoken:
            if not any(found is other for other in kept):
                more = any(found is other for other in merged)
                why = Why.LED_TO_MORE if more else Why.TOLD_BY_ANOTHER
                trace.note("decide", found.cue.name, found.cue.kind, found.start, found.end, why)
    return once_owed(
        mention_of(sketch, plain, found, author, technical, clause_at(said, found.start)) for found in kept
    )


def believed(sketch: Sketch, said: list[Judged], technical: bool, trace: Trace | None) -> Iterator[Found]:
    """The rules that speak, but for those that the other words of their clause gainsay."""
    likely = {kind for one in said for kind in KINDS if one.chances[kind] >= REFUTED_OF_FIRMS}
    silent = not likely
    if silent and not trace:
        return
    for found in weighed(sketch, technical, trace, None if trace else {*likely, "made"}):
        one = clause_at(said, found.start)
        if not silent and (one is None or one.chances[found.cue.kind] >= least(sketch, found, technical)):
            yield found
        elif trace:
            trace.note("decide", found.cue.name, found.cue.kind, found.start, found.end, Why.GAINSAID)


def least(sketch: Sketch, found: Found, technical: bool) -> float:
    """From which chance of the words a rule is believed."""
    if found.cue.name in ASKED_ANYWAY:
        return 0.0
    if doubt(sketch, found, technical):
        return DOUBTED
    return REFUTED_OF_FIRMS if found.who and found.who.customer and found.who.sure else REFUTED


def in_words(sketch: Sketch, said: list[Judged], kept: list[Found], *, technical: bool) -> list[Found]:
    """What clauses say although no rule knows it."""
    found: list[Found] = []
    for one in said:
        for kind in KINDS:
            if one.chances[kind] < SPEAKS or any(
                other.cue.kind == kind and one.clause.start <= other.start < one.clause.end for other in kept
            ):
                continue
            for new in islice(by_words(sketch, one, kind), MOST - len(found)):
                if one.chances[kind] < needed(sketch, one, new, technical=technical):
                    continue
                if not vetoed(sketch, new, one.chances[kind]) and not any(
                    known(sketch, other, new) for other in (*kept, *found)
                ):
                    found.append(new)
    return found


def needed(sketch: Sketch, one: Judged, found: Found, *, technical: bool) -> float:
    """From which chance words alone are heard: more where programmes are spoken of, or nobody is named."""
    said, software = sketch.hint
    if one.chances["software"] >= SOFTWARE or said < FAINT or software > OF_SOFTWARE:
        return SOFTWARE_SPEAKS
    plain = not found.resolved or (technical and not stands_out(sketch, found))
    if said < VAGUE:
        return SOFTWARE_SPEAKS if plain else VAGUE_SPEAKS
    return PLAIN if plain else SPEAKS


def vetoed(sketch: Sketch, found: Found, chance: float) -> bool:
    """A case that is imagined and what is quoted say nothing, nor do advice and a joke unless the rest is plain.

    Feedback is quoted as often as told: "the best physio in town", says Gemma.
    """
    start, end = found.sentence
    told = found.cue.kind != "feedback" and any(
        a < found.end and found.start < b for a, b in quotations(sketch)
    )
    return told or bool(
        (
            chance < IN_EARNEST
            and (ADVICE.search(sketch.text, start, end) or JOKE.search(sketch.text, start, end))
        )
        or SHOULD_THEY.match(sketch.text, start, end)
        or about_software(sketch, found)
    )


def weigh(why: Why | None, chance: float, *, wordy: bool) -> Why | None:
    """Why a mention is not certain, when the chance of its words is known too."""
    if why or chance >= (CERTAIN if wordy else BELIEVED):
        return why
    return Why.ONLY_WORDS if wordy else Why.GAINSAID


def mention_of(
    sketch: Sketch, plain: Plain, found: Found, author: str, technical: bool, one: Judged | None
) -> Mention:
    """The mention with its slots, its place and how sure we are."""
    values = slots_of(sketch, found, author, one.clause.spans if one else ())
    kind, why = found.cue.kind, doubt(sketch, found, technical)
    wordy = found.cue.name.startswith("words-")
    if one:
        values = {**told_by_words(one, kind), **values}
    if found.cue.name == "they-called":
        after = sketch.text[found.end : found.sentence[1]]
        waits, closed = WAITS.search(after), CLOSED.search(after)
        over = closed or (one is not None and one.chances["made"] >= OVER > one.chances["owed"])
        if waits and not over and not CAME_BACK.match(heard(found.match, "verb") or ""):
            kind, why = "owed", why or Why.MAY_WAIT
            values.pop("direction", None)
        elif not closed:
            why = why or Why.MAY_BE_OVER
    if kind == "feedback":
        values = {
            name: values[name] for name in ("customer", "person", "phone", "email", "about") if name in values
        }
        values["sentiment"] = by_sign(one) if wordy and one else sentiment(found)
    if one:
        why = weigh(why, one.chances[kind], wordy=wordy)
        if wordy and (sketch.hint.said < VAGUE or sketch.hint.software > OF_SOFTWARE):
            why = why or Why.ONLY_WORDS
    begin, end = sketch.place(found.start), sketch.place_end(found.end)
    if found.who and found.resolved and found.who.start < begin and begin - found.who.start < 200:
        begin = found.who.start
    start = plain.start(begin)
    end = max(plain.end(end), start + 1)
    return Mention(kind, why is None, start, end, found.cue.name, doubt=why, **values)  # type: ignore[arg-type]
