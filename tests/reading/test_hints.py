"""What the words of a whole message hint at."""

from bot.reading import explain, read
from bot.reading.hints import hint, hint_signs, is_hollow
from bot.reading.reasons import Why
from tests.reading.scoring import messages

UNSEEN = ("measured.jsonl", "strangers.jsonl")


def test_a_name_is_any_name_to_the_words_beside_it() -> None:
    one, other = hint_signs("told Jane about <@U1>, 555-0134"), hint_signs("told Bob about <@U2>, 555-0199")

    assert one - {"jane"} == other - {"bob"}
    assert "told ^" in one


def test_the_first_word_of_a_sentence_is_no_name() -> None:
    assert "told ^" not in hint_signs("told. Jane")
    assert "^" not in hint_signs("Jane")


def test_most_messages_without_a_mention_are_hollow_and_next_to_none_with_one() -> None:
    rows = [row for name in UNSEEN for row in messages(name)]
    full = [row["text"] for row in rows if row["mentions"]]
    empty = [row["text"] for row in rows if not row["mentions"] and not row["maybe"]]

    assert sum(map(is_hollow, full)) <= len(full) // 100
    assert sum(map(is_hollow, empty)) > len(empty) // 3


def test_whoever_writes_much_is_always_read() -> None:
    assert not is_hollow("why is the callback called twice? " * 100)
    assert is_hollow("why is the callback called twice?")


def test_talk_of_programs_is_told_from_talk_of_customers() -> None:
    code = hint("the callback is called twice because the promise resolves before the handler is registered")
    assert code.software > 0 > hint("Mrs. Patel called twice about the boiler, please ring her back").software


def test_it_is_told_why_a_hollow_message_is_silent() -> None:
    text = "is there a way to call the parent's method from a subclass, asks Jane?"

    assert read(text, "U1") == ()
    stages = {stage.name: stage.seen for stage in explain(text, "U1")}
    assert any(line.startswith("the whole message hints at a mention ") for line in stages["classify"])
    assert Why.HOLLOW not in stages["decide"][-1]  # nothing was there to be taken back
