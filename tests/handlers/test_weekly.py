"""The jobs of the week, from the clock to what people read."""

from datetime import UTC, datetime, timedelta

from sqlmodel import select

from bot import clock
from bot.models import Member, Workspace
from tests.handlers.conftest import Bot

WEEK = timedelta(days=7)


def next_guideline(bot: Bot) -> datetime:
    with bot.store.begin() as session:
        at = session.exec(select(Workspace.next_guideline_at)).one()
    assert at is not None
    return at


def next_digest(bot: Bot) -> datetime:
    with bot.store.begin() as session:
        at = session.exec(select(Member.next_digest_at).where(Member.id == "UALICE")).one()
    assert at is not None
    return at


def test_the_guideline_is_posted_once_a_week_in_the_general_channel(bot: Bot) -> None:
    before = len(bot.box.view("UBOB", "CGENERAL"))
    due = next_guideline(bot)
    for week in range(2):
        bot.move_to(due + week * WEEK)
        bot.run("post_guidelines")
        bot.run("post_guidelines")
    posts = bot.box.view("UBOB", "CGENERAL")[before:]
    assert [one["text"].split(".")[0] for one in posts] == [
        "This week: You are the company",
        "This week: Like your closest friend",
    ]


def test_the_guideline_of_the_week_stands_on_the_home_tab(bot: Bot) -> None:
    bot.move_to(next_guideline(bot))
    bot.run("post_guidelines")
    bot.box.open_home("UBOB")
    bot.quiet()
    assert "You are the company" in str(bot.box.home("UBOB"))


def test_the_digest_reaches_the_manager_alone(bot: Bot) -> None:
    bot.move_to(next_digest(bot) - timedelta(hours=3))
    bot.box.command("UBOB", "CSERVICE", "/praise", "<@UMARIA> for the night shift")
    bot.move_to(next_digest(bot))
    bot.run("send_digests")
    bot.run("send_digests")
    assert [one["text"].startswith("Your team's week") for one in bot.box.dm("UALICE")] == [True]
    assert "One kind word from one colleague." in str(bot.box.dm("UALICE"))
    assert bot.box.dm("UBOB") == []


def test_after_three_weeks_of_down_time_each_is_said_once(bot: Bot) -> None:
    with bot.store.begin() as session:  # whatever day this test is run on
        workspace = session.exec(select(Workspace)).one()
        workspace.holidays = False
        session.add(workspace)
    before = len(bot.box.view("UBOB", "CGENERAL"))
    bot.move_to(next_guideline(bot) + 3 * WEEK + timedelta(hours=2))
    bot.run("post_guidelines", "send_digests")
    assert len(bot.box.view("UBOB", "CGENERAL")) == before + 1
    assert len(bot.box.dm("UALICE")) == 1
    assert next_guideline(bot) > clock.utcnow()
    assert next_digest(bot) > datetime.now(UTC)
