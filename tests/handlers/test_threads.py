"""Replies in the thread of a follow-up: several verbs at once, by anybody, in the speaker's own time."""

from datetime import datetime
from typing import Any

import pytest

from bot.models import Contact, Followup, Member
from tests.handlers.conftest import Bot
from tests.handlers.looking import ASKED, MORNING, rows

TUESDAY = MORNING.replace(day=24, hour=9, minute=0)


@pytest.fixture(autouse=True)
def _on_a_working_morning(bot: Bot) -> None:
    bot.move_to(MORNING)


@pytest.fixture
def asked(bot: Bot) -> str:
    """Jane waits for Bob; the ts of the message that says so."""
    return say(bot, "UCAROL", ASKED)


def say(bot: Bot, user: str, text: str, thread_ts: str | None = None) -> str:
    ts = bot.box.say(user, "CSERVICE", text, thread_ts=thread_ts)
    bot.quiet()
    return ts


def only(bot: Bot) -> Followup:
    [followup] = rows(bot, Followup)
    return followup


def marks(bot: Bot, root: str, ts: str) -> list[str]:
    said = next(one for one in bot.box.thread("UCAROL", "CSERVICE", root) if one["ts"] == ts)
    return [one["name"] for one in said["reactions"]]


def told(bot: Bot, user: str, root: str) -> list[dict[str, Any]]:
    """The lines in the thread that only this person sees."""
    return [one for one in bot.box.thread(user, "CSERVICE", root) if one["ephemeral"]]


def at(day: int, hour: int) -> datetime:
    return MORNING.replace(day=day, hour=hour, minute=0)


@pytest.mark.parametrize(
    ("words", "outcome", "nag_at"),
    [
        ("lvm again, will try tmrw am", "left_message", at(24, 9)),
        ("left vm, pls snooze till friday", "left_message", at(27, 16)),
        ("no answer, trying again wednesday at noon", "no_answer", at(25, 9)),
        ("called at 9, rang out", "no_answer", at(24, 9)),
    ],
)
def test_a_try_is_counted_and_put_off_until_the_time_said(
    bot: Bot, asked: str, words: str, outcome: str, nag_at: datetime
) -> None:
    say(bot, "UBOB", words, asked)
    assert [one.outcome for one in rows(bot, Contact)] == [outcome]
    assert (only(bot).attempts, only(bot).next_nag_at, only(bot).closed_at) == (1, nag_at, None)


def test_a_try_that_is_put_off_can_be_taken_back(bot: Bot, asked: str) -> None:
    say(bot, "UBOB", "lvm, snooze til friday", asked)
    line = told(bot, "UBOB", asked)[-1]
    assert "Fri" in line["text"]
    assert bot.box.press("UBOB", "CSERVICE", line["ts"], "contact_undo")["ok"]
    bot.quiet()
    assert (rows(bot, Contact), only(bot).attempts, only(bot).next_nag_at) == ([], 0, at(23, 16))


def test_who_takes_it_is_reminded_when_they_said(bot: Bot, asked: str) -> None:
    say(bot, "UCAROL", "mine, will call her wednesday at noon", asked)
    assert (only(bot).owner_id, only(bot).next_nag_at) == ("UCAROL", at(25, 9))


def test_who_is_handed_it_is_reminded_then(bot: Bot, asked: str) -> None:
    say(bot, "UBOB", "can't today, <@UCAROL> can you call her wednesday at noon?", asked)
    assert (only(bot).owner_id, only(bot).next_nag_at) == ("UCAROL", at(25, 9))
    assert len(bot.box.dm("UCAROL")) == 1


def test_a_name_that_was_only_typed_is_found(bot: Bot, asked: str) -> None:
    say(bot, "UBOB", "@carol can you?", asked)
    assert only(bot).owner_id == "UCAROL"


@pytest.mark.parametrize("words", ["@nobody can you?", "<@UKEPT> can you?"])
def test_it_is_not_handed_to_who_cannot_take_it(bot: Bot, asked: str, words: str) -> None:
    with bot.store.begin() as session:
        session.merge(
            Member(
                workspace_id="T0KEPT", id="UKEPT", name="Kept", handle="kept", is_bot=True, is_manager=False
            )
        )
    before = told(bot, "UBOB", asked)
    reply = say(bot, "UBOB", words, asked)
    assert (only(bot).owner_id, marks(bot, asked, reply), told(bot, "UBOB", asked)) == ("UBOB", [], before)
    assert [one for one in rows(bot, Member) if one.id == "nobody"] == []


def test_a_colleague_may_finish_what_another_owns(bot: Bot, asked: str) -> None:
    reply = say(bot, "UDAN", "just spoke to her, all good", asked)
    assert (only(bot).ending, only(bot).closed_by, only(bot).owner_id) == ("done", "UDAN", "UBOB")
    assert [one.member_id for one in rows(bot, Contact)] == ["UDAN"]
    assert marks(bot, asked, reply) == ["white_check_mark"]


def test_a_colleagues_try_leaves_it_with_its_owner(bot: Bot, asked: str) -> None:
    say(bot, "UDAN", "rang out", asked)
    assert (only(bot).owner_id, only(bot).attempts, only(bot).next_nag_at) == ("UBOB", 1, TUESDAY)
    assert [one.member_id for one in rows(bot, Contact)] == ["UDAN"]


def test_a_time_is_the_speakers_and_the_quiet_ends_in_the_owners_hours(bot: Bot, asked: str) -> None:
    say(bot, "UMARIA", "snooze until tomorrow 12:30pm", asked)  # half past seven in Bob's New York
    assert (only(bot).owner_id, only(bot).next_nag_at) == ("UBOB", at(23, 16))


def test_they_will_call_is_put_off_until_they_should_have(bot: Bot, asked: str) -> None:
    say(bot, "UBOB", "called, shes gonna ring back wednesday at noon", asked)
    assert (only(bot).closed_at, only(bot).next_nag_at) == (None, at(25, 9))


def test_what_nobody_owns_is_not_asked_about_while_it_is_quiet(bot: Bot) -> None:
    ts = say(bot, "UCAROL", "Jane from Acme called, wants a call back")
    say(bot, "UDAN", "snooze till wednesday at noon", ts)
    assert (only(bot).owner_id, only(bot).ask_at) == (None, at(25, 10))  # nine in Dan's Chicago
    bot.move_to(MORNING.replace(hour=15))
    bot.run("ask_channels")
    assert [one for one in bot.box.view("UBOB", "CSERVICE") if "has waited" in one["text"]] == []


@pytest.mark.parametrize(
    "words",
    ["<@UCAROL> did you call her?", "not done yet", "well done", "im done for the day", "called it lol"],
)
def test_what_looks_like_a_verb_does_nothing(bot: Bot, asked: str, words: str) -> None:
    before = only(bot)
    reply = say(bot, "UBOB", words, asked)
    assert only(bot) == before
    assert (rows(bot, Contact), marks(bot, asked, reply)) == ([], [])
