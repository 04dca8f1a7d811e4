"""What Alembic runs: on the connection that it was given, against the models."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

import bot.models

_PLAIN = {"UTCDateTime": "sa.DateTime(timezone=True)"}


def plain_type(kind: str, item: Any, _autogen: AutogenContext) -> str | Literal[False]:
    """Write SQLModel's own types as SQLAlchemy's, so that an old revision means the same for ever."""
    if kind != "type":
        return False
    if isinstance(item, AutoString):
        return "sa.String()"
    return _PLAIN.get(type(item).__name__) or False


assert bot.models.__all__  # imported for its tables
connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    render_as_batch=context.config.attributes.get("in_batches", False),
    render_item=plain_type,
)
context.run_migrations()
