"""A Slack workspace that uses the bot, and what its managers have set for it."""

from datetime import datetime, time

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel


class Workspace(SQLModel, table=True):
    id: str = Field(primary_key=True)
    name: str = ""
    bot_user_id: str = ""
    bot_id: str = ""
    app_id: str = ""
    created_at: datetime
    members_learnt_at: datetime | None = None
    zone: str = "America/New_York"
    country: str = "US"
    work_days: str = "01234"  # Monday is 0
    starts: time = time(9)
    ends: time = time(17)
    holidays: bool = True  # the public ones of the country
    patience_days: int = 1  # working days late before a manager is told
    praise_limit: int = 10  # a giver, a day
    guideline_channel: str | None = None
    guideline_weekday: int = 0
    guideline_time: time = time(9)
    next_guideline_at: datetime | None = Field(default=None, index=True)
    digest_weekday: int = 4
    digest_time: time = time(15)
    call_emoji: str = "telephone_receiver"
    done_emoji: str = "white_check_mark"
    praise_emoji: str = "raised_hands"
    # Rules of the reader that have been wrong here too often: what they hear is asked about, not done.
    doubted_rules: list[str] = Field(default_factory=list, sa_type=JSON)
