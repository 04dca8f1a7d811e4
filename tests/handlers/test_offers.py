"""What the bot is not sure of: it only asks, and does what the answer says."""

import pytest

from bot.models import Contact, Followup
from tests.handlers.conftest import Bot
from tests.handlers.looking import marks, quiet_line, rows


@pytest.mark.parametrize(
    ("text", "asked", "kind"),
    [
        ("Initech called again", "Does Initech wait for a call? I can track it.", "call"),
        (
            "Mr. Ortiz e-mailed about the freezer and waits for an answer",
            "Does Mr. Ortiz wait for a reply by e-mail? I can track it.",
            "email",
        ),
    ],
)
def test_it_tracks_what_it_was_not_sure_of(bot: Bot, text: str, asked: str, kind: str) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", text)
    bot.quiet()
    line = quiet_line(bot, "UCAROL")
    assert line["text"] == asked
    assert (rows(bot, Followup), marks(bot, ts)) == ([], [])
    bot.box.press("UCAROL", "CSERVICE", line["ts"], "followup_track")
    bot.quiet()
    assert [one.kind for one in rows(bot, Followup)] == [kind]
    assert rows(bot, Contact) == []
    assert len(marks(bot, ts)) == 1


def test_it_leaves_what_nobody_wants_tracked(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", "Initech called again")
    bot.quiet()
    bot.box.press("UCAROL", "CSERVICE", quiet_line(bot, "UCAROL")["ts"], "offer_decline")
    bot.quiet()
    assert rows(bot, Followup) == []


def test_it_asks_with_names_and_signs_as_they_are(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", "Johnson & Sons called again")
    bot.quiet()
    assert "Does Johnson &amp; Sons wait" in quiet_line(bot, "UCAROL")["text"]
