"""Replies in a follow-up's thread, as people type them: to the right verb, and chatter to none."""

import pytest

from bot.reading import read_reply
from tests.reading.replying import labelled_replies, measure

# Just under what was reached; "measure" when its half had not been looked at.
LEAST = {"build": (0.99, 0.98, 0.97), "measure": (0.97, 0.95, 0.97)}
HALVES = sorted(LEAST)


@pytest.mark.parametrize("half", HALVES)
def test_replies_are_read_right(half: str) -> None:
    found = measure(half)

    reached = (found.precision, found.recall, found.slots_share)
    assert all(share >= least for share, least in zip(reached, LEAST[half], strict=True)), found.wrong


@pytest.mark.parametrize("half", HALVES)
def test_chatter_never_ends_what_is_owed(half: str) -> None:
    chatter = [row["text"] for row in labelled_replies(half) if row["verb"] is None]

    read = {text: read_reply(text) for text in chatter}
    assert len(chatter) > 50
    assert [text for text, reply in read.items() if reply and reply.verb == "done"] == []


def test_both_halves_hold_every_verb() -> None:
    verbs = [{row["verb"] for row in labelled_replies(half)} for half in HALVES]
    assert verbs[0] == verbs[1]
    assert len(verbs[0]) == 8
