"""Each thing that the bot heard has a verdict, which the buttons of people change."""

from datetime import timedelta
from typing import Any

import pytest
from slack_bolt import BoltRequest, BoltResponse

from bot.actions import verdicts
from bot.actions.messages import Hearing
from bot.actions.workspaces import access_workspace
from bot.models import Contact, Followup, Praise, Verdict
from bot.rules.verdicts import Tally
from tests.handlers.conftest import Bot
from tests.handlers.judging import doubted, found, month, only, press, say, take_back, waits
from tests.handlers.looking import ASKED, MORNING, marks, quiet_line, rows


@pytest.fixture(autouse=True)
def _on_a_working_morning(bot: Bot) -> None:
    bot.move_to(MORNING)


@pytest.mark.parametrize(
    ("text", "kind", "model"),
    [
        (ASKED, "owed", Followup),
        ("spoke with Jane at Acme about the invoice", "made", Contact),
        ("kudos <@UMARIA> and <@UDAN> for staying late", "praise", Praise),
    ],
)
def test_it_keeps_what_it_did_and_none_of_the_words(bot: Bot, text: str, kind: str, model: Any) -> None:
    say(bot, text)
    row = only(bot)
    assert (row.kind, row.certain, row.offered, row.verdict) == (kind, True, False, "kept")
    assert row.about_id == min(one.id for one in rows(bot, model))
    assert row.rule
    assert not {"jane", "acme", "invoice", "umaria"} & set(
        str(row.model_dump()).lower().replace("'", " ").split()
    )


def test_each_of_several_has_its_own(bot: Bot) -> None:
    say(bot, "Jane from Acme called, wants a call back <@UBOB>. Left a voicemail for Henry at Nabisco.")
    assert sorted(one.kind for one in rows(bot, Verdict)) == ["made", "owed"]


def test_ordinary_talk_and_commands_leave_none(bot: Bot) -> None:
    say(bot, "has anyone seen the long ladder?")
    bot.box.command("UCAROL", "CFRONT", "/callback", "Jane at Acme re invoice @bob by 4pm")
    bot.box.command("UBOB", "CSERVICE", "/praise", "<@UMARIA> for the night shift")
    bot.quiet()
    assert found(bot) == []


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (ASKED, "followup_undo"),
        ("spoke with Jane at Acme about the invoice", "contact_undo"),
        ("kudos <@UMARIA> and <@UDAN> for staying late", "praise_undo"),
    ],
)
def test_undo_says_that_it_was_wrong(bot: Bot, text: str, action: str) -> None:
    say(bot, text)
    press(bot, action)
    row = only(bot)
    assert (row.verdict, row.judged_at is not None) == ("undone", True)
    assert month(bot) == Tally(wrong=1)


def test_edit_says_which_slots_were_wrong(bot: Bot) -> None:
    say(bot, ASKED)
    press(bot, "followup_edit")
    assert bot.box.submit("UCAROL", {"person": {"person": "Janet"}, "owner": {"owner": "UDAN"}})["ok"]
    bot.quiet()
    row = only(bot)
    assert (row.verdict, row.slots) == ("edited", "person assignee")
    assert month(bot) == Tally(edited=1)


def test_a_form_that_changes_nothing_says_nothing(bot: Bot) -> None:
    say(bot, ASKED)
    press(bot, "followup_edit")
    assert bot.box.submit("UCAROL", {})["ok"]
    bot.quiet()
    assert found(bot) == ["kept"]


def test_two_edits_are_one_verdict_with_the_slots_of_both(bot: Bot) -> None:
    say(bot, ASKED)
    press(bot, "followup_edit")
    assert bot.box.submit("UCAROL", {"about": {"about": "the quote"}})["ok"]
    choose(bot, nagged(bot), "edit")
    assert bot.box.submit("UBOB", {"kind": {"kind": "visit"}})["ok"]
    bot.quiet()
    assert only(bot).slots == "about medium"


def nagged(bot: Bot) -> str:
    bot.move_to(MORNING.replace(hour=16, minute=1))
    bot.run("nag_owners")
    return str(bot.box.dm("UBOB")[-1]["ts"])


