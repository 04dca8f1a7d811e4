"""Sends each manager their weekly digest."""

from bot.actions import digests
from bot.clock import utcnow
from bot.store import Store


def send_one_digest(store: Store) -> bool:
    with store.begin() as session:
        return digests.send_one(session, utcnow())
