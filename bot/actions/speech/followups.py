"""What is said of follow-ups, from how they stand when it is said."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from bot.actions import followup_rows
from bot.actions.members import look_at_member, names_of
from bot.actions.workspaces import hours_of, look_at_workspace
from bot.blocks import followups as blocks
from bot.models import Followup, Outbox
from bot.rules.worktime import day_end, local_day, working_minutes

from .reader import reader_at_work, reader_of


def rows_of(session: Session, workspace_id: str, ids: list[int]) -> list[Followup]:
    """The follow-ups with these ids, in their order."""
    rows = session.exec(
        select(Followup).where(col(Followup.workspace_id) == workspace_id, col(Followup.id).in_(ids))
    ).all()
    return sorted(rows, key=lambda row: ids.index(row.id))


def say_nag(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """Only what is still open, still theirs, and not put off since."""
    again = datetime.fromisoformat(row.args["again"])
    due = [
        one
        for one in rows_of(session, row.workspace_id, row.args["followups"])
        if one.closed_at is None
        and one.owner_id == row.args["member"]
        and one.next_nag_at is not None
        and one.next_nag_at <= again
    ]
    if not due:
        return None
    reader = reader_of(session, now, row.workspace_id, row.args["member"], due)
    workspace = look_at_workspace(session, row.workspace_id, now)
    hours = hours_of(look_at_member(session, now, row.workspace_id, row.args["member"]), workspace)
    evening = (day_end(local_day(now, hours), hours) - now).total_seconds() <= 2 * 3600
    return blocks.nag(due, reader, evening)


def say_ask(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """Who takes it, unless somebody has."""
    followup = session.get(Followup, (row.workspace_id, row.args["followup"]))
    if followup is None or followup.closed_at or followup.owner_id:
        return None
    hours = hours_of(None, look_at_workspace(session, row.workspace_id, now))
    minutes = working_minutes(followup.created_at, now, hours)
    return blocks.ask(followup, reader_of(session, now, row.workspace_id, None, [followup]), minutes)


def say_late(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    late = [one for one in rows_of(session, row.workspace_id, row.args["followups"]) if one.closed_at is None]
    if not late:
        return None
    return blocks.late(late, reader_of(session, now, row.workspace_id, row.args["manager"], late))


def say_handed(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    followup = session.get(Followup, (row.workspace_id, row.args["followup"]))
    if followup is None or followup.closed_at or followup.owner_id != row.to:
        return None
    reader = reader_of(session, now, row.workspace_id, row.to, [followup])
    named = names_of(session, row.workspace_id, [row.args["by"]])
    reader = replace(reader, names={**reader.names, **named})
    return blocks.handed(followup, reader, row.args["by"])


def say_replied(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    followup = session.get(Followup, (row.workspace_id, row.args["followup"]))
    if followup is None:
        return None
    reader = reader_of(session, now, row.workspace_id, row.args["user"], [followup])
    words = blocks.replied(followup, reader, row.args["verb"], row.args.get("tried"))
    return words | {"user": row.args["user"]}


def say_settled(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """The message whose button was pressed, as it stands now: a nag with what is left, a question answered."""
    rows = rows_of(session, row.workspace_id, row.args["followups"])
    reader = reader_at_work(session, now, row.workspace_id, row.args.get("user"), rows)
    return blocks.settled(rows, reader, row.args.get("aloud", False))


def list_now(
    session: Session, now: datetime, workspace_id: str, user: str, title: str, rows: Sequence[Followup]
) -> dict[str, Any]:
    """A list that somebody asked for, as the answer to their command."""
    reader = reader_at_work(session, now, workspace_id, user, rows)
    empty = (
        "Nobody is waiting for you. Well done."
        if title == "Yours"
        else f"{title}: nobody is waiting. Well done."
    )
    return blocks.listed(title, rows, reader, empty)


def list_view(session: Session, now: datetime, workspace_id: str, user: str) -> dict[str, Any]:
    """The view that `/followups` opens."""
    rows = followup_rows.open_of(session, workspace_id, owner=user, most=60)
    return blocks.list_view(rows, reader_at_work(session, now, workspace_id, user, rows))


def say_list_view(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    return list_view(session, now, row.workspace_id, row.args["user"])
