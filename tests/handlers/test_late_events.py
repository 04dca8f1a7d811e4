"""Events that Slack sends again after what came later: they never undo it."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.models import Contact, Followup, Praise
from tests.handlers.conftest import Bot
from tests.handlers.looking import ASKED, MORNING, rows

Event = dict[str, Any]


@pytest.fixture(autouse=True)
def _on_a_working_morning(bot: Bot) -> None:
    bot.move_to(MORNING)


@pytest.fixture
def late(bot: Bot) -> Callable[[Callable[[], object]], Callable[[], None]]:
    """Does something whose event is lost at first; what comes back lets it arrive."""

    def lose(act: Callable[[], object]) -> Callable[[], None]:
        lost: list[Event] = []
        ws = bot.box.workspace
        deliver, ws.publish = ws.publish, lost.append
        act()
        ws.publish = deliver

        def arrive() -> None:
            for event in lost:
                deliver(event)
            bot.quiet()

        return arrive

    return lose


def test_it_does_not_take_back_a_deletion_for_an_older_edit(bot: Bot, late: Any) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", "Emailed Jane at Acme the quote")
    bot.quiet()
    arrive = late(lambda: bot.box.edit("UCAROL", "CSERVICE", ts, "Called Jane at Acme about the quote"))
    bot.box.delete("UCAROL", "CSERVICE", ts)
    bot.quiet()
    arrive()
    assert rows(bot, Contact) == []


def test_it_keeps_the_newest_words_of_two_edits(bot: Bot, late: Any) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    arrive = late(lambda: bot.box.edit("UCAROL", "CSERVICE", ts, ASKED.replace("invoice", "boiler")))
    bot.box.edit("UCAROL", "CSERVICE", ts, ASKED.replace("invoice", "quote"))
    bot.quiet()
    arrive()
    [followup] = rows(bot, Followup)
    assert followup.about == "the quote"


def test_it_hears_a_message_once_that_comes_after_its_deletion(bot: Bot, late: Any) -> None:
    said: list[str] = []
    arrive = late(lambda: said.append(bot.box.say("UCAROL", "CSERVICE", ASKED)))
    bot.box.delete("UCAROL", "CSERVICE", said[0])
    bot.quiet()
    arrive()
    assert rows(bot, Followup) == []


def test_it_does_not_praise_for_hands_that_were_taken_down_again(bot: Bot, late: Any) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", "the parts are here")
    arrive = late(lambda: bot.box.react("UBOB", "CSERVICE", ts, "raised_hands"))
    bot.box.unreact("UBOB", "CSERVICE", ts, "raised_hands")
    bot.quiet()
    arrive()
    assert rows(bot, Praise) == []


def test_it_praises_for_hands_that_went_up_once_more(bot: Bot, late: Any) -> None:
    ts = bot.box.say("UCAROL", "CSERVICE", "the parts are here")
    arrive = late(lambda: bot.box.react("UBOB", "CSERVICE", ts, "raised_hands"))
    bot.box.unreact("UBOB", "CSERVICE", ts, "raised_hands")
    bot.box.react("UBOB", "CSERVICE", ts, "raised_hands")
    bot.quiet()
    arrive()
    assert len(rows(bot, Praise)) == 1
