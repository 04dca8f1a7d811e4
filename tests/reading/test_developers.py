"""Talk of software, where call, callback, promise, customer and message are technical words."""

import pytest

from bot.reading import Known, read
from tests.reading.scoring import messages


def test_next_to_nothing_is_heard_in_developers_chat_and_nothing_is_sure() -> None:
    heard = [
        (row["text"], mention)
        for row in messages("developers.jsonl")
        for mention in read(row["text"], row["author"])
        if mention.kind not in row["maybe"]
    ]

    assert [text for text, mention in heard if mention.certain] == []
    assert len(heard) <= 4, heard  # of 929 that were written to mislead


def test_the_set_is_large_and_holds_no_mention() -> None:
    rows = messages("developers.jsonl")

    assert len(rows) >= 600
    assert len({row["id"] for row in rows}) == len({row["text"] for row in rows}) == len(rows)
    assert not any(row["mentions"] for row in rows)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Initech feels ignored", "feedback"),
        ("Initech complained about the late driver", "feedback"),
        ("tried Initech again, no answer", "made"),
        ("updated Initech on the schedule", "made"),
        ("update Bob Lee on the delivery by 3", "owed"),
        ("text Mrs. Patel when the part is in", "owed"),
        ("got a message from Jane at Initech, please call back", "owed"),
        ("had a call with Initech", "made"),
        ("Mrs. Patel wrote about the refund", "owed"),
        ("Initech is waiting on a quote", "owed"),
        ("Source Fitness wants a call back", "owed"),
        ("we agreed to give Initech a discount", "promise"),
        ("<@U2> rocks, the Patel order went out on time", "praise"),
        ("props to <@U2> for staying late", "praise"),
    ],
)
def test_customers_are_heard_in_the_same_words(text: str, kind: str) -> None:
    assert kind in [mention.kind for mention in read(text, "U1")]


def test_a_known_customer_may_have_the_name_of_a_tool() -> None:
    text = "Kibana wants a call back about the invoice"

    assert read(text, "U1") == ()
    assert [m.customer for m in read(text, "U1", Known([(1, "Kibana Ltd")]))] == ["Kibana Ltd"]
