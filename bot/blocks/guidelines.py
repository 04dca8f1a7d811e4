"""Guidelines in words."""

from collections.abc import Sequence
from typing import Any

from bot.guidelines import Tip

from .text import Block, Message, bold, context, counted, divider, escape, header, message, section, view

PER_PAGE = 40  # one block each, of the 50 that a message may have


def post(tip: Tip) -> Message:
    """To the channel, once a week."""
    text = f"This week: {escape(tip.title)}. {escape(tip.action, 300)}"
    return message(text, [header(f"This week: {tip.title}"), *body(tip)])


def body(tip: Tip) -> list[Block]:
    """What to know, the one thing to do, and whose idea it was."""
    words = f"{escape(tip.text, 300)}\n*Try this:* {escape(tip.action, 300)}"
    return [section(words), context(_credit(tip))]


def _credit(tip: Tip) -> str:
    source = escape(tip.source)
    return source if source.startswith("After ") else f"From {source}"


def brief(tip: Tip) -> list[Block]:
    """The same in one block, where other things stand beside it."""
    return [section(f"{bold(tip.title)}\n{escape(tip.text, 300)}\n*Try this:* {escape(tip.action, 300)}")]


def listed(tips: Sequence[Tip], week: Tip | None, page: int = 1) -> Message:
    """This week's, then the list; a long one by page, the rest named by how to get it."""
    pages = max(1, -(-len(tips) // PER_PAGE))
    page = min(max(page, 1), pages)
    shown = tips[(page - 1) * PER_PAGE : page * PER_PAGE]
    top = [header(f"This week: {week.title}"), *body(week), divider()] if week and page == 1 else []
    opening = f"All {len(tips)} guidelines" + (f", page {page} of {pages}" if pages > 1 else "")
    more = [context(f"`/guidelines {page + 1}` shows the next page.")] if page < pages else []
    hint = context("`/guidelines thank` finds the ones that speak of thanks.")
    blocks = [*top, section(f"*{opening}*"), *[_entry(tip) for tip in shown], *more, hint]
    return message(f"This week: {escape(week.title)}. {opening}." if week else f"{opening}.", blocks)


def all_view(tips: Sequence[Tip], week: Tip | None) -> dict[str, Any]:
    """The list at hand: this week's first."""
    top = [header(f"This week: {week.title}"), *body(week), divider()] if week else []
    return view("Guidelines", [*top, *[_entry(tip) for tip in tips[:90]]])


def found(tips: Sequence[Tip], typed: str) -> Message:
    """What a person searched for."""
    opening = f"{counted(len(tips), 'guideline speaks', 'guidelines speak')} of '{escape(typed, 80)}'."
    opening = opening[:1].upper() + opening[1:]
    rest = [context("There are more; add a word to find fewer.")] if len(tips) > PER_PAGE else []
    return message(opening, [section(opening), *[_entry(tip) for tip in tips[:PER_PAGE]], *rest])


def _entry(tip: Tip) -> Block:
    return section(f"{bold(tip.title)}\n{escape(tip.text, 300)} _{escape(tip.action, 300)}_")
