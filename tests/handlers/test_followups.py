"""Commands, buttons, forms, threads and reactions of follow-ups, as people use them."""

import re
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.models import Contact, Followup
from tests.handlers.conftest import Bot
from tests.handlers.looking import ASKED, MORNING, marks, quiet_line, quiet_lines, rows

BEFORE_LEAVING = MORNING.replace(hour=16, minute=1)


@pytest.fixture(autouse=True)
def _on_a_working_morning(bot: Bot) -> None:
    bot.move_to(MORNING)


@pytest.fixture
def asked(bot: Bot) -> str:
    """Jane waits for Bob; the ts of the message that says so."""
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    return ts


def only(bot: Bot) -> Followup:
    [followup] = rows(bot, Followup)
    return followup


def nag(bot: Bot, user: str = "UBOB", at: datetime = BEFORE_LEAVING) -> dict[str, Any]:
    """The nag that this person has by then."""
    bot.move_to(at)
    bot.run("nag_owners")
    [message] = bot.box.dm(user)
    return dict(message)


def press(bot: Bot, message: dict[str, Any], action: str, user: str = "UBOB", **chosen: Any) -> None:
    block = f"followup:{only(bot).id}"
    assert bot.box.press(user, f"D{user[1:]}", message["ts"], action, block, **chosen) == {"ok": True}
    bot.quiet()


def choice(bot: Bot, verb: str) -> dict[str, Any]:
    return {
        "selected_option": {"text": {"type": "plain_text", "text": "x"}, "value": f"{verb}:{only(bot).id}"}
    }


def test_it_logs_a_callback_from_a_command(bot: Bot) -> None:
    typed = "Jane at Acme 555-0134 re invoice @bob by 4pm"
    assert bot.box.command("UCAROL", "CFRONT", "/callback", typed)["ok"]
    bot.quiet()
    followup = only(bot)
    assert (followup.person, followup.customer_name, followup.phone) == ("Jane", "Acme", "555-0134")
    assert (followup.owner_id, followup.due_at) == ("UBOB", MORNING.replace(hour=16, minute=0))
    assert quiet_lines(bot, "UCAROL", "CFRONT") == [
        "Noted: Jane at Acme waits for Bob's call, by 4 pm today."
    ]


def test_it_gives_a_command_that_names_nobody_to_who_typed_it(bot: Bot) -> None:
    bot.box.command("UCAROL", "CFRONT", "/callback", "Mrs. Patel about her order")
    assert only(bot).owner_id == "UCAROL"


def test_it_keeps_the_words_of_a_wrong_command_in_the_form(bot: Bot) -> None:
    bot.box.command("UCAROL", "CFRONT", "/callback", "Jane at Acme re invoice by fryday")
    line = quiet_line(bot, "UCAROL", "CFRONT")
    assert "I don't know when 'fryday' is." in line["text"]
    assert rows(bot, Followup) == []
    assert bot.box.press("UCAROL", "CFRONT", line["ts"], "form_open")["ok"]
    form = str(bot.box.modal("UCAROL"))
    assert "Jane" in form
    assert "fryday" in form


def test_it_opens_the_form_without_words_and_saves_it(bot: Bot) -> None:
    assert bot.box.command("UCAROL", "CFRONT", "/callback")["ok"]
    state = {
        "customer": {"customer": "Initech"},
        "about": {"about": "the lease"},
        "owner": {"owner": "UDAN"},
        "due": {"due": "tomorrow noon"},
    }
    assert bot.box.submit("UCAROL", state)["ok"]
    bot.quiet()
    followup = only(bot)
    assert (followup.customer_name, followup.owner_id, followup.about) == ("Initech", "UDAN", "the lease")
    assert "Noted: Initech waits for Dan's call" in quiet_line(bot, "UCAROL", "CFRONT")["text"]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("due", "fryday", "I don't know when"),
        ("phone", "12", "too short"),
        ("email", "jane", "e-mail address"),
    ],
)
def test_it_says_beside_the_field_what_is_wrong(bot: Bot, field: str, value: str, words: str) -> None:
    bot.box.command("UCAROL", "CFRONT", "/callback")
    answer = bot.box.submit("UCAROL", {"customer": {"customer": "Acme"}, field: {field: value}})
    assert words in answer["errors"][field]
    assert rows(bot, Followup) == []


