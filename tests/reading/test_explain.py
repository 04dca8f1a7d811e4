"""What the reader says of its own work: each stage, which rule spoke, why it is silent or not certain."""

import pytest

from bot.reading import Known, explain, read
from bot.reading.reasons import Trace, Why
from tests.reading.scoring import messages

KNOWN = Known((), ["quote desk"], [(1, "Bluebird", "bluebird")])
STAGES = ["normalise", "clauses", "people and times", "classify", "resolve", "decide"]


def seen(text: str, stage: str) -> str:
    return "\n".join(next(one for one in explain(text, "U1", KNOWN) if one.name == stage).seen)


def test_it_names_the_stages_in_the_order_of_the_work() -> None:
    assert [one.name for one in explain("jane frm acme called wants a cb b4 4", "U1")] == STAGES


def test_it_shows_each_stage() -> None:
    text = "`code` *jane* frm acme called wants a cb b4 4. quote desk told bluebird, 555-0134"
    assert (
        seen(text, "normalise")
        == "[…] jane frm acme called wants a cb b4 4. quote desk told bluebird, 555-0134"
    )
    assert seen(text, "clauses").splitlines()[1] == "2. quote desk told bluebird, 555-0134"
    people = seen(text, "people and times")
    assert "N0  jane frm acme: person jane, customer acme" in people
    assert "S1  quote desk: one of ours" in people
    assert "N2  bluebird: customer Bluebird" in people
    assert "F0  555-0134: a phone number" in people
    assert "D0  b4 4: a time" in people
    assert "read as: O0 N0 called wants a call back D0. S1 told N2, F0" in people
    assert '1. waits-for-contact (owed) hears "wants a cb" and speaks' in seen(text, "classify")
    assert "waits-for-contact: customer acme; person jane; " in seen(text, "resolve")
    assert "owed, by waits-for-contact: certain" in seen(text, "decide")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("did anyone call Acme?", Why.QUESTION),
        ("has Jane from Acme called?", Why.QUESTION),
        ("we should always call Jane Doe back the same day", Why.ADVICE),
        ("if Jane Doe calls, please call Bob Lee back", Why.CONDITION),
        ("no need to call Jane Doe back", Why.DENIED),
        ("quote desk wants a call back", Why.COLLEAGUE),
        ("my boss called, please call back", Why.COLLEAGUE),
        ("call the callback with foo(), says Acme", Why.TECHNICAL),
        ("please call me with questions", Why.NO_NAMES),
        ("hello there", Why.NO_WORDS),
        ("", Why.NO_WORDS),
        ("[bot] Jane Doe called, wants a call back", Why.BOT),
        ('he said "please call Jane Doe back"', Why.QUOTED),
        ("Jane Doe wants a call back lol", Why.JOKE),
        ("thanks <@U2>!", Why.NO_DEED),
        ("<@U1>++ for the demo", Why.ONESELF),
        ("kudos to whoever, cc <@U2>++", Why.COPIED),
        ("the phone is on Jane Doe's desk", Why.NO_RULE),
    ],
)
def test_it_says_why_it_is_silent(text: str, why: Why) -> None:
    assert read(text, "U1", KNOWN) == ()
    silence = seen(text, "decide").splitlines()[-1]
    assert silence.startswith("silent: ")
    assert why in silence


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I think Initech wants a call back", Why.HEDGED),
        ("Initech called again", Why.MAY_BE_OVER),
        ("Initech called about the invoice", Why.MAY_WAIT),
        ("the customer wants a call back", Why.ONLY_A_KIND),
        ("thanks <@U2> for your help", Why.NO_DEED),
    ],
)
def test_it_says_why_it_is_not_certain(text: str, why: Why) -> None:
    (mention,) = read(text, "U1", KNOWN)
    assert (mention.certain, mention.doubt) == (False, why)
    assert f"{mention.kind}, by {mention.rule}: not certain: {why}" in seen(text, "decide")


def test_a_rule_that_is_passed_over_says_for_which() -> None:
    decided = seen("jane frm acme called wants a cb b4 4", "decide")
    assert f"nothing of they-called (made): {Why.LED_TO_MORE}" in decided


@pytest.mark.parametrize("row", messages()[::20], ids=lambda row: row["id"])
def test_it_tells_of_every_mention_and_of_every_silence(row: dict[str, str]) -> None:
    found = read(row["text"], row["author"])
    assert all((one.doubt is None) == one.certain for one in found)
    assert read(row["text"], row["author"], trace=Trace()) == found
    decided = next(one.seen for one in explain(row["text"], row["author"]) if one.name == "decide")
    assert [line for line in decided if ", by " in line] == [
        f"{one.kind}, by {one.rule}: " + (f"not certain: {one.doubt}" if one.doubt else "certain")
        for one in found
    ]
    assert any(line.startswith("silent: ") for line in decided) == (not found)
