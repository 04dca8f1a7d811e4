"""Messages in channels: what they say is written down once, confirmed quietly, and follows the message."""

import pytest

from bot.models import Contact, Customer, Followup, Praise
from tests.handlers.conftest import Bot
from tests.handlers.looking import ASKED, MORNING, marks, quiet_lines, rows


@pytest.fixture(autouse=True)
def _on_a_working_morning(bot: Bot) -> None:
    bot.move_to(MORNING)


def test_it_writes_down_who_waits_for_whom_until_when(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    [followup] = rows(bot, Followup)
    assert (followup.kind, followup.customer_name, followup.person) == ("call", "Acme", "Jane")
    assert (followup.phone, followup.about, followup.owner_id) == ("555-0134", "the invoice", "UBOB")
    assert followup.due_at == MORNING.replace(hour=16, minute=0)
    assert followup.next_nag_at == MORNING.replace(hour=16, minute=0)
    assert (followup.channel_id, followup.message_ts) == ("CSERVICE", ts)


def test_it_confirms_with_a_mark_and_a_line_for_the_author_alone(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    assert marks(bot, ts) == ["telephone_receiver"]
    assert quiet_lines(bot, "UCAROL") == ["Noted: Jane at Acme waits for Bob's call, by 4 pm today."]
    assert quiet_lines(bot, "UBOB") == []


def test_it_is_silent_about_ordinary_talk(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", "has anyone seen the long ladder?")
    bot.box.say("UBOB", "CSERVICE", "please call me when you are back")
    bot.quiet()
    assert rows(bot, Followup) == []
    assert quiet_lines(bot, "UCAROL") == quiet_lines(bot, "UBOB") == []


@pytest.mark.parametrize("text", ["`" + ASKED + "`", "> " + ASKED, "```" + ASKED + "```"])
def test_it_ignores_code_and_quotations(bot: Bot, text: str) -> None:
    bot.box.say("UCAROL", "CSERVICE", text)
    bot.quiet()
    assert rows(bot, Followup) == []


def test_it_ignores_other_bots(bot: Bot) -> None:
    bot.box.say_as_bot("CSERVICE", ASKED)
    bot.box.say_as_bot("CSERVICE", ASKED, classic=True)
    bot.quiet()
    assert rows(bot, Followup) == []


def test_it_takes_back_what_the_author_undoes(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    [line] = [one for one in bot.box.view("UCAROL", "CSERVICE") if one["ephemeral"]]
    assert bot.box.press("UCAROL", "CSERVICE", line["ts"], "followup_undo")["ok"]
    bot.quiet()
    [followup] = rows(bot, Followup)
    assert (followup.ending, followup.next_nag_at) == ("withdrawn", None)
    assert marks(bot, ts) == []


def test_it_follows_an_edit(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    bot.box.edit("UCAROL", "CSERVICE", ts, ASKED.replace("before 4", "before 3").replace("UBOB", "UDAN"))
    bot.quiet()
    [followup] = rows(bot, Followup)
    assert followup.owner_id == "UDAN"
    assert followup.due_at == MORNING.replace(hour=15, minute=0)


def test_an_edit_takes_nothing_from_who_has_taken_it(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", "Mrs. Patel called abuot her order, wants a call back")
    bot.quiet()
    bot.box.say("UBOB", "CSERVICE", "I'll take it", ts)
    bot.quiet()
    bot.box.edit("UCAROL", "CSERVICE", ts, "Mrs. Patel called about her order, wants a call back")
    bot.quiet()
    assert [one.owner_id for one in rows(bot, Followup)] == ["UBOB"]


def test_what_somebody_tracked_by_hand_outlives_an_edit(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", "the lady with the blue van agian")
    bot.box.react("UBOB", "CSERVICE", ts, "telephone_receiver")
    bot.quiet()
    bot.box.edit("UCAROL", "CSERVICE", ts, "the lady with the blue van again")
    bot.quiet()
    assert [(one.owner_id, one.closed_at) for one in rows(bot, Followup)] == [("UBOB", None)]


def test_it_withdraws_what_an_edit_takes_away(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    bot.box.edit("UCAROL", "CSERVICE", ts, "never mind, wrong number")
    bot.quiet()
    assert [one.ending for one in rows(bot, Followup)] == ["withdrawn"]
    assert marks(bot, ts) == []


def test_it_hears_what_an_edit_adds(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", "Jane")
    bot.box.edit("UCAROL", "CSERVICE", ts, ASKED)
    bot.quiet()
    assert [one.person for one in rows(bot, Followup)] == ["Jane"]


def test_it_withdraws_what_is_deleted(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    bot.box.delete("UCAROL", "CSERVICE", ts)
    bot.quiet()
    assert [one.ending for one in rows(bot, Followup)] == ["withdrawn"]


def test_it_takes_no_preview_of_a_link_for_an_edit(bot: Bot) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED + " https://example.com/invoice")
    bot.quiet()
    bot.box.unfurl("CSERVICE", ts)
    bot.quiet()
    assert [one.ending for one in rows(bot, Followup)] == [None]
    assert len(quiet_lines(bot, "UCAROL")) == 1


@pytest.mark.parametrize("fault", ["duplicate_event", "two_event_ids", "retry_only", "ack_lost", "reorder"])
def test_it_writes_a_message_down_once_however_it_arrives(bot: Bot, fault: str) -> None:
    bot.box.fault(fault, "message")
    bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    assert len(rows(bot, Followup)) == 1
    assert len(quiet_lines(bot, "UCAROL")) == 1


def test_it_logs_a_contact_and_closes_what_it_answers(bot: Bot) -> None:
    asked = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    ts = bot.box.say("UBOB", "CSERVICE", "spoke with Jane at Acme about the invoice")
    bot.quiet()
    [followup], [contact] = rows(bot, Followup), rows(bot, Contact)
    assert (followup.ending, followup.closed_by, followup.contact_id) == ("done", "UBOB", contact.id)
    assert (contact.medium, contact.outcome, contact.member_id) == ("call", "reached", "UBOB")
    assert marks(bot, ts) == ["white_check_mark"]
    assert "white_check_mark" in marks(bot, asked)
    assert quiet_lines(bot, "UBOB") == [
        "Noted: you spoke with Jane at Acme. That closes *Jane at Acme*. Well done."
    ]


def test_it_opens_again_what_an_undone_contact_had_closed(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.box.say("UBOB", "CSERVICE", "spoke with Jane at Acme about the invoice")
    bot.quiet()
    [line] = [one for one in bot.box.view("UBOB", "CSERVICE") if one["ephemeral"]]
    assert bot.box.press("UBOB", "CSERVICE", line["ts"], "contact_undo")["ok"]
    bot.quiet()
    assert [one.closed_at for one in rows(bot, Followup)] == [None]
    assert rows(bot, Contact) == []


def test_it_counts_a_voicemail_as_a_try(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    bot.box.say("UBOB", "CSERVICE", "left a voicemail for Jane at Acme")
    bot.quiet()
    [followup] = rows(bot, Followup)
    assert (followup.attempts, followup.closed_at) == (1, None)
    assert followup.next_nag_at == MORNING.replace(day=24, hour=9, minute=0)


def test_it_leaves_a_colleague_of_the_customer_waiting(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    bot.box.say("UBOB", "CSERVICE", "spoke with Henry at Acme about the delivery")
    bot.quiet()
    assert [one.closed_at for one in rows(bot, Followup)] == [None]


def test_it_knows_a_customer_by_another_spelling(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", "Jane from Acme Inc. called, wants a call back <@UBOB>")
    bot.quiet()
    bot.box.say("UCAROL", "CSERVICE", "Jane from ACME called again, wants a call back <@UBOB>")
    bot.quiet()
    assert len(rows(bot, Customer)) == 1
    assert len({one.customer_id for one in rows(bot, Followup)}) == 1


def test_it_praises_everybody_named_once_and_nobody_copied(bot: Bot) -> None:
    bot.box.say("UALICE", "CPRAISE", "kudos <@UBOB> and <@UMARIA> for staying late, cc <@UDAN> #extra-mile")
    bot.quiet()
    given = rows(bot, Praise)
    assert {(one.receiver_id, one.tags) for one in given} == {
        ("UBOB", "extra-mile"),
        ("UMARIA", "extra-mile"),
    }
    [copy] = bot.box.dm("UBOB")
    assert "staying late" in str(copy["blocks"])


def test_it_escapes_what_people_typed(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", "Jane from Acme called, wants a call back re <!channel> & <b> <@UBOB>")
    bot.quiet()
    said = [call.args for call in bot.box.calls() if call.method.startswith("chat.")]
    assert said
    assert "<!channel>" not in str(said)