def test_it_asks_who_waits_when_the_form_says_nobody(bot: Bot) -> None:
    bot.box.command("UCAROL", "CFRONT", "/callback")
    assert "Who is waiting?" in bot.box.submit("UCAROL", {"about": {"about": "x"}})["errors"]["customer"]


def test_it_logs_a_contact_from_a_command_and_closes_what_it_answers(bot: Bot, asked: str) -> None:
    assert bot.box.command("UBOB", "CSERVICE", "/contact", "called Jane at Acme, sorted")["ok"]
    bot.quiet()
    assert only(bot).ending == "done"
    assert [one.medium for one in rows(bot, Contact)] == ["call"]
    assert "white_check_mark" in marks(bot, asked)


def test_a_message_that_was_left_is_another_try_of_the_call(bot: Bot, asked: str) -> None:
    bot.box.command("UBOB", "CSERVICE", "/contact", "left a message for Jane at Acme")
    assert "you left a message for Jane at Acme" in quiet_line(bot, "UBOB")["text"]
    assert (only(bot).closed_at, only(bot).attempts) == (None, 1)


def test_it_wants_a_name_with_letters(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/callback", "!!!")
    assert "who is waiting" in quiet_line(bot, "UBOB")["text"]
    assert rows(bot, Followup) == []


def test_it_says_what_a_wrong_contact_lacks(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/contact", "called, sorted")
    assert "which customer" in quiet_line(bot, "UBOB")["text"]


def test_it_opens_the_form_of_a_contact(bot: Bot, asked: str) -> None:
    bot.box.command("UBOB", "CSERVICE", "/contact")
    assert bot.box.submit("UBOB", {"customer": {"customer": "Acme"}, "person": {"person": "Jane"}})["ok"]
    bot.quiet()
    assert only(bot).ending == "done"


def test_it_shows_mine_in_a_view_that_follows_its_buttons(bot: Bot, asked: str) -> None:
    assert bot.box.command("UBOB", "CGENERAL", "/followups")["ok"]
    assert "Jane at Acme" in str(bot.box.modal("UBOB"))
    assert bot.box.press_in_view("UBOB", "followup_done", block_id=f"followup:{only(bot).id}")["ok"]
    bot.quiet()
    assert only(bot).ending == "done"
    assert "Nobody is waiting for you" in str(bot.box.modal("UBOB"))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("team", "Jane at Acme"),
        ("Acme", "Jane at Acme"),
        ("acme inc", "Jane at Acme"),
        ("late", "Late: nobody is waiting"),
        ("mine", "Nobody is waiting for you"),
        ("Nobody & Sons", "I don't know a customer called"),
    ],
)
def test_it_lists_what_is_asked_for(bot: Bot, asked: str, typed: str, words: str) -> None:
    bot.box.command("UCAROL", "CGENERAL", "/followups", typed)
    line = quiet_line(bot, "UCAROL", "CGENERAL")
    assert words in line["text"] + str(line.get("blocks"))


def test_it_nags_once_before_the_end_of_the_day_and_is_quiet_when_done(bot: Bot, asked: str) -> None:
    bot.move_to(MORNING.replace(hour=15, minute=59))
    bot.run("nag_owners")
    assert bot.box.dm("UBOB") == []
    message = nag(bot)
    assert message["text"].startswith("Before you go: one person is still waiting.")
    bot.run("nag_owners")
    press(bot, message, "followup_done")
    assert only(bot).ending == "done"
    assert [(one.person, one.outcome) for one in rows(bot, Contact)] == [("Jane", "reached")]
    bot.move_to(MORNING + timedelta(days=1, hours=7))
    bot.run("nag_owners", "tell_managers")
    assert len(bot.box.dm("UBOB")) == 1
    assert bot.box.dm("UALICE") == []


def test_it_groups_all_that_is_due_in_one_message(bot: Bot, asked: str) -> None:
    bot.box.say("UCAROL", "CFRONT", "voicemail from Initech about the lease <@UBOB>")
    bot.box.say("UCAROL", "CFRONT", "missed call from 555-0177, call back tomorrow by noon <@UBOB>")
    bot.quiet()
    message = nag(bot)
    assert "two people are still waiting" in message["text"]


