"""`python -m tests.bench [serving|ticks|reading]…`: everything, or the parts that are named."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import migrations
from bot.sandbox import Sandbox
from bot.store import Store
from tests.bench.reading import bench_reading
from tests.bench.serving import bench_serving
from tests.bench.ticking import bench_ticks
from tests.postgres import Postgres, running

SIZES = (10_000, 1_000_000)


@contextmanager
def sqlite_urls() -> Iterator[Iterator[str]]:
    with tempfile.TemporaryDirectory() as folder:
        yield (f"sqlite:///{Path(folder) / str(n)}.db" for n in range(100))


def serving(postgres: Postgres) -> None:
    with Sandbox(rate_limits=True) as sandbox, sqlite_urls() as urls:
        bench_serving("SQLite", next(urls), sandbox)
        for workers in (1, 2):
            with postgres.database() as url:
                bench_serving(f"PostgreSQL, {workers} worker{'s' * (workers > 1)}", url, sandbox, workers)


def ticks(postgres: Postgres) -> None:
    with sqlite_urls() as urls:
        bench_ticks("SQLite", [(size, _migrated(next(urls))) for size in SIZES])
    with postgres.database() as small, postgres.database() as large:
        bench_ticks("PostgreSQL", list(zip(SIZES, (_migrated(small), _migrated(large)), strict=True)))


def _migrated(url: str) -> Store:
    store = Store(url)
    migrations.upgrade(store)
    return store


def reading(_: Postgres) -> None:
    bench_reading()


PARTS = {"reading": reading, "serving": serving, "ticks": ticks}

if __name__ == "__main__":
    unknown = set(sys.argv[1:]) - set(PARTS)
    if unknown:
        sys.exit(f"No such part: {', '.join(unknown)}; there are {', '.join(PARTS)}.")
    with running() as server:
        for part in sys.argv[1:] or PARTS:
            PARTS[part](server)
