"""Edits and deletions of a message correct what it caused."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import inbox, outbox
from bot.models import Followup, Workspace
from bot.reading import Mention

from . import contacts, followups, praise
from .followups import Source
from .mentions import given_from, made_from, owed_from
from .messages import MARKS, do, message_keys, note_thanked, read_mentions, tell_author
from .praise import Given
from .workspaces import look_at_workspace


def hear_change(
    session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any]
) -> None:
    """A message was edited: what it caused follows its new words."""
    message, before = event["message"], event.get("previous_message") or {}
    if message.get("bot_id") or "user" not in message or message.get("text") == before.get("text"):
        return  # a link's preview is an edit too
    source = Source(event["channel"], message["ts"], message.get("thread_ts"))
    if not _is_latest(session, now, workspace_id, event_id, event, source):
        return
    # The first words must not be heard after their correction, whichever comes first.
    inbox.accept(session, workspace_id, message_keys(event_id, source)[1:], now)
    workspace = look_at_workspace(session, workspace_id, now)
    mentions = read_mentions(session, workspace, message.get("text") or "", message["user"])
    _correct(session, now, workspace, source, message["user"], [one for one in mentions if one.certain])


def hear_deletion(
    session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any]
) -> None:
    """A message was deleted: what it caused is withdrawn, unless it is done already."""
    before = event.get("previous_message") or {}
    if before.get("bot_id"):
        return
    source = Source(event["channel"], event["deleted_ts"], before.get("thread_ts"))
    if not _is_latest(session, now, workspace_id, event_id, event, source):
        return
    inbox.accept(session, workspace_id, message_keys(event_id, source)[1:], now)
    workspace = look_at_workspace(session, workspace_id, now)
    _correct(session, now, workspace, source, before.get("user") or "", [])


def _is_latest(
    session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any], source: Source
) -> bool:
    """Whether nothing later was heard of the message: an edit that Slack sends again comes after its deletion."""
    if not inbox.accept(session, workspace_id, [f"event:{event_id}"], now):
        return False
    state = f"state:{source.channel_id}:{source.ts}"
    return inbox.accept_latest(session, workspace_id, state, inbox.moment_of(event, now))


def _correct(
    session: Session,
    now: datetime,
    workspace: Workspace,
    source: Source,
    author: str,
    mentions: Sequence[Mention],
) -> None:
    noted: dict[str, Any] = {"user": author, "followups": [], "contacts": [], "praise": []}
    of_kind = {kind: [one for one in mentions if one.kind == kind] for kind in ("owed", "made", "praise")}
    _correct_followups(session, now, workspace, source, author, of_kind["owed"], noted)
    _correct_contacts(session, now, workspace, source, author, of_kind["made"], noted)
    _correct_praise(session, now, workspace, source, author, of_kind["praise"], noted)
    if noted["followups"] or noted["contacts"]:
        key = f"noted:{source.channel_id}:{source.ts}:{noted['followups'] or noted['contacts']}"
        tell_author(session, now, workspace, source, key, "noted", noted)


def _correct_followups(
    session: Session,
    now: datetime,
    workspace: Workspace,
    source: Source,
    author: str,
    mentions: Sequence[Mention],
    noted: dict[str, Any],
) -> None:
    there = followups.from_message(session, workspace.id, source.channel_id, source.ts)
    for followup, mention in zip(there, mentions, strict=False):
        if followup.closed_at is None:
            owed = owed_from(session, workspace.id, mention, author, source)
            followups.edit(session, now, workspace, followup, owed)
    for followup in there[len(mentions) :]:
        if followup.closed_at is None:
            withdraw(session, now, workspace, followup, author)
    for mention in mentions[len(there) :]:
        do(session, now, workspace, source, author, mention, noted, private=False)


def withdraw(session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str) -> None:
    """It was never meant: nothing is owed, and our mark goes."""
    followups.close(session, now, followup, by, ending="withdrawn")
    if followup.channel_id and followup.message_ts:
        mark = MARKS[followup.kind]
        outbox.unreact(session, now, workspace.id, followup.channel_id, followup.message_ts, mark)


def _correct_contacts(
    session: Session,
    now: datetime,
    workspace: Workspace,
    source: Source,
    author: str,
    mentions: Sequence[Mention],
    noted: dict[str, Any],
) -> None:
    there = contacts.from_message(session, workspace.id, source.channel_id, source.ts)
    made = [made_from(session, workspace.id, one, author, source) for one in mentions]
    said = [(one.who.person, one.medium, one.outcome, one.about) for one in made]
    if said == [(one.person, one.medium, one.outcome, one.about) for one in there]:
        return
    for contact in there:
        contacts.undo_contact(session, now, workspace, contact, author)
    if there:
        outbox.unreact(session, now, workspace.id, source.channel_id, source.ts, workspace.done_emoji)
    for mention in mentions:
        do(session, now, workspace, source, author, mention, noted, private=False)


def _correct_praise(
    session: Session,
    now: datetime,
    workspace: Workspace,
    source: Source,
    author: str,
    mentions: Sequence[Mention],
    noted: dict[str, Any],
) -> None:
    there = praise.from_message(session, workspace.id, source.channel_id, source.ts)
    wanted = [given_from(session, workspace.id, one, author, source) for one in mentions]
    still = {receiver: given for given in wanted for receiver in given.receivers}
    praise.take_back(session, now, [row for row in there if row.receiver_id not in still])
    for row in there:
        if row.receiver_id in still:
            row.reason, row.tags = still[row.receiver_id].reason, " ".join(still[row.receiver_id].tags)
            session.add(row)
    already = {row.receiver_id for row in there}
    for given in wanted:
        fresh = tuple(one for one in given.receivers if one not in already)
        if fresh:
            more = Given(author, fresh, "message", given.reason, given.tags, source=source)
            note_thanked(session, now, workspace, source, praise.give(session, now, workspace, more), noted)
    if there and not still:
        outbox.unreact(session, now, workspace.id, source.channel_id, source.ts, workspace.praise_emoji)
