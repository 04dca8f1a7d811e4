import pytest

from bot.blocks import own_words
from bot.sandbox import check_view
from tests.blocks.rows import NASTY


def test_the_form_shows_the_lines() -> None:
    view = own_words.form("quote desk", "Bluebird = BB\n3M", "abc")
    assert check_view(view) == []
    first = {one["block_id"]: one["element"] for one in view["blocks"] if one["type"] == "input"}
    assert first["teammates"]["initial_value"] == "quote desk"
    assert first["customers"]["initial_value"] == "Bluebird = BB\n3M"
    assert all(one["multiline"] for one in first.values())
    assert view["private_metadata"] == "abc"


@pytest.mark.parametrize("nasty", [*NASTY, "x" * own_words.MOST])
def test_whatever_was_typed_the_form_fits(nasty: str) -> None:
    assert check_view(own_words.form(nasty, nasty, "")) == []


def test_nothing_of_what_may_be_kept_is_cut() -> None:
    view = own_words.form("", "x" * own_words.MOST, "")
    assert view["blocks"][-1]["element"]["initial_value"] == "x" * own_words.MOST
