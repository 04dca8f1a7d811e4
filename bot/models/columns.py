"""Columns that every table shares; the workspace is first in each key, so that rows can be sharded."""

from typing import Any

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from bot.store import new_id


class Row(SQLModel):
    """A row of one workspace, named by an id that grows with time."""

    workspace_id: str = Field(primary_key=True)
    id: int = Field(default_factory=new_id, primary_key=True, sa_type=BigInteger)


def row_id(**more: Any) -> Any:
    """A column that holds another row's id."""
    return Field(default=None, sa_type=BigInteger, **more)
