"""People and firms apart."""

import pytest

from bot.reading import Known, read

KNOWN = Known([(1, "Acme"), (2, "AT&T"), (3, "3M"), (4, "Promise Dental"), (5, "Call Center Plus")])
WHO = [
    ("Jane from Acme", "Jane", "Acme"),
    ("Jane at Acme", "Jane", "Acme"),
    ("Jane @ Acme", "Jane", "Acme"),
    ("Jane (Acme)", "Jane", "Acme"),
    ("Acme's Jane", "Jane", "Acme"),
    ("jane frm acme", "jane", "Acme"),
    ("jane at acme", "jane", "Acme"),
    ("Jane w/ Acme", "Jane", "Acme"),
    ("Jane Doe from Acme", "Jane Doe", "Acme"),
    ("Ana de Souza from 3M", "Ana de Souza", "3M"),
    ("Mr. Ortiz", "Mr. Ortiz", None),
    ("Mrs. Patel", "Mrs. Patel", None),
    ("Mrs Patel", "Mrs Patel", None),
    ("mrs patel", "mrs patel", None),
    ("Dr. Okafor-Smith", "Dr. Okafor-Smith", None),
    ("Ms. van der Berg", "Ms. van der Berg", None),
    ("the Whitfields", "the Whitfields", None),
    ("Bob Lee", "Bob Lee", None),
    ("Seán O'Brien", "Seán O'Brien", None),
    ("José Álvarez", "José Álvarez", None),
    ("Ngozi Eze at Brightwater", "Ngozi Eze", "Brightwater"),
    ("Oluwaseun from Initech", "Oluwaseun", "Initech"),
    ("Zbigniew from Initech", "Zbigniew", "Initech"),
    ("Mei-Ling at Soylent", "Mei-Ling", "Soylent"),
    ("Li Wei at Jade Garden", "Li Wei", "Jade Garden"),
    ("Mary-Kate from Olsen & Co", "Mary-Kate", "Olsen & Co"),
    ("Mark from Acme", "Mark", "Acme"),
    ("Bill at Acme", "Bill", "Acme"),
    ("Rich from Contoso", "Rich", "Contoso"),
    ("someone from Acme", None, "Acme"),
    ("somebody at Initech", None, "Initech"),
    ("a lady from Smith & Sons", None, "Smith & Sons"),
    ("the guy from Tyrell Corp", None, "Tyrell Corp"),
    ("AT&amp;T", None, "AT&T"),
    ("3M", None, "3M"),
    ("Promise Dental", None, "Promise Dental"),
    ("Call Center Plus", None, "Call Center Plus"),
    ("Initech", None, "Initech"),
    ("Stark Industries", None, "Stark Industries"),
    ("Johnson Plumbing", None, "Johnson Plumbing"),
    ("Hobbs & Sons", None, "Hobbs & Sons"),
    ("guest in room 12", None, "room 12"),
    ("unit 4B", None, "unit 4B"),
    ("Jane in purchasing at Acme", "Jane", "Acme"),
]


@pytest.mark.parametrize(("words", "person", "customer"), WHO)
def test_it_tells_a_person_from_a_firm(words: str, person: str | None, customer: str | None) -> None:
    (mention,) = read(f"{words} wants a call back before 4", "U1", KNOWN)

    assert (mention.person, mention.customer) == (person, customer)


@pytest.mark.parametrize(
    "text",
    [
        "Simon in accounts wants a call back",
        "our help desk wants a call back",
        "<@U2> wants a call back",
        "everyone wants a call back",
        "my boss wants a call back",
    ],
)
def test_a_colleague_is_no_customer(text: str) -> None:
    assert read(text, "U1", KNOWN) == ()
