"""What Slack sent us: each thing once."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import Session, col

from bot.models import Inbox
from bot.store import insert_if_new, table

KEPT_FOR = timedelta(hours=48)


def accept(session: Session, workspace_id: str, keys: list[str], now: datetime) -> bool:
    """Take what `keys` name, in the transaction of all that it causes; False when it was here before.

    A message has two keys, its event's id and its own place: it can arrive under several event ids.
    """
    rows = [{"workspace_id": workspace_id, "key": key, "at": now} for key in keys]
    return insert_if_new(session, table(Inbox), rows) == len(rows)


def forget_old_keys(session: Session, now: datetime) -> int:
    """Drop the keys of what Slack cannot send again; how many there were."""
    result = session.execute(delete(Inbox).where(col(Inbox.at) < now - KEPT_FOR))
    return int(result.rowcount)  # type: ignore[attr-defined]
