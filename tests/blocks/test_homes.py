import pytest

from bot.blocks import homes
from bot.blocks.homes import Team
from bot.guidelines import library
from bot.sandbox import check_view
from tests.blocks.rows import NASTY, followup, harmless, praise, reader


def kinds(view: dict) -> list[str]:  # type: ignore[type-arg]
    return [block["text"]["text"] for block in view["blocks"] if block["type"] == "header"]


def test_customers_come_first() -> None:
    view = homes.home([followup()], 1, [praise()], library()[0], Team(3, 1), reader())
    assert check_view(view) == []
    assert kinds(view) == ["Waiting for you: 1", "Praise for you", "This week", "The team"]


def test_an_empty_list_has_its_kind_sentence() -> None:
    view = homes.home([], 0, [], None, None, reader())
    assert check_view(view) == []
    assert "Nobody is waiting for you. Well done." in str(view)


def test_only_managers_see_the_team() -> None:
    assert "The team" not in kinds(homes.home([], 0, [], None, None, reader()))
    assert "settings_open" in str(homes.home([], 0, [], None, Team(0, 0), reader()))


def test_a_long_list_says_how_many_more() -> None:
    many = [followup(key=key) for key in range(1, 61)]
    view = homes.home(
        many, 200, [praise(key=key) for key in range(1, 6)], library()[0], Team(200, 9), reader()
    )
    assert check_view(view) == []
    assert "And 165 more" in str(view)
    assert kinds(view)[-1] == "The team"


@pytest.mark.parametrize("nasty", NASTY)
def test_whatever_people_typed_it_fits_and_pings_nobody(nasty: str) -> None:
    mine = [followup(nasty, key) for key in range(1, 41)]
    given = [praise(nasty, key) for key in range(1, 9)]
    view = homes.home(mine, 40, given, library()[0], Team(40, 40), reader(nasty))
    assert check_view(view) == []
    assert harmless(view)


def test_the_plain_one_fits() -> None:
    assert check_view(homes.plain_home()) == []