def test_it_brings_up_in_the_morning_what_is_left(bot: Bot, asked: str) -> None:
    nag(bot)
    bot.move_to(MORNING.replace(day=24, hour=9, minute=1))
    bot.run("nag_owners")
    assert [one["text"][:12] for one in bot.box.dm("UBOB")] == ["Before you g", "Good morning"]


def test_it_sends_one_nag_for_days_of_down_time(bot: Bot, asked: str) -> None:
    nag(bot, at=MORNING + timedelta(days=2, hours=6))
    bot.run("nag_owners")
    assert len(bot.box.dm("UBOB")) == 1


def test_it_lets_a_public_holiday_pass(bot: Bot, asked: str) -> None:
    bot.move_to(MORNING.replace(day=26, hour=16, minute=1))  # Thanksgiving
    bot.run("nag_owners")
    assert bot.box.dm("UBOB") == []


def test_it_wakes_nobody_at_night(bot: Bot, asked: str) -> None:
    bot.move_to(MORNING.replace(hour=23))
    bot.run("nag_owners")
    assert bot.box.dm("UBOB") == []
    bot.move_to(MORNING.replace(day=24, hour=9, minute=1))
    bot.run("nag_owners")
    assert len(bot.box.dm("UBOB")) == 1


def test_it_does_not_nag_for_what_was_done_a_moment_before(bot: Bot, asked: str) -> None:
    bot.move_to(MORNING.replace(hour=16, minute=1))
    nags = next(job for job in bot.kept.runner.jobs if job.name == "nag_owners")
    while nags.piece():
        pass
    bot.box.say("UBOB", "CSERVICE", "spoke with Jane at Acme")
    bot.quiet()
    assert bot.box.dm("UBOB") == []


def test_it_waits_for_the_next_working_day_after_a_message_was_left(bot: Bot, asked: str) -> None:
    press(bot, nag(bot), "followup_left")
    followup = only(bot)
    assert (followup.attempts, followup.next_nag_at) == (1, MORNING.replace(day=24, hour=9, minute=0))
    assert [one.outcome for one in rows(bot, Contact)] == ["left_message"]


@pytest.mark.parametrize(("action", "verb"), [("followup_left", ""), ("followup_more", "no_answer")])
def test_it_takes_a_try_back(bot: Bot, asked: str, action: str, verb: str) -> None:
    before = only(bot).next_nag_at
    bot.box.command("UBOB", "CGENERAL", "/followups")
    bot.box.press_in_view("UBOB", action, **(choice(bot, verb) if verb else {}))
    bot.quiet()
    assert only(bot).attempts == 1
    bot.box.press_in_view("UBOB", "followup_untry")
    bot.quiet()
    assert (only(bot).attempts, only(bot).next_nag_at, rows(bot, Contact)) == (0, before, [])
    assert "Undo" not in str(bot.box.modal("UBOB"))


def test_it_takes_a_try_back_under_a_nag_once(bot: Bot, asked: str) -> None:
    message = nag(bot)
    press(bot, message, "followup_left")
    press(bot, message, "followup_left")
    assert bot.box.press("UBOB", "DBOB", message["ts"], "followup_untry") == {"ok": True}
    assert bot.box.press("UBOB", "DBOB", message["ts"], "followup_untry") == {"ok": True}
    bot.quiet()
    assert (only(bot).attempts, [one.outcome for one in rows(bot, Contact)]) == (1, ["left_message"])


@pytest.mark.parametrize("words", ["lvm", "no answer"])
def test_it_takes_a_try_back_that_a_reply_told_of(bot: Bot, asked: str, words: str) -> None:
    before = only(bot).next_nag_at
    bot.box.say("UBOB", "CSERVICE", words, asked)
    bot.quiet()
    line = bot.box.thread("UBOB", "CSERVICE", asked)[-1]
    assert bot.box.press("UBOB", "CSERVICE", line["ts"], "contact_undo")["ok"]
    bot.quiet()
    assert (only(bot).attempts, only(bot).next_nag_at, rows(bot, Contact)) == (0, before, [])
    assert "It no longer counts as a try." in str(bot.box.thread("UBOB", "CSERVICE", asked))


