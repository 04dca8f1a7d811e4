"""Clauses judged by their words: of which kinds they are, and of whom they speak."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from .classify import Found, antecedent
from .clauses import Clause, clauses, sentence_of
from .evidence import Candidate, candidates, whom_signs
from .pattern import Cue
from .signs import WORD, signs, words_of
from .sketch import Sketch
from .tokens import Who
from .weights import chance, weights
from .words.classes import CLASS_OF

SPEAKS = 0.4  # chance from which words alone make a mention
PLAIN = 0.7  # the same among technical words, and where nobody is named
SOFTWARE = 0.2  # chance of talk of software from which words alone need more
OF_SOFTWARE = 0.0  # logits of the whole message from which they need as much
FAINT = -2.0  # logits of a whole message under which they need as much
SOFTWARE_SPEAKS = 0.95  # how much
VAGUE, VAGUE_SPEAKS = (
    0.0,
    0.65,
)  # logits of a whole message under which words need a little more, and how much
DOUBTED = 0.1  # chance under which a rule that is not certain is not believed
REFUTED = 0.08  # chance under which no rule is
REFUTED_OF_FIRMS = 0.04  # the same where a firm is named for certain: a known one, or one with its kind
BELIEVED = 0.4  # chance from which a rule is believed without a question
CERTAIN = 0.97  # chance from which words alone are believed so
OVER = 0.5  # chance from which a call about something is taken to be settled
IN_EARNEST = 0.6  # chance from which words are believed in spite of a joke or of advice beside them
ALSO = 0.6  # chance from which a clause speaks of one more
LIKELY = 0.5  # chance from which a slot is filled
TABLES = ("kinds", "slots")  # summed together, for they know the same signs
KINDS = ("owed", "made", "promise", "feedback")

MEDIA = ("call", "email", "visit", "message")
OUTCOMES = ("reached", "left_message", "no_answer", "sent")
WAYS = ("in", "out")
SLOTS = (*MEDIA, *OUTCOMES, *WAYS, "me")


@dataclass(slots=True)
class Judged:
    """A clause, what its words are, and the chance of each kind."""

    clause: Clause
    signs: dict[str, int]  # and their weights, packed
    said: int  # the sum of these
    chances: dict[str, float]


def judged(sketch: Sketch, *, technical: bool) -> list[Judged]:
    """Every clause that names somebody."""
    table = weights(*TABLES)
    found = []
    for clause in clauses(sketch):
        told = signs(sketch, clause, technical=technical, tables=TABLES)
        said = sum(told.values())
        found.append(Judged(clause, told, said, table.chances_of(said, (*KINDS, "software"))))
    return found


def clause_at(some: list[Judged], place: int) -> Judged | None:
    """The clause in which a place of the sketch lies."""
    return next((one for one in some if one.clause.start <= place < one.clause.end), None)


def by_words(sketch: Sketch, one: Judged, kind: str) -> Iterator[Found]:
    """What a clause says of a kind without any rule: one for each of whom it is said."""
    anchor = anchor_of(sketch, one.clause, kind)
    if anchor is None:
        return
    match, (start, end) = anchor
    for letter, who in of_whom(sketch, one.clause, kind):
        yield Found(
            cue_of(kind), match, start + match.start(), start + match.end(), (start, end), letter, who,
            resolved=letter is not None and letter[0] != "H",
        )  # fmt: skip


@cache
def cue_of(kind: str) -> Cue:
    """The rule's place is taken by all the words of the clause."""
    return Cue(f"words-{kind}", kind, True, (), re.compile(""), {})


def anchor_of(sketch: Sketch, clause: Clause, kind: str) -> tuple[re.Match[str], tuple[int, int]] | None:
    """The word of a clause that says the kind most, and its sentence."""
    words, _, starts = words_of(sketch, clause.start, clause.end)
    told = [tells(word, kind) for word in words]
    if not told:
        return None
    place = starts[told.index(max(told))]
    start, end = sentence_of(sketch.text, place)
    match = WORD.match(sketch.text[start:end].rstrip(), place - start)
    return (match, (start, end)) if match else None


@lru_cache(maxsize=20_000)
def tells(word: str, kind: str) -> float:
    """What a word and its classes say for a kind, in logits."""
    return weights(*TABLES).of((word, *CLASS_OF.get(word, ())), kind)


def of_whom(sketch: Sketch, clause: Clause, kind: str) -> list[tuple[str | None, Who | None]]:
    """Those of whom a clause speaks: the likeliest, and whoever is as good as certain; a firm joins its person."""
    found = candidates(sketch, clause)
    if not found:
        return []
    if found[0][0][0] == "H":
        letter = antecedent(sketch, clause.start, clause.start) or found[0][0]
        return [(letter, sketch.who(letter))]
    if len({letter for letter, _, _ in found}) == 1:
        return [(found[0][0], sketch.who(found[0][0]))]
    likely = ranked(sketch, found, kind)
    best = likely[0][1]
    chosen = [letter for chance, letter in likely if letter == best or chance >= ALSO]
    return parties(sketch, list(dict.fromkeys(chosen)))


def ranked(sketch: Sketch, found: list[Candidate], kind: str) -> list[tuple[float, str]]:
    """The candidates of a clause with the chance that it is said of them, the likeliest first."""
    table = weights("whom")
    chances = [
        (table.chance(whom_signs(sketch, found, number), kind), found[number][0])
        for number in range(len(found))
    ]
    return sorted(chances, key=lambda one: -one[0])


def parties(sketch: Sketch, letters: list[str]) -> list[tuple[str | None, Who | None]]:
    """A person without a firm and a firm without a person who stand in one clause belong together."""
    people = [(letter, sketch.who(letter)) for letter in letters]
    persons = [(letter, who) for letter, who in people if who and who.person and not who.customer]
    firms = [(letter, who) for letter, who in people if who and who.customer and not who.person]
    if len(people) == 2 and len(persons) == len(firms) == 1:
        (letter, person), (_, firm) = persons[0], firms[0]
        return [(letter, replace(person, customer=firm.customer))]
    return [(letter, who) for letter, who in people]


def told_by_words(one: Judged, kind: str) -> dict[str, str]:
    """By which means, how it ended and which way round, as far as the words of the clause tell."""
    if kind == "feedback":
        return {}
    table = weights(*TABLES)
    chances = table.chances_of(one.said + table.packed_sum((f"kind {kind}",)), SLOTS)
    values: dict[str, str] = {}
    if kind in ("owed", "made"):
        values.update(likeliest("medium", chances, MEDIA))
    if kind == "made":
        values.update(likeliest("outcome", chances, OUTCOMES))
        values.update(likeliest("direction", chances, WAYS))
    if kind in ("owed", "promise") and chances["me"] >= LIKELY:
        values["assignee"] = "me"
    return values


def likeliest(name: str, chances: dict[str, float], among: tuple[str, ...]) -> dict[str, str]:
    best = max(among, key=lambda value: chances[value])
    return {name: best} if chances[best] >= LIKELY else {}


def by_sign(one: Judged) -> str:
    """A complaint or a compliment."""
    table = weights(*TABLES)
    said = one.said + table.packed_sum(("kind feedback",))
    return "negative" if chance(table.lane(said, "negative")) >= LIKELY else "positive"
