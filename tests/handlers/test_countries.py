"""The workspace's country says what "12/3" is: December 3rd, or March 12th. At every door."""

from datetime import date

import pytest

from bot.models import Followup, Workspace
from tests.handlers.conftest import Bot
from tests.handlers.looking import ASKED, MORNING, NEW_YORK, quiet_line, rows

DAYS = {"US": date(2026, 12, 3), "GB": date(2027, 3, 12)}


@pytest.fixture(params=DAYS)
def expected(bot: Bot, request: pytest.FixtureRequest) -> date:
    """The day that "12/3" is in the country that the workspace is in now."""
    bot.move_to(MORNING)
    with bot.store.begin() as session:
        session.get_one(Workspace, "T0KEPT").country = request.param
    return DAYS[request.param]


def due_on(bot: Bot) -> date:
    [followup] = rows(bot, Followup)
    return followup.due_at.astimezone(NEW_YORK).date()


def say(bot: Bot, text: str, thread_ts: str | None = None) -> str:
    ts = bot.box.say("UCAROL", "CSERVICE", text, thread_ts=thread_ts)
    bot.quiet()
    return ts


def test_in_a_message(bot: Bot, expected: date) -> None:
    say(bot, ASKED.replace("before 4", "by 12/3"))
    assert due_on(bot) == expected


def test_in_an_edited_message(bot: Bot, expected: date) -> None:
    ts = say(bot, ASKED)
    bot.box.edit("UCAROL", "CSERVICE", ts, ASKED.replace("before 4", "by 12/3"))
    bot.quiet()
    assert due_on(bot) == expected


def test_in_what_was_only_asked_about(bot: Bot, expected: date) -> None:
    say(bot, "I think Initech wants a call back by 12/3")
    bot.box.press("UCAROL", "CSERVICE", quiet_line(bot, "UCAROL")["ts"], "followup_track")
    bot.quiet()
    assert due_on(bot) == expected


def test_in_a_command(bot: Bot, expected: date) -> None:
    assert bot.box.command("UCAROL", "CSERVICE", "/callback", "Jane at Acme by 12/3")["ok"]
    assert due_on(bot) == expected


def test_in_a_form(bot: Bot, expected: date) -> None:
    bot.box.command("UCAROL", "CSERVICE", "/callback")
    state = {"customer": {"customer": "Acme"}, "due": {"due": "12/3"}}
    assert bot.box.submit("UCAROL", state)["ok"]
    assert due_on(bot) == expected


def test_in_the_form_that_edits(bot: Bot, expected: date) -> None:
    say(bot, ASKED)
    bot.box.press("UCAROL", "CSERVICE", quiet_line(bot, "UCAROL")["ts"], "followup_edit")
    assert bot.box.submit("UCAROL", {"due": {"due": "12/3"}})["ok"]
    assert due_on(bot) == expected


def test_in_a_reply_that_puts_it_off(bot: Bot, expected: date) -> None:
    ts = say(bot, ASKED)
    say(bot, "snooze until 12/3", thread_ts=ts)
    [followup] = rows(bot, Followup)
    assert followup.next_nag_at is not None
    assert followup.next_nag_at.astimezone(NEW_YORK).date() == expected
