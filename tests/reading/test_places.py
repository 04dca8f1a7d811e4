"""Customers known only by a unit, a room or an order."""

import pytest

from bot.reading import Known, fold_name, read


@pytest.mark.parametrize(
    ("text", "kind", "customer"),
    [
        ("room 212 wants a call back", "owed", "room 212"),
        ("missed call from unit 4b", "owed", "unit 4b"),
        ("order 8841 called, wants a cb b4 4", "owed", "order 8841"),
        ("ring unit #12 back pls", "owed", "unit #12"),
        ("can someone call the guest in room 212?", "owed", "room 212"),
        ("haven't called apt 3 back yet", "owed", "apt 3"),
        ("need to get back to order no. 8841", "owed", "order no. 8841"),
        ("unit 4B tenant wants a call back", "owed", "unit 4B"),
        ("Order #8841: customer wants a call back", "owed", "Order #8841"),
        ("voicemail from flat 2 about the boiler", "owed", "flat 2"),
        ("called Rm. 212, sorted", "made", "Rm. 212"),
        ("visit site 14 by Friday <@U2>", "owed", "site 14"),
        ("left a voicemail for room 305", "made", "room 305"),
        ("spoke to unit 4B about the leak", "made", "unit 4B"),
        ("got a call from cabin 7 about the heater", "made", "cabin 7"),
        ("told unit 4B we'd fix the sink by Friday", "promise", "unit 4B"),
        ("the guest in room 212 complained about the noise", "feedback", "room 212"),
    ],
)
def test_they_are_customers(text: str, kind: str, customer: str) -> None:
    (mention,) = read(text, "U1")
    assert (mention.kind, mention.customer) == (kind, customer)


@pytest.mark.parametrize(
    "text", ["unit 4B (Jane) wants a call", "unit 4B's Jane wants a call", "Jane in unit 4B wants a call"]
)
def test_they_go_with_a_person(text: str) -> None:
    (mention,) = read(text, "U1")
    assert (mention.customer, mention.person) == ("unit 4B", "Jane")


@pytest.mark.parametrize(
    "text",
    [
        "update order 8841 in the db",
        "check room 212",
        "move table 4 to the front",
        "the call is in room 212 at 4",
        "PR #212 needs a reply, see unit tests",
    ],
)
def test_things_are_none(text: str) -> None:
    assert read(text, "U1") == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("room 212", "Rm. 212"),
        ("unit 4B", "Unit #4b"),
        ("order 8841", "order no. 8841"),
        ("Order #8841", "order number 8841"),
        ("apt 3", "Apartment 3"),
    ],
)
def test_one_place_has_one_key(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("unit 4B", "unit 4C"), ("suite A", "suite B"), ("room 212", "room 213"), ("apt 3", "apt 30")],
)
def test_the_next_door_is_somebody_else(one: str, other: str) -> None:
    known = Known([(1, one)])
    assert known.find(other) is None
    (mention,) = read(f"{other} wants a call back", "U1", known)
    assert mention.customer == other


def test_a_known_one_is_called_as_it_was_first() -> None:
    (mention,) = read("rm 212 wants a call back", "U1", Known([(1, "Room 212")]))
    assert mention.customer == "Room 212"
