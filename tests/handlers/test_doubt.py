"""A rule of the reader that was taken back too often asks before it acts, until it is trusted again."""

import pytest
from sqlalchemy.event import listen
from sqlmodel import select

from bot.actions import messages
from bot.actions.workspaces import access_workspace
from bot.models import Contact, Followup, Praise, Verdict, Workspace
from bot.rules.verdicts import LOOKED_BACK, TOO_MANY, Tally
from tests.handlers.conftest import Bot
from tests.handlers.judging import NAMES, doubted, month, press, say, take_back, waits
from tests.handlers.looking import MORNING, marks, quiet_line, quiet_lines, rows


@pytest.fixture(autouse=True)
def _on_a_working_morning(bot: Bot) -> None:
    bot.move_to(MORNING)


def test_after_three_mistakes_it_asks_where_it_used_to_act(bot: Bot) -> None:
    take_back(bot)
    before = len(rows(bot, Followup))
    ts = say(bot, waits("Rick"))
    assert quiet_line(bot, "UCAROL")["text"] == "Does Rick at Acme wait for a call? I can track it."
    assert (len(rows(bot, Followup)), marks(bot, ts)) == (before, [])
    row = rows(bot, Verdict)[-1]
    assert (row.certain, row.offered, row.verdict) == (True, True, None)
    press(bot, "followup_track")
    assert (rows(bot, Followup)[-1].person, marks(bot, ts)) == ("Rick", ["telephone_receiver"])
    assert rows(bot, Followup)[-1].owner_id == "UBOB"
    assert month(bot) == Tally(right=1, wrong=TOO_MANY)


def test_it_says_that_it_has_learnt(bot: Bot) -> None:
    take_back(bot, NAMES[: TOO_MANY - 1])
    assert all("ask first" not in one for one in quiet_lines(bot, "UCAROL"))
    take_back(bot, NAMES[TOO_MANY - 1 : TOO_MANY])
    assert "From now on I'll ask first" in quiet_line(bot, "UCAROL")["text"]


def test_before_that_it_acts(bot: Bot) -> None:
    take_back(bot, NAMES[: TOO_MANY - 1])
    say(bot, waits("Rick"))
    assert rows(bot, Followup)[-1].closed_at is None


def test_other_rules_are_not_doubted_with_it(bot: Bot) -> None:
    take_back(bot)
    say(bot, "spoke with Rick at Acme about the invoice")
    say(bot, "kudos <@UMARIA> for staying late")
    assert (len(rows(bot, Contact)), len(rows(bot, Praise))) == (1, 1)


def test_it_wins_trust_back(bot: Bot) -> None:
    take_back(bot)
    for name in NAMES[TOO_MANY : LOOKED_BACK + 1]:
        assert doubted(bot) != []
        say(bot, waits(name))
        press(bot, "followup_track")
    assert doubted(bot) == []
    say(bot, waits("Wendy"))
    assert (rows(bot, Verdict)[-1].verdict, rows(bot, Followup)[-1].person) == ("kept", "Wendy")


def test_questions_that_nobody_answers_win_nothing_back(bot: Bot) -> None:
    take_back(bot)
    for name in NAMES[TOO_MANY:]:
        say(bot, waits(name))
    assert len(rows(bot, Followup)) == TOO_MANY
    assert doubted(bot) != []


def test_it_asks_about_a_contact_that_it_would_have_noted(bot: Bot) -> None:
    for name in NAMES[:TOO_MANY]:
        say(bot, f"left a voicemail for {name} at Acme")
        press(bot, "contact_undo")
    ts = say(bot, "left a voicemail for Rick at Acme")
    assert quiet_line(bot, "UCAROL")["text"] == "Were you in touch with Rick at Acme? I can note it."
    assert rows(bot, Contact) == []
    press(bot, "followup_track")
    [contact] = rows(bot, Contact)
    assert (contact.person, contact.outcome, marks(bot, ts)) == ("Rick", "left_message", ["white_check_mark"])
    assert rows(bot, Verdict)[-1].verdict == "tracked"


def doubt_praise(bot: Bot) -> None:
    for name in ("UALICE", "UBOB", "UDAN"):
        say(bot, f"kudos <@{name}> for staying late")
        press(bot, "praise_undo")


