"""A workspace's own words, as a manager writes them and everybody's messages follow."""

import pytest

from bot.actions import customers
from bot.models import Contact, Customer, Followup, OwnWord
from bot.store import Store
from tests.handlers.conftest import Bot
from tests.handlers.looking import ASKED, MORNING, quiet_line, rows
from tests.stores import opened

WAITS = "bluebird wants a call back"


@pytest.fixture(autouse=True)
def _on_a_working_morning(bot: Bot) -> None:
    bot.move_to(MORNING)


def write(bot: Bot, customers: str | None = None, teammates: str | None = None) -> dict[str, str]:
    """Save the form; what is wrong by its field."""
    assert bot.box.command("UALICE", "CSERVICE", "/kept", "words")["ok"]
    return submit(bot, customers, teammates)


def submit(bot: Bot, customers: str | None = None, teammates: str | None = None) -> dict[str, str]:
    fields = {"customers": customers, "teammates": teammates}
    state = {name: {name: words} for name, words in fields.items() if words is not None}
    errors: dict[str, str] = bot.box.submit("UALICE", state).get("errors", {})
    return errors


def lines(bot: Bot, field: str) -> str | None:
    """What the form shows when it is opened."""
    assert bot.box.command("UALICE", "CSERVICE", "/kept", "words")["ok"]
    blocks = (bot.box.modal("UALICE") or {})["blocks"]
    bot.box.close_view("UALICE")
    element = next(one["element"] for one in blocks if one.get("block_id") == field)
    shown: str | None = element.get("initial_value")
    return shown


def say(bot: Bot, text: str, user: str = "UCAROL") -> None:
    bot.box.say(user, "CSERVICE", text)
    bot.quiet()


def waiting(bot: Bot) -> list[str | None]:
    return [one.customer_name for one in rows(bot, Followup)]


def test_a_name_is_a_customer_in_small_letters(bot: Bot) -> None:
    say(bot, "target wants a call back")
    assert waiting(bot) == []
    assert write(bot, "Target = red dot, TG") == {}
    for text in (
        "target wants a call back",
        "told red dot's Jane we'd call her",
        "tg wants a visit tomorrow",
    ):
        say(bot, text)
    assert waiting(bot) == ["Target"] * 3
    [customer] = rows(bot, Customer)
    assert {one.customer_id for one in rows(bot, Followup)} == {customer.id}
    assert quiet_line(bot, "UCAROL")["text"].startswith("Noted: Target waits for a visit")


def test_an_ordinary_word_is_one_too(bot: Bot) -> None:
    write(bot, "Target")
    say(bot, "spoke with target about the shelves")
    say(bot, "we hit our target, call it done")
    assert [one.customer_id for one in rows(bot, Contact)] == [rows(bot, Customer)[0].id]
    assert waiting(bot) == []


def test_a_phrase_for_colleagues_is_no_customer(bot: Bot) -> None:
    write(bot, teammates="dispatch crew\nRick")
    say(bot, "Rick wants a call back")
    say(bot, "left a voicemail for the dispatch crew")
    assert (waiting(bot), rows(bot, Contact)) == ([], [])
    say(bot, "told the dispatch crew that Jane at Acme wants a call back")
    assert waiting(bot) == ["Acme"]
    assert [one.name for one in rows(bot, Customer)] == ["Acme"]


def test_commands_and_forms_follow(bot: Bot) -> None:
    write(bot, "Bluebird = BB", "Rick")
    assert bot.box.command("UCAROL", "CSERVICE", "/callback", "jane at bb re the invoice")["ok"]
    bot.box.command("UCAROL", "CSERVICE", "/callback")
    assert bot.box.submit("UCAROL", {"customer": {"customer": "bb"}})["ok"]
    bot.box.command("UCAROL", "CSERVICE", "/followups", "bb")
    assert waiting(bot) == ["Bluebird", "Bluebird"]
    assert quiet_line(bot, "UCAROL")["text"].startswith("Bluebird")
    bot.box.command("UCAROL", "CSERVICE", "/callback", "rick re the invoice")
    assert "I don't see who is waiting." in quiet_line(bot, "UCAROL")["text"]


def test_replies_in_a_thread_follow(bot: Bot) -> None:
    write(bot, "Bluebird", "Rick")
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    [before] = rows(bot, Followup)
    bot.box.say("UCAROL", "CSERVICE", "Rick will call", thread_ts=ts)
    bot.quiet()
    [after] = rows(bot, Followup)
    assert after.next_nag_at == before.next_nag_at
    bot.box.say("UCAROL", "CSERVICE", "bluebird will call us back", thread_ts=ts)
    bot.quiet()
    [put_off] = rows(bot, Followup)
    assert put_off.next_nag_at == MORNING.replace(day=24, hour=9, minute=0)


def test_it_is_the_customer_that_was_there_before(bot: Bot) -> None:
    say(bot, "Jane from bluebird wants a call back")
    [before] = rows(bot, Customer)
    write(bot, "Bluebird")
    say(bot, "called Jane at bluebird, sorted")
    assert [(one.id, one.name) for one in rows(bot, Customer)] == [(before.id, "Bluebird")]
    assert [one.ending for one in rows(bot, Followup)] == ["done"]


