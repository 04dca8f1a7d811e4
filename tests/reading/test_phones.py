"""Phone numbers and e-mail addresses as people write them."""

import pytest

from bot.reading import find_email, find_phone, read


@pytest.mark.parametrize(
    ("text", "region", "phone"),
    [
        ("call 555-0134", "US", "555-0134"),
        ("call 555 0134 please", "US", "555 0134"),
        ("Jane, 312-555-0188, please", "US", "312-555-0188"),
        ("(312) 555-0188", "US", "(312) 555-0188"),
        ("1-312-555-0188", "US", "1-312-555-0188"),
        ("+1 312 555 0188", "US", "+1 312 555 0188"),
        ("3125550188", "US", "3125550188"),
        ("312.555.0188", "US", "312.555.0188"),
        ("312-555-0188 x12", "US", "312-555-0188 x12"),
        ("312-555-0188 ext. 204", "US", "312-555-0188 ext. 204"),
        ("312-555-0188, extension 7", "US", "312-555-0188, extension 7"),
        ("at 250-555-2195 about", "US", "250-555-2195"),
        ("020 7946 0958", "GB", "020 7946 0958"),
        ("07700 900123", "GB", "07700 900123"),
        ("+44 20 7946 0958", "US", "+44 20 7946 0958"),
        ("0161 496 0123 ext 4", "GB", "0161 496 0123 ext 4"),
        ("0412 345 678", "AU", "0412 345 678"),
        ("(02) 9374 4000", "AU", "(02) 9374 4000"),
        ("+61 2 9374 4000", "US", "+61 2 9374 4000"),
        ("98765 43210", "IN", "98765 43210"),
        ("+91 98765 43210", "US", "+91 98765 43210"),
        ("022 2272 1234", "IN", "022 2272 1234"),
        ("030 901820", "DE", "030 901820"),
        ("+49 30 901820", "US", "+49 30 901820"),
        ("01 44 71 21 21", "FR", "01 44 71 21 21"),
        ("+33 1 44 71 21 21", "US", "+33 1 44 71 21 21"),
        ("087 123 4567", "IE", "087 123 4567"),
        ("021 123 4567", "NZ", "021 123 4567"),
        ("011 978 5313", "ZA", "011 978 5313"),
        ("604-555-0199", "CA", "604-555-0199"),
        ("+52 55 5128 0000", "US", "+52 55 5128 0000"),
        ("6123 4567", "SG", "6123 4567"),
        ("03-1234-5678", "JP", "03-1234-5678"),
    ],
)
def test_it_finds_a_number(text: str, region: str, phone: str) -> None:
    found = find_phone(text, region)

    assert found is not None
    assert found[0] == phone
    assert text[found[1] : found[2]] == phone


@pytest.mark.parametrize(
    "text",
    [
        "PO 1234567",
        "ticket #8842213",
        "invoice 3125550188",
        "order no. 312-555-0188",
        "due 2026-03-12",
        "10.0.0.255",
        "192.168.100.200",
        "$1234567",
        "1,234,567 rows",
        "v3.11.2026",
        "12/03/2026",
        "https://example.com/3125550188",
        "id=3125550188",
        "4 of 12",
        "3 5 7",
        "2026-03-12 10:30:00",
        "0x7f3125550188",
        "1700000000.123456",
        "acct 5550134",
        "call me at 5",
    ],
)
def test_it_finds_no_number(text: str) -> None:
    assert find_phone(text) is None


def test_one_number_counts_once_though_slack_writes_it_twice() -> None:
    (mention,) = read("missed call from <tel:5550134|555-0134>", "U1")

    assert mention.phone == "555-0134"


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
