"""Follow-ups: opened, tried, put off, handed over, closed; and each step written down."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot import outbox
from bot.errors import Sorry
from bot.models import Followup, FollowupStep, Workspace
from bot.reading import due_moment
from bot.rules import due, nags
from bot.store import insert, new_id, table

from .customers import find_or_make
from .followup_rows import Owed
from .members import look_at_member
from .workspaces import hours_of, look_at_workspace, zone_of


def open_followup(session: Session, now: datetime, workspace: Workspace, owed: Owed) -> int:
    """Write down what is owed, and give its id; its owner is nagged when it is due, else the channel asked."""
    if owed.owner is None and owed.source is None:
        owed = replace(owed, owner=owed.by)  # with no channel to ask, it would be nobody's for ever
    customer = find_or_make(session, now, workspace.id, workspace.country, owed.who)
    row: dict[str, Any] = {
        "workspace_id": workspace.id,
        "id": new_id(),
        "kind": owed.kind,
        "customer_id": customer.id if customer else None,
        "customer_name": customer.name if customer else None,
        "person": owed.who.person,
        "phone": owed.who.phone,
        "email": owed.who.email,
        "about": owed.about,
        "owner_id": owed.owner,
        "created_by": owed.by,
        "created_at": now,
        "due_words": owed.due_words,
        "channel_id": owed.source and owed.source.channel_id,
        "message_ts": owed.source and owed.source.ts,
        "thread_ts": owed.source and owed.source.root,
        "attempts": 0,
        "nags": 0,
        "escalated": 0,
    }
    row |= _times(session, now, workspace, owed)
    insert(session, table(Followup), [row])
    outbox.refresh_home(session, now, workspace.id, owed.owner)
    return int(row["id"])


def _times(session: Session, now: datetime, workspace: Workspace, owed: Owed) -> dict[str, Any]:
    owner = look_at_member(session, now, workspace.id, owed.owner) if owed.owner else None
    hours = hours_of(owner, workspace)
    due_at = owed.due_at or due_from(session, now, workspace, owed)
    due_at = due_at or due.default_due(now, hours)
    asks = owed.owner is None and owed.source is not None
    return {
        "due_at": due_at,
        "next_nag_at": nags.first_nag_at(due_at, now, hours) if owed.owner else None,
        "ask_at": nags.ask_at(now, hours) if asks else None,
        "escalate_at": nags.escalate_at(due_at, hours, workspace.patience_days),
    }


def due_from(session: Session, now: datetime, workspace: Workspace, owed: Owed) -> datetime | None:
    """The moment that the words mean, where and when they were said."""
    if not owed.due_words:
        return None
    speaker = look_at_member(session, now, workspace.id, owed.by)
    hours = hours_of(speaker, workspace)
    zone = zone_of(speaker, workspace)
    return due_moment(owed.due_words, now, zone, hours.ends, hours.works_on, workspace.country)


def step(
    session: Session,
    now: datetime,
    workspace_id: str,
    followup_id: int,
    by: str | None,
    verb: str,
    detail: str | None = None,
) -> None:
    """One line of history; its beginning is the row's own `created_by` and `created_at`."""
    row = {"workspace_id": workspace_id, "id": new_id(), "followup_id": followup_id, "at": now}
    insert(session, table(FollowupStep), [row | {"member_id": by, "verb": verb, "detail": detail}])


def close(
    session: Session,
    now: datetime,
    followup: Followup,
    by: str,
    ending: str = "done",
    reason: str | None = None,
    contact_id: int | None = None,
) -> None:
    """End a follow-up: done, dropped or withdrawn. It is kept, with who ended it and why."""
    followup.closed_at, followup.closed_by = now, by
    followup.ending, followup.reason, followup.contact_id = ending, reason, contact_id
    followup.next_nag_at = followup.ask_at = followup.escalate_at = None
    if ending == "done":
        _mark(session, now, followup, outbox.react)
    _changed(session, now, followup, by, ending, reason)


def reopen(session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str) -> None:
    """Take an ending back: it is owed again, from where it stood."""
    if followup.ending == "done":
        _mark(session, now, followup, outbox.unreact)
    followup.closed_at = followup.closed_by = followup.ending = None
    followup.reason = followup.contact_id = None
    _retime(session, now, workspace, followup)
    _changed(session, now, followup, by, "reopened")


def _retime(session: Session, now: datetime, workspace: Workspace, followup: Followup) -> None:
    """Set when an open follow-up is nagged, asked about and escalated, from its due time and owner."""
    owner = followup.owner_id and look_at_member(session, now, workspace.id, followup.owner_id)
    hours = hours_of(owner or None, workspace)
    followup.next_nag_at = nags.first_nag_at(followup.due_at, now, hours) if owner else None
    asks = not owner and followup.channel_id
    followup.ask_at = nags.ask_at(now, hours) if asks else None
    late_at = nags.escalate_at(followup.due_at, hours, workspace.patience_days)
    followup.escalate_at = max(late_at, now)


