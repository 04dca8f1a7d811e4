"""Forms: each field's block id is its name, so that words about a wrong one stand beside it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.models import Followup

from . import ids
from .items import OWED_WORDS, who_words
from .text import Block, context, cut, escape, option, plain, section

View = dict[str, Any]
_KINDS = tuple(OWED_WORDS.items())
_MEDIA = (("call", "Call"), ("email", "E-mail"), ("visit", "Visit"), ("message", "Message"))
_OUTCOMES = (
    ("reached", "Reached them"),
    ("left_message", "Left a message"),
    ("no_answer", "No answer"),
    ("sent", "Sent it"),
)


def modal(callback_id: str, title: str, blocks: list[Block], submit: str = "Save", meta: str = "") -> View:
    return {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain(title, 24),
        "submit": plain(submit, 24),
        "close": plain("Cancel", 24),
        "private_metadata": meta[:3000],
        "blocks": blocks,
    }


def field(name: str, label: str, element: Block, optional: bool = True, hint: str = "") -> Block:
    block: Block = {
        "type": "input",
        "block_id": name,
        "label": plain(label, 150),
        "element": {**element, "action_id": name},
        "optional": optional,
    }
    return block | {"hint": plain(hint, 150)} if hint else block


def text_input(
    value: str | None = None, multiline: bool = False, example: str = "", most: int = 300
) -> Block:
    element: Block = {"type": "plain_text_input", "multiline": multiline, "max_length": most}
    element |= {"initial_value": cut(value, most)} if value else {}
    return element | ({"placeholder": plain(example, 150)} if example else {})


def select(options: tuple[tuple[str, str], ...], value: str | None) -> Block:
    made = [option(words[:1].upper() + words[1:], key) for key, words in options]
    chosen = [one for one in made if one["value"] == value]
    element: Block = {"type": "static_select", "options": made}
    return element | ({"initial_option": chosen[0]} if chosen else {})


def user_select(value: str | None) -> Block:
    element: Block = {"type": "users_select"}
    return element | ({"initial_user": value} if value else {})


def callback(
    slots: Mapping[str, Any], typed: str = "", meta: str = "", view: str = ids.VIEW_CALLBACK
) -> View:
    """Who waits, for what, by when; filled with what was understood so far."""
    blocks = [context(f"You typed: {escape(typed, 500)}")] if typed else []
    blocks += [
        field("customer", "Customer", text_input(slots.get("customer"), example="Acme")),
        field("person", "Person", text_input(slots.get("person"), example="Jane")),
        field("phone", "Phone", text_input(slots.get("phone"), example="555-0134", most=60)),
        field("email", "E-mail", text_input(slots.get("email"), example="jane@acme.example", most=200)),
        field("kind", "What they wait for", select(_KINDS, slots.get("medium") or "call"), optional=False),
        field("about", "About", text_input(slots.get("about"), example="the invoice", most=500)),
        field("owner", "Who does it", user_select(slots.get("owner"))),
        field(
            "due",
            "By when",
            text_input(
                slots.get("due") or slots.get("due_unknown"), example="4 pm, tomorrow noon, Friday", most=100
            ),
            hint="Empty: before the end of the day.",
        ),
    ]
    return modal(view, "A call to return" if view == ids.VIEW_CALLBACK else "Edit", blocks, meta=meta)


def edit(followup: Followup, zone: ZoneInfo, meta: str) -> View:
    """The same form with what a follow-up says now."""
    slots = {
        "customer": followup.customer_name if followup.customer_name != followup.person else None,
        "person": followup.person,
        "phone": followup.phone,
        "email": followup.email,
        "medium": followup.kind,
        "about": followup.about,
        "owner": followup.owner_id,
        "due": due_words(followup, zone),
    }
    return callback(slots, meta=meta, view=ids.VIEW_EDIT)


def due_words(followup: Followup, zone: ZoneInfo) -> str:
    """What the form says of when it is due, until somebody changes it."""
    return f"{followup.due_at.astimezone(zone):%Y-%m-%d %H:%M}"


def contact(slots: Mapping[str, Any], typed: str = "", meta: str = "") -> View:
    """A contact that took place."""
    blocks = [context(f"You typed: {escape(typed, 500)}")] if typed else []
    outcome = slots.get("outcome") or "reached"
    blocks += [
        field("customer", "Customer", text_input(slots.get("customer"), example="Acme")),
        field("person", "Person", text_input(slots.get("person"), example="Jane")),
        field("phone", "Phone", text_input(slots.get("phone"), most=60)),
        field("medium", "How", select(_MEDIA, slots.get("medium") or "call"), optional=False),
        field("outcome", "What came of it", select(_OUTCOMES, outcome), optional=False),
        field("about", "About", text_input(slots.get("about"), example="sorted, sends the papers", most=500)),
    ]
    return modal(ids.VIEW_CONTACT, "A contact", blocks, meta=meta)


def snooze(followup: Followup, now: datetime, zone: ZoneInfo, meta: str) -> View:
    """Until a day and a time of the reader's own."""
    local = now.astimezone(zone)
    blocks = [
        section(f"When shall I bring *{escape(who_words(followup))}* up again?"),
        field("until", "Day", {"type": "datepicker", "initial_date": f"{local:%Y-%m-%d}"}, optional=False),
        field("time", "Time", {"type": "timepicker", "initial_time": "09:00"}, optional=False),
    ]
    return modal(ids.VIEW_SNOOZE, "Snooze", blocks, "Snooze", meta)


def hand_over(followup: Followup, meta: str) -> View:
    blocks = [
        section(f"Who takes *{escape(who_words(followup))}*?"),
        field("owner", "Colleague", {"type": "users_select"}, optional=False),
    ]
    return modal(ids.VIEW_HAND_OVER, "Hand over", blocks, "Hand over", meta)


def drop(followup: Followup, meta: str) -> View:
    """Only a person drops a matter, and says why."""
    blocks = [
        section(f"Nobody gets back to *{escape(who_words(followup))}* then. Why is that right?"),
        field("reason", "Reason", text_input(example="they solved it themselves"), optional=False),
    ]
    return modal(ids.VIEW_DROP, "Drop", blocks, "Drop", meta)
