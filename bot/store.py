"""The store: engine, sessions, row ids, and claiming a row."""

import os
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, TypeVar, overload

from sqlalchemy import Engine, Table, create_engine, event, make_url, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.pool import QueuePool
from sqlmodel import Session, SQLModel

from bot.turns import Shared, Turns

RowT = TypeVar("RowT", bound=SQLModel)

_EPOCH_MS = 1_704_067_200_000  # 2024-01-01: leaves 41 bits of milliseconds, 69 years


class _Ids:
    """63-bit row ids that grow with time: 41 bits of ms, 6 of a counter (it may borrow), 16 of the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0
        self.begin_process()

    def begin_process(self) -> None:
        """Forked processes would give the same ids at the same time, and `insert_if_new` would drop a row."""
        self._process = secrets.randbits(16)

    def next(self) -> int:
        with self._lock:
            tick = ((time.time_ns() // 1_000_000) - _EPOCH_MS) << 6
            self._last = max(tick, self._last + 1)
            return (self._last << 16) | self._process


_ids = _Ids()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_ids.begin_process)


def new_id() -> int:
    """A row id that no other row of the workspace has; later rows have larger ones."""
    return _ids.next()


class Store:
    """One database. `begin()` is the only way in: a transaction that commits when its block ends well."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(url) if self.is_sqlite else _postgres_engine(url)
        self.turns_taken = Turns(self.engine) if self.is_sqlite else None
        self.said = threading.Event()  # set when a commit leaves something to say: senders wait for it
        self.glimpses: dict[Any, tuple[float, SQLModel]] = {}
        # (workspace, verb) that Slack limits just now: the next free turn.
        self.turns: dict[tuple[str, str], datetime] = {}
        self.memory: dict[
            Any, Any
        ] = {}  # what others keep beside their rows, for as long as the store is open

    def session(self) -> Session:
        """A session that opens a transaction at its first statement; whoever asked for it ends it."""
        return _TurnSession(self, self.turns_taken) if self.turns_taken else _Session(self)

    def committed(self, session: Session) -> None:
        if session.info.pop("said", False):
            self.said.set()
        if session.info.pop("changed", False):
            self.glimpses.clear()

    @contextmanager
    def begin(self) -> Iterator[Session]:
        with self.session() as session:
            yield session
            session.commit()

    def create_all(self) -> None:
        """Every table, for a store that lives in memory; a kept one is made by migrations."""
        SQLModel.metadata.create_all(self.engine)

    def close(self) -> None:
        if self.turns_taken:
            self.turns_taken.close()
        self.engine.dispose()


class _Session(Session):
    """A session that tells its store what a commit has brought."""

    def __init__(self, store: Store, **more: Any) -> None:
        super().__init__(expire_on_commit=False, autoflush=False, **({"bind": store.engine} | more))
        self.store = store

    def flush(self, objects: Any = None) -> None:
        if self.dirty or self.deleted:
            self.info["changed"] = True
        super().flush(objects)

    def commit(self) -> None:
        super().commit()
        self.store.committed(self)


class _TurnSession(_Session):
    """On SQLite: a savepoint in a transaction that other threads may share."""

    def __init__(self, store: Store, turns: Turns) -> None:
        super().__init__(store, bind=None)
        self.turns = turns
        self.shared: Shared | None = None
        self.keeps = False  # between the call of commit and its end

    def get_bind(self, *_what: Any, **_more: Any) -> Any:
        """SQLAlchemy asks before each statement: the first waits for a turn."""
        if not self.in_transaction():
            self.begin()
        return self.bind

    def commit(self) -> None:
        begun, self.keeps = self.in_transaction(), True
        try:
            Session.commit(self)
        finally:
            self.keeps = False
        if begun and self.shared:
            self.shared.wait()
        self.store.committed(self)


@event.listens_for(_TurnSession, "after_transaction_create")
def _take_turn(session: Any, transaction: Any) -> None:
    if transaction.parent is None:
        shared = session.turns.take()
        session.bind = shared.connection
        # Nobody else's part is in it yet: what is rolled back is ours alone, and no savepoint is needed.
        session.join_transaction_mode = "create_savepoint" if shared.parts else "rollback_only"


@event.listens_for(_TurnSession, "after_transaction_end")
def _leave_turn(session: Any, transaction: Any) -> None:
    if transaction.parent is None and session.bind is not None:
        # A session that is closed leaves nothing behind; SQLAlchemy sees to that only where it has a savepoint.
        if session.join_transaction_mode == "rollback_only" and not session.keeps:
            session.bind.rollback()
        session.bind = None
        session.shared = session.turns.leave()


def memory(session: Session) -> dict[Any, Any]:
    """A place beside the rows, for as long as the store is open; empty for a session of another making."""
    return session.store.memory if isinstance(session, _Session) else {}


A_TURN = timedelta(seconds=0.6)  # the hundred a minute of Slack's most generous limit


