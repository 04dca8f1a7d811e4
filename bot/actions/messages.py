"""Messages in channels: what they say is done, or offered."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import inbox, outbox
from bot.models import Workspace
from bot.reading import Mention, glance, read

from . import contacts, customers, followups, praise, threads, verdicts
from .followup_rows import Source
from .mentions import given_from, made_from, owed_from, waits
from .praise import Given, Thanked
from .workspaces import look_at_channel, look_at_workspace

MARKS = {"call": "telephone_receiver", "email": "email", "visit": "house", "message": "speech_balloon"}
DONE = ("owed", "made", "praise")
OFFERED = ("owed", "made")


@dataclass(slots=True)
class Hearing:
    """A message while it is heard: who wrote it where, and what it has caused so far."""

    session: Session
    now: datetime
    workspace: Workspace
    source: Source
    author: str
    private: bool = False  # a direct message: what is owed is the writer's own
    followups: list[int] = field(default_factory=list)
    contacts: list[int] = field(default_factory=list)
    praise: list[int] = field(default_factory=list)
    over_limit: bool = False

    def may_do(self, mention: Mention) -> bool:
        """What is certain is done, unless its rule was taken back here too often."""
        return mention.certain and mention.rule not in self.workspace.doubted_rules

    def caused_something(self) -> bool:
        return bool(self.followups or self.contacts or self.praise or self.over_limit)

    def noted(self) -> dict[str, Any]:
        """What the quiet line to the author is about."""
        ids = {"followups": self.followups, "contacts": self.contacts, "praise": self.praise}
        return {"user": self.author, **ids, "over_limit": self.over_limit}

    def mark(self, emoji: str, how: Any = outbox.react) -> None:
        how(self.session, self.now, self.workspace.id, self.source.channel_id, self.source.ts, emoji)

    def whisper(self, key: str, what: str, args: dict[str, Any]) -> int | None:
        """A line for the author alone, where they wrote; its row's id, None where it was said before."""
        return outbox.say(
            self.session,
            self.now,
            self.workspace.id,
            key,
            self.source.channel_id,
            say=what,
            verb="ephemeral",
            args=args,
            thread_ts=self.source.thread_ts,
        )


def hear(session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any]) -> None:
    """A person wrote a message. Most say nothing about service: those cost no look at the store."""
    text, ts, author = event.get("text") or "", event["ts"], event["user"]
    in_thread = event.get("thread_ts") not in (None, ts)
    if not in_thread and not glance(text):
        return
    source = Source(event["channel"], ts, event.get("thread_ts"))
    workspace = look_at_workspace(session, workspace_id, now)
    if in_thread and threads.hear_reply(session, now, workspace, event_id, source, author, text):
        return
    mentions = read_mentions(session, workspace, text, author)
    if not mentions or not inbox.accept(session, workspace_id, message_keys(event_id, source), now):
        return
    look_at_channel(session, now, workspace_id, source.channel_id)
    _act(Hearing(session, now, workspace, source, author, is_private(event)), mentions)


def is_private(event: dict[str, Any]) -> bool:
    return event.get("channel_type") == "im"


def message_keys(event_id: str, source: Source) -> list[str]:
    return [f"event:{event_id}", f"message:{source.channel_id}:{source.ts}"]


def read_mentions(session: Session, workspace: Workspace, text: str, author: str) -> tuple[Mention, ...]:
    if not glance(text):
        return ()
    known = customers.known(session, workspace.id)
    return read(text, author=author, known=known, region=workspace.country)


def _act(heard: Hearing, mentions: Sequence[Mention]) -> None:
    """Do what is certain and say so quietly; ask about the rest, one question a message."""
    for mention in mentions:
        if heard.may_do(mention):
            do(heard, mention)
    if heard.caused_something():
        heard.whisper(f"noted:{heard.source.channel_id}:{heard.source.ts}", "noted", heard.noted())
    doubted = [one for one in mentions if one.certain and one.kind in DONE and not heard.may_do(one)]
    unsure = [one for one in mentions if not one.certain and one.kind in OFFERED and not heard.private]
    for mention in (*doubted, *unsure)[:1]:
        ask(heard, mention)


def ask(heard: Hearing, mention: Mention) -> None:
    """Ask the author about a mention, once a message; the words that matter are kept until they have answered."""
    source = heard.source
    args = {"user": heard.author, "kind": mention.kind, "slots": mention.slots(), "certain": mention.certain}
    args |= {"ts": source.ts, "thread_ts": source.thread_ts, "private": heard.private}
    offer = heard.whisper(f"offer:{source.channel_id}:{source.ts}", "offer", args)
    if offer:
        verdicts.note(heard.session, heard.now, heard.workspace.id, mention, offer, offered=True)


def do(heard: Hearing, mention: Mention) -> None:
    """One certain mention, written down with what it became."""
    about = carry_out(heard, mention)
    if about:
        verdicts.note(heard.session, heard.now, heard.workspace.id, mention, about)


def carry_out(heard: Hearing, mention: Mention) -> int | None:
    """What a mention says, by its kind: the id of the follow-up, the contact or the first praise that it became."""
    session, now, workspace = heard.session, heard.now, heard.workspace
    if waits(mention):
        owed = owed_from(session, workspace.id, mention, heard.author, heard.source, heard.private)
        heard.followups.append(followups.open_followup(session, now, workspace, owed))
        heard.mark(MARKS[owed.kind])
        return heard.followups[-1]
    if mention.kind == "made":
        made = made_from(session, workspace.id, mention, heard.author, heard.source)
        heard.contacts.append(contacts.log_contact(session, now, workspace, made).id)
        heard.mark(workspace.done_emoji)
        return heard.contacts[-1]
    if mention.kind == "praise":
        thanked = give(heard, given_from(session, workspace.id, mention, heard.author, heard.source))
        return thanked.rows[0].id if thanked.rows else None
    return None


def give(heard: Hearing, given: Given) -> Thanked:
    """Praise is confirmed by its mark, and heard where the channel wants it."""
    thanked = praise.give(heard.session, heard.now, heard.workspace, given)
    heard.praise += [row.id for row in thanked.rows]
    heard.over_limit = heard.over_limit or thanked.over_limit
    if thanked.rows:
        heard.mark(heard.workspace.praise_emoji)
        channel = heard.source.channel_id
        praise.say_aloud(heard.session, heard.now, heard.workspace.id, thanked.rows, channel)
    return thanked
