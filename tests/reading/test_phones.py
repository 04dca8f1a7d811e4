"""Phone numbers and e-mail addresses as people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import find_email, find_phone, read
from bot.reading.phones import find_phones
from tests.reading.phone_cases import NO_PHONES, PHONES

ROWS = [(text, region) for region, texts in PHONES.items() for text in texts]
DIGITS = st.text(st.sampled_from("0123456789+-–. ()/#x,:@ab\u0663\u00b2"), max_size=60)


@pytest.mark.parametrize(("text", "region"), ROWS)
def test_it_finds_a_number(text: str, region: str) -> None:
    before, _, rest = text.partition("»")
    phone, _, after = rest.partition("«")

    found = find_phones(before + phone + after, region)

    assert found == [(phone, len(before), len(before) + len(phone))]


def test_there_are_enough_numbers() -> None:
    assert len(set(ROWS)) >= 130
    assert len(PHONES) >= 12
    assert len(set(NO_PHONES)) >= 50


@pytest.mark.parametrize("region", PHONES)
@pytest.mark.parametrize("text", NO_PHONES)
def test_it_finds_no_number(text: str, region: str) -> None:
    assert find_phone(text, region) is None


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("312-555-0188 or 312-555-0199", ["312-555-0188", "312-555-0199"]),
        ("office (312) 555-0188 x12, cell 773-555-0133", ["(312) 555-0188 x12", "773-555-0133"]),
        ("555-0134 / 555-0135", ["555-0134", "555-0135"]),
        ("312-555-0188, I repeat 312 555 0188", ["312-555-0188"]),
        ("312-555-0188 (that's +1 312 555 0188)", ["312-555-0188"]),
        ("3125550188 = 1-312-555-0188", ["3125550188"]),
        ("+44 20 7946 0958 alias 0044 20 7946 0958", ["+44 20 7946 0958"]),
        ("PO 5550134, call 555-0134", ["555-0134"]),
    ],
)
def test_it_counts_numbers_not_spellings(text: str, phones: list[str]) -> None:
    assert [phone for phone, _, _ in find_phones(text)] == phones


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("missed call from <tel:5550134|555-0134>", "555-0134"),
        ("missed call from <tel:+13125550188|+1 (312) 555-0188>", "+1 (312) 555-0188"),
        ("missed call from <tel:3125550188|312-555-0188> ext 4", "312-555-0188 ext 4"),
        ("missed call from <tel:312-555-0188>", "312-555-0188"),
        ("missed call from 312‑555‑0188", "312-555-0188"),  # joined by hyphens that never break
        ("missed call from 312–555–0188", "312–555–0188"),
    ],
)
def test_one_number_counts_once_though_slack_writes_it_twice(text: str, phone: str) -> None:
    assert {mention.phone for mention in read(text, "U1")} == {phone}


@settings(max_examples=400, deadline=None)
@given(DIGITS, st.sampled_from([*PHONES, "ZZ"]))
def test_no_digits_make_it_raise_and_places_lie_in_them(text: str, region: str) -> None:
    found = find_phones(text, region)

    assert all(text[start:end] == phone for phone, start, end in found)
    assert all(sum(char.isdecimal() for char in phone) >= 7 for phone, _, _ in found)
    assert sorted(found, key=lambda one: one[1]) == found


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("write to jane@acme.com please", "jane@acme.com"),
        ("(ravi.k+work@mail.globex.co.uk)", "ravi.k+work@mail.globex.co.uk"),
        ("jane@acme.com.", "jane@acme.com"),
    ],
)
def test_it_finds_an_address(text: str, email: str) -> None:
    found = find_email(text)

    assert found is not None
    assert found[0] == email


@pytest.mark.parametrize(
    "text", ["@bob", "jane @ acme", "a@b", "foo@localhost", "user@host:22", "@app.route"]
)
def test_it_finds_no_address(text: str) -> None:
    assert find_email(text) is None