def choose(bot: Bot, ts: str, verb: str, user: str = "UBOB", channel: str = "DBOB") -> None:
    """A choice of the only follow-up's "…" menu."""
    [followup] = rows(bot, Followup)
    chosen = {"text": {"type": "plain_text", "text": "x"}, "value": f"{verb}:{followup.id}"}
    block = f"followup:{followup.id}"
    assert bot.box.press(user, channel, ts, "followup_more", block, selected_option=chosen)["ok"]
    bot.quiet()


def test_its_owner_can_say_that_it_is_no_followup(bot: Bot) -> None:
    ts = say(bot, ASKED)
    choose(bot, nagged(bot), "not_meant")
    assert [(one.ending, one.closed_by) for one in rows(bot, Followup)] == [("withdrawn", "UBOB")]
    assert (found(bot), marks(bot, ts)) == (["not_a_followup"], [])


def test_what_is_opened_again_was_meant_after_all(bot: Bot) -> None:
    say(bot, ASKED)
    message = nagged(bot)
    choose(bot, message, "not_meant")
    assert bot.box.press("UBOB", "DBOB", message, "followup_reopen")["ok"]
    bot.quiet()
    assert [one.closed_at for one in rows(bot, Followup)] == [None]
    assert found(bot) == ["kept"]


def test_what_is_done_and_opened_again_stays_as_it_was(bot: Bot) -> None:
    say(bot, ASKED)
    message = nagged(bot)
    for action in ("followup_done", "followup_reopen"):
        block = f"followup:{rows(bot, Followup)[0].id}"
        assert bot.box.press("UBOB", "DBOB", message, action, block)["ok"]
        bot.quiet()
    assert found(bot) == ["kept"]


def test_an_offer_is_neither_until_it_is_answered(bot: Bot) -> None:
    say(bot, "Initech called again")
    row = only(bot)
    assert (row.certain, row.offered, row.verdict) == (False, True, None)
    assert month(bot) == Tally()


def test_an_offer_that_is_taken_was_right(bot: Bot) -> None:
    say(bot, "Initech called again")
    press(bot, "followup_track")
    row = only(bot)
    assert (row.verdict, row.about_id) == ("tracked", rows(bot, Followup)[0].id)
    assert month(bot) == Tally(right=1)


def test_an_offer_that_nobody_wants_was_wrong(bot: Bot) -> None:
    say(bot, "Initech called again")
    press(bot, "offer_decline")
    assert (found(bot), month(bot)) == (["not_a_followup"], Tally(wrong=1))


def test_a_no_can_become_a_yes(bot: Bot) -> None:
    say(bot, "Initech called again")
    line = quiet_line(bot, "UCAROL")["ts"]
    for action in ("offer_decline", "followup_track", "followup_track"):
        assert bot.box.press("UCAROL", "CSERVICE", line, action)["ok"]
    bot.quiet()
    assert (found(bot), len(rows(bot, Followup))) == (["tracked"], 1)


def test_an_offer_that_was_taken_can_be_mended(bot: Bot) -> None:
    say(bot, "Mr. Ortiz e-mailed about the freezer and waits for an answer")
    press(bot, "followup_track")
    bot.box.command("UCAROL", "CSERVICE", "/followups", "team")
    choose(bot, quiet_line(bot, "UCAROL")["ts"], "edit", "UCAROL", "CSERVICE")
    assert bot.box.submit("UCAROL", {"kind": {"kind": "call"}})["ok"]
    bot.quiet()
    assert [(one.verdict, one.slots) for one in rows(bot, Verdict)] == [("edited", "medium")]


def test_an_offer_is_about_its_own_part_of_the_message(bot: Bot) -> None:
    say(bot, f"{waits('Jane')}. Initech called again")
    press(bot, "followup_track")
    assert [one.customer_name for one in rows(bot, Followup)] == ["Acme", "Initech"]
    assert found(bot) == ["kept", "tracked"]


def test_what_an_emoji_tracks_first_is_not_tracked_twice(bot: Bot) -> None:
    ts = say(bot, "Initech called again")
    line = quiet_line(bot, "UCAROL")["ts"]
    bot.box.react("UBOB", "CSERVICE", ts, "telephone_receiver")
    bot.quiet()
    for _ in range(2):
        assert bot.box.press("UCAROL", "CSERVICE", line, "followup_track")["ok"]
    bot.quiet()
    assert (found(bot), len(rows(bot, Followup))) == (["tracked"], 1)


