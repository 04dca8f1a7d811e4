"""The app's manifest: what to paste into Slack, and what `kept doctor` compares with."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from .door import PATH


@cache
def _text() -> str:
    return files("bot.slack").joinpath("manifest.json").read_text("utf-8")


def manifest() -> dict[str, Any]:
    """For Socket Mode."""
    made: dict[str, Any] = json.loads(_text())
    return made


def scopes() -> tuple[str, ...]:
    return tuple(manifest()["oauth_config"]["scopes"]["bot"])


def manifest_text(http: str | None = None) -> str:
    """The manifest as JSON; with the address of an HTTP server, for HTTP."""
    made = manifest()
    if http:
        url = http.rstrip("/").removesuffix(PATH) + PATH
        made["settings"]["socket_mode_enabled"] = False
        made["settings"]["event_subscriptions"]["request_url"] = url
        made["settings"]["interactivity"]["request_url"] = url
        for command in made["features"]["slash_commands"]:
            command["url"] = url
    return json.dumps(made, indent=2, ensure_ascii=False)
