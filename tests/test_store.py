import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlmodel import Session, select

from bot import inbox
from bot.models import Inbox
from bot.store import Store, insert_if_new, table
from tests.stores import opened

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


def test_it_says_how_many_rows_were_new(store: Store) -> None:
    with store.begin() as session:
        assert inbox.accept(session, "T1", ["one"], NOW)
        assert inbox.accept(session, "T1", ["two", "three"], NOW)
        assert not inbox.accept(session, "T1", ["one"], NOW)
        assert not inbox.accept(session, "T1", ["four", "three"], NOW)
        assert inbox.accept(session, "T2", ["one"], NOW)


def _keys(store: Store) -> list[str]:
    with store.begin() as session:
        return sorted(session.exec(select(Inbox.key)).all())


def _note(session: Session, key: str) -> None:
    insert_if_new(session, table(Inbox), [{"workspace_id": "T1", "key": key, "at": NOW}])


def test_it_leaves_nothing_behind_that_was_not_committed(store: Store) -> None:
    closed = store.session()
    _note(closed, "closed")
    closed.add(Inbox(workspace_id="T1", key="flushed", at=NOW))
    closed.flush()
    closed.close()
    rolled = store.session()
    _note(rolled, "rolled back")
    rolled.rollback()
    _note(rolled, "kept")
    rolled.commit()
    with pytest.raises(ValueError, match="broken"), store.begin() as session:
        _break(session)
    assert _keys(store) == ["kept"]


def _break(session: Session) -> None:
    _note(session, "raised")
    raise ValueError("broken")


@pytest.mark.parametrize("first_commits", [True, False])
@pytest.mark.parametrize("second_commits", [True, False])
def test_threads_that_share_a_commit_keep_each_their_own_part(
    sqlite_url: str, first_commits: bool, second_commits: bool
) -> None:
    with opened(sqlite_url) as store:
        first = store.session()
        _note(first, "first")
        second = threading.Thread(target=_second, args=(store, second_commits))
        second.start()
        assert store.turns_taken is not None
        while (
            not store.turns_taken.waiting()
        ):  # the second is on its way: it will join the first's transaction
            pass
        if first_commits:
            first.commit()  # comes back when the second has ended the transaction of both
        first.close()
        second.join()
        assert _keys(store) == ["first"] * first_commits + ["second"] * second_commits


def _second(store: Store, commits: bool) -> None:
    session = store.session()
    _note(session, "second")
    if commits:
        session.commit()
    session.close()


def test_a_commit_that_fails_is_heard_of_and_the_next_one_works(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(sqlite_url) as store:
        session = store.session()
        _note(session, "lost")
        with monkeypatch.context() as patched:
            patched.setattr(Connection, "commit", _full)
            with pytest.raises(OSError, match="disk full"):
                session.commit()
        session.close()
        with store.begin() as again:
            _note(again, "kept")
        assert _keys(store) == ["kept"]


def _full(_connection: Connection) -> None:
    raise OSError("disk full")


def test_several_may_open_a_new_file_at_once(tmp_path: Path) -> None:
    for n in range(20):
        url, together = f"sqlite:///{tmp_path / f'{n}.db'}", threading.Barrier(4)
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(_open, [url] * 4, [together] * 4))


def _open(url: str, together: threading.Barrier) -> None:
    with opened(url) as store:
        together.wait()
        store.engine.connect().close()
