"""Asks a channel who takes what nobody owns."""

from bot.actions import nags
from bot.clock import utcnow
from bot.store import Store


def ask_one_channel(store: Store) -> bool:
    with store.begin() as session:
        return nags.ask_one(session, utcnow())
