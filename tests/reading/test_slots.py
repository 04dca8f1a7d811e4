"""What a mention is about, when it is due, who takes it and why someone is praised."""

import pytest

from bot.reading import read
from bot.reading.fills import bare

TOLD = (
    ("Priya at Corwen Tiles wants a call back by noon about the grout order", "about", "the grout order"),
    ("Priya at Corwen Tiles wants a call back by noon about the grout order", "due", "by noon"),
    ("I told Mrs. Lindgren we'd waive the delivery fee", "about", "waive the delivery fee"),
    ("promised Corwen Tiles a full refund by Friday", "about", "a full refund"),
    ("promised Corwen Tiles a full refund by Friday", "due", "by Friday"),
    ("Mr. Okoro left a voicemail yesterday about the lease, <@U7> please call him tomorrow", "due", "tomorrow"),
    ("Mr. Okoro left a voicemail yesterday about the lease, <@U7> please call him tomorrow", "assignee", "<@U7>"),
    ("I'll phone Mr. Okoro tomorrow, cc <@U7>", "assignee", "me"),
    ("kudos <@U2> for staying late with the Okoro order, cc <@U3>", "reason", "staying late with the Okoro order"),
    ("thanks <@U2> for re-labelling all of the shelves 🎉", "reason", "re-labelling all of the shelves"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "slot", "words"), TOLD)
def test_a_slot_holds_the_words_that_fill_it(text: str, slot: str, words: str) -> None:
    (mention,) = read(text, "U1")

    assert mention.slots()[slot] == words


def test_marks_and_pictures_behind_words_are_no_part_of_them() -> None:
    assert bare("the quick turnaround :pray: 🎉") == "the quick turnaround"
    assert bare("10% off") == "10% off"
    assert bare("🎉") == ""
