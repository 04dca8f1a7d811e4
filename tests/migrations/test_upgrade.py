"""Migrations make what the models say, on both stores."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

import bot.models  # noqa: F401 - names every table
from bot import migrations
from bot.migrations.config import config_for
from bot.store import Store
from tests.postgres import Postgres
from tests.stores import opened


@pytest.fixture(params=["sqlite", "postgresql"])
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/bare.db"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    with postgres.database(migrated=False) as url:
        yield url


def test_it_makes_what_the_models_say(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_it_brings_a_bare_store_to_head_once(bare_url: str) -> None:
    with opened(bare_url) as store:
        assert migrations.revision(store) is None
        assert not migrations.at_head(store)
        assert migrations.upgrade(store)
        assert migrations.at_head(store)
        assert not migrations.upgrade(store)


def test_it_lets_two_who_upgrade_at_once_both_succeed(bare_url: str) -> None:
    with opened(bare_url) as one, opened(bare_url) as other, ThreadPoolExecutor(2) as pool:
        list(pool.map(migrations.upgrade, (one, other)))
        assert migrations.at_head(one)


def test_it_knows_the_newest_revision_by_its_number(sqlite_url: str) -> None:
    with opened(sqlite_url) as store, store.engine.connect() as connection:
        script = ScriptDirectory.from_config(config_for(connection))
        assert script.get_heads() == [migrations.HEAD]
