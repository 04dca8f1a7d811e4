"""One message a second and channel; a method that Slack has limited waits, for its workspace alone."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from bot.clock import utcnow
from bot.models import Outbox, Pace
from bot.store import insert_if_new, table

A_MESSAGE = timedelta(seconds=1)


def defer(session: Session, row: Outbox, method: str, now: datetime) -> bool:
    """Put a row off, and with it all that waits for the same reason; False where it may be sent now."""
    of = table(Outbox)
    waits = (of.c.workspace_id == row.workspace_id) & (of.c.send_at <= now) & (of.c.verb == row.verb)
    limited = _free_at(session, row.workspace_id, f"method:{method}")
    if limited and limited > now:
        session.execute(of.update().where(waits).values(send_at=limited))
        return True
    busy = _free_at(session, row.workspace_id, f"channel:{row.to}") if row.verb == "post" else None
    if busy and busy > now:
        session.execute(of.update().where(waits & (of.c.to == row.to)).values(send_at=busy))
        return True
    return False


def _free_at(session: Session, workspace_id: str, scope: str) -> datetime | None:
    held = select(Pace.free_at).where(col(Pace.workspace_id) == workspace_id, col(Pace.scope) == scope)
    return session.exec(held).first()


def take(session: Session, row: Outbox, now: datetime) -> None:
    """This second of the channel is ours."""
    if row.verb == "post":
        _hold(session, row.workspace_id, f"channel:{row.to}", now + A_MESSAGE)


def hold_method(session: Session, row: Outbox, method: str, seconds: float) -> None:
    """Slack said to wait: nothing of this method in this workspace before then."""
    _hold(session, row.workspace_id, f"method:{method}", utcnow() + timedelta(seconds=seconds))


def _hold(session: Session, workspace_id: str, scope: str, until: datetime) -> None:
    of = table(Pace)
    if insert_if_new(session, of, [{"workspace_id": workspace_id, "scope": scope, "free_at": until}]):
        return
    mine = (of.c.workspace_id == workspace_id) & (of.c.scope == scope) & (of.c.free_at < until)
    session.execute(of.update().where(mine).values(free_at=until))
