"""Praise in words."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.guidelines.values import VALUES
from bot.models import Praise

from . import ids
from .followups import offer as ask
from .forms import field, modal, text_input
from .text import (
    Block,
    Message,
    actions,
    button,
    context,
    counted,
    escape,
    joined,
    message,
    option,
    plain,
    section,
)

MOST_SHOWN = 20


def noted(rows: Sequence[Praise], names: Mapping[str, str]) -> list[Block]:
    """To the giver, quietly."""
    people = joined([escape(names.get(row.receiver_id, "a colleague"), 60) for row in rows])
    words = f"Lovely. I'll pass it on to {people}."
    undo = button("Undo", ids.PRAISE_UNDO, rows[0].id)
    return [section(words), actions(undo, block_id=f"praise:{rows[0].id}")]


def offer(receivers: Sequence[str], names: Mapping[str, str], offer_id: int) -> Message:
    """Praise that is only asked about."""
    people = joined([escape(names.get(one, "a colleague"), 60) for one in receivers])
    words = f"Is that a kind word for {people}? I can pass it on."
    return ask(words, offer_id, "Pass it on")


def over_limit() -> list[Block]:
    return [
        section(
            "That is all the praise I can pass on for you today. Tomorrow there is more; kind words always count."
        )
    ]


def thanked(
    rows: Sequence[Praise], names: Mapping[str, str], beyond_limit: bool, themselves: bool
) -> Message:
    """The answer to `/praise`, with what could not be passed on."""
    shown = noted(rows, names)
    shown += over_limit() if beyond_limit else []
    shown += [section("Your own part I leave for the others to say.")] if themselves else []
    return message(shown[0]["text"]["text"], shown)


def form(
    people: Sequence[str], reason: str | None, tags: Sequence[str], customer: str | None, meta: str
) -> dict[str, Any]:
    """Who did what well."""
    receivers: Block = {"type": "multi_users_select", "placeholder": plain("Colleagues")}
    receivers |= {"initial_users": list(people)} if people else {}
    options = [option(f"{value.name} #{value.tag}", value.tag) for value in VALUES]
    values: Block = {"type": "multi_static_select", "options": options, "placeholder": plain("Values")}
    chosen = [one for one in options if one["value"] in tags]
    values |= {"initial_options": chosen} if chosen else {}
    example = "staying late with the Patel order"
    blocks = [
        field("people", "Who did well", receivers, optional=False),
        field("reason", "What for", text_input(reason, multiline=True, example=example, most=500)),
        field("tags", "What it shows", values),
        field("from_customer", "Said by a customer", text_input(customer, example="Acme", most=200)),
    ]
    return modal(ids.VIEW_PRAISE, "Praise", blocks, "Pass it on", meta)


def praised(rows: Sequence[Praise], names: Mapping[str, str]) -> Message:
    """To the receiver, privately: who saw what."""
    lines = [line(row, names) for row in rows[:MOST_SHOWN]]
    opening = "Somebody noticed:" if len(rows) == 1 else "People noticed:"
    rest = len(rows) - MOST_SHOWN
    more = [context(f"And {counted(rest, 'more kind word', 'more kind words')}.")] if rest > 0 else []
    return message(f"{opening} {lines[0]}", [section(opening), *[section(words) for words in lines], *more])


def line(row: Praise, names: Mapping[str, str]) -> str:
    """ "*Bob*: for staying late #extra-mile"."""
    giver = escape(names.get(row.giver_id, "A colleague"), 60)
    giver += f", from {escape(row.from_customer, 60)}" if row.from_customer else ""
    tags = " ".join(f"#{escape(tag, 40)}" for tag in row.tags.split())
    reason = escape(row.reason, 500) if row.reason else "well done!"
    return f"*{giver}*: {reason}" + (f" {tags}" if tags else "")


def aloud(rows: Sequence[Praise], names: Mapping[str, str]) -> Message:
    """To a channel that wants to hear praise."""
    people = joined([f"*{escape(names.get(row.receiver_id, 'a colleague'), 60)}*" for row in rows])
    return message(f"Applause for {people}! {line(rows[0], names)}")
