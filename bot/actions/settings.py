"""What managers set for their workspace."""

import re
from collections.abc import Mapping
from datetime import datetime, time
from typing import Any
from zoneinfo import available_timezones

from sqlmodel import Session, col, select

from bot import outbox
from bot.blocks import settings as blocks
from bot.errors import Sorry
from bot.models import Channel, Member, Workspace
from bot.rules.worktime import Hours

from .members import access_manager, access_member, managers, set_manager
from .retiming import retime_team
from .workspaces import access_workspace, hours_of, set_weekly

_EMOJI = re.compile(r"[a-z0-9_'+-]{1,100}")
_CLOCK = ("starts", "ends", "guideline_time", "digest_time")
Fields = Mapping[str, Any]


def form(session: Session, now: datetime, workspace_id: str, by: str) -> dict[str, Any]:
    """The settings as they are, for a manager; where nobody manages yet, whoever asks first does from now on."""
    workspace = access_workspace(session, workspace_id, now)
    first = not managers(session, workspace_id)
    if first:
        _make_sure_learnt(workspace)
        set_manager(workspace, _make_sure(session, now, workspace, by), True, now)
        outbox.refresh_home(session, now, workspace_id, by)
    access_manager(session, now, workspace, by, "the settings")
    people = [one.id for one in managers(session, workspace_id)]
    return blocks.form(workspace, people, _aloud(session, workspace_id), first)


def _make_sure_learnt(workspace: Workspace) -> None:
    """Before Slack has said who the admins are, whoever asks may not be one."""
    if workspace.members_learnt_at is None:
        raise Sorry("I am still getting to know your team; try again in a minute.")


def _make_sure(session: Session, now: datetime, workspace: Workspace, user_id: str) -> Member:
    member = access_member(session, now, workspace.id, user_id)
    session.add(member)
    return member


def _aloud(session: Session, workspace_id: str) -> list[str]:
    rows = select(Channel.id).where(
        col(Channel.workspace_id) == workspace_id,
        col(Channel.praise_aloud).is_(True),
        col(Channel.left_at).is_(None),
    )
    return list(session.exec(rows.order_by(col(Channel.id))))


def save(session: Session, now: datetime, workspace_id: str, by: str, fields: Fields) -> None:
    """Set what the form says, all of it or nothing; what hangs on it moves along."""
    workspace = access_workspace(session, workspace_id, now)
    access_manager(session, now, workspace, by, "the settings")
    wanted = _read(session, workspace_id, fields)
    chosen = _people(session, now, workspace, fields)
    before = {name: getattr(workspace, name) for name in wanted}
    old = _hours(session, workspace)
    for name, value in wanted.items():
        setattr(workspace, name, value)
    session.add(workspace)
    changed = {name for name, value in wanted.items() if value != before[name]}
    if changed & {"zone", "guideline_weekday", "guideline_time"}:
        set_weekly(workspace, now)
    _set_managers(session, now, workspace, chosen, bool(changed & {"zone", "digest_weekday", "digest_time"}))
    _set_aloud(session, workspace_id, fields.get("aloud") or [])
    session.flush()
    if changed & {"zone", "work_days", "starts", "ends"}:
        new = _hours(session, workspace)
        retime_team(session, now, workspace, lambda one: old[one], lambda one: new[one])


class _ByOwner(dict[str | None, Hours]):
    """The hours that each owner keeps; those of somebody without a row are the team's."""

    def __missing__(self, key: str | None) -> Hours:
        return self[None]


def _hours(session: Session, workspace: Workspace) -> _ByOwner:
    people = session.exec(select(Member).where(col(Member.workspace_id) == workspace.id)).all()
    return _ByOwner({None: hours_of(None, workspace)} | {one.id: hours_of(one, workspace) for one in people})


def _read(session: Session, workspace_id: str, fields: Fields) -> dict[str, Any]:
    """The workspace's columns; what is wrong is said beside its field."""
    channel = fields.get("guideline_channel")
    _make_sure_ours(session, workspace_id, [channel] if channel else [], "guideline_channel")
    return {
        "work_days": "".join(sorted(fields["work_days"])),
        "zone": find_zone(fields["zone"] or ""),
        "guideline_channel": channel,
        "guideline_weekday": int(fields["guideline_weekday"]),
        "digest_weekday": int(fields["digest_weekday"]),
        "praise_limit": _limit(fields["praise_limit"]),
        **{name: time.fromisoformat(fields[name]) for name in _CLOCK},
        **_emoji(fields),
    }


def find_zone(typed: str) -> str:
    """The IANA zone meant by "america/chicago" or by its city alone."""
    key = "_".join(typed.split()).casefold()
    zones = sorted(available_timezones())
    same = [one for one in zones if one.casefold() == key]
    same = same or [one for one in zones if one.casefold().rsplit("/", 1)[-1] == key and key and "/" in one]
    if not same:
        raise Sorry(
            "I don't know that zone. Try America/Chicago, Europe/London or Asia/Kolkata.", field="zone"
        )
    return next((one for one in same if not one.startswith(("posix", "right", "Etc", "US/"))), same[0])


def _limit(typed: str | None) -> int:
    if typed is None or not typed.isdecimal() or not 1 <= int(typed) <= 1000:
        raise Sorry("How many a day: a number from 1 to 1000, please.", field="praise_limit")
    return int(typed)


def _emoji(fields: Fields) -> dict[str, str]:
    """Three names of emoji, each its own: one reaction cannot mean two things."""
    found: dict[str, str] = {}
    for name in ("call_emoji", "done_emoji", "praise_emoji"):
        emoji = (fields[name] or "").strip().strip(":").split("::")[0].lower()
        if not _EMOJI.fullmatch(emoji):
            raise Sorry("The name of one emoji, please, such as telephone_receiver.", field=name)
        if emoji in found.values():
            raise Sorry(
                "That one has a meaning already. Pick another, so that each says one thing.", field=name
            )
        found[name] = emoji
    return found


def _make_sure_ours(session: Session, workspace_id: str, channels: list[str], field: str) -> None:
    for one in channels:
        channel = session.get(Channel, (workspace_id, one))
        if channel is None or channel.left_at:
            raise Sorry("I'm not in that channel yet. Invite me there first, then pick it here.", field=field)


def _people(session: Session, now: datetime, workspace: Workspace, fields: Fields) -> list[str]:
    """Who is to manage; somebody must."""
    people = [access_member(session, now, workspace.id, one) for one in fields.get("managers") or []]
    chosen = [one.id for one in people if not one.is_bot and not one.deleted_at]
    if not chosen:
        raise Sorry("Somebody has to manage: pick at least one person.", field="managers")
    return chosen


def _set_managers(
    session: Session, now: datetime, workspace: Workspace, chosen: list[str], moved: bool
) -> None:
    for one in managers(session, workspace.id):
        if one.id not in chosen:
            set_manager(workspace, one, False, now)
            session.add(one)
            outbox.refresh_home(session, now, workspace.id, one.id)
    for user_id in chosen:
        member = access_member(session, now, workspace.id, user_id)
        if moved or not member.is_manager:
            set_manager(workspace, member, True, now)
            session.add(member)
            outbox.refresh_home(session, now, workspace.id, user_id)


def _set_aloud(session: Session, workspace_id: str, chosen: list[str]) -> None:
    _make_sure_ours(session, workspace_id, chosen, "aloud")
    for one in {*chosen, *_aloud(session, workspace_id)}:
        channel = session.get_one(Channel, (workspace_id, one))
        channel.praise_aloud = one in chosen
        session.add(channel)
