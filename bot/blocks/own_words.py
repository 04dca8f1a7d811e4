"""The form of a workspace's own words; its fields are called as the kinds are."""

from typing import Any

from . import ids
from .forms import field, modal, text_input
from .text import section

MOST = 3000  # characters of a field, as Slack allows


def form(teammates: str, customers: str, seen: str) -> dict[str, Any]:
    """The lines as they are; `seen` tells at the end whether somebody else has changed them since."""
    blocks = [
        section(
            "Words that only your team uses. One a line; after an equals sign, other ways to write it: "
            "_Bluebird = blue bird, BB_. They count a second or two after you save."
        ),
        field(
            "teammates",
            "Colleagues, never a customer",
            text_input(teammates, multiline=True, example="quote desk", most=MOST),
            hint="In 'told the quote desk to call Jane', only Jane is a customer then.",
        ),
        field(
            "customers",
            "Always a customer",
            text_input(customers, multiline=True, example="Bluebird = blue bird, BB", most=MOST),
            hint="Also in small letters, and though it is an ordinary word: 'target wants a call'.",
        ),
    ]
    return modal(ids.VIEW_OWN_WORDS, "Your own words", blocks, meta=seen)
