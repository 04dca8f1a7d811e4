# ruff: noqa: E501
"""What holds for every text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import Known, find_due, glance, read, read_command, read_praise_command, read_reply
from bot.reading.normalise import normalise
from tests.reading.scoring import messages

KNOWN = Known([(1, "Acme"), (2, "AT&T"), (3, "Bright Ideas")])
BITS = [
    "Jane", "from Acme", "called", "wants", "a call back", "before 4", "555-0134", "<@U2>", "<@", "++", "thanks", "for", "told", "she'd", "I'll",
    "promised", "<tel:5550134|555-0134>", "<mailto:a@b.co|a@b.co>", "<mailto:", "`", "```", "&gt;", "&amp;", "\n", ".", "?", ",", "upset", "AT&amp;T",
    "Mrs. Patel", "said", "wonderful", "voicemail from", "left a", "tomorrow", "re the invoice", "haven't", "*", "~", ":tada:", "kudos", "İ", "\u2019s", "\x00", "ﬁ",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(BITS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(BITS), max_size=25).map("".join),
    st.tuples(st.sampled_from([row["text"] for row in messages()]), st.integers(0, 80)).map(
        lambda pair: pair[0][pair[1] :]
    ),
)
HARD = [
    "a" * 40_000, "call " * 8_000, "<@U1> " * 6_000, "1" * 40_000, "1-" * 20_000, "Jane from Acme called " * 1_800, "<" * 40_000, "`" * 40_000, "~a" * 20_000,
    "((((" * 10_000, "told Jane that we " * 2_200, "A B " * 10_000, "thanks " * 5_700, "no answer at " * 3_000, "by 4 " * 8_000, "\n" * 40_000, "." * 40_000, " " * 40_000,
    "a@" * 20_000, "a." * 20_000, "*_" * 20_000, ":a:" * 13_000, "&amp;" * 8_000, "\u0130" * 40_000, "the " * 10_000, "+1 " * 13_000, "N0 " * 13_000, "'s " * 13_000, "\"" * 40_000,
    "Jane " * 8_000, "wants " * 6_600, "please " * 5_700, "5550134 " * 5_000, "in 3 days " * 4_000, "I'll call Bob Lee at Acme before 4, " * 1_100, "and " * 10_000, "M0 " * 10_000,
]  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(TEXTS)
def test_no_text_makes_it_raise_and_spans_lie_in_it(text: str) -> None:
    for mention in read(text, "U1", KNOWN):
        assert 0 <= mention.start < mention.end <= len(text)
        assert glance(text)
        plain = normalise(text).text  # as people see it: "<tel:0|0>" is 0
        for words in (mention.person, mention.phone, mention.email, mention.due):
            assert words is None or words in plain
        assert mention.customer is None or mention.customer in plain or KNOWN.exact(mention.customer)
        assert "<@U1>" not in mention.recipients


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_no_command_or_reply_makes_it_raise(text: str) -> None:
    read_command(text, "U1", KNOWN)
    read_praise_command(text)
    read_reply(text)
    find_due(text)


@pytest.mark.parametrize("text", HARD, ids=[text[:12].encode("unicode_escape").decode() for text in HARD])
def test_no_long_text_takes_long(text: str) -> None:
    read("Jane called", "U1", KNOWN)
    begun = time.perf_counter()

    read(text, "U1", KNOWN)

    assert time.perf_counter() - begun < 0.5  # 0.05 alone; a busy machine is allowed more


@pytest.mark.parametrize(
    "text",
    [
        "`Jane from Acme called, wants a call back`",
        "```\nJane from Acme called, wants a call back\n```",
        "&gt; Jane from Acme called, wants a call back",
        "`<@U2> ++`",
        "```<@U2>++```",
        "&gt; kudos <@U2> for staying late",
        "~Jane from Acme wants a call back~",
        "<@U1>++ for me",
        "kudos <@U1> for staying late",
    ],
)
def test_code_and_quotations_and_self_praise_say_nothing(text: str) -> None:
    assert read(text, "U1", KNOWN) == ()
