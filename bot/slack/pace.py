"""One message a second and channel; a method that Slack has limited waits, for its workspace alone."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from bot.clock import utcnow
from bot.models import Outbox, Pace
from bot.store import A_TURN, insert_if_new, set_turns, table

from .verbs import CALLS

A_MESSAGE = timedelta(seconds=1)
_OF = table(Outbox)
_PUT_OFF = (
    _OF.update()
    .where(_OF.c.workspace_id == bindparam("workspace"), _OF.c.id == bindparam("row"))
    .values(send_at=bindparam("until"))
)
MOST = 500  # rows that are put off at once


def defer(session: Session, row: Outbox, method: str, now: datetime) -> bool:
    """Put a row off, and with it all that waits for the same reason; False where it may be sent now."""
    limited = free_at(session, row.workspace_id, f"method:{method}")
    if limited and limited > now:
        waiting = _waiting(session, row, now)
        _put_off(session, row, waiting, limited, A_TURN)
        set_turns(session, row.workspace_id, row.verb, limited + len(waiting) * A_TURN)
        return True
    busy = free_at(session, row.workspace_id, f"channel:{row.to}") if row.verb == "post" else None
    if busy and busy > now:
        # Each gets a second of its own: looked at once more when it is its turn, not every second until then.
        _put_off(session, row, _waiting(session, row, now, row.to), busy, A_MESSAGE)
        return True
    return False


def _waiting(session: Session, row: Outbox, now: datetime, to: str | None = None) -> list[int]:
    """The rows that wait for the same, in their order; what another sender holds is left to it."""
    rows = select(Outbox.id).where(
        col(Outbox.workspace_id) == row.workspace_id, col(Outbox.send_at) <= now, col(Outbox.verb) == row.verb
    )
    if to:
        rows = rows.where(col(Outbox.to) == to)
    rows = rows.order_by(col(Outbox.send_at), col(Outbox.id)).limit(MOST)
    return list(session.exec(rows.with_for_update(skip_locked=True)))


def _put_off(session: Session, row: Outbox, ids: list[int], until: datetime, apart: timedelta) -> None:
    turns = [
        {"workspace": row.workspace_id, "row": one, "until": until + n * apart} for n, one in enumerate(ids)
    ]
    if turns:
        session.connection().execute(_PUT_OFF, turns)


def free_at(session: Session, workspace_id: str, scope: str) -> datetime | None:
    """When a channel or a method may be used again; None or past: now."""
    held = select(Pace.free_at).where(col(Pace.workspace_id) == workspace_id, col(Pace.scope) == scope)
    return session.exec(held).first()


def take(session: Session, row: Outbox, now: datetime) -> bool:
    """Take this second of the channel; False where another sender has it."""
    if row.verb != "post":
        return True
    held = {"workspace_id": row.workspace_id, "scope": f"channel:{row.to}", "free_at": now + A_MESSAGE}
    of = table(Pace)
    if insert_if_new(session, of, [held]):
        return True
    free = (of.c.workspace_id == row.workspace_id) & (of.c.scope == held["scope"]) & (of.c.free_at <= now)
    return bool(session.execute(of.update().where(free).values(free_at=held["free_at"])).rowcount)  # type: ignore[attr-defined]


def hold_method(session: Session, row: Outbox, method: str, seconds: float) -> None:
    """Slack said to wait: nothing of this method in this workspace before then."""
    until = utcnow() + timedelta(seconds=seconds)
    if method == CALLS[row.verb][0]:  # not where another was limited that only prepares it
        set_turns(session, row.workspace_id, row.verb, until)
    of = table(Pace)
    held = {"workspace_id": row.workspace_id, "scope": f"method:{method}", "free_at": until}
    if insert_if_new(session, of, [held]):
        return
    mine = (of.c.workspace_id == row.workspace_id) & (of.c.scope == held["scope"]) & (of.c.free_at < until)
    session.execute(of.update().where(mine).values(free_at=until))
