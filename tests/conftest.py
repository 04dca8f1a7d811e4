"""What every test may ask for: `store` (on both databases), `store_url`, `sqlite_url`, `postgres`."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store import Store
from tests.postgres import Postgres, running
from tests.stores import copy_sqlite, make_sqlite_template, opened

_OURS = ("KEPT_", "SLACK_", "DATABASE_URL")


@pytest.fixture(autouse=True)
def no_settings_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may have a bot of their own."""
    for name in os.environ:
        if name.startswith(_OURS):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_sqlite_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A SQLite file with the newest schema."""
    return copy_sqlite(sqlite_template, tmp_path)


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """A PostgreSQL database with the newest schema."""
    with postgres.database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    fixture = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    return str(request.getfixturevalue(fixture))


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    """A real store, once on SQLite and once on PostgreSQL."""
    with opened(store_url) as store:
        yield store
