from datetime import time

import pytest

from bot.blocks import settings
from bot.blocks.helps import COMMANDS, helping
from bot.models import Workspace
from bot.sandbox import check_message, check_view
from tests.blocks.rows import NASTY, NOW


def workspace(**more: object) -> Workspace:
    return Workspace(id="T1", created_at=NOW, **more)  # type: ignore[arg-type]


def test_the_form_shows_what_is_set() -> None:
    set_so = workspace(zone="Europe/London", starts=time(8, 30), work_days="0123", guideline_channel="C1")
    view = settings.form(set_so, ["UALICE"], ["C2"])
    assert check_view(view) == []
    first = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    assert first["zone"]["initial_value"] == "Europe/London"
    assert first["starts"]["initial_time"] == "08:30"
    assert [one["value"] for one in first["work_days"]["initial_options"]] == ["0", "1", "2", "3"]
    assert first["managers"]["initial_users"] == ["UALICE"]


def test_the_form_of_a_new_workspace_is_fine() -> None:
    view = settings.form(workspace(work_days=""), [], [], first=True)
    assert check_view(view) == []
    assert "now you do" in str(view)


@pytest.mark.parametrize("nasty", NASTY)
def test_whatever_was_typed_the_form_fits(nasty: str) -> None:
    assert check_view(settings.form(workspace(zone=nasty, call_emoji=nasty), ["U1"], ["C1"])) == []


def test_help_gives_an_example_of_each_command() -> None:
    made = helping()
    assert check_message(made) == []
    assert all(example in str(made) for example, _ in COMMANDS)