def test_it_takes_a_try_back_that_a_command_told_of(bot: Bot, asked: str) -> None:
    bot.box.command("UBOB", "CSERVICE", "/contact", "left a message for Jane at Acme")
    bot.box.press("UBOB", "CSERVICE", quiet_line(bot, "UBOB")["ts"], "contact_undo")
    bot.quiet()
    assert (only(bot).attempts, rows(bot, Contact)) == (0, [])


@pytest.mark.parametrize(
    ("verb", "until"),
    [
        ("hour", MORNING.replace(hour=17, minute=1)),
        ("tomorrow", MORNING.replace(day=24, hour=9, minute=0)),
        ("no_answer", MORNING.replace(day=24, hour=9, minute=0)),
    ],
)
def test_it_is_quiet_until_then(bot: Bot, asked: str, verb: str, until: Any) -> None:
    action = "followup_more" if verb == "no_answer" else "followup_snooze"
    press(bot, nag(bot), action, **choice(bot, verb))
    moment = only(bot).next_nag_at
    assert moment is not None
    assert abs(moment - until) < timedelta(minutes=1)


def test_it_snoozes_until_a_date(bot: Bot, asked: str) -> None:
    press(bot, nag(bot), "followup_snooze", **choice(bot, "date"))
    state = {"until": {"until": "2026-12-01"}, "time": {"time": "14:30"}}
    assert bot.box.submit("UBOB", state)["ok"]
    bot.quiet()
    assert only(bot).next_nag_at == MORNING.replace(month=12, day=1, hour=14, minute=30)


def test_it_refuses_to_snooze_into_the_past(bot: Bot, asked: str) -> None:
    press(bot, nag(bot), "followup_snooze", **choice(bot, "date"))
    state = {"until": {"until": "2026-11-01"}, "time": {"time": "14:30"}}
    assert "passed" in bot.box.submit("UBOB", state)["errors"]["until"]


def test_it_hands_over_and_tells_the_new_owner(bot: Bot, asked: str) -> None:
    press(bot, nag(bot), "followup_hand_over")
    assert bot.box.submit("UBOB", {"owner": {"owner": "UDAN"}})["ok"]
    bot.quiet()
    assert only(bot).owner_id == "UDAN"
    [told] = bot.box.dm("UDAN")
    assert told["text"].startswith("Bob handed this to you.")


def test_it_drops_only_with_a_reason(bot: Bot, asked: str) -> None:
    press(bot, nag(bot), "followup_more", **choice(bot, "drop"))
    assert not bot.box.submit("UBOB", {"reason": {"reason": " "}})["ok"]
    assert only(bot).closed_at is None
    assert bot.box.submit("UBOB", {"reason": {"reason": "she solved it herself"}})["ok"]
    bot.quiet()
    assert (only(bot).ending, only(bot).reason) == ("dropped", "she solved it herself")


def test_it_edits(bot: Bot, asked: str) -> None:
    assert bot.box.press("UCAROL", "CSERVICE", quiet_line(bot, "UCAROL")["ts"], "followup_edit")["ok"]
    assert "Jane" in str(bot.box.modal("UCAROL"))
    assert bot.box.submit("UCAROL", {"person": {"person": "Janet"}, "owner": {"owner": "UDAN"}})["ok"]
    bot.quiet()
    assert (only(bot).person, only(bot).owner_id, only(bot).customer_name) == ("Janet", "UDAN", "Acme")
    assert only(bot).due_at == MORNING.replace(hour=16, minute=0)


def test_it_edits_what_is_late_and_leaves_it_late(bot: Bot, asked: str) -> None:
    message = nag(bot)
    before = only(bot)
    press(bot, message, "followup_more", **choice(bot, "edit"))
    assert bot.box.submit("UBOB", {"about": {"about": "the quote"}})["ok"]
    assert (only(bot).about, only(bot).due_at, only(bot).due_words) == (
        "the quote",
        before.due_at,
        before.due_words,
    )


