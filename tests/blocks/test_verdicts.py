import pytest

from bot.blocks.verdicts import month, taken_back
from bot.rules.verdicts import Tally


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (Tally(), ""),
        (Tally(right=1), "I heard one thing this month, and it stood as I wrote it."),
        (Tally(right=2), "I heard two things this month, and both stood as I wrote them."),
        (Tally(right=48), "I heard 48 things this month, and all stood as I wrote them."),
        (
            Tally(46, 1, 1),
            "I heard 48 things this month: 46 stood as I wrote them, one was mended and one was not meant.",
        ),
        (Tally(1, 2, 0), "I heard three things this month: one stood as I wrote it and two were mended."),
        (Tally(0, 0, 3), "I heard three things this month: three were not meant."),
        (Tally(0, 1, 0), "I heard one thing this month: one was mended."),
        (
            Tally(1234, 0, 1),
            "I heard 1,235 things this month: 1,234 stood as I wrote them and one was not meant.",
        ),
    ],
)
def test_it_says_how_often_it_was_right(tally: Tally, words: str) -> None:
    assert month(tally) == words


def test_it_can_be_said_of_the_bot() -> None:
    told = month(Tally(2, 0, 1), "the bot", "it")
    assert told == "the bot heard three things this month: two stood as it wrote them and one was not meant."


def test_it_says_once_that_it_asks_from_now_on() -> None:
    assert taken_back("Taken back.", doubted=False) == "Taken back."
    assert "I'll ask first" in taken_back("Taken back.", doubted=True)
