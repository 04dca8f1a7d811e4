"""Several outsiders who are spoken of together."""

import pytest

from bot.reading import read


def who(text: str, kind: str) -> list[str | None]:
    return [one.person or one.customer for one in read(text, "U1") if one.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "people"),
    [
        ("Jane Fox and Bob Lee both want calls tomorrow", "owed", ["Jane Fox", "Bob Lee"]),
        ("Boone, Katz and Romero all need calls before we close", "owed", ["Boone", "Katz", "Romero"]),
        ("FYI Jane Fox and Bob Lee want a call back", "owed", ["Jane Fox", "Bob Lee"]),
        ("please call Jane Fox, Bob Lee and the Patels back", "owed", ["Jane Fox", "Bob Lee", "the Patels"]),
        ("left voicemails for Jane Fox and Bob Lee", "made", ["Jane Fox", "Bob Lee"]),
        ("Jane Fox, Acme, wants a call back", "owed", ["Jane Fox"]),
        ("I called Jane Fox and Bob Lee wants a visit", "owed", ["Bob Lee"]),
        ("I called Jane Fox and Bob Lee wants a visit", "made", ["Jane Fox"]),
        ("Mrs Lind hated the render, Mr Lind thinks it's gorgeous", "feedback", ["Mrs Lind", "Mr Lind"]),
        ("spoke to the tiler and the locksmith, both fine", "made", ["the tiler", "the locksmith"]),
    ],
)
def test_what_is_said_of_all_is_said_of_each(text: str, kind: str, people: list[str]) -> None:
    assert who(text, kind) == people


def test_a_time_that_is_said_of_all_is_due_for_each() -> None:
    found = read("Boone, Katz and Romero all need calls before we close", "U1")

    assert [one.due for one in found] == ["before we close"] * 3


def test_a_person_and_their_firm_between_commas_are_one() -> None:
    (mention,) = read("Jane Fox, Acme, wants a call back", "U1")

    assert (mention.person, mention.customer) == ("Jane Fox", "Acme")
