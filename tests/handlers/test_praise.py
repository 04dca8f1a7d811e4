from sqlmodel import select

from bot.models import Praise
from tests.handlers.conftest import Bot


def rows(bot: Bot) -> list[tuple[str, str]]:
    with bot.store.begin() as session:
        found = session.exec(select(Praise).order_by(Praise.receiver_id)).all()
        return [(one.giver_id, one.receiver_id) for one in found]


def said_to(bot: Bot, user: str) -> str:
    return str([one["text"] for one in bot.box.dm(user)])


def test_it_reaches_the_receiver_and_confirms_to_the_giver(bot: Bot) -> None:
    bot.box.command(
        "UBOB", "CSERVICE", "/praise", "<@UMARIA> for staying late with the Patel order #extra-mile"
    )
    bot.quiet()
    assert rows(bot) == [("UBOB", "UMARIA")]
    assert "Lovely. I'll pass it on to Maria." in str(bot.box.view("UBOB", "CSERVICE"))
    assert "*Bob*: staying late with the Patel order #extra-mile" in said_to(bot, "UMARIA")


def test_undo_takes_the_copy_back_too(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/praise", "<@UMARIA> for staying late")
    bot.quiet()
    whisper = bot.box.view("UBOB", "CSERVICE")[-1]
    assert bot.box.press("UBOB", "CSERVICE", whisper["ts"], "praise_undo") == {"ok": True}
    bot.quiet()
    assert rows(bot) == []
    assert bot.box.dm("UMARIA") == []
    assert "Taken back." in str(bot.box.view("UBOB", "CSERVICE")[-1])


def test_without_words_the_form_opens(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/praise", "")
    state = {"people": {"people": ["UMARIA", "UDAN"]}, "reason": {"reason": "the night <!channel> shift"}}
    assert bot.box.submit("UBOB", state) == {"ok": True}
    bot.quiet()
    assert rows(bot) == [("UBOB", "UDAN"), ("UBOB", "UMARIA")]
    assert "the night &lt;!channel&gt; shift" in said_to(bot, "UDAN")
    assert "pass it on to" in str(bot.box.view("UBOB", "CSERVICE")[-1])


def test_self_praise_in_the_form_is_refused_beside_its_field(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/praise", "")
    answer = bot.box.submit("UBOB", {"people": {"people": ["UBOB"]}})
    assert "for the others to say" in answer["errors"]["people"]
    assert rows(bot) == []


def test_a_wrong_command_keeps_the_words_in_the_form(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/praise", "@zorro for the mask #courtesy")
    whisper = bot.box.view("UBOB", "CSERVICE")[-1]
    assert "I don't know who @zorro is here." in str(whisper)
    assert bot.box.press("UBOB", "CSERVICE", whisper["ts"], "form_open") == {"ok": True}
    view = bot.box.modal("UBOB")
    assert view is not None
    assert view["callback_id"] == "praise_give"
    assert view["blocks"][1]["element"]["initial_value"] == "the mask"


def test_raised_hands_praise_the_author_and_can_be_taken_off(bot: Bot) -> None:
    ts = bot.box.say("UMARIA", "CSERVICE", "The Patel order went out at eleven last night.")
    bot.box.react("UBOB", "CSERVICE", ts, "raised_hands")
    bot.quiet()
    assert rows(bot) == [("UBOB", "UMARIA")]
    assert "*Bob*" in said_to(bot, "UMARIA")
    bot.box.unreact("UBOB", "CSERVICE", ts, "raised_hands")
    bot.quiet()
    assert rows(bot) == []
    assert bot.box.dm("UMARIA") == []


def test_a_phone_tracks_a_call(bot: Bot) -> None:
    ts = bot.box.say("UMARIA", "CSERVICE", "Somebody from the school rang twice.")
    bot.box.react("UBOB", "CSERVICE", ts, "telephone_receiver")
    bot.box.open_home("UBOB")
    bot.quiet()
    assert "Waiting for you: 1" in str(bot.box.home("UBOB"))
