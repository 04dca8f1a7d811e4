"""Posts the weekly guideline."""

from bot.actions import guidelines
from bot.clock import utcnow
from bot.store import Store


def post_one_guideline(store: Store) -> bool:
    with store.begin() as session:
        return guidelines.post_one(session, utcnow())
