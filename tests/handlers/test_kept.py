from bot.app import build
from bot.models import Workspace
from bot.sandbox import Sandbox
from bot.settings import load_settings
from bot.store import Store
from tests.handlers.conftest import Bot


def heard(bot: Bot, user: str = "UBOB") -> str:
    """What this person read last in the channel."""
    return str(bot.box.view(user, "CSERVICE")[-1])


def test_help_is_for_who_asked(bot: Bot) -> None:
    assert bot.box.command("UBOB", "CSERVICE", "/kept", "help")["ok"]
    assert "`/kept settings`" in heard(bot)
    assert bot.box.view("UMARIA", "CSERVICE") == []


def test_without_words_help_and_guidelines_open_a_window_to_read(bot: Bot) -> None:
    assert bot.box.command("UBOB", "CSERVICE", "/kept")["ok"]
    assert "`/kept settings`" in str(bot.box.modal("UBOB"))
    bot.box.close_view("UBOB")
    assert bot.box.command("UBOB", "CSERVICE", "/guidelines")["ok"]
    assert "extra mile" in str(bot.box.modal("UBOB")).lower()
    assert bot.box.view("UBOB", "CSERVICE") == []


def test_an_unknown_word_is_answered_with_an_example(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/kept", "coffee <!channel>")
    assert "I don't know '/kept coffee" in heard(bot)
    assert "`/kept help`" in heard(bot)
    assert "<!" not in heard(bot)


def test_what_it_quotes_reads_as_it_was_typed(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/kept", "R&D <now>")
    assert "'/kept r&amp;d &lt;now&gt;'" in heard(bot)
    bot.box.command("UBOB", "CSERVICE", "/followups", "<@UMARIA>")
    assert "a customer called 'Maria'" in heard(bot)


def test_the_digest_is_told_to_managers_alone(bot: Bot) -> None:
    bot.box.command("UALICE", "CSERVICE", "/kept", "digest")
    assert "A quiet week" in heard(bot, "UALICE")
    bot.box.command("UBOB", "CSERVICE", "/kept", "digest")
    assert "Ask Alice." in heard(bot)


def test_settings_are_saved_from_the_form(bot: Bot) -> None:
    assert bot.box.command("UALICE", "CSERVICE", "/kept", "settings") == {"ok": True}
    state = {
        "praise_limit": {"praise_limit": "2"},
        "aloud": {"aloud": ["CPRAISE"]},
        "zone": {"zone": "london"},
    }
    assert bot.box.submit("UALICE", state) == {"ok": True}
    assert bot.box.modal("UALICE") is None
    bot.box.command("UALICE", "CSERVICE", "/kept", "settings")
    view = bot.box.modal("UALICE")
    assert view is not None
    first = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    assert first["praise_limit"]["initial_value"] == "2"
    assert first["aloud"]["initial_conversations"] == ["CPRAISE"]
    assert first["zone"]["initial_value"] == "Europe/London"


def test_a_zone_that_a_manager_set_outlives_a_restart(bot: Bot, store: Store) -> None:
    bot.box.command("UALICE", "CSERVICE", "/kept", "settings")
    bot.box.submit("UALICE", {"zone": {"zone": "london"}})
    build(bot.kept.settings.model_copy(update={"kept_timezone": "Asia/Kolkata"}), store)
    with store.begin() as session:
        assert session.get_one(Workspace, "T0KEPT").zone == "Europe/London"


def test_the_environment_sets_the_first_zone(box: Sandbox, store: Store) -> None:
    tokens = {"slack_bot_token": "xoxb-sandbox", "slack_app_token": "xapp-sandbox"}
    kept = build(load_settings(slack_api_url=box.api_url, kept_timezone="Asia/Kolkata", **tokens), store)
    job = next(one for one in kept.runner.jobs if one.name == "learn_workspace")
    assert not job.piece()
    with store.begin() as session:
        assert session.get_one(Workspace, "T0KEPT").zone == "Asia/Kolkata"


def test_what_is_wrong_stands_beside_its_field(bot: Bot) -> None:
    bot.box.command("UALICE", "CSERVICE", "/kept", "settings")
    answer = bot.box.submit("UALICE", {"zone": {"zone": "Gotham"}})
    assert "America/Chicago" in answer["errors"]["zone"]
    assert bot.box.modal("UALICE") is not None


def test_settings_are_not_for_everybody(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/kept", "settings")
    assert bot.box.modal("UBOB") is None
    assert "Ask Alice." in heard(bot)


def test_guidelines_are_at_hand(bot: Bot) -> None:
    bot.box.command("UBOB", "CSERVICE", "/guidelines", "1")
    assert "guidelines, page 1 of" in heard(bot)
    bot.box.command("UBOB", "CSERVICE", "/guidelines", "thank")
    assert "guidelines speak of" in heard(bot)
    bot.box.command("UBOB", "CSERVICE", "/guidelines", "xylophone")
    assert "No guideline speaks of" in heard(bot)
