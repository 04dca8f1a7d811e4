"""The manifest asks for what the bot uses, and for no more."""

import re
from pathlib import Path

from bot.blocks import ids
from bot.sandbox.api.methods import METHODS
from bot.slack.manifest import manifest, scopes

ROOT = Path(__file__).parents[2]
SOURCES = [file for folder in ("bot/slack", "handlers", "schedules") for file in (ROOT / folder).glob("*.py")]
BY_KIND = {
    "history": {"channels:history", "groups:history", "im:history"},
    "read": {"channels:read", "groups:read"},
}
# Events want these though no call does: reactions are heard, private channels listed and joined.
HEARD = {
    "reactions:read",
    "channels:history",
    "groups:history",
    "im:history",
    "groups:read",
    "channels:read",
    "commands",
}


def called() -> set[str]:
    """Every Web API method that is called, as Slack writes it."""
    known = {method.replace(".", "_").lower(): method for method in METHODS}
    source = "".join(file.read_text("utf-8") for file in SOURCES)
    named = re.findall(r"client\.([a-zA-Z_]+)\(|_pages\(client, \"([a-z_]+)\"", source)
    found = {(one or other).lower() for one, other in named}
    return {known[name] for name in found if name in known}


def test_it_asks_for_the_scopes_that_the_bot_uses() -> None:
    needed = set(HEARD)
    for method in called():
        scope = METHODS[method].scope
        if scope and scope != "connections:write":
            needed |= BY_KIND.get(scope, {scope})
    assert set(scopes()) == needed


def test_it_names_the_shortcut_as_the_handlers_do() -> None:
    (shortcut,) = manifest()["features"]["shortcuts"]
    assert shortcut["callback_id"] == ids.SHORTCUT_TRACK
    assert len(shortcut["name"]) <= 24


def test_it_keeps_to_slacks_lengths() -> None:
    about = manifest()["display_information"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    assert 174 <= len(about["long_description"]) <= 4000
    for command in manifest()["features"]["slash_commands"]:
        assert command["should_escape"] is True
        assert len(command["description"]) <= 2000
        assert len(command.get("usage_hint", "")) <= 1000


def test_it_hears_every_event_and_command_that_is_handled() -> None:
    source = "".join(file.read_text("utf-8") for file in (ROOT / "handlers").glob("*.py"))
    events = {name for name in re.findall(r'app\.event\("([a-z_]+)"\)', source) if name != "message"}
    subscribed = set(manifest()["settings"]["event_subscriptions"]["bot_events"])
    assert events <= subscribed | {"emoji_changed"}
    commands = set(re.findall(r'app\.command\("(/[a-z]+)"', source))
    assert commands <= {one["command"] for one in manifest()["features"]["slash_commands"]}
