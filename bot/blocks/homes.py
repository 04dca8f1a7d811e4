"""The Home tab: my open follow-ups first, then praise received and this week's guideline."""

from typing import Any

from .text import section


def plain_home() -> dict[str, Any]:
    """Where the full one was refused."""
    return {"type": "home", "blocks": [section("`/followups` shows what is open.")]}
