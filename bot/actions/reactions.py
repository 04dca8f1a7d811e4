"""Reactions: a phone tracks a call, a check mark closes, raised hands praise, and may be taken back."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import inbox, outbox
from bot.models import Followup, Workspace

from . import contacts, followup_rows, followups, praise
from .customers import Who
from .followup_rows import Owed, Source
from .praise import Given
from .threads import followup_of_thread
from .workspaces import look_at_workspace


def add(session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any]) -> None:
    """Somebody put an emoji on a message."""
    item = event.get("item") or {}
    workspace = look_at_workspace(session, workspace_id, now)
    meanings = {
        workspace.call_emoji: _track,
        workspace.done_emoji: _done,
        workspace.praise_emoji: _praise,
    }
    act = meanings.get(event["reaction"].split("::")[0])  # a skin tone is not another emoji
    if act is None or item.get("type") != "message" or event["user"] == workspace.bot_user_id:
        return
    if _is_latest(session, now, workspace_id, event_id, event):
        act(session, now, workspace, Source(item["channel"], item["ts"]), event)


def remove(session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any]) -> None:
    """Somebody took their emoji off again."""
    item = event.get("item") or {}
    workspace = look_at_workspace(session, workspace_id, now)
    if event["reaction"].split("::")[0] != workspace.praise_emoji or item.get("type") != "message":
        return
    if _is_latest(session, now, workspace_id, event_id, event):
        praise.take_back(
            session,
            now,
            praise.from_reaction(session, workspace_id, item["channel"], item["ts"], event["user"]),
        )


def _is_latest(
    session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any]
) -> bool:
    """Whether nothing later was heard of this emoji of this person: added may be sent again after removed."""
    if not inbox.accept(session, workspace_id, [f"event:{event_id}"], now):
        return False
    item = event["item"]
    state = f"emoji:{item['channel']}:{item['ts']}:{event['user']}:{event['reaction']}"
    return inbox.accept_latest(session, workspace_id, state, inbox.moment_of(event, now))


def _track(
    session: Session, now: datetime, workspace: Workspace, source: Source, event: dict[str, Any]
) -> None:
    """Track a call back for a message: whoever reacted sees it, fills in who waits, and may hand it over."""
    if followup_rows.from_message(session, workspace.id, source.channel_id, source.ts):
        return
    owed = Owed("call", Who(), by=event["user"], owner=event["user"], source=source)
    opened = followups.open_followup(session, now, workspace, owed)
    args = {"user": event["user"], "followups": [opened], "contacts": [], "praise": [], "unnamed": True}
    key = f"noted:{opened}:0"
    outbox.say(session, now, workspace.id, key, source.channel_id, say="noted", verb="ephemeral", args=args)


def _done(
    session: Session, now: datetime, workspace: Workspace, source: Source, event: dict[str, Any]
) -> None:
    followup = _followup_at(session, workspace.id, source)
    if followup is None:
        return
    contact = contacts.finish(session, now, followup, event["user"])
    args = {"user": event["user"], "followup": followup.id, "verb": "done"}
    key = f"replied:{followup.id}:{event['user']}:{contact.id}"
    outbox.say(session, now, workspace.id, key, source.channel_id, say="replied", verb="ephemeral", args=args)


def _followup_at(session: Session, workspace_id: str, source: Source) -> Followup | None:
    """The open follow-up that a message opened, or that our own message asks about."""
    here = followup_rows.from_message(session, workspace_id, source.channel_id, source.ts)
    still = [one for one in here if one.closed_at is None]
    if still:
        return still[0] if len(still) == 1 else None
    return followup_of_thread(session, workspace_id, source.channel_id, source.ts)


def _praise(
    session: Session, now: datetime, workspace: Workspace, source: Source, event: dict[str, Any]
) -> None:
    author = event.get("item_user")
    if not author or author == event["user"]:
        return
    if praise.from_reaction(session, workspace.id, source.channel_id, source.ts, event["user"]):
        return
    given = Given(event["user"], (author,), "reaction", source=source)
    thanked = praise.give(session, now, workspace, given)
    if thanked.over_limit:
        args = {"user": event["user"], "followups": [], "contacts": [], "praise": [], "over_limit": True}
        key = f"noted:{source.channel_id}:{source.ts}:{event['user']}"
        outbox.say(
            session, now, workspace.id, key, source.channel_id, say="noted", verb="ephemeral", args=args
        )
