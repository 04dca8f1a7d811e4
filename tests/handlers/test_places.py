"""Customers known only by a unit, a room or an order: stored, and found again."""

import pytest

from bot.models import Contact, Customer, Followup
from tests.handlers.conftest import Bot
from tests.handlers.looking import MORNING, quiet_line, rows


@pytest.fixture(autouse=True)
def _on_a_working_morning(bot: Bot) -> None:
    bot.move_to(MORNING)


def say(bot: Bot, text: str) -> None:
    bot.box.say("UCAROL", "CSERVICE", text)
    bot.quiet()


@pytest.mark.parametrize(
    ("waits", "called", "name"),
    [
        ("room 212 wants a call back", "called Rm. 212, sorted", "room 212"),
        ("missed call from unit 4B", "called unit #4b back, all good", "unit 4B"),
        ("order 8841 called, wants a cb", "called order no. 8841, it ships today", "order 8841"),
        ("please call the guest in cabin 7", "spoke to cabin 7 about the heater", "cabin 7"),
    ],
)
def test_they_wait_and_are_called(bot: Bot, waits: str, called: str, name: str) -> None:
    say(bot, waits)
    [followup] = rows(bot, Followup)
    assert (followup.customer_name, followup.closed_at) == (name, None)
    say(bot, called)
    assert [one.ending for one in rows(bot, Followup)] == ["done"]
    assert [one.customer_id for one in rows(bot, Contact)] == [followup.customer_id]
    assert [one.name for one in rows(bot, Customer)] == [name]


def test_the_next_door_is_somebody_else(bot: Bot) -> None:
    say(bot, "unit 4B wants a call back")
    say(bot, "unit 4C wants a call back")
    say(bot, "called unit 4C, sorted")
    assert [(one.customer_name, one.ending) for one in rows(bot, Followup)] == [
        ("unit 4B", None),
        ("unit 4C", "done"),
    ]


def test_commands_find_them(bot: Bot) -> None:
    assert bot.box.command("UCAROL", "CSERVICE", "/callback", "room 212 re the towels")["ok"]
    say(bot, "apt 3 wants a call back")
    bot.box.command("UCAROL", "CSERVICE", "/followups", "Rm 212")
    line = str(quiet_line(bot, "UCAROL"))
    assert "the towels" in line
    assert "apt 3" not in line
