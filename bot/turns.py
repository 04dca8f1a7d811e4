"""SQLite has one writer: the threads of a process take turns in one transaction and share its commit.

A commit that survives a power cut waits for the disk. Whoever comes while somebody waits joins the next
transaction, inside a savepoint of its own, and one wait is enough for all of them. Nobody is told that their
part is kept before it is.
"""

import threading

from sqlalchemy import Connection, Engine

MOST = 32  # parts of one transaction
_LONGEST = 60.0  # seconds for a turn; more is a bug that a trace should show


class Shared:
    """One transaction of several threads; `wait()` returns when it is on the disk."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.parts = 0
        self._ended = threading.Event()
        self._error: Exception | None = None

    def end(self) -> None:
        try:
            if self.connection.in_transaction():  # one part alone may have been rolled back
                self.connection.commit()
        except Exception as error:  # noqa: BLE001 - it is everybody's whose part is lost
            self._error = error
            self.connection.invalidate()  # whatever became of it: the next transaction begins on a new one
        finally:
            self._ended.set()

    def wait(self) -> None:
        self._ended.wait()
        if self._error:
            raise self._error


class Turns:
    """Who may use the one connection, and when what they did is committed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._turn = threading.Lock()
        self._counting = threading.Lock()
        self._waiting = 0
        self._holder: int | None = None
        self._shared: Shared | None = None
        self._connection: Connection | None = (
            None  # kept: fetching it from the pool costs as much as a statement
        )

    def take(self) -> Shared:
        """Wait for a turn; then the connection is this thread's alone, in a transaction that may be others' too."""
        if self._holder == threading.get_ident():
            raise RuntimeError("a transaction inside a transaction would wait for itself")
        self._count(1)
        if not self._turn.acquire(timeout=_LONGEST):
            self._count(-1)
            raise TimeoutError("somebody keeps the store to themselves")
        self._holder = threading.get_ident()
        self._count(-1)
        try:
            return self._open()
        except BaseException:
            self._let_go()
            raise

    def _open(self) -> Shared:
        if self._shared is None:
            if self._connection is None or self._connection.invalidated:
                self._connection = self._engine.connect()
            self._connection.begin()
            self._shared = Shared(self._connection)
        return self._shared

    def leave(self) -> Shared:
        """End a turn. The last one for now commits for all; `wait()` on what is given back to know that it did."""
        shared = self._shared
        assert shared is not None
        shared.parts += 1
        try:
            if self._waiting == 0 or shared.parts >= MOST:
                self._shared = None
                shared.end()
        finally:
            self._let_go()
        return shared

    def waiting(self) -> int:
        """How many threads wait for their turn."""
        return self._waiting

    def close(self) -> None:
        """Give the connection back; the next turn fetches it again."""
        with self._turn:
            if self._connection:
                self._connection.close()
            self._connection = None

    def _let_go(self) -> None:
        self._holder = None
        self._turn.release()

    def _count(self, by: int) -> None:
        with self._counting:
            self._waiting += by
