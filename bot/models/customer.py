"""Who we work for, and every key by which a message may mean them."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from bot.models.columns import Row


class Customer(Row, table=True):
    __table_args__ = (Index("ix_customer_changed", "workspace_id", "changed_at"),)

    name: str
    changed_at: datetime
    last_contact_at: datetime | None = None


class CustomerKey(SQLModel, table=True):
    """One way to find a customer: kind is name, phone or email; key is folded."""

    __tablename__ = "customer_key"

    workspace_id: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    customer_id: int = Field(sa_type=BigInteger, index=True)
