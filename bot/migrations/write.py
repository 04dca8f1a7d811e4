"""`python -m bot.migrations.write`: writes the first revision anew from the models.

Until the first release there is one revision; afterwards `python -m bot.migrations.write "what changed"` adds one.
"""

import sys
from pathlib import Path

from alembic import command

from bot.store import Store

from . import HEAD
from .config import config_for

_VERSIONS = Path(__file__).parent / "versions"


def write_first() -> None:
    for old in _VERSIONS.glob("[0-9]*.py"):
        old.unlink()
    _write("0001", "the first tables")


def write_next(message: str) -> None:
    _write(f"{int(HEAD) + 1:04}", message)


def _write(number: str, message: str) -> None:
    store = Store("sqlite://")
    with store.engine.begin() as connection:
        config = config_for(connection)
        if number != "0001":
            config.attributes["in_batches"] = True  # SQLite cannot alter a table in place
            command.upgrade(config, "head")
        command.revision(config, message=message, autogenerate=True, rev_id=number)
    _without_remarks(next(_VERSIONS.glob(f"{number}_*.py")))


def _without_remarks(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines(keepends=True)
    file.write_text("".join(line for line in lines if not line.lstrip().startswith("# ###")), "utf-8")


if __name__ == "__main__":
    write_next(sys.argv[1]) if len(sys.argv) > 1 else write_first()
