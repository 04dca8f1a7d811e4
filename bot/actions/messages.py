"""Messages in channels: what they say is done, or offered."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import inbox, outbox
from bot.models import Workspace
from bot.reading import Mention, glance, read

from . import contacts, customers, followups, praise, threads
from .followups import Source
from .mentions import given_from, made_from, owed_from
from .praise import Thanked
from .workspaces import look_at_channel, look_at_workspace

MARKS = {"call": "telephone_receiver", "email": "email", "visit": "house", "message": "speech_balloon"}
SPOKEN = {None, "file_share", "thread_broadcast", "me_message"}


def hear(session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any]) -> None:
    """A person wrote a message. Most say nothing about service: those cost no look at the store."""
    text, ts = event.get("text") or "", event["ts"]
    in_thread = event.get("thread_ts") not in (None, ts)
    if not in_thread and not glance(text):
        return
    source = Source(event["channel"], ts, event.get("thread_ts"))
    workspace = look_at_workspace(session, workspace_id, now)
    if in_thread and threads.hear_reply(session, now, workspace, event_id, source, event["user"], text):
        return
    mentions = read_mentions(session, workspace, text, event["user"])
    if not mentions or not inbox.accept(session, workspace_id, message_keys(event_id, source), now):
        return
    look_at_channel(session, now, workspace_id, source.channel_id)
    _act(session, now, workspace, source, event["user"], mentions, private=event.get("channel_type") == "im")


def message_keys(event_id: str, source: Source) -> list[str]:
    return [f"event:{event_id}", f"message:{source.channel_id}:{source.ts}"]


def read_mentions(session: Session, workspace: Workspace, text: str, author: str) -> tuple[Mention, ...]:
    if not glance(text):
        return ()
    known = customers.known(session, workspace.id)
    return read(text, author=author, known=known, region=workspace.country)


def _act(
    session: Session,
    now: datetime,
    workspace: Workspace,
    source: Source,
    author: str,
    mentions: Sequence[Mention],
    private: bool = False,
) -> None:
    """Do what is certain and say so quietly; ask about the rest, one question a message."""
    noted: dict[str, Any] = {"user": author, "followups": [], "contacts": [], "praise": []}
    for mention in mentions:
        if mention.certain:
            do(session, now, workspace, source, author, mention, noted, private)
    if noted["followups"] or noted["contacts"] or noted["praise"] or noted.get("over_limit"):
        key = f"noted:{source.channel_id}:{source.ts}"
        tell_author(session, now, workspace, source, key, "noted", noted)
    unsure = next((one for one in mentions if not one.certain and one.kind in ("owed", "made")), None)
    if unsure and not private:
        offered: dict[str, Any] = {
            "user": author,
            "kind": unsure.kind,
            "slots": unsure.slots(),
            "ts": source.ts,
        }
        offered["thread_ts"] = source.thread_ts
        key = f"offer:{source.channel_id}:{source.ts}"
        tell_author(session, now, workspace, source, key, "offer", offered)


def tell_author(
    session: Session,
    now: datetime,
    workspace: Workspace,
    source: Source,
    key: str,
    what: str,
    args: dict[str, Any],
) -> None:
    outbox.say(
        session,
        now,
        workspace.id,
        key,
        source.channel_id,
        say=what,
        verb="ephemeral",
        args=args,
        thread_ts=source.thread_ts,
    )


def do(
    session: Session,
    now: datetime,
    workspace: Workspace,
    source: Source,
    author: str,
    mention: Mention,
    noted: dict[str, Any],
    private: bool,
) -> None:
    """One certain mention, by its kind."""
    if mention.kind == "owed":
        owed = owed_from(session, workspace.id, mention, author, source, private)
        noted["followups"].append(followups.open_followup(session, now, workspace, owed))
        _mark(session, now, workspace, source, MARKS[owed.kind])
    elif mention.kind == "made":
        logged = contacts.log_contact(
            session, now, workspace, made_from(session, workspace.id, mention, author, source)
        )
        noted["contacts"].append(logged.contact.id)
        _mark(session, now, workspace, source, workspace.done_emoji)
    elif mention.kind == "praise":
        given = given_from(session, workspace.id, mention, author, source)
        note_thanked(session, now, workspace, source, praise.give(session, now, workspace, given), noted)


def note_thanked(
    session: Session,
    now: datetime,
    workspace: Workspace,
    source: Source,
    thanked: Thanked,
    noted: dict[str, Any],
) -> None:
    """Praise is confirmed by its mark, and heard where the channel wants it."""
    noted["praise"] += [row.id for row in thanked.rows]
    noted["over_limit"] = noted.get("over_limit", False) or thanked.over_limit
    if thanked.rows:
        _mark(session, now, workspace, source, workspace.praise_emoji)
        praise.say_aloud(session, now, workspace.id, thanked.rows, source.channel_id)


def _mark(session: Session, now: datetime, workspace: Workspace, source: Source, emoji: str) -> None:
    outbox.react(session, now, workspace.id, source.channel_id, source.ts, emoji)
