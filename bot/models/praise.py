"""What a colleague did well: one row a person praised."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from bot.models.columns import Row, row_id


class Praise(Row, table=True):
    __table_args__ = (
        Index("ix_praise_source", "workspace_id", "channel_id", "message_ts"),
        Index("ix_praise_receiver", "workspace_id", "receiver_id", "at"),
        Index("ix_praise_giver", "workspace_id", "giver_id", "at"),
        Index("ix_praise_at", "workspace_id", "at"),
    )

    giver_id: str
    receiver_id: str
    reason: str | None = None
    tags: str = ""  # space-separated
    from_customer: str | None = None
    via: str  # message command reaction shortcut
    at: datetime
    channel_id: str | None = None
    message_ts: str | None = None
    told_id: int | None = row_id()  # the outbox row that told the receiver
    aloud: bool = Field(default=False)
