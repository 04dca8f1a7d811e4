"""A workspace's own words: phrases that are colleagues, names that are customers wherever they stand."""

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import Known, Mention, read, read_command
from bot.reading.own import Entry, entries, is_needed

COLLEAGUES = ("quote desk", "Rick", "Sales & Ops")
CUSTOMERS = [
    (1, "Bluebird", "Bluebird"),
    (1, "Bluebird", "blue bird"),
    (1, "Bluebird", "BB"),
    (2, "Target", "Target"),
    (3, "Friday's", "Friday's"),
    (4, "24/7 Gym", "24/7 Gym"),
    (5, "Café Blau", "Café Blau"),
    (6, "Smith & Sons", "Smith & Sons"),
    (7, "O'Brien", "O'Brien"),
]


@pytest.fixture(scope="module")
def known() -> Known:
    return Known([(8, "Blue Bird Bakery")], COLLEAGUES, CUSTOMERS)


def only(text: str, known: Known) -> Mention:
    (mention,) = read(text, "U1", known)
    return mention


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("bluebird wants a call back", "Bluebird"),
        ("BLUEBIRD WANTS A CALL BACK", "Bluebird"),
        ("blue bird wants a call back", "Bluebird"),
        ("blue-bird wants a call back", "Bluebird"),
        ("bb wants a visit tmrw", "Bluebird"),
        ("left a voicemail for target", "Target"),
        ("spoke with target about the shelves", "Target"),
        ("friday's wants a call back by friday", "Friday's"),
        ("24/7 gym called, wants a call back", "24/7 Gym"),
        ("cafe blau is upset about the invoice", "Café Blau"),
        ("smith and sons wants a cb", "Smith & Sons"),
        ("obrien wants a cb", "O'Brien"),
        ("o'brien wants a cb", "O'Brien"),
        ("told bluebird we'd send the quote", "Bluebird"),
        ("bluebird plumbing wants a call back", "Bluebird"),
        ("blue bird bakery wants a call back", "Blue Bird Bakery"),
    ],
)
def test_a_customers_word_is_one_wherever_it_stands(known: Known, text: str, customer: str) -> None:
    assert only(text, known).customer == customer


@pytest.mark.parametrize(
    "text",
    [
        "jane at bluebird wants a call back",
        "bluebird's jane wants a call back",
        "Bluebird (Jane) wants a call",
    ],
)
def test_it_goes_with_a_person(known: Known, text: str) -> None:
    mention = only(text, known)
    assert (mention.customer, (mention.person or "").lower()) == ("Bluebird", "jane")


def test_a_time_is_a_time_still(known: Known) -> None:
    assert only("friday's wants a call back by friday", known).due == "by friday"


@pytest.mark.parametrize(
    "text",
    [
        "quote desk wants a call back",
        "the Quote Desk called, they want a call back",
        "Rick wants a call back",
        "left a voicemail for Rick",
        "can someone ring sales and ops back?",
    ],
)
def test_a_colleagues_word_is_never_a_customer(known: Known, text: str) -> None:
    assert read(text, "U1") != () or "desk" in text or "sales" in text
    assert read(text, "U1", known) == ()


@pytest.mark.parametrize("who", ["the quote desk", "quote-desk", "Rick", "our Sales & Ops"])
def test_colleagues_are_told_to_call_a_customer(known: Known, who: str) -> None:
    mention = only(f"told {who} to call Jane by noon", known)
    assert (mention.kind, mention.person, mention.customer, mention.due) == ("owed", "Jane", None, "by noon")


@pytest.mark.parametrize(
    "text",
    [
        "we hit our target, call it done by noon",
        "did anyone call bluebird?",
        "no need to call bluebird back",
        "the bluebirds are singing, call me",
        "`bluebird wants a call back`",
    ],
)
def test_a_word_alone_is_no_mention(known: Known, text: str) -> None:
    assert read(text, "U1", known) == ()


def test_an_address_is_no_word(known: Known) -> None:
    assert only("info@bluebird.com wants a call", known).customer is None


@pytest.mark.parametrize(
    ("typed", "customer"), [("bb re the invoice by 4pm", "Bluebird"), ("quote desk re the invoice", None)]
)
def test_commands_know_them_too(known: Known, typed: str, customer: str | None) -> None:
    assert read_command(typed, "U1", known).customer == customer


def test_words_are_taken_back() -> None:
    known = Known((), ["Rick"], [(1, "Bluebird", "Bluebird")])
    known.set_own([], [])
    assert read("bluebird wants a call back", "U1", known) == read("bluebird wants a call back", "U1")
    assert only("Rick wants a call back", known).person == "Rick"


def test_each_line_is_a_name_with_its_spellings() -> None:
    assert entries("Bluebird = blue bird,  BB ,\n\n  - Target\n@Rick\n= x") == [
        Entry(1, "Bluebird", ("blue bird", "BB")),
        Entry(3, "Target"),
        Entry(4, "Rick"),
        Entry(5, "", ("x",)),
    ]


@pytest.mark.parametrize(
    "phrase", ["call", "the", "told", "customer", "noon", "next week", "call back", "cb", "We"]
)
def test_some_words_are_needed_to_understand_messages(phrase: str) -> None:
    assert is_needed(phrase)
    assert is_needed(phrase, colleague=True)


@pytest.mark.parametrize(
    "phrase", ["target", "Bluebird", "apple", "Friday's", "Call Center Plus", "3M", "Bell Labs"]
)
def test_other_ordinary_words_may_be_customers(phrase: str) -> None:
    assert not is_needed(phrase)


@pytest.mark.parametrize("phrase", ["the office", "support", "front office", "dispatch"])
def test_departments_may_be_colleagues(phrase: str) -> None:
    assert not is_needed(phrase, colleague=True)


@settings(deadline=None)
@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=120))
def test_no_words_of_any_kind_make_it_fail(colleague: str, customer: str, text: str) -> None:
    known = Known((), [colleague], [(1, "Bluebird", customer)])
    for start, end, _ in known.find_own(text):
        assert 0 <= start < end <= len(text)
    message = f"{text} {customer} wants a call back, told {colleague}"
    for mention in read(message, "U1", known):
        assert mention.customer in (None, "Bluebird") or mention.customer in html.unescape(message)


@settings(deadline=None)
@given(st.text(alphabet=st.characters(categories=["Ll", "Lu", "Nd"]), min_size=4, max_size=20))
def test_whatever_the_letters_a_name_is_found_again(name: str) -> None:
    known = Known((), (), [(1, "Bluebird", name)])
    means = [match and match.name for _, _, match in known.find_own(f"so {name.upper()} called")]
    again = [match and match.name for _, _, match in known.find_own(f"so {name} called")]
    assert again == ["Bluebird"]
    assert means in (["Bluebird"], [])  # "ß" has other capitals


@settings(deadline=None)
@given(st.text(max_size=200))
def test_lines_of_any_kind_can_be_read(text: str) -> None:
    for entry in entries(text):
        assert entry.line >= 1
        for spelling in entry.spellings():
            is_needed(spelling)