def tried(
    session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str, what: str
) -> None:
    """Somebody tried and the customer was not reached: the next try is on the next working day."""
    owner = look_at_member(session, now, workspace.id, followup.owner_id or by)
    followup.owner_id = owner.id
    followup.attempts += 1
    followup.ask_at = None
    followup.next_nag_at = nags.tomorrow_nag_at(now, hours_of(owner, workspace))
    _changed(session, now, followup, by, what)


def untried(session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str) -> None:
    """A try did not take place after all: it is brought up when it would be without it."""
    owner = look_at_member(session, now, workspace.id, followup.owner_id or by)
    followup.attempts = max(0, followup.attempts - 1)
    followup.next_nag_at = nags.first_nag_at(followup.due_at, now, hours_of(owner, workspace))
    _changed(session, now, followup, by, "not tried")


def snooze(session: Session, now: datetime, followup: Followup, by: str, until: datetime) -> None:
    """Be quiet about it until then; an escalation waits as long."""
    if until <= now:
        raise Sorry("That moment has passed. Pick one that is still to come.", field="until")
    followup.next_nag_at = until
    if followup.escalate_at and followup.escalate_at < until:
        followup.escalate_at = until + timedelta(hours=1)
    _changed(session, now, followup, by, "snoozed", until.isoformat(timespec="minutes"))


def hand_over(
    session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str, to: str
) -> None:
    """Give it to a colleague, who is told."""
    receiver = look_at_member(session, now, workspace.id, to)
    if receiver.is_bot or receiver.deleted_at:
        raise Sorry("They cannot take follow-ups here. Pick a colleague who is active.", field="owner")
    before, followup.owner_id = followup.owner_id, to
    _retime(session, now, workspace, followup)
    outbox.refresh_home(session, now, workspace.id, before)
    _changed(session, now, followup, by, "handed over", to)
    if to != by:
        key = f"handed:{followup.id}:{new_id()}"
        args = {"followup": followup.id, "by": by}
        outbox.say(session, now, workspace.id, key, to, say="handed", args=args)


def take(session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str) -> None:
    """It is mine now."""
    before, followup.owner_id = followup.owner_id, by
    _retime(session, now, workspace, followup)
    outbox.refresh_home(session, now, workspace.id, before)
    _changed(session, now, followup, by, "taken")


def edit(session: Session, now: datetime, workspace: Workspace, followup: Followup, owed: Owed) -> None:
    """Set what a form or an edited message now says; who tried and who was nagged stays."""
    customer = find_or_make(session, now, workspace.id, workspace.country, owed.who)
    before = followup.owner_id
    followup.kind, followup.about = owed.kind, owed.about
    followup.owner_id = owed.owner or (None if followup.channel_id else owed.by)
    followup.customer_id = customer.id if customer else None
    followup.customer_name = customer.name if customer else None
    followup.person, followup.phone, followup.email = owed.who.person, owed.who.phone, owed.who.email
    said_then = replace(owed, due_at=owed.due_at or due_from(session, followup.created_at, workspace, owed))
    followup.due_words = owed.due_words
    if said_then.due_at:
        followup.due_at = said_then.due_at
    _retime(session, now, workspace, followup)
    outbox.refresh_home(session, now, workspace.id, before)
    _changed(session, now, followup, owed.by, "edited")


def _mark(session: Session, now: datetime, followup: Followup, how: Callable[..., None]) -> None:
    """Who wrote the message sees there that it is done, or that it is open again."""
    if followup.channel_id and followup.message_ts:
        emoji = look_at_workspace(session, followup.workspace_id, now).done_emoji
        how(session, now, followup.workspace_id, followup.channel_id, followup.message_ts, emoji)


def _changed(
    session: Session, now: datetime, followup: Followup, by: str, verb: str, detail: str | None = None
) -> None:
    session.add(followup)
    session.flush()
    step(session, now, followup.workspace_id, followup.id, by, verb, detail)
    outbox.refresh_home(session, now, followup.workspace_id, followup.owner_id)


def say_noted(
    session: Session, now: datetime, workspace_id: str, by: str, channel: str | None, **what: list[int]
) -> None:
    """Confirm what a form saved: quietly where it was opened, else in a direct message."""
    args = {"user": by, "followups": [], "contacts": [], "praise": []} | what
    key = f"noted:{new_id()}:0"
    if channel and not channel.startswith("D"):
        outbox.say(session, now, workspace_id, key, channel, say="noted", verb="ephemeral", args=args)
    else:
        outbox.say(session, now, workspace_id, key, by, say="noted", args=args)
