"""The schema and its history. A store's revision is one plain query; Alembic is imported only to change it."""

from pathlib import Path

from sqlalchemy import inspect, text

from bot.store import Store

_HERE = Path(__file__).parent
_NUMBERS = (file.stem[:4] for file in (_HERE / "versions").glob("[0-9]*.py"))
HEAD = max(_NUMBERS, default="0000")  # revisions are numbered
_LOCK = 7_345_101  # any number, the same in every process that migrates


def revision(store: Store) -> str | None:
    """The revision that the store is at; None where nothing was ever made."""
    with store.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def at_head(store: Store) -> bool:
    return revision(store) == HEAD


def upgrade(store: Store) -> bool:
    """Bring the store to the newest revision in one transaction; whether there was something to do."""
    if at_head(store):
        return False
    from alembic import command  # noqa: PLC0415 - slow to import, and seldom needed

    from .config import config_for  # noqa: PLC0415

    with store.engine.begin() as connection:
        if not store.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        command.upgrade(config_for(connection), "head")
    return True
