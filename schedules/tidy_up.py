"""Upkeep: forgets the keys of events that Slack cannot send again, and what was said long ago."""

from bot import inbox, outbox
from bot.clock import utcnow
from bot.store import Store


def tidy_one(store: Store) -> bool:
    """A piece of it, in a transaction short enough for others to wait for; whether there is more."""
    with store.begin() as session:
        inbox.forget_old_keys(session, utcnow())
        return outbox.forget_old(session, utcnow())
