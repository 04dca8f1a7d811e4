"""The store: engine, sessions, row ids, and claiming a row."""

import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, Table, create_engine, event, make_url, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.pool import QueuePool
from sqlmodel import Session, SQLModel

_EPOCH_MS = 1_704_067_200_000  # 2024-01-01: leaves 41 bits of milliseconds, 69 years


class _Ids:
    """63-bit row ids that grow with time: 41 bits of ms, 10 of a counter, 12 of the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0
        self._process = secrets.randbits(12)

    def next(self) -> int:
        with self._lock:
            tick = ((time.time_ns() // 1_000_000) - _EPOCH_MS) << 10
            self._last = max(tick, self._last + 1)
            return (self._last << 12) | self._process


_ids = _Ids()


def new_id() -> int:
    """A row id that no other row of the workspace has; later rows have larger ones."""
    return _ids.next()


class Store:
    """One database. `begin()` is the only way in: a transaction that commits when its block ends well."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(url) if self.is_sqlite else _postgres_engine(url)
        self.said = threading.Event()  # set when a commit leaves something to say: senders wait for it

    def session(self) -> Session:
        """A session that opens a transaction at its first statement; whoever asked for it ends it."""
        session = Session(self.engine, expire_on_commit=False, autoflush=False)
        event.listen(session, "after_commit", self._after_commit)
        return session

    def _after_commit(self, session: Any) -> None:
        if session.info.pop("said", False):
            self.said.set()

    @contextmanager
    def begin(self) -> Iterator[Session]:
        with self.session() as session:
            yield session
            session.commit()

    def create_all(self) -> None:
        """Every table, for a store that lives in memory; a kept one is made by migrations."""
        SQLModel.metadata.create_all(self.engine)

    def close(self) -> None:
        self.engine.dispose()


def _sqlite_engine(url: str) -> Engine:
    # One connection a process: writers queue for it fairly, where SQLite's own wait would sleep and starve.
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=60,
        connect_args={"check_same_thread": False, "timeout": 30},
    )
    event.listen(engine, "connect", _sqlite_pragmas)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _sqlite_pragmas(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we begin transactions ourselves
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-8192"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Any) -> None:
    # A read that later writes would otherwise fail or lose the update of another process.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgres_engine(url: str) -> Engine:
    return create_engine(url, pool_size=12, max_overflow=4, pool_pre_ping=True)


def table(model: type[SQLModel]) -> Table:
    """The plain table of a model, for statements that skip the mapper."""
    return model.__table__  # type: ignore[attr-defined,no-any-return]


def insert_if_new(session: Session, into: Table, rows: list[dict[str, Any]]) -> int:
    """Insert the rows whose key is not there yet; how many were new."""
    dialect = session.get_bind().dialect.name
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    statement = insert(into).values(rows).on_conflict_do_nothing()
    return int(session.execute(statement).rowcount)  # type: ignore[attr-defined]


def claim(session: Session, row: Any, column: str, until: datetime | None) -> bool:
    """Move `row.column` on to `until` if nobody else has: whoever sees True has the row to itself."""
    seen = getattr(row, column)
    of = table(type(row))
    mine = (of.c.id == row.id) & (of.c[column] == seen)
    if "workspace_id" in of.c:  # a workspace itself is named by its id alone
        mine &= of.c.workspace_id == row.workspace_id
    result = session.execute(update(of).where(mine).values({column: until}))
    if result.rowcount != 1:  # type: ignore[attr-defined]
        return False
    set_committed_value(row, column, until)
    return True
