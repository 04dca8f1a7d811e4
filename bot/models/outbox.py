"""What is to be said to Slack, once each, and what came of it."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, text
from sqlmodel import Field, SQLModel

from bot.models.columns import Row

_TO_SEND = text("send_at IS NOT NULL")


class Outbox(Row, table=True):
    __table_args__ = (
        Index("ix_outbox_key", "workspace_id", "key", unique=True),
        Index("ix_outbox_send", "send_at", sqlite_where=_TO_SEND, postgresql_where=_TO_SEND),
        Index("ix_outbox_ts", "workspace_id", "channel_id", "ts"),
    )

    key: str  # verb:row:count, also in the message's metadata
    verb: str  # post ephemeral react unreact update delete home respond
    say: str  # which words: a name in the table of speech
    args: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    to: str  # a channel, a person (their DM), or a response url
    channel_id: str | None = None  # where it went
    thread_ts: str | None = None
    created_at: datetime
    send_at: datetime | None = None  # none: finished, one way or another
    claimed_at: datetime | None = None  # a sender has it; still set after a crash: look before sending
    tries: int = 0
    ts: str | None = None
    sent_at: datetime | None = None
    unwanted_at: datetime | None = None
    refused_at: datetime | None = None
    reason: str | None = None


class Pace(SQLModel, table=True):
    """When a channel or a method of a workspace may be used again."""

    workspace_id: str = Field(primary_key=True)
    scope: str = Field(primary_key=True)
    free_at: datetime
