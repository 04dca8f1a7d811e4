"""Replies in the thread of a follow-up: "done", "lvm again", "I'll take it", "tomorrow"."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from bot import inbox, outbox
from bot.models import Followup, Member, Outbox, Workspace
from bot.reading import Reply, due_moment, read_reply
from bot.rules import nags

from . import contacts, customers, followup_rows, followups
from .followup_rows import Source
from .members import find_by_handle, look_at_member
from .workspaces import hours_of, zone_of

PUT_OFF = ("snooze", "they_will_call")


def hear_reply(
    session: Session,
    now: datetime,
    workspace: Workspace,
    event_id: str,
    source: Source,
    author: str,
    text: str,
) -> bool:
    """Do what a reply says of the thread's follow-up; False where it says nothing of one."""
    said = read_reply(text, customers.known(session, workspace.id), workspace.country)
    reply = said and _with_colleague(session, now, workspace.id, said)
    if reply is None:
        return False
    followup = followup_of_thread(session, workspace.id, source.channel_id, source.root)
    if followup is None:
        return False
    keys = [f"event:{event_id}", f"message:{source.channel_id}:{source.ts}"]
    if inbox.accept(session, workspace.id, keys, now):
        tried = _do(session, now, workspace, followup, author, reply)
        args = {"user": author, "followup": followup.id, "verb": reply.verb, "tried": tried}
        _confirm(session, now, workspace, source, args)
    return True


def followup_of_thread(session: Session, workspace_id: str, channel_id: str, root: str) -> Followup | None:
    """The open follow-up that a thread is about: its message's, or the one we asked about there."""
    there = followup_rows.in_thread(session, workspace_id, channel_id, root)
    if there:
        return there[0] if len(there) == 1 else None  # "done" could mean either: better to ask than to guess
    asked = select(Outbox).where(
        col(Outbox.workspace_id) == workspace_id, col(Outbox.channel_id) == channel_id, col(Outbox.ts) == root
    )
    row = session.exec(asked).first()
    return _only_open(session, workspace_id, row.args) if row else None


def _only_open(session: Session, workspace_id: str, args: dict[str, Any]) -> Followup | None:
    ids = args.get("followups") or [args.get("followup")]
    rows = [session.get(Followup, (workspace_id, one)) for one in ids if one]
    still = [row for row in rows if row and row.closed_at is None]
    return still[0] if len(still) == 1 else None


def _with_colleague(session: Session, now: datetime, workspace_id: str, reply: Reply) -> Reply | None:
    """The reply with the id of whom it names; None where they cannot take it: it was no hand-over then."""
    if reply.verb != "hand_over":
        return reply
    written = reply.assignee or ""
    member: Member | None
    if written.startswith("<@"):
        member = look_at_member(session, now, workspace_id, written.strip("<@>").split("|")[0])
    else:
        member = find_by_handle(session, workspace_id, written)
    if member is None or member.is_bot or member.deleted_at:
        return None
    return replace(reply, assignee=member.id)


def _do(
    session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str, reply: Reply
) -> int | None:
    """The contact's id where it was a try: it can be taken back."""
    tried = None
    if reply.verb in contacts.TRIED:
        tried = contacts.try_in_vain(session, now, workspace, followup, by, reply.verb).id
    elif reply.verb == "done":
        contacts.finish(session, now, followup, by)
    elif reply.verb == "take":
        followups.take(session, now, workspace, followup, by)
    elif reply.verb == "hand_over" and reply.assignee:
        followups.hand_over(session, now, workspace, followup, by, reply.assignee)
    if reply.verb in PUT_OFF or (reply.due and reply.verb != "done"):
        _put_off(session, now, workspace, followup, by, reply)
    return tried


def _put_off(
    session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str, reply: Reply
) -> None:
    """Quiet until the time that was said, or until tomorrow where that is all that the reply was for."""
    until = _said(session, now, workspace, by, reply.due)
    owner = look_at_member(session, now, workspace.id, followup.owner_id or by)
    hours = hours_of(owner, workspace)
    if until:
        quiet_until = nags.first_nag_at(until, now, hours)
    elif reply.verb in PUT_OFF:
        quiet_until = nags.tomorrow_nag_at(now, hours)
    else:
        return
    if followup.ask_at:
        followup.ask_at = quiet_until  # nobody owns it: nor is the channel asked before then
    followups.snooze(session, now, followup, by, quiet_until)


def _said(session: Session, now: datetime, workspace: Workspace, by: str, due: str | None) -> datetime | None:
    """The moment that words mean where the speaker is; None where it is over."""
    speaker = look_at_member(session, now, workspace.id, by)
    hours, zone = hours_of(speaker, workspace), zone_of(speaker, workspace)
    at = due_moment(due, now, zone, hours.ends, hours.works_on, workspace.country) if due else None
    return at if at and at > now else None


def _confirm(
    session: Session, now: datetime, workspace: Workspace, source: Source, args: dict[str, Any]
) -> None:
    mark = workspace.done_emoji if args["verb"] == "done" else "eyes"
    outbox.react(session, now, workspace.id, source.channel_id, source.ts, mark)
    key = f"replied:{source.channel_id}:{source.ts}"
    outbox.say(
        session,
        now,
        workspace.id,
        key,
        source.channel_id,
        say="replied",
        verb="ephemeral",
        args=args,
        thread_ts=source.root,
    )
