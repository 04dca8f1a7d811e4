"""What can go wrong: Slack's answer to the bot, and the sandbox's answer to a person or a test."""

from typing import Any


class SlackError(Exception):
    """`{"ok": false, "error": code, **more}` as the Web API says it."""

    def __init__(self, code: str, **more: Any) -> None:
        super().__init__(code)
        self.code = code
        self.more = more


class SandboxError(Exception):
    """A person tried what Slack would not have offered: a button that is not there, a closed form."""
