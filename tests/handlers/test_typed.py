"""Messages typed as people type them, each answered as a careful colleague would; through the front door."""

from typing import Any

import pytest

from bot.models import Contact, Followup, Praise
from tests.handlers.conftest import Bot
from tests.handlers.looking import MORNING, marks, quiet_line, quiet_lines, rows
from tests.handlers.typed import ASKED, DONE, EARLIER, SILENT, Done

# The reader and the words know nothing of the store: one kind of it will do.
pytestmark = pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
PEOPLE = ("UALICE", "UBOB", "UCAROL", "UDAN", "UMARIA")


@pytest.fixture(autouse=True)
def _among_customers(bot: Bot) -> None:
    bot.move_to(MORNING)
    for text in EARLIER:
        bot.box.say("UALICE", "CSERVICE", text)
    bot.quiet()


def say(bot: Bot, text: str, by: str = "UCAROL") -> str:
    ts = bot.box.say(by, "CSERVICE", text)
    bot.quiet()
    return ts


def pressable(line: dict[str, Any]) -> list[tuple[str, str, str]]:
    """The buttons of a message: what stands on each, its action and its block."""
    rows_of = [block for block in line["blocks"] if block["type"] == "actions"]
    return [(e["text"]["text"], e["action_id"], row["block_id"]) for row in rows_of for e in row["elements"]]


def heard_by_others(bot: Bot, by: str, ts: str) -> list[str]:
    """What anybody but the author has read in the channel since a message."""
    seen = [one for user in PEOPLE if user != by for one in bot.box.view(user, "CSERVICE")]
    return [one["text"] for one in seen if one["ts"] > ts]


@pytest.mark.parametrize("said", DONE, ids=lambda said: said.text[:40])
def test_what_is_sure_is_done_and_can_be_undone(bot: Bot, said: Done) -> None:
    ts = say(bot, said.text, said.by)
    assert marks(bot, ts) == list(said.marks)
    line = quiet_line(bot, said.by)
    assert line["text"] == " ".join(said.noted)
    assert heard_by_others(bot, said.by, ts) == []

    for still in range(len(said.noted) - 1, -1, -1):
        line = quiet_line(bot, said.by)
        action, block = next(one[1:] for one in pressable(line) if one[0] == "Undo")
        assert bot.box.press(said.by, "CSERVICE", line["ts"], action, block)["ok"]
        bot.quiet()
        assert len(left(bot)) == still
    assert marks(bot, ts) == []


def test_what_is_not_taken_back_stays_with_its_mark_and_its_buttons(bot: Bot) -> None:
    [handover] = [one for one in DONE if len(one.noted) == 3]
    ts = say(bot, handover.text)
    line = quiet_line(bot, "UCAROL")
    assert bot.box.press("UCAROL", "CSERVICE", line["ts"], "followup_undo", pressable(line)[0][2])["ok"]
    bot.quiet()
    line = quiet_line(bot, "UCAROL")
    assert line["text"] == " ".join(("Taken back. Nothing is owed.", *handover.noted[1:]))
    assert [one[0] for one in pressable(line)] == ["Undo", "Edit", "Undo"]
    assert marks(bot, ts) == ["telephone_receiver", "white_check_mark"]


def left(bot: Bot) -> list[Followup | Contact | Praise]:
    """What the message caused and nobody has taken back."""
    owed = [one for one in rows(bot, Followup) if one.closed_at is None]
    return [*owed, *rows(bot, Contact)[len(EARLIER) :], *rows(bot, Praise)]


@pytest.mark.parametrize(("text", "asked"), ASKED)
def test_what_is_not_sure_is_only_asked(bot: Bot, text: str, asked: str) -> None:
    ts = say(bot, text)
    line = quiet_line(bot, "UCAROL")
    assert line["text"] == asked
    assert [one[0] for one in pressable(line)] == ["Track it", "No"]
    assert (marks(bot, ts), rows(bot, Followup), heard_by_others(bot, "UCAROL", ts)) == ([], [], [])

    assert bot.box.press("UCAROL", "CSERVICE", line["ts"], "followup_track")["ok"]
    bot.quiet()
    assert marks(bot, ts) == ["telephone_receiver"]
    assert len(left(bot)) == 1


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_anything_else_is_left_alone(bot: Bot, text: str) -> None:
    ts = say(bot, text)
    assert (marks(bot, ts), quiet_lines(bot, "UCAROL"), heard_by_others(bot, "UCAROL", ts)) == ([], [], [])
    assert left(bot) == []


def test_what_another_app_writes_is_left_alone(bot: Bot) -> None:
    before = [quiet_lines(bot, user) for user in PEOPLE]
    bot.box.say_as_bot("CSERVICE", DONE[0].text)
    bot.quiet()
    assert [quiet_lines(bot, user) for user in PEOPLE] == before
    assert rows(bot, Followup) == []


def test_only_who_is_praised_hears_of_it(bot: Bot) -> None:
    [praise] = [one for one in DONE if one.marks == ("raised_hands",)]
    say(bot, praise.text)
    assert "staying late with the patel order" in str(bot.box.dm("UMARIA"))
    assert bot.box.dm("UALICE") == []


def test_there_are_at_least_twenty() -> None:
    assert len({*(one.text for one in DONE), *(text for text, _ in ASKED), *SILENT.values()}) >= 20
