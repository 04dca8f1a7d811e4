"""Follow-ups in words: names as they are, and what comes next."""

from datetime import timedelta

from bot.blocks import followups
from tests.blocks.rows import NOW, followup, reader


def test_it_leaves_names_their_capitals() -> None:
    handed = followups.handed(followup(owner="UALICE"), reader("Bob Tanaka"), "UBOB")
    assert handed["text"].startswith("Bob Tanaka handed this to you.")
    said = followups.replied(followup(owner="UBOB"), reader("Bob Tanaka"), "hand_over")
    assert said["text"] == "Bob Tanaka has *Jane* now."
    mine = followups.replied(followup(owner="UALICE"), reader(), "hand_over")
    assert mine["text"] == "You have *Jane* now."


def test_a_pressed_button_says_when_it_comes_up_again() -> None:
    row = followup(owner="UALICE")
    row.next_nag_at = NOW + timedelta(hours=1)
    shown = followups.settled([row], reader(), aloud=False)
    assert shown["blocks"][0]["text"]["text"].endswith("I'll bring it up again at 4 pm today.")
    row.next_nag_at = NOW - timedelta(hours=1)
    assert "again" not in followups.settled([row], reader(), aloud=False)["blocks"][0]["text"]["text"]
