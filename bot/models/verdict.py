"""Each thing that the reader heard in a message, and what people said to it; none of the message's words."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field

from bot.models.columns import Row


class Verdict(Row, table=True):
    __table_args__ = (
        Index("ix_verdict_about", "workspace_id", "about_id", unique=True),
        Index("ix_verdict_rule", "workspace_id", "rule", "id"),
        Index("ix_verdict_at", "workspace_id", "at"),
    )

    # The follow-up, the contact or the first praise that it became; while it is only asked about, the offer.
    about_id: int = Field(sa_type=BigInteger)
    kind: str  # owed made praise
    rule: str  # of the reader, which spoke
    certain: bool  # the reader was sure
    offered: bool  # it was not done but asked about: the reader was not sure, or its rule is doubted here
    at: datetime
    verdict: str | None = None  # of bot.rules.verdicts; none: asked, and nobody has answered
    slots: str = ""  # edited: which ones, space-separated
    judged_at: datetime | None = None
