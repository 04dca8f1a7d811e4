"""Upkeep: forgets the keys of events that Slack cannot send again."""

from bot import inbox
from bot.clock import utcnow
from bot.store import Store


def forget_keys(store: Store) -> bool:
    """All at once; there is never another piece."""
    with store.begin() as session:
        inbox.forget_old_keys(session, utcnow())
    return False
