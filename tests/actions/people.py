"""A workspace with Alice who manages, Bob, Maria, and Charlie from another one."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from bot.actions.customers import Who
from bot.actions.followup_rows import Owed
from bot.actions.followups import open_followup
from bot.actions.members import learn, set_manager
from bot.actions.workspaces import access_workspace, note_channel
from bot.models import Followup, Outbox, Workspace
from bot.store import Store

TEAM = "T1"
MONDAY = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)  # ten in the morning in New York
NAMES = {"UALICE": "Alice Moreno", "UBOB": "Bob Tanaka", "UMARIA": "Maria Petrova"}


def move_in(store: Store, now: datetime = MONDAY, zone: str = "America/New_York") -> None:
    """Three people, one channel; Alice manages."""
    with store.begin() as session:
        workspace = access_workspace(session, TEAM, now)
        workspace.zone, workspace.bot_user_id, workspace.holidays = zone, "UKEPT", False
        workspace.members_learnt_at = now
        for user_id, name in NAMES.items():
            more = {"is_admin": user_id == "UALICE"}
            learn(session, now, workspace, profile(user_id, name, zone) | more)
        note_channel(session, now, TEAM, "C1")


def profile(user_id: str, name: str, zone: str = "America/New_York") -> dict[str, Any]:
    return {"id": user_id, "name": name.split(maxsplit=1)[0].lower(), "real_name": name, "tz": zone}


def owed(
    session: Session, now: datetime, owner: str | None = "UBOB", customer: str = "Acme", **more: Any
) -> Followup:
    workspace = access_workspace(session, TEAM, now)
    made = open_followup(session, now, workspace, Owed("call", Who(customer), "UMARIA", owner, **more))
    return session.get_one(Followup, (TEAM, made))


def said(session: Session, say: str) -> list[Outbox]:
    rows = select(Outbox).where(col(Outbox.say) == say).order_by(col(Outbox.id))
    return list(session.exec(rows))


def workspace_of(session: Session) -> Workspace:
    return session.get_one(Workspace, TEAM)


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


__all__ = [
    "MONDAY",
    "NAMES",
    "TEAM",
    "hours",
    "move_in",
    "owed",
    "profile",
    "said",
    "set_manager",
    "workspace_of",
]
