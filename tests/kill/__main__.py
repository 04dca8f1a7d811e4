"""The kill test in full: `python -m tests.kill [--kills 200] [--store sqlite|postgres] [--seed N]`."""

import argparse
import logging
import sys
import tempfile
from pathlib import Path

from tests.kill.storm import Figures, storm
from tests.postgres import running


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.kill", description=__doc__)
    asked.add_argument("--kills", type=int, default=200, help="how often the bot is killed, for each store")
    asked.add_argument("--store", choices=("sqlite", "postgres"), help="one store; both by default")
    asked.add_argument("--seed", type=int, default=1, help="what chance begins with")
    given = asked.parse_args()
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # the dead do not finish their requests
    runs = {"sqlite": _on_sqlite, "postgres": _on_postgres}
    well = True
    for name, run in runs.items():
        if given.store in (None, name):
            figures = run(given.kills, given.seed)
            print(figures.words(), end="\n\n", flush=True)
            well = well and figures.is_well()
    print("Each thing once, nothing missing." if well else "NOT WELL: see above.")
    return 0 if well else 1


def _on_sqlite(kills: int, seed: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="kept-kill-") as folder:
        return storm(f"sqlite:///{Path(folder) / 'kept.db'}", kills, seed)


def _on_postgres(kills: int, seed: int) -> Figures:
    with running() as server, server.database() as url:
        return storm(url, kills, seed)


if __name__ == "__main__":
    sys.exit(main())
