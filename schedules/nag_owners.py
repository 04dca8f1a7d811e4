"""Nags each owner, in one private message, about all that is due."""

from bot.actions import nags
from bot.clock import utcnow
from bot.store import Store


def nag_one_owner(store: Store) -> bool:
    with store.begin() as session:
        return nags.nag_one(session, utcnow())
