"""Praise in words."""

from collections.abc import Mapping, Sequence

from bot.models import Praise

from . import ids
from .text import Block, Message, actions, button, context, counted, escape, joined, message, section

MOST_SHOWN = 20


def noted(rows: Sequence[Praise], names: Mapping[str, str]) -> list[Block]:
    """To the giver, quietly."""
    people = joined([escape(names.get(row.receiver_id, "a colleague"), 60) for row in rows])
    words = f"Lovely. I'll pass it on to {people}."
    undo = button("Undo", ids.PRAISE_UNDO, rows[0].id)
    return [section(words), actions(undo, block_id=f"praise:{rows[0].id}")]


def over_limit() -> list[Block]:
    return [
        section(
            "That is all the praise I can pass on for you today. Tomorrow there is more; kind words always count."
        )
    ]


def praised(rows: Sequence[Praise], names: Mapping[str, str]) -> Message:
    """To the receiver, privately: who saw what."""
    lines = [line(row, names) for row in rows[:MOST_SHOWN]]
    opening = "Somebody noticed:" if len(rows) == 1 else "People noticed:"
    rest = len(rows) - MOST_SHOWN
    more = [context(f"And {counted(rest, 'more kind word', 'more kind words')}.")] if rest > 0 else []
    return message(f"{opening} {lines[0]}", [section(opening), *[section(words) for words in lines], *more])


def line(row: Praise, names: Mapping[str, str]) -> str:
    """"*Bob*: for staying late #extra-mile"."""
    giver = escape(names.get(row.giver_id, "A colleague"), 60)
    giver += f", from {escape(row.from_customer, 60)}" if row.from_customer else ""
    tags = " ".join(f"#{escape(tag, 40)}" for tag in row.tags.split())
    reason = escape(row.reason, 500) if row.reason else "well done!"
    return f"*{giver}*: {reason}" + (f" {tags}" if tags else "")


def aloud(rows: Sequence[Praise], names: Mapping[str, str]) -> Message:
    """To a channel that wants to hear praise."""
    people = joined([f"*{escape(names.get(row.receiver_id, 'a colleague'), 60)}*" for row in rows])
    return message(f"Applause for {people}! {line(rows[0], names)}")
