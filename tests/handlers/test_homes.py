from tests.handlers.conftest import Bot


def home(bot: Bot, user: str) -> str:
    return str((bot.box.home(user) or {}).get("blocks"))


def test_it_is_there_when_it_is_opened(bot: Bot) -> None:
    bot.box.open_home("UBOB")
    bot.quiet()
    assert "Nobody is waiting for you. Well done." in home(bot, "UBOB")
    assert "settings_open" not in home(bot, "UBOB")


def test_the_messages_tab_needs_none(bot: Bot) -> None:
    bot.box.open_home("UBOB", tab="messages")
    bot.quiet()
    assert bot.box.home("UBOB") is None


def test_a_message_puts_a_follow_up_on_it(bot: Bot) -> None:
    bot.box.open_home("UBOB")
    bot.quiet()
    bot.box.say(
        "UCAROL",
        "CFRONT",
        "Jane from Acme called, 555-0134, wants a call back before 4 re the invoice <@UBOB>",
    )
    bot.quiet()
    assert "Jane" in home(bot, "UBOB")


def test_done_on_the_home_tab_clears_it(bot: Bot) -> None:
    bot.box.say(
        "UCAROL",
        "CFRONT",
        "Jane from Acme called, 555-0134, wants a call back before 4 re the invoice <@UBOB>",
    )
    bot.box.open_home("UBOB")
    bot.quiet()
    assert bot.box.press_in_view("UBOB", "followup_done") == {"ok": True}
    bot.quiet()
    assert "Nobody is waiting for you. Well done." in home(bot, "UBOB")


def test_a_try_on_the_home_tab_can_be_taken_back(bot: Bot) -> None:
    bot.box.say("UCAROL", "CFRONT", "Jane from Acme called, wants a call back before 4 <@UBOB>")
    bot.box.open_home("UBOB")
    bot.quiet()
    assert "Undo" not in home(bot, "UBOB")
    bot.box.press_in_view("UBOB", "followup_left")
    bot.quiet()
    assert "one try" in home(bot, "UBOB")
    assert bot.box.press_in_view("UBOB", "followup_untry") == {"ok": True}
    bot.quiet()
    assert "one try" not in home(bot, "UBOB")
    assert "Undo" not in home(bot, "UBOB")


def test_managers_reach_the_settings(bot: Bot) -> None:
    bot.box.open_home("UALICE")
    bot.quiet()
    assert bot.box.press_in_view("UALICE", "settings_open") == {"ok": True}
    view = bot.box.modal("UALICE")
    assert view is not None
    assert view["callback_id"] == "settings_save"


def test_praise_stands_on_it_at_once(bot: Bot) -> None:
    bot.box.open_home("UMARIA")
    bot.quiet()
    bot.box.command("UBOB", "CSERVICE", "/praise", "<@UMARIA> for the night shift")
    bot.quiet()
    assert "*Bob*: the night shift" in home(bot, "UMARIA")
