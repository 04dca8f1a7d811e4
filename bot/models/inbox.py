"""The key of each thing that Slack sent us and that caused something."""

from datetime import datetime

from sqlmodel import Field, SQLModel


class Inbox(SQLModel, table=True):
    workspace_id: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    at: datetime = Field(index=True)
