"""What is said of praise, from what of it still stands when it is said."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, or_, select, update

from bot.actions import praise
from bot.actions.members import names_of
from bot.blocks import praise as blocks
from bot.models import Outbox, Praise
from bot.store import table


def say_praised(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """All the praise that waits for a receiver; it counts as told by this message from here on."""
    of = table(Praise)
    mine = (of.c.workspace_id == row.workspace_id) & (of.c.receiver_id == row.args["receiver"])
    untold = (
        mine
        & (of.c.at >= row.created_at - praise.CLOCKS)
        & or_(of.c.told_id.is_(None), of.c.told_id == row.id)
    )
    session.execute(update(of).where(untold).values(told_id=row.id))
    return _words(session, praise.told_by(session, row))


def _words(session: Session, rows: Sequence[Praise]) -> dict[str, Any] | None:
    return blocks.praised(rows, _givers(session, rows)) if rows else None


def _givers(session: Session, rows: Sequence[Praise]) -> dict[str, str]:
    return names_of(session, rows[0].workspace_id, [one.giver_id for one in rows])


def say_praised_again(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """A private copy after some of it was taken back: what is left, or nothing at all."""
    if row.verb == "delete":
        return {}
    told = session.get(Outbox, (row.workspace_id, row.args["outbox"]))
    return _words(session, praise.told_by(session, told)) if told else None


def say_praise_aloud(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """To the channel, unless all of it was taken back meanwhile."""
    rows = _aloud(session, row.workspace_id, row.args["praise"])
    if not rows:
        return None
    for one in rows:
        one.aloud = True
        session.add(one)
    session.flush()
    return blocks.aloud(rows, _everyone(session, rows))


def say_aloud_again(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """What the channel heard, after some of it was taken back."""
    if row.verb == "delete":
        return {}
    rows = _aloud(session, row.workspace_id, row.args["praise"])
    return blocks.aloud(rows, _everyone(session, rows)) if rows else None


def _aloud(session: Session, workspace_id: str, ids: list[int]) -> Sequence[Praise]:
    rows = select(Praise).where(col(Praise.workspace_id) == workspace_id, col(Praise.id).in_(ids))
    return session.exec(rows.order_by(col(Praise.id))).all()


def _everyone(session: Session, rows: Sequence[Praise]) -> dict[str, str]:
    people = [person for one in rows for person in (one.giver_id, one.receiver_id)]
    return names_of(session, rows[0].workspace_id, people)
