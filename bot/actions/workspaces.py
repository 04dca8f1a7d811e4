"""Workspaces, their channels, and the hours that people keep in them."""

from collections.abc import Container
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from bot.models import Channel, Member, Workspace
from bot.rules.weekly import next_weekly
from bot.rules.worktime import Hours
from bot.store import glimpse, insert_if_new, table


def access_workspace(session: Session, workspace_id: str, now: datetime) -> Workspace:
    """The workspace's row, made with what a new one begins with where it is not known yet."""
    found = session.get(Workspace, workspace_id)
    if found:
        return found
    fresh = Workspace(id=workspace_id, created_at=now)
    set_weekly(fresh, now)
    insert_if_new(session, table(Workspace), [fresh.model_dump()])  # of several first starts one makes it
    return session.get_one(Workspace, workspace_id)


def look_at_workspace(session: Session, workspace_id: str, now: datetime) -> Workspace:
    """The same for reading only, from memory where it was read a moment ago."""
    return glimpse(session, ("workspace", workspace_id), lambda: access_workspace(session, workspace_id, now))


def set_weekly(workspace: Workspace, now: datetime) -> None:
    """When the next guideline is due, after the zone, the day or the time was set."""
    workspace.next_guideline_at = next_weekly(
        now, zone_of(None, workspace), workspace.guideline_weekday, workspace.guideline_time
    )


def zone_of(member: Member | None, workspace: Workspace) -> ZoneInfo:
    """A person's own zone, else the team's."""
    return _zone((member and member.zone) or workspace.zone)


@lru_cache(maxsize=512)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # Slack once knew a zone that this machine does not
        return ZoneInfo("UTC")


def hours_of(member: Member | None, workspace: Workspace) -> Hours:
    """A person's working time: what they set, else what the team keeps, in their own zone."""
    days = (member and member.work_days) or workspace.work_days
    return Hours(
        zone=zone_of(member, workspace),
        days=frozenset(int(day) for day in days),
        starts=(member and member.starts) or workspace.starts,
        ends=(member and member.ends) or workspace.ends,
        holidays=_Holidays(workspace.country) if workspace.holidays else (),
    )


class _Holidays:
    """Public holidays of a country; the table is read at the first question."""

    def __init__(self, country: str) -> None:
        self.country = country

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and _is_holiday(self.country, day)

    def __hash__(self) -> int:
        return hash(self.country)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Holidays) and other.country == self.country


@lru_cache(maxsize=4096)
def _is_holiday(country: str, day: date) -> bool:
    return day in calendar_of(country)


@lru_cache(maxsize=32)
def calendar_of(country: str) -> Container[date]:
    """The public holidays of a country; the first look at one takes most of a second."""
    import holidays  # noqa: PLC0415 - slow to import, and many a start never asks

    try:
        return holidays.country_holidays(country)
    except (KeyError, NotImplementedError):  # a country without a table keeps its working days
        return ()


def look_at_channel(session: Session, now: datetime, workspace_id: str, channel_id: str) -> Channel:
    """A channel that we hear, noted at the first time; for reading only."""
    key = ("channel", workspace_id, channel_id)
    return glimpse(session, key, lambda: note_channel(session, now, workspace_id, channel_id))


def note_channel(session: Session, now: datetime, workspace_id: str, channel_id: str) -> Channel:
    """A channel that we hear, for the first time or again."""
    found = session.get(Channel, (workspace_id, channel_id))
    if found is None:
        row = {"workspace_id": workspace_id, "id": channel_id, "joined_at": now}
        insert_if_new(
            session, table(Channel), [row | {"name": "", "is_general": False, "praise_aloud": False}]
        )
        found = session.get_one(Channel, (workspace_id, channel_id))
    return found


def leave_channel(session: Session, now: datetime, workspace_id: str, channel_id: str) -> None:
    channel = session.get(Channel, (workspace_id, channel_id))
    if channel:
        channel.left_at = now
        session.add(channel)


def guideline_channel(session: Session, workspace: Workspace) -> str | None:
    """Where the weekly guideline goes: where a manager said, else the general channel, else the first joined."""
    if workspace.guideline_channel:
        return workspace.guideline_channel
    ours = (
        select(Channel.id)
        .where(col(Channel.workspace_id) == workspace.id, col(Channel.left_at).is_(None))
        .order_by(col(Channel.is_general).desc(), col(Channel.joined_at), col(Channel.id))
    )
    return session.exec(ours).first()
