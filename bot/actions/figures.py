"""What the rules need for the team's figures: follow-ups of a stretch of time, as cases."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.models import Followup, Member, Workspace
from bot.rules.scores import Case

from .workspaces import hours_of


def cases(session: Session, workspace: Workspace, since: datetime, until: datetime) -> list[tuple[str, Case]]:
    """Each follow-up that came in the stretch, with its kind; those dropped or never meant are not counted."""
    came = select(Followup).where(
        col(Followup.workspace_id) == workspace.id,
        col(Followup.created_at) >= since,
        col(Followup.created_at) < until,
    )
    # Two questions, as the index on closed_at answers each of them; it answers no "or".
    still_open = session.exec(came.where(col(Followup.closed_at).is_(None))).all()
    closed = session.exec(came.where(col(Followup.closed_at) >= since, col(Followup.ending) == "done")).all()
    rows = [*still_open, *closed]
    owners = _members(session, workspace.id, rows)
    return [(row.kind, _case(row, owners.get(row.owner_id or ""), workspace)) for row in rows]


def _members(session: Session, workspace_id: str, rows: Sequence[Followup]) -> dict[str, Member]:
    ids = {row.owner_id for row in rows if row.owner_id}
    people = select(Member).where(col(Member.workspace_id) == workspace_id, col(Member.id).in_(ids))
    return {one.id: one for one in session.exec(people)} if ids else {}


def _case(row: Followup, owner: Member | None, workspace: Workspace) -> Case:
    return Case(row.id, row.created_at, row.closed_at, row.due_at, hours_of(owner, workspace))


def count_open(session: Session, workspace_id: str, late_at: datetime | None = None) -> int:
    """How many follow-ups of the team are open, or open and late."""
    # Of `kind`, which is never null: a plain count lures SQLite into an index that holds all that ever was.
    count = select(func.count(col(Followup.kind))).where(
        col(Followup.workspace_id) == workspace_id, col(Followup.closed_at).is_(None)
    )
    return session.exec(count.where(col(Followup.due_at) < late_at) if late_at else count).one()
