"""Outsiders who have no name but are called by trade, office or kinship."""

import pytest

from bot.reading import read


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        ("the tiler wants a ring, nothing urgent", "owed", "the tiler"),
        ("can someone call the locksmith back please", "owed", "the locksmith"),
        ("gluten lady wants an answer re the new fryer", "owed", "gluten lady"),
        ("physio's receptionist moaned about the towels", "feedback", "physio's receptionist"),
        ("spoke to her landlord this morning, all good", "made", "her landlord"),
        ("Neighbours complained about the noise again", "feedback", "Neighbours"),
    ],
)
def test_they_are_outsiders(text: str, kind: str, person: str) -> None:
    assert (kind, person) in [(one.kind, one.person) for one in read(text, "U1")]


def test_an_organisation_may_open_a_sentence_without_an_article() -> None:
    (mention,) = read("Title company is waiting on our reply", "U1")

    assert (mention.kind, mention.customer) == ("owed", "Title company")


@pytest.mark.parametrize(
    "text",
    [
        "the caterer comes at 4 as planned",
        "we need a plumber for the shop",
        "where does the electrician keep his keys?",
        "a good teacher listens",
    ],
)
def test_naming_them_alone_says_nothing(text: str) -> None:
    assert read(text, "U1") == ()