def test_it_asks_about_praise_that_it_would_have_passed_on(bot: Bot) -> None:
    doubt_praise(bot)
    ts = say(bot, "kudos <@UMARIA> and <@UDAN> for staying late")
    assert quiet_line(bot, "UCAROL")["text"] == "Is that a kind word for Maria and Dan? I can pass it on."
    assert (rows(bot, Praise), bot.box.dm("UMARIA")) == ([], [])
    press(bot, "followup_track")
    assert {one.receiver_id for one in rows(bot, Praise)} == {"UMARIA", "UDAN"}
    assert "staying late" in str(bot.box.dm("UMARIA"))
    assert (marks(bot, ts), rows(bot, Verdict)[-1].verdict) == (["raised_hands"], "tracked")


def test_praise_over_the_limit_can_be_passed_on_tomorrow(bot: Bot) -> None:
    doubt_praise(bot)
    with bot.store.begin() as session:
        workspace = session.get_one(Workspace, "T0KEPT")
        workspace.praise_limit = 0
        session.add(workspace)
    say(bot, "kudos <@UMARIA> for staying late")
    line = quiet_line(bot, "UCAROL")["ts"]
    assert bot.box.press("UCAROL", "CSERVICE", line, "followup_track")["ok"]
    bot.quiet()
    assert "Tomorrow there is more" in str(bot.box.view("UCAROL", "CSERVICE"))
    assert (rows(bot, Praise), rows(bot, Verdict)[-1].verdict) == ([], None)


def test_in_a_direct_message_it_asks_too(bot: Bot) -> None:
    take_back(bot)
    before = len(rows(bot, Followup))
    bot.box.say("UCAROL", "DCAROL", "Rick from Acme called, wants a call back")
    bot.quiet()
    assert len(rows(bot, Followup)) == before
    line = quiet_line(bot, "UCAROL", "DCAROL")
    assert bot.box.press("UCAROL", "DCAROL", line["ts"], "followup_track")["ok"]
    bot.quiet()
    assert (rows(bot, Followup)[-1].person, rows(bot, Followup)[-1].owner_id) == ("Rick", "UCAROL")


def test_what_was_done_before_the_doubt_is_still_corrected_by_an_edit(bot: Bot) -> None:
    ts = say(bot, waits("Rick"))
    take_back(bot)
    bot.box.edit("UCAROL", "CSERVICE", ts, waits("Ricky"))
    bot.quiet()
    rick = rows(bot, Followup)[0]
    assert (rick.person, rick.closed_at) == ("Ricky", None)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (waits("Rick"), "Does Rick at Acme wait for a call? I can track it."),
        ("kudos <@UMARIA> for staying late", "Is that a kind word for Maria? I can pass it on."),
    ],
)
def test_what_an_edit_adds_is_asked_about_once(bot: Bot, text: str, asked: str) -> None:
    take_back(bot)
    doubt_praise(bot)
    before = (len(rows(bot, Followup)), len(rows(bot, Praise)))
    ts = say(bot, "one moment please")
    for words in (text, f"{text} please"):
        bot.box.edit("UCAROL", "CSERVICE", ts, words)
        bot.quiet()
    assert [one for one in quiet_lines(bot, "UCAROL") if one == asked] == [asked]
    assert (len(rows(bot, Followup)), len(rows(bot, Praise))) == before


def test_another_workspace_goes_on_as_before(bot: Bot) -> None:
    take_back(bot)
    with bot.store.begin() as session:
        access_workspace(session, "T0OTHER", MORNING)
        event = {"channel": "C1", "ts": "1.1", "user": "UCAROL", "text": waits("Rick")}
        messages.hear(session, MORNING, "T0OTHER", "Ev1", event)
    with bot.store.begin() as session:
        [verdict] = session.exec(select(Verdict).where(Verdict.workspace_id == "T0OTHER"))
    assert (verdict.verdict, verdict.offered) == ("kept", False)
    assert (month(bot, "T0OTHER"), doubted(bot, "T0OTHER")) == (Tally(right=1), [])
    assert month(bot) == Tally(wrong=TOO_MANY)


def test_a_message_costs_one_row_and_no_question(bot: Bot) -> None:
    take_back(bot)
    say(bot, "spoke with Jane at Acme about the invoice")
    asked: list[str] = []
    listen(bot.store.engine, "before_cursor_execute", lambda *about: asked.append(about[2]))
    say(bot, "spoke with Jane at Acme about the invoice")
    told = [one.split("(")[0].strip() for one in asked if "verdict" in one]
    assert told == ["INSERT INTO verdict"]
