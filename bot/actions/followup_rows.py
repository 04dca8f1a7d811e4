"""The rows of follow-ups: what is owed as it comes in, the one door to each, and the lists of what is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from bot.errors import Sorry
from bot.models import Followup

from .customers import Who

KINDS = ("call", "email", "visit", "message")


@dataclass(frozen=True, slots=True)
class Source:
    """The message that something came from."""

    channel_id: str
    ts: str
    thread_ts: str | None = None

    @property
    def root(self) -> str:
        return self.thread_ts or self.ts


@dataclass(frozen=True, slots=True)
class Owed:
    """What a message, a command or a form says is owed."""

    kind: str
    who: Who
    by: str
    owner: str | None = None
    about: str | None = None
    due_words: str | None = None
    due_at: datetime | None = None
    source: Source | None = None


def access_followup(session: Session, workspace_id: str, followup_id: int | str) -> Followup:
    """The follow-up of this workspace that a button or a message means."""
    key = (workspace_id, int(followup_id))
    found = session.get(Followup, key, with_for_update=True)  # two people may press at once
    if found is None:
        raise Sorry("That one is no longer kept here. `/followups` shows what is open.")
    return found


def access_open(session: Session, workspace_id: str, followup_id: int | str) -> Followup:
    """The same, where only an open one will do."""
    found = access_followup(session, workspace_id, followup_id)
    if found.closed_at:
        raise Sorry("That one is closed already. `/followups` shows what is open.")
    return found


def from_message(session: Session, workspace_id: str, channel_id: str, ts: str) -> Sequence[Followup]:
    """What a message opened, in its order."""
    rows = select(Followup).where(
        col(Followup.workspace_id) == workspace_id,
        col(Followup.channel_id) == channel_id,
        col(Followup.message_ts) == ts,
    )
    return session.exec(rows.order_by(col(Followup.id))).all()


def in_thread(session: Session, workspace_id: str, channel_id: str, root: str) -> Sequence[Followup]:
    """The open follow-ups that a thread is about, the oldest first."""
    rows = select(Followup).where(
        col(Followup.workspace_id) == workspace_id,
        col(Followup.channel_id) == channel_id,
        col(Followup.thread_ts) == root,
        col(Followup.closed_at).is_(None),
    )
    return session.exec(rows.order_by(col(Followup.id))).all()


def open_of(
    session: Session,
    workspace_id: str,
    *,
    owner: str | None = None,
    customer: int | None = None,
    late_at: datetime | None = None,
    most: int = 200,
) -> Sequence[Followup]:
    """Open follow-ups, the most urgent first: of an owner, of a customer, late ones, or the whole team's."""
    rows = select(Followup).where(
        col(Followup.workspace_id) == workspace_id, col(Followup.closed_at).is_(None)
    )
    if owner:
        rows = rows.where(col(Followup.owner_id) == owner)
    if customer:
        rows = rows.where(col(Followup.customer_id) == customer)
    if late_at:
        rows = rows.where(col(Followup.due_at) < late_at)
    return session.exec(rows.order_by(col(Followup.due_at), col(Followup.id)).limit(most)).all()
