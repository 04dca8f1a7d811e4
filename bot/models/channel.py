"""A channel that the bot has been invited to."""

from datetime import datetime

from sqlmodel import Field, SQLModel


class Channel(SQLModel, table=True):
    workspace_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str = ""
    is_general: bool = False
    joined_at: datetime | None = None
    left_at: datetime | None = None
    praise_aloud: bool = False
