import pytest

from bot.blocks import praise as blocks
from bot.sandbox import check_message, check_view
from tests.blocks.rows import NASTY, harmless, praise

NAMES = {"UBOB": "Bob", "UMARIA": "Maria"}


def test_the_receiver_reads_who_saw_what() -> None:
    made = blocks.praised([praise()], NAMES)
    assert check_message(made) == []
    assert made["text"].startswith("Somebody noticed: *Bob, from staying late*: staying late")


def test_praise_without_a_reason_is_praise_too() -> None:
    row = praise("")
    assert "well done!" in str(blocks.praised([row], NAMES))


def test_a_hundred_kind_words_are_one_message() -> None:
    made = blocks.praised([praise(key=key) for key in range(1, 101)], NAMES)
    assert check_message(made) == []
    assert "And 80 more kind words." in str(made)


def test_the_giver_reads_what_was_not_passed_on() -> None:
    made = blocks.thanked([praise()], NAMES, True, True)
    assert check_message(made) == []
    assert made["text"] == "Lovely. I'll pass it on to Maria."
    assert "Tomorrow there is more" in str(made)
    assert "for the others to say" in str(made)


def test_the_form_keeps_what_was_understood() -> None:
    view = blocks.form(["UMARIA"], "staying late", ["extra-mile"], "Acme", "{}")
    assert check_view(view) == []
    assert view["blocks"][0]["element"]["initial_users"] == ["UMARIA"]
    assert view["blocks"][2]["element"]["initial_options"][0]["value"] == "extra-mile"


def test_an_empty_form_is_fine() -> None:
    assert check_view(blocks.form([], None, [], None, "")) == []


@pytest.mark.parametrize("nasty", NASTY)
def test_whatever_people_typed_it_fits_and_pings_nobody(nasty: str) -> None:
    names = {"UBOB": nasty, "UMARIA": nasty}
    rows = [praise(nasty, key) for key in range(1, 60)]
    for made in (
        blocks.praised(rows, names),
        blocks.aloud(rows, names),
        blocks.thanked(rows, names, True, True),
    ):
        assert check_message(made) == []
        assert harmless(made)
    assert check_view(blocks.form(["UBOB"], nasty, [nasty], nasty, nasty)) == []
