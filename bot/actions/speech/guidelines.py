"""The weekly guideline, as it is said; and the list for who asks."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.actions import guidelines
from bot.blocks import guidelines as blocks
from bot.blocks.text import Message
from bot.guidelines import find_tip, library
from bot.models import Outbox

STALE = timedelta(days=5)


def say_guideline(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """Not when the week is nearly over: the next one is on its way."""
    tip = find_tip(row.args["tip"])
    return blocks.post(tip) if tip and now - row.created_at < STALE else None


def guidelines_view(session: Session, now: datetime, workspace_id: str) -> dict[str, Any]:
    """What `/guidelines` opens."""
    return blocks.all_view(library(), guidelines.this_week_of(session, now, workspace_id))


def guidelines_now(session: Session, now: datetime, workspace_id: str, typed: str) -> Message:
    """What `/guidelines` answers: this week's and the list, or what the words find."""
    typed = typed.strip()
    if typed and not typed.isdecimal():
        return blocks.found(guidelines.find(typed), typed)
    week = guidelines.this_week_of(session, now, workspace_id)
    return blocks.listed(library(), week, int(typed[:4] or 1))
