"""What we say to Slack: each thing once.

A row names what is to be said (`say` and `args`, ids only), not the words: they are made when it is sent,
from what holds then, so that nothing is said that is no longer so.
"""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.models import Member, Outbox
from bot.store import glimpse, insert_if_new, new_id, table


def say(
    session: Session,
    now: datetime,
    workspace_id: str,
    key: str,
    to: str,
    *,
    say: str,
    verb: str = "post",
    args: dict[str, Any] | None = None,
    thread_ts: str | None = None,
    at: datetime | None = None,
) -> bool:
    """Put one thing to say into the outbox, unless its key is there; whether it was new.

    `to` is a channel, a person (their DM) or a response url; `at` is when to say it, now by default.
    """
    row = {
        "workspace_id": workspace_id,
        "id": new_id(),
        "key": key,
        "verb": verb,
        "say": say,
        "args": args or {},
        "to": to,
        "thread_ts": thread_ts,
        "created_at": now,
        "send_at": at or now,
        "tries": 0,
    }
    session.info["said"] = True
    return insert_if_new(session, table(Outbox), [row]) == 1


def react(session: Session, now: datetime, workspace_id: str, channel: str, ts: str, name: str) -> None:
    """Mark a message with an emoji."""
    args = {"ts": ts, "name": name}
    key = f"react:{channel}:{ts}:{name}"
    if not say(session, now, workspace_id, key, channel, say="reaction", verb="react", args=args):
        say_again(session, now, workspace_id, key)


def unreact(session: Session, now: datetime, workspace_id: str, channel: str, ts: str, name: str) -> None:
    """Take our emoji off a message."""
    args = {"ts": ts, "name": name}
    key = f"unreact:{channel}:{ts}:{name}:{new_id()}"
    say(session, now, workspace_id, key, channel, say="reaction", verb="unreact", args=args)


def refresh_home(session: Session, now: datetime, workspace_id: str, user_id: str | None) -> None:
    """Draw a person's Home tab again, if they have ever looked at it."""
    if not user_id:
        return
    key = (workspace_id, user_id)
    member = glimpse(session, ("member", *key), lambda: session.get(Member, key))
    if member and member.home_opened_at:
        draw_home(session, now, workspace_id, user_id)


def draw_home(session: Session, now: datetime, workspace_id: str, user_id: str) -> None:
    """Publish a person's Home tab; several wishes at once are one."""
    key = f"home:{user_id}"
    if not say(session, now, workspace_id, key, user_id, say="home", verb="home"):
        say_again(session, now, workspace_id, key)


def say_again(session: Session, now: datetime, workspace_id: str, key: str) -> None:
    """Send a row once more: only for what may be sent any number of times (Home, reactions)."""
    of = table(Outbox)
    mine = (of.c.workspace_id == workspace_id) & (of.c.key == key)
    fresh = {"send_at": now, "claimed_at": None, "sent_at": None, "refused_at": None, "tries": 0}
    session.execute(of.update().where(mine).values(fresh))
    session.info["said"] = True


def note_echo(session: Session, now: datetime, workspace_id: str, key: str, channel: str, ts: str) -> None:
    """Our own message came back as an event: whatever became of the call, it was said."""
    of = table(Outbox)
    mine = (of.c.workspace_id == workspace_id) & (of.c.key == key) & of.c.sent_at.is_(None)
    told = {"send_at": None, "sent_at": now, "channel_id": channel, "ts": ts, "refused_at": None}
    session.execute(of.update().where(mine).values(told))
