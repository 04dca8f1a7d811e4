"""What happened between us and a customer."""

from datetime import datetime

from sqlalchemy import Index

from bot.models.columns import Row, row_id


class Contact(Row, table=True):
    __table_args__ = (
        Index("ix_contact_source", "workspace_id", "channel_id", "message_ts"),
        Index("ix_contact_customer", "workspace_id", "customer_id", "at"),
        Index("ix_contact_at", "workspace_id", "at"),
    )

    customer_id: int | None = row_id()
    person: str | None = None
    phone: str | None = None
    email: str | None = None
    medium: str | None = None
    direction: str | None = None
    outcome: str | None = None
    about: str | None = None
    member_id: str
    at: datetime
    followup_id: int | None = row_id()  # what it closed or tried
    channel_id: str | None = None
    message_ts: str | None = None
