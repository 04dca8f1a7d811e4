"""Stores for tests, each at the newest revision: a SQLite file copied from a template, a PostgreSQL database."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import migrations
from bot.store import Store


def make_sqlite_template(folder: Path) -> Path:
    file = folder / "template.db"
    store = Store(f"sqlite:///{file}")
    migrations.upgrade(store)
    store.close()  # the last connection to leave folds the WAL into the file
    return file


def copy_sqlite(template: Path, folder: Path) -> str:
    file = folder / "kept.db"
    shutil.copyfile(template, file)
    return f"sqlite:///{file}"


@contextmanager
def opened(url: str) -> Iterator[Store]:
    store = Store(url)
    try:
        yield store
    finally:
        store.close()
