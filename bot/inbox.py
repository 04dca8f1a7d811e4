"""What Slack sent us: each thing once."""

from datetime import UTC, datetime, timedelta
from typing import Any

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


def accept_latest(session: Session, workspace_id: str, key: str, at: datetime) -> bool:
    """Take the state that something has since `at`; False when this or a later state was here before.

    What was not acknowledged is sent again after what came later: an old edit must not undo a deletion.
    """
    of = table(Inbox)
    if insert_if_new(session, of, [{"workspace_id": workspace_id, "key": key, "at": at}]):
        return True
    older = (of.c.workspace_id == workspace_id) & (of.c.key == key) & (of.c.at < at)
    return bool(session.execute(of.update().where(older).values(at=at)).rowcount)  # type: ignore[attr-defined]


def moment_of(event: dict[str, Any], now: datetime) -> datetime:
    """When Slack says that an event took place; now, where it says nothing that can be read."""
    try:
        return datetime.fromtimestamp(float(event.get("event_ts") or event["ts"]), UTC)
    except (LookupError, ValueError, TypeError, OverflowError):
        return now


def forget_old_keys(session: Session, now: datetime) -> int:
    """Drop the keys of what Slack cannot send again; how many there were."""
    result = session.execute(delete(Inbox).where(col(Inbox.at) < now - KEPT_FOR))
    return int(result.rowcount)  # type: ignore[attr-defined]
