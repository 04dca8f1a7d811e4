"""A person of the workspace, as Slack describes them and as they have set it."""

from datetime import datetime, time

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class Member(SQLModel, table=True):
    __table_args__ = (Index("ix_member_name", "workspace_id", "handle"),)

    workspace_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str = ""
    handle: str = ""  # folded, for "@bob" typed as plain text
    zone: str | None = None
    work_days: str | None = None
    starts: time | None = None
    ends: time | None = None
    is_bot: bool = False
    is_manager: bool = False
    dm_channel: str | None = None
    learn_at: datetime | None = Field(default=None, index=True)
    deleted_at: datetime | None = None
    home_opened_at: datetime | None = None
    next_digest_at: datetime | None = Field(default=None, index=True)
