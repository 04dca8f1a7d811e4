"""The figures of a digest that was sent, kept for the next one's trend."""

from datetime import datetime

from sqlalchemy import Index

from bot.models.columns import Row


class Digest(Row, table=True):
    __table_args__ = (Index("ix_digest_manager", "workspace_id", "manager_id", "until_at"),)

    manager_id: str
    since_at: datetime
    until_at: datetime
    same_day: float | None = None  # per cent
    minutes: float | None = None  # median working minutes to return