def test_it_opens_again_what_was_done_by_mistake(bot: Bot, asked: str) -> None:
    message = nag(bot)
    press(bot, message, "followup_done")
    press(bot, message, "followup_reopen")
    assert only(bot).closed_at is None
    assert rows(bot, Contact) == []
    assert "white_check_mark" not in marks(bot, asked)


def test_it_asks_the_channel_who_takes_what_nobody_owns_once(bot: Bot) -> None:
    bot.box.say("UCAROL", "CFRONT", "Mrs. Patel called about her order, she is waiting for a call back")
    bot.quiet()
    bot.move_to(MORNING + timedelta(minutes=12))
    bot.run("ask_channels")
    bot.run("ask_channels")
    [ask] = [one for one in bot.box.view("UDAN", "CFRONT") if one["bot"]]
    assert re.match(r"\*Mrs. Patel\* has waited 1[12] minutes for a call about her order", ask["text"])
    assert bot.box.press("UDAN", "CFRONT", ask["ts"], "followup_take")["ok"]
    bot.quiet()
    assert only(bot).owner_id == "UDAN"
    [ask] = [one for one in bot.box.view("UBOB", "CFRONT") if one["bot"]]
    assert ask["text"] == "Dan has *Mrs. Patel*. Thank you!"


def test_it_tells_a_manager_privately_what_is_a_working_day_late_once_a_day(bot: Bot, asked: str) -> None:
    bot.move_to(MORNING.replace(day=24, hour=15, minute=50))
    bot.run("tell_managers")
    assert bot.box.dm("UALICE") == []
    bot.move_to(MORNING.replace(day=24, hour=16, minute=1))
    bot.run("tell_managers")
    bot.run("tell_managers")
    [told] = bot.box.dm("UALICE")
    assert "waited longer than a working day" in told["text"]
    bot.move_to(MORNING.replace(day=25, hour=16, minute=1))
    bot.run("tell_managers")
    assert len(bot.box.dm("UALICE")) == 2


@pytest.mark.parametrize(
    ("words", "ending", "attempts"),
    [("done", "done", 0), ("called her, all good", "done", 0), ("lvm", None, 1), ("no answer", None, 1)],
)
def test_it_hears_replies_in_the_thread(
    bot: Bot, asked: str, words: str, ending: str | None, attempts: int
) -> None:
    bot.box.say("UBOB", "CSERVICE", words, asked)
    bot.quiet()
    assert (only(bot).ending, only(bot).attempts) == (ending, attempts)


def test_it_hands_over_in_the_thread(bot: Bot, asked: str) -> None:
    bot.box.say("UDAN", "CSERVICE", "I'll take it", asked)
    bot.quiet()
    assert only(bot).owner_id == "UDAN"


def test_it_leaves_chatter_in_the_thread_alone(bot: Bot, asked: str) -> None:
    bot.box.say("UDAN", "CSERVICE", "she was really nice last time", asked)
    bot.quiet()
    assert (only(bot).ending, only(bot).owner_id, only(bot).attempts) == (None, "UBOB", 0)


def test_a_check_mark_on_the_message_closes_it(bot: Bot, asked: str) -> None:
    bot.box.react("UBOB", "CSERVICE", asked, "white_check_mark")
    bot.quiet()
    assert only(bot).ending == "done"


def test_a_phone_on_a_message_tracks_a_call(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CFRONT", "Lena was here and looked worried")
    bot.box.react("UDAN", "CFRONT", ts, "telephone_receiver")
    bot.quiet()
    assert (only(bot).owner_id, only(bot).message_ts) == ("UDAN", ts)
    assert quiet_line(bot, "UDAN", "CFRONT")["text"].startswith("Noted: you call back about this message")


def test_the_shortcut_opens_the_form_with_what_the_message_says(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CFRONT", "Lena from Bluebird was here about the oven")
    assert bot.box.shortcut("UDAN", "followup_track_message", "CFRONT", ts)["ok"]
    assert bot.box.submit("UDAN", {"customer": {"customer": "Bluebird"}})["ok"]
    bot.quiet()
    assert (only(bot).customer_name, only(bot).owner_id, only(bot).message_ts) == ("Bluebird", "UDAN", ts)