def test_what_is_taken_out_counts_no_more(bot: Bot) -> None:
    write(bot, "Bluebird = Promise", "Rick")
    assert write(bot, "", "") == {}
    say(bot, "promise wants a call back")
    say(bot, "Rick at Acme wants a call back")
    bot.box.command("UCAROL", "CSERVICE", "/followups", "promise")
    assert "I don't know a customer called 'promise'" in quiet_line(bot, "UCAROL")["text"]
    assert waiting(bot) == ["Acme"]
    assert [one.person for one in rows(bot, Followup)] == ["Rick"]


def test_the_form_shows_the_lines_as_they_were_written(bot: Bot) -> None:
    assert lines(bot, "customers") is None
    write(bot, "Bluebird = blue bird, BB\n\nSmith & Sons\n3M = bluebird 3M", "quote desk\n@Rick")
    assert lines(bot, "customers") == "Bluebird = blue bird, BB\nSmith & Sons\n3M = bluebird 3M"
    assert lines(bot, "teammates") == "quote desk\nRick"


def test_a_spelling_twice_in_a_line_is_one(bot: Bot) -> None:
    assert write(bot, "Bluebird = bluebird, Bluebird Inc., BB, bb") == {}
    assert lines(bot, "customers") == "Bluebird = BB"


@pytest.mark.parametrize(
    ("customers", "teammates", "field", "words"),
    [
        ("Acme\n= BB", None, "customers", "Line 2: the name comes first, as in: Bluebird = blue bird, BB."),
        (
            "call",
            None,
            "customers",
            "Line 1: 'call' is a word that I need to understand messages. Add the next",
        ),
        (None, "Rick\nnoon", "teammates", "Line 2: 'noon' is a word that I need"),
        ("Acme = !!!", None, "customers", "Line 1: '!!!' has no letter by which I could know it."),
        ("24/7", None, "customers", "Line 1: '24/7' has no letter"),
        ("B", None, "customers", "Line 1: 'B' is one letter alone. Write more of the name."),
        ("x" * 81, None, "customers", "is too long: 80 characters are enough."),
        ("Acme\nBluebird\nacme inc", None, "customers", "Line 3: 'acme inc' is on line 1 already."),
        ("Rick", "Rick", "customers", "Line 1: 'Rick' is among the colleagues already."),
        ("B\nAcme\nthe\ncall", None, "customers", "Write more of the name. Look at line 3, 4 too."),
    ],
)
def test_it_says_what_is_wrong_and_keeps_the_rest_in_the_form(
    bot: Bot, customers: str | None, teammates: str | None, field: str, words: str
) -> None:
    write(bot, "Bluebird", "quote desk")
    errors = write(bot, customers, teammates)
    assert list(errors) == [field]
    assert words in errors[field]
    assert bot.box.modal("UALICE") is not None
    assert [one.spelling for one in rows(bot, OwnWord)] == ["quote desk", "Bluebird"]


def test_what_was_wrong_can_be_mended_in_the_same_form(bot: Bot) -> None:
    assert write(bot, "Bluebird\ncall") != {}
    assert submit(bot, "Bluebird\nCall Center Plus") == {}
    assert [one.spelling for one in rows(bot, OwnWord)] == ["Bluebird", "Call Center Plus"]


def test_nobody_loses_what_another_wrote_meanwhile(bot: Bot) -> None:
    bot.box.command("UALICE", "CSERVICE", "/kept", "settings")
    assert bot.box.submit("UALICE", {"managers": {"managers": ["UALICE", "UBOB"]}})["ok"]
    assert bot.box.command("UALICE", "CSERVICE", "/kept", "words")["ok"]
    assert bot.box.command("UBOB", "CSERVICE", "/kept", "words")["ok"]
    assert bot.box.submit("UBOB", {"customers": {"customers": "Target"}})["ok"]
    assert "Somebody changed these words" in submit(bot, "Bluebird")["teammates"]
    assert [one.spelling for one in rows(bot, OwnWord)] == ["Target"]


def test_they_are_for_managers(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/kept", "words")
    assert bot.box.modal("UBOB") is None
    assert "Only the team's managers can open the team's words. Ask Alice." in quiet_line(bot, "UBOB")["text"]


def test_a_manager_finds_them_on_the_home_tab(bot: Bot) -> None:
    bot.box.open_home("UALICE")
    bot.quiet()
    assert bot.box.press_in_view("UALICE", "own_words_open") == {"ok": True}
    assert submit(bot, "Bluebird") == {}
    say(bot, WAITS)
    assert waiting(bot) == ["Bluebird"]


def test_another_process_hears_of_them_in_a_moment(bot: Bot, store_url: str) -> None:
    with opened(store_url) as other:
        assert means(other, "bb") is None
        write(bot, "Bluebird = BB")
        bot.box.wait_until(lambda: means(other, "bb") == "Bluebird", timeout=3)
        write(bot, "")
        bot.box.wait_until(lambda: means(other, "bb") is None, timeout=3)


def means(store: Store, words: str) -> str | None:
    """The customer that the words name, as this process knows it."""
    with store.begin() as session:
        match = customers.known(session, "T0KEPT").exact(words)
        return match.name if match else None
