"""What a person reads when something could not be done."""

import html

from . import ids
from .text import Message, button, escape, note


def sorry(words: str, form: str | None = None, draft: str = "") -> Message:
    """A sentence, and the form that already holds what was typed."""
    if form is None:
        return note(_safe(words))
    return note(_safe(words), button("Open the form", ids.FORM_OPEN, f"{form} {draft}"[:2000], "primary"))


def _safe(words: str) -> str:
    """Our own sentence may hold `code`; what it quotes of a person's is escaped like all they type."""
    return escape(html.unescape(words), 1000)  # Slack has escaped what follows a command once already
