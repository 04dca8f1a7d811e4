"""What is summed while reading is what the weights were learned from."""

import pytest

from bot.reading.clauses import clauses
from bot.reading.evidence import praise_signs, teammates
from bot.reading.fills import ends, first_sum, length_sums, since_sums, starts
from bot.reading.known import NOBODY
from bot.reading.normalise import normalise
from bot.reading.signs import signs
from bot.reading.sketch import Sketch, draw
from bot.reading.spans import LONG, ends_signs, since, starts_signs, tokens
from bot.reading.weights import START, UNIT, weights

TEXTS = (
    "Jane Fox from Acme called about the invoice, she'd like a call back by 4 tomorrow pls. Told her we'd check.",
    "Bob Lee rang; told him <@U2> will send the 3 quotes by Friday's end ^ and left Mrs. Poe a voicemail!",
    "Thanks <@U2> and <@U3> for staying late. The Patel order went out #extra-mile",
)


def sketch_of(text: str) -> Sketch:
    return draw(normalise(text).text, NOBODY, "US")


@pytest.mark.parametrize("text", TEXTS)
def test_the_signs_of_a_clause_are_those_that_its_tables_know(text: str) -> None:
    sketch, table = sketch_of(text), weights("kinds", "slots")
    for clause in clauses(sketch):
        known = signs(sketch, clause, technical=True, tables=("kinds", "slots"))
        every = signs(sketch, clause, technical=True)

        assert known == {sign: table.packed[sign] for sign in every if sign in table.packed}


@pytest.mark.parametrize("text", TEXTS)
def test_the_signs_of_praise_are_those_that_its_table_knows(text: str) -> None:
    sketch, table = sketch_of(text), weights("praise")
    for places in teammates(sketch, "U1").values():
        every = praise_signs(sketch, places)

        assert praise_signs(sketch, places, ("praise",)) == {
            sign: table.packed[sign] for sign in every if sign in table.packed
        }


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("kind", ["owed", "made", "praise"])
def test_tokens_are_summed_as_their_signs_are(text: str, kind: str) -> None:
    sketch = sketch_of(text)
    some = tokens(sketch, [(0, len(sketch.text))]).words
    begun, ended = starts().around(some, kind, 0, len(some)), ends().around(some, kind, 2, len(some))

    for slot, far in since_sums(kind).items():
        for at, behind in enumerate(since(some)):
            signs = (START, *starts_signs(some, at, kind))
            assert begun[slot][at] + far[behind] == pytest.approx(weights("starts").of(signs, slot) * UNIT)
    for slot, lengths in length_sums(kind).items():
        for at in range(2, len(some)):
            signs = (START, *ends_signs(some, 2, at, kind))
            total = ended[slot][at - 2] + lengths[min(at - 2, LONG)] + first_sum(some[2], slot) * UNIT
            assert total == pytest.approx(weights("ends").of(signs, slot) * UNIT)


def test_tables_side_by_side_say_what_each_says() -> None:
    both, slots = weights("kinds", "slots"), weights("slots")
    some = ["call", "voicemail", "first told"]

    assert both.columns == (*weights("kinds").columns, *slots.columns)
    assert {column: both.chances(some)[column] for column in slots.columns} == slots.chances(some)
