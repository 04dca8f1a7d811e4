"""The labelled messages: how often the reader is right."""

from collections import Counter

from bot.reading import glance, read
from tests.reading.scoring import BUILT_ON, KINDS, messages, score

SOME = 5  # one in so many


def test_most_messages_are_read_right_and_no_kind_is_left_behind() -> None:
    result = score(messages())

    assert result.precision() >= 0.93, "\n".join(result.errors)
    assert result.recall() >= 0.85, "\n".join(result.errors)
    assert result.sure_precision() >= 0.97, "\n".join(result.errors)
    assert result.slot_accuracy() >= 0.8, "\n".join(result.errors)
    assert all(result.f1(kind) >= 0.8 for kind in KINDS), "\n".join(result.errors)


def test_the_set_is_large_and_mostly_hard_silence() -> None:
    rows = messages()
    kinds = Counter(mention["kind"] for row in rows for mention in row["mentions"])

    assert len(rows) >= 600
    assert sum(not row["mentions"] for row in rows) / len(rows) >= 0.45
    assert all(kinds[kind] >= 12 for kind in KINDS)
    assert len({row["id"] for row in rows}) == len(rows)


def test_a_compliment_is_heard_where_it_is_quoted_and_in_any_words() -> None:
    for text in (
        '"Best physio in the valley" says Fatima Zahra on Google, 5 stars',
        "Sage Green Events rate us above the Hilton.",
        "Mrs. Kowalczyk was in tears of joy over her new crown lol",
    ):
        assert [mention.kind for mention in read(text, "U1")] == ["feedback"], text


def test_a_glance_never_hides_a_mention() -> None:
    assert all(glance(row["text"]) for row in messages()[::SOME] if read(row["text"], row["author"]))


def test_two_have_labelled_what_only_measures_and_where_they_differ_nothing_counts() -> None:
    again = {row["id"]: row for row in messages("measured_again.jsonl")}

    for row in messages("measured.jsonl"):
        said, other = (Counter(label["kind"] for label in one["mentions"]) for one in (row, again[row["id"]]))
        differ = {kind for kind in KINDS if said[kind] != other[kind]}
        assert differ <= set(row["maybe"]), row["id"]


def test_no_message_that_measures_is_learned_from() -> None:
    built_on = {row["text"].casefold() for name in BUILT_ON for row in messages(name)}

    assert not built_on & {row["text"].casefold() for row in messages("measured.jsonl")}
    assert len(messages("measured.jsonl")) >= 300
