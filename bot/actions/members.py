"""Members: who they are, when they work, who manages."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from bot.errors import Sorry
from bot.models import Member, Workspace
from bot.reading import fold_name
from bot.rules.weekly import next_weekly
from bot.store import glimpse, insert_if_new, table

from .workspaces import zone_of


def access_member(session: Session, now: datetime, workspace_id: str, user_id: str) -> Member:
    """A person's row; somebody new is noted, and learnt from Slack a moment later."""
    found = session.get(Member, (workspace_id, user_id))
    if found:
        return found
    row = {"workspace_id": workspace_id, "id": user_id, "name": "", "handle": "", "learn_at": now}
    insert_if_new(session, table(Member), [row | {"is_bot": False, "is_manager": False}])
    return session.get_one(Member, (workspace_id, user_id))


def look_at_member(session: Session, now: datetime, workspace_id: str, user_id: str) -> Member:
    """The same for reading only, from memory where it was read a moment ago."""
    key = ("member", workspace_id, user_id)
    return glimpse(session, key, lambda: access_member(session, now, workspace_id, user_id))


def learn(session: Session, now: datetime, workspace: Workspace, profile: dict[str, Any]) -> Member:
    """Take what Slack says of a person: `profile` is its user object."""
    member = access_member(session, now, workspace.id, profile["id"])
    first_time = not member.name
    more = profile.get("profile") or {}
    member.name = (
        more.get("display_name")
        or profile.get("real_name")
        or more.get("real_name")
        or profile.get("name")
        or ""
    )
    member.handle = fold_name(profile.get("name") or member.name)
    member.zone = profile.get("tz") or member.zone
    member.is_bot = bool(profile.get("is_bot")) or profile["id"] == "USLACKBOT"
    member.deleted_at = (member.deleted_at or now) if profile.get("deleted") else None
    member.learn_at = None
    if first_time and (profile.get("is_admin") or profile.get("is_owner")) and not member.is_bot:
        set_manager(workspace, member, True, now)
    session.add(member)
    return member


def set_manager(workspace: Workspace, member: Member, manages: bool, now: datetime) -> None:
    """Managers get the digest and hear of what is late."""
    member.is_manager = manages
    zone = zone_of(member, workspace)
    member.next_digest_at = (
        next_weekly(now, zone, workspace.digest_weekday, workspace.digest_time) if manages else None
    )


def managers(session: Session, workspace_id: str) -> Sequence[Member]:
    return session.exec(
        select(Member).where(
            col(Member.workspace_id) == workspace_id,
            col(Member.is_manager).is_(True),
            col(Member.deleted_at).is_(None),
        )
    ).all()


def access_manager(session: Session, now: datetime, workspace: Workspace, user_id: str, what: str) -> Member:
    """The person, where they manage; else they read who to ask for `what`."""
    member = access_member(session, now, workspace.id, user_id)
    if member.is_manager and not member.deleted_at:
        return member
    names = sorted(one.name for one in managers(session, workspace.id) if one.name)
    ask = f"Ask {' or '.join(names[:3])}." if names else "`/kept settings` says who that is."
    raise Sorry(f"Only the team's managers can open {what}. {ask}")


def names_of(session: Session, workspace_id: str, ids: Iterable[str | None]) -> dict[str, str]:
    """What each of the people is called; someone not learnt yet is shown by Slack itself."""
    wanted = {one for one in ids if one}
    if not wanted:
        return {}
    rows = session.exec(
        select(Member.id, Member.name).where(
            col(Member.workspace_id) == workspace_id, col(Member.id).in_(wanted)
        )
    )
    named = {user_id: name for user_id, name in rows if name}
    return {one: named.get(one, "a colleague") for one in wanted}


def find_by_handle(session: Session, workspace_id: str, typed: str) -> Member | None:
    """Who "@bob" or "bob tanaka" means, where exactly one person is called so."""
    key = fold_name(typed.lstrip("@"))
    people = session.exec(
        select(Member).where(col(Member.workspace_id) == workspace_id, col(Member.deleted_at).is_(None))
    ).all()
    same = [one for one in people if key in (one.handle, fold_name(one.name))]
    same = same or [one for one in people if fold_name(one.name).split(" ")[0] == key and key]
    return same[0] if len(same) == 1 else None


def learn_next(session: Session, now: datetime) -> Member | None:
    """The next person of whom Slack is to be asked."""
    due = select(Member).where(col(Member.learn_at) <= now).order_by(col(Member.learn_at)).limit(1)
    return session.exec(due).first()
