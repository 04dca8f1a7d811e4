"""A workspace's own words: who is meant by a phrase there, whatever it means elsewhere."""

from sqlalchemy import Index

from bot.models.columns import Row, row_id


class OwnWord(Row, table=True):
    """One spelling of a teammate or of a customer; ids grow in the order of the lines that a manager wrote."""

    __tablename__ = "own_word"
    __table_args__ = (Index("ix_own_word_key", "workspace_id", "key", unique=True),)

    kind: str  # teammate or customer
    name: str  # what its line begins with
    spelling: str
    key: str  # the spelling, folded
    customer_id: int | None = row_id()
