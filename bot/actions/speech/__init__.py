"""What each `say` of the outbox says now; None where it is no longer wanted."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.models import Outbox

from . import digests, followups, guidelines, homes, noted, praise

Speech = Callable[[Session, Outbox, datetime], dict[str, Any] | None]


def reaction(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """An emoji on a message: its name and the message are all there is."""
    return dict(row.args)


SPEECH: dict[str, Speech] = {
    "reaction": reaction,
    "nag": followups.say_nag,
    "ask": followups.say_ask,
    "late": followups.say_late,
    "handed": followups.say_handed,
    "replied": followups.say_replied,
    "list_view": followups.say_list_view,
    "sorry": noted.say_sorry,
    "settled": followups.say_settled,
    "noted": noted.say_noted,
    "taken_back": noted.say_taken_back,
    "offer": noted.say_offer,
    "praised": praise.say_praised,
    "praised_again": praise.say_praised_again,
    "praise_aloud": praise.say_praise_aloud,
    "aloud_again": praise.say_aloud_again,
    "guideline": guidelines.say_guideline,
    "digest": digests.say_digest,
    "home": homes.say_home,
}
