"""What is forgotten, and what still works after that."""

from datetime import timedelta

import pytest

from bot import outbox
from bot.models import Followup, Outbox, Pace, Praise
from tests.handlers.conftest import Bot
from tests.handlers.looking import ASKED, MORNING, quiet_line, rows

AN_HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def _on_a_working_morning(bot: Bot) -> None:
    bot.move_to(MORNING)


def said(bot: Bot) -> set[str]:
    return {one.say for one in rows(bot, Outbox)}


def tidy_after(bot: Bot, days: float) -> None:
    bot.move_to(MORNING + timedelta(days=days) + AN_HOUR)
    bot.run("tidy_up")


def test_it_forgets_an_offer_after_two_days(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", "Initech called again")
    bot.quiet()
    tidy_after(bot, 1)
    assert "offer" in said(bot)
    tidy_after(bot, 2)
    assert "offer" not in said(bot)
    line = quiet_line(bot, "UCAROL")
    bot.box.press("UCAROL", "CSERVICE", line["ts"], "followup_track")
    bot.quiet()
    assert "too old" in quiet_line(bot, "UCAROL")["text"]
    assert rows(bot, Followup) == []


def test_it_forgets_what_it_has_said_after_a_month(bot: Bot) -> None:
    bot.box.say("UCAROL", "CSERVICE", ASKED)
    bot.quiet()
    tidy_after(bot, 29)
    assert said(bot) == {"reaction", "noted"}
    tidy_after(bot, 30)
    assert said(bot) == set()
    assert len(rows(bot, Followup)) == 1


def test_it_keeps_what_is_still_to_be_said(bot: Bot) -> None:
    with bot.store.begin() as session:
        much_later = MORNING + timedelta(days=90)
        outbox.say(session, MORNING, "T0KEPT", "nag:1:1", "UBOB", say="nag", at=much_later)
    tidy_after(bot, 60)
    assert said(bot) == {"nag"}


def test_praise_can_be_taken_back_when_its_copy_is_forgotten(bot: Bot) -> None:
    bot.box.say("UBOB", "CSERVICE", "kudos <@UMARIA> for staying late")
    bot.quiet()
    line = quiet_line(bot, "UBOB")
    tidy_after(bot, 30)
    assert said(bot) == set()
    assert bot.box.press("UBOB", "CSERVICE", line["ts"], "praise_undo")["ok"]
    bot.quiet()
    assert rows(bot, Praise) == []


def test_it_goes_piece_by_piece(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "A_PIECE", 2)
    for name in ("Jane", "Henry", "Sam"):
        bot.box.say("UCAROL", "CSERVICE", f"{name} from Acme called, wants a call back <@UBOB>")
    bot.quiet()
    tidy_after(bot, 30)
    assert said(bot) == set()


def test_it_forgets_paces_that_hold_nobody(bot: Bot) -> None:
    with bot.store.begin() as session:
        for scope, away in (("channel:C1", -2), ("method:chat.postMessage", 2)):
            session.add(Pace(workspace_id="T0KEPT", scope=scope, free_at=MORNING + away * AN_HOUR))
    bot.run("tidy_up")
    with bot.store.begin() as session:
        left = (
            session.get(Pace, ("T0KEPT", "channel:C1")),
            session.get(Pace, ("T0KEPT", "method:chat.postMessage")),
        )
    assert [one is None for one in left] == [True, False]
