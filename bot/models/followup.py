"""Something owed to a customer, and who did what about it."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field

from bot.models.columns import Row, row_id

_OPEN = text("closed_at IS NULL")


class Followup(Row, table=True):
    __table_args__ = (
        # What is due is found without a look at what is not: the ticks of the clock read these alone.
        Index("ix_followup_nag", "next_nag_at", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_followup_ask", "ask_at", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_followup_escalate", "escalate_at", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index(
            "ix_followup_owner_nag",
            "workspace_id",
            "owner_id",
            "next_nag_at",
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
        Index("ix_followup_owner", "workspace_id", "owner_id", "closed_at", "due_at"),
        Index("ix_followup_customer", "workspace_id", "customer_id", "closed_at"),
        Index("ix_followup_thread", "workspace_id", "channel_id", "thread_ts"),
        Index("ix_followup_closed", "workspace_id", "closed_at"),
    )

    kind: str  # call email visit message
    customer_id: int | None = row_id()
    customer_name: str | None = None  # as it is shown; the customer's own row may be merged or renamed
    person: str | None = None
    phone: str | None = None
    email: str | None = None
    about: str | None = None
    owner_id: str | None = None
    created_by: str
    created_at: datetime
    due_at: datetime
    due_words: str | None = None  # none: the default, moved when the owner's day turns out another
    attempts: int = 0
    next_nag_at: datetime | None = None
    nags: int = 0
    ask_at: datetime | None = None  # unowned: when the channel is asked who takes it
    escalate_at: datetime | None = None
    escalated: int = 0
    closed_at: datetime | None = None
    closed_by: str | None = None
    ending: str | None = None  # done dropped withdrawn
    reason: str | None = None
    contact_id: int | None = row_id()  # the contact that answered it
    channel_id: str | None = None
    message_ts: str | None = None
    thread_ts: str | None = None


class FollowupStep(Row, table=True):
    """One line of a follow-up's history: who did what."""

    __tablename__ = "followup_step"
    __table_args__ = (Index("ix_followup_step_followup", "workspace_id", "followup_id"),)

    followup_id: int = Field(sa_type=BigInteger)
    at: datetime
    member_id: str | None = None  # none: the clock
    verb: str
    detail: str | None = None
