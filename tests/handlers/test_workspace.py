from sqlmodel import select

from bot.models import Channel, Member
from bot.sandbox import Person
from tests.handlers.conftest import Bot


def member(bot: Bot, user: str) -> Member | None:
    with bot.store.begin() as session:
        return session.exec(select(Member).where(Member.id == user)).first()


def channel(bot: Bot, key: str) -> Channel:
    with bot.store.begin() as session:
        return session.exec(select(Channel).where(Channel.id == key)).one()


def all_taken(bot: Bot) -> bool:
    return all(one["ok"] for one in bot.box.deliveries())


def test_who_moves_is_known_to_have_moved(bot: Bot) -> None:
    bot.box.change_user("UBOB", tz="Asia/Kolkata")
    bot.quiet()
    bob = member(bot, "UBOB")
    assert bob is not None
    assert bob.zone == "Asia/Kolkata"


def test_somebody_new_is_known_at_once(bot: Bot) -> None:
    bot.box.add_person(Person("UERIN", "Erin Walsh", tz="Europe/Dublin"))
    bot.quiet()
    erin = member(bot, "UERIN")
    assert erin is not None
    assert (erin.name, erin.zone) == ("Erin", "Europe/Dublin")


def test_we_know_where_we_are(bot: Bot) -> None:
    bot.box.leave("U0KEPT", "CSERVICE")
    bot.box.archive("CFRONT")
    bot.quiet()
    assert channel(bot, "CSERVICE").left_at is not None
    assert channel(bot, "CFRONT").left_at is not None
    bot.box.join("U0KEPT", "CSERVICE")
    bot.quiet()
    assert channel(bot, "CSERVICE").left_at is None


def test_whatever_else_slack_sends_is_acknowledged(bot: Bot) -> None:
    bot.box.workspace.publish({"type": "pin_added", "user": "UBOB", "item": {}})
    bot.box.workspace.publish(
        {"type": "app_mention", "user": "UBOB", "text": "hi", "channel": "CSERVICE", "ts": "1.1"}
    )
    bot.quiet()
    assert {one["type"] for one in bot.box.deliveries()} >= {"pin_added", "app_mention"}
    assert all_taken(bot)
