"""Alembic's configuration, in code: no file to find."""

from pathlib import Path

from alembic.config import Config
from sqlalchemy import Connection


def config_for(connection: Connection) -> Config:
    """A configuration that works on an open connection and leaves the transaction to its owner."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
