from datetime import UTC, datetime

from bot import inbox
from bot.store import Store

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


def test_it_says_how_many_rows_were_new(store: Store) -> None:
    with store.begin() as session:
        assert inbox.accept(session, "T1", ["one"], NOW)
        assert inbox.accept(session, "T1", ["two", "three"], NOW)
        assert not inbox.accept(session, "T1", ["one"], NOW)
        assert not inbox.accept(session, "T1", ["four", "three"], NOW)
        assert inbox.accept(session, "T2", ["one"], NOW)