def take_turn(session: Session, workspace_id: str, verb: str, now: datetime) -> datetime | None:
    """When it is this one's turn, where Slack limits the verb just now; None where it does not.

    It is known to this process alone and only spares it work: whoever does not know runs into the limit.
    """
    turns = session.store.turns if isinstance(session, _Session) else {}
    turn = turns.get((workspace_id, verb))
    if turn is None or turn <= now:
        return None
    turns[workspace_id, verb] = turn + A_TURN
    return turn


def set_turns(session: Session, workspace_id: str, verb: str, after: datetime) -> None:
    """Slack limits a verb: nothing of it before then."""
    turns = session.store.turns if isinstance(session, _Session) else {}
    turns[workspace_id, verb] = max(after, turns.get((workspace_id, verb), after))


_GLIMPSE = 1.0  # seconds that another process's change may take to be seen here
_MOST_GLIMPSES = 20_000


@overload
def glimpse(session: Session, key: tuple[Any, ...], read: Callable[[], RowT]) -> RowT: ...
@overload
def glimpse(session: Session, key: tuple[Any, ...], read: Callable[[], RowT | None]) -> RowT | None: ...
def glimpse(session: Session, key: tuple[Any, ...], read: Callable[[], RowT | None]) -> RowT | None:
    """A row that every event asks for and few change, read at most once a second; it belongs to no session.

    It is for reading only: to change a row, ask for it by its own door.
    """
    seen = session.store.glimpses if isinstance(session, _Session) else {}
    kept = seen.get(key)
    if kept and kept[0] > time.monotonic():
        return kept[1]  # type: ignore[return-value]
    row = read()
    if row is None:
        return None
    copy = type(row)(**row.model_dump())
    if len(seen) > _MOST_GLIMPSES:
        seen.clear()
    seen[key] = (time.monotonic() + _GLIMPSE, copy)
    return copy


def _sqlite_engine(url: str) -> Engine:
    # One connection for all sessions, by turns, where SQLite's own wait would sleep and starve; one for migrations.
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=1,
        pool_timeout=60,
        connect_args={"check_same_thread": False, "timeout": 30},
        hide_parameters=True,  # errors are logged; what people wrote is not
    )
    event.listen(engine, "connect", _sqlite_pragmas)
    event.listen(engine, "begin", _begin_immediate)
    _plain_savepoints(engine.dialect)
    return engine


def _plain_savepoints(dialect: Any) -> None:
    """Each savepoint has a name of its own, and SQLAlchemy would compile each anew: a third of an event's time."""
    dialect.do_savepoint = lambda connection, name: connection.exec_driver_sql(f"SAVEPOINT {name}")
    dialect.do_release_savepoint = lambda connection, name: connection.exec_driver_sql(f"RELEASE {name}")
    dialect.do_rollback_to_savepoint = lambda connection, name: connection.exec_driver_sql(
        f"ROLLBACK TO {name}"
    )


def _sqlite_pragmas(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we begin transactions ourselves
    _use_wal(connection)
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "cache_size=-8192"):
        connection.execute(f"PRAGMA {pragma}")


_WAL_PATIENCE = 30.0  # seconds


def _use_wal(connection: Any) -> None:
    # Of two that open a new file at once SQLite refuses one at once: this pragma does not wait for a lock.
    until = time.monotonic() + _WAL_PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


def _begin_immediate(connection: Any) -> None:
    # A read that later writes would otherwise fail or lose the update of another process.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgres_engine(url: str) -> Engine:
    return create_engine(url, pool_size=12, max_overflow=4, pool_pre_ping=True, hide_parameters=True)


def table(model: type[SQLModel]) -> Table:
    """The plain table of a model, for statements that skip the mapper."""
    return model.__table__  # type: ignore[attr-defined,no-any-return]


def insert(session: Session, into: Table, rows: list[dict[str, Any]]) -> None:
    """Insert rows with ids of their own; all have the same columns. Two with one id are an error, not one row."""
    if rows:
        session.connection().execute(_insert(into), rows if len(rows) > 1 else rows[0])


@lru_cache(maxsize=64)
def _insert(into: Table) -> Any:
    return into.insert()


def insert_if_new(session: Session, into: Table, rows: list[dict[str, Any]]) -> int:
    """Insert the rows whose key is not there yet; how many were new. All rows have the same columns."""
    if not rows:
        return 0
    connection = session.connection()
    statement = _insert_if_new(into, connection.dialect.name)
    result = connection.execute(statement, rows if len(rows) > 1 else rows[0])
    return int(result.rowcount)


@lru_cache(maxsize=64)
def _insert_if_new(into: Table, dialect: str) -> Any:
    # Made once a table: building the statement costs more than running it. The key is named: another row with
    # the same id is a clash that must be heard of.
    made = sqlite.insert(into) if dialect == "sqlite" else postgresql.insert(into)
    key = ["workspace_id", "key"] if into.name == "outbox" else [one.name for one in into.primary_key]
    return made.on_conflict_do_nothing(index_elements=key).execution_options(preserve_rowcount=True)


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
