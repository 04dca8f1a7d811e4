"""Known customers by the names that people type."""

import random
import time

import pytest

from bot.reading import Known, fold_name, read

NAMES = [
    (1, "Acme Inc."),
    (2, "Müller GmbH"),
    (3, "AT&T"),
    (4, "3M Company"),
    (5, "Smith & Sons Ltd"),
    (6, "Whitfield Roofing LLC"),
    (7, "Bright Ideas"),
    (8, "Target"),
    (9, "Promise Dental"),
    (10, "Call Center Plus"),
    (11, "O'Brien Motors"),
    (12, "Société Générale"),
    (13, "Johnson Plumbing"),
    (14, "Johnson Painting"),
    (15, "Globex Corporation"),
    (16, "Nguyen Dental Co."),
]


@pytest.fixture(scope="module")
def known() -> Known:
    return Known(NAMES)


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("acme", 1),
        ("Acme", 1),
        ("ACME, Inc", 1),
        ("acme llc", 1),
        ("muller", 2),
        ("Müller", 2),
        ("at&t", 3),
        ("AT & T", 3),
        ("3m", 4),
        ("smith & sons", 5),
        ("smith and sons", 5),
        ("whitfield", 6),
        ("Whitfeild Roofing", 6),
        ("whitfield roofing", 6),
        ("brightideas", 7),
        ("promise dental", 9),
        ("obrien motors", 11),
        ("O’Brien Motors", 11),
        ("societe generale", 12),
        ("globex", 15),
        ("globex corp", 15),
        ("gloebx", 15),
        ("nguyen dental", 16),
    ],
)
def test_it_finds_a_customer(known: Known, words: str, id: int) -> None:  # noqa: A002
    match = known.find(words)

    assert match is not None
    assert match.id == id


@pytest.mark.parametrize(
    "words", ["johnson", "jane", "smith", "the", "", "x", "acne studio", "plumbing", "co", "inc"]
)
def test_it_does_not_guess(known: Known, words: str) -> None:
    assert known.find(words) is None


def test_a_shared_name_is_not_sure() -> None:
    known = Known([(1, "Apex Ltd"), (2, "Apex GmbH")])

    match = known.find("apex")

    assert match is not None
    assert not match.sure


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Acme Inc.", "acme"),
        ("The Acme Company", "acme"),
        ("Smith & Sons", "smith and sons"),
        ("Bäckerei Öz GmbH & Co. KG", "backerei oz"),
        ("AT&T", "at and t"),
        ("3M", "3m"),
        ("Co", "co"),
    ],
)
def test_it_folds_a_name(name: str, folded: str) -> None:
    assert fold_name(name) == folded


def test_ordinary_words_are_customers_only_with_a_capital(known: Known) -> None:
    assert not read("we hit our target, call it done by noon", "U1", known)
    (mention,) = read("Bob at Target wants a call back", "U1", known)
    assert mention.customer == "Target"


def test_it_is_quick_among_ten_thousand() -> None:
    pick = random.Random(1)
    letters = "abcdefghijklmnoprstuvw"
    names = [
        (i, "".join(pick.choices(letters, k=pick.randint(4, 9))) + " " + "".join(pick.choices(letters, k=6)))
        for i in range(10_000)
    ]
    known = Known(names)
    queries = [name[:3] + name[4:] for _, name in names[:500]]

    begun = time.perf_counter()
    for query in queries:
        known.find(query)

    assert (time.perf_counter() - begun) / len(queries) < 0.003


def test_it_takes_no_other_number_for_a_typo() -> None:
    known = Known([(1, "Unit 4 Harbour Rd"), (2, "Order 1017")])
    assert known.find("Unit 5 Harbour Rd") is None
    assert known.find("Order 1018") is None
