"""People and firms apart."""

import html

import pytest

from bot.reading import Known, read
from tests.reading.people_cases import KNOWN_NAMES, NOBODY, WHO

KNOWN = Known(list(enumerate(KNOWN_NAMES, 1)))
BEFORE_CALLBACK = [
    ("Jane from Acme", "Jane", "Acme"),
    ("Jane at Acme", "Jane", "Acme"),
    ("jane frm acme", "jane", "Acme"),
    ("jane at acme", "jane", "Acme"),
    ("Jane Doe from Acme", "Jane Doe", "Acme"),
    ("Mr. Ortiz", "Mr. Ortiz", None),
    ("Mrs. Patel", "Mrs. Patel", None),
    ("Mrs Patel", "Mrs Patel", None),
    ("Dr. Okafor-Smith", "Dr. Okafor-Smith", None),
    ("Ms. van der Berg", "Ms. van der Berg", None),
    ("Bob Lee", "Bob Lee", None),
    ("Seán O'Brien", "Seán O'Brien", None),
    ("José Álvarez", "José Álvarez", None),
    ("Ngozi Eze at Brightwater", "Ngozi Eze", "Brightwater"),
    ("Oluwaseun from Initech", "Oluwaseun", "Initech"),
    ("Zbigniew from Initech", "Zbigniew", "Initech"),
    ("Mei-Ling at Soylent", "Mei-Ling", "Soylent"),
    ("Li Wei at Jade Garden", "Li Wei", "Jade Garden"),
    ("Mary-Kate from Olsen & Co", "Mary-Kate", "Olsen & Co"),
    ("Bill at Acme", "Bill", "Acme"),
    ("Rich from Contoso", "Rich", "Contoso"),
    ("someone from Acme", None, "Acme"),
    ("somebody at Initech", None, "Initech"),
    ("the guy from Tyrell Corp", None, "Tyrell Corp"),
    ("AT&amp;T", None, "AT&T"),
    ("3M", None, "3M"),
    ("Promise Dental", None, "Promise Dental"),
    ("Call Center Plus", None, "Call Center Plus"),
    ("Initech", None, "Initech"),
    ("Johnson Plumbing", None, "Johnson Plumbing"),
    ("Hobbs & Sons", None, "Hobbs & Sons"),
    ("guest in room 12", None, "room 12"),
]
ROWS = [*WHO, *((f"{words} wants a call back before 4", *who) for words, *who in BEFORE_CALLBACK)]


@pytest.mark.parametrize(("text", "person", "customer"), ROWS)
def test_it_tells_a_person_from_a_firm(text: str, person: str | None, customer: str | None) -> None:
    found = {(mention.person, mention.customer) for mention in read(text, "U1", KNOWN)}

    assert found == {(person, customer)}


def test_there_are_enough_names() -> None:
    assert len(set(ROWS)) >= 170
    assert len(set(NOBODY)) >= 20


@pytest.mark.parametrize("text", NOBODY)
def test_it_names_nobody_where_nobody_is_named(text: str) -> None:
    assert [mention for mention in read(text, "U1", KNOWN) if mention.person or mention.customer] == []


@pytest.mark.parametrize(
    "text",
    [
        "Simon in accounts wants a call back",
        "our help desk wants a call back",
        "<@U2> wants a call back",
        "everyone wants a call back",
        "my boss wants a call back",
        "Sales wants a call back",
    ],
)
def test_a_colleague_is_no_customer(text: str) -> None:
    assert read(text, "U1", KNOWN) == ()


@pytest.mark.parametrize(("text", "person", "customer"), ROWS)
def test_nothing_is_said_of_anyone_that_the_text_does_not_hold(
    text: str, person: str | None, customer: str | None
) -> None:
    plain = html.unescape(text).lower()

    for mention in read(text, "U1", KNOWN):
        assert mention.person is None or mention.person.lower() in plain
        assert mention.customer is None or mention.customer.lower() in plain


def test_a_contact_that_took_place_keeps_its_verb() -> None:
    found = read("Ann called from Acme, the delivery arrived", "U1", KNOWN)

    assert [(mention.kind, mention.person, mention.customer) for mention in found] == [
        ("made", "Ann", "Acme")
    ]
