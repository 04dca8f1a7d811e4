"""Tells managers privately what has been late for a working day."""

from bot.actions import nags
from bot.clock import utcnow
from bot.store import Store


def tell_one_workspace(store: Store) -> bool:
    with store.begin() as session:
        return nags.escalate_one(session, utcnow())