@pytest.fixture
def _everything_twice(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Slack sends each event and each click twice."""
    once = bot.kept.app.dispatch

    def twice(request: BoltRequest) -> BoltResponse:
        once(BoltRequest(body=dict(request.body), mode="socket_mode"))
        return once(request)

    monkeypatch.setattr(bot.kept.app, "dispatch", twice)


@pytest.mark.usefixtures("_everything_twice")
def test_what_comes_twice_counts_once(bot: Bot) -> None:
    say(bot, ASKED)
    say(bot, "Initech called again")
    press(bot, "followup_track")
    take_back(bot, ("Henry", "Sam"))
    say(bot, "kudos <@UMARIA> for staying late", "UBOB")
    assert found(bot) == ["kept", "tracked", "undone", "undone", "kept"]
    assert month(bot) == Tally(right=3, wrong=2)
    assert doubted(bot) == []


@pytest.mark.parametrize("fault", ["duplicate_event", "two_event_ids", "retry_only", "ack_lost"])
def test_a_message_that_comes_twice_is_one_reading(bot: Bot, fault: str) -> None:
    for text in (ASKED, "Initech called again"):
        bot.box.fault(fault, "message")
        say(bot, text)
    assert found(bot) == ["kept", None]


def test_a_message_that_fails_at_first_is_one_reading(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    noted = Hearing.noted
    failed: list[list[int]] = []

    def fail_once(heard: Hearing) -> dict[str, Any]:
        if not failed:
            failed.append(heard.followups)
            raise RuntimeError("the power is off for a moment")
        return noted(heard)

    monkeypatch.setattr(Hearing, "noted", fail_once)
    say(bot, ASKED)
    assert (len(failed), found(bot), len(rows(bot, Followup))) == (1, ["kept"], 1)


def test_a_message_that_is_deleted_counts_neither_way(bot: Bot) -> None:
    for text in (ASKED, "spoke with Henry at Nabisco about the parts", "kudos <@UMARIA> for staying late"):
        bot.box.delete("UCAROL", "CSERVICE", say(bot, text))
        bot.quiet()
    assert (found(bot), month(bot)) == (["unsaid"] * 3, Tally())


def test_a_message_that_is_edited_is_judged_by_its_new_words(bot: Bot) -> None:
    ts = say(bot, ASKED)
    before = only(bot).rule
    bot.box.edit("UCAROL", "CSERVICE", ts, "missed call from Jane at Acme, 555-0134 <@UBOB>")
    bot.quiet()
    assert only(bot).rule != before
    press(bot, "followup_undo")
    assert found(bot) == ["undone"]


def test_a_taken_offer_outlives_an_edit_of_its_message(bot: Bot) -> None:
    ts = say(bot, "initech called again")
    press(bot, "followup_track")
    bot.box.edit("UCAROL", "CSERVICE", ts, "Initech called again")
    bot.quiet()
    assert [one.ending for one in rows(bot, Followup)] == [None]
    assert found(bot) == ["tracked"]


def test_a_verdict_reaches_no_other_workspace(bot: Bot) -> None:
    say(bot, ASKED)
    about = only(bot).about_id
    with bot.store.begin() as session:
        access_workspace(session, "T0OTHER", MORNING)
        verdicts.judge(session, MORNING, "T0OTHER", [about], "undone")
    assert found(bot) == ["kept"]


def test_the_last_month_is_not_this_month(bot: Bot) -> None:
    bot.move_to(MORNING - timedelta(days=23))
    take_back(bot)
    bot.move_to(MORNING)
    say(bot, "spoke with Rick at Acme about the invoice")
    assert month(bot) == Tally(right=1)


def test_the_digest_ends_with_how_often_it_was_right(bot: Bot) -> None:
    say(bot, ASKED)
    take_back(bot, ("Henry",))
    bot.box.command("UALICE", "CSERVICE", "/kept", "digest")
    last = bot.box.view("UALICE", "CSERVICE")[-1]["blocks"][-1]
    assert last["elements"][0]["text"] == (
        "I heard two things this month: one stood as I wrote it and one was not meant."
    )


def test_without_a_word_heard_the_digest_says_nothing_of_it(bot: Bot) -> None:
    bot.box.command("UALICE", "CSERVICE", "/kept", "digest")
    assert "I heard" not in str(bot.box.view("UALICE", "CSERVICE"))
