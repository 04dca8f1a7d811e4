"""What we say to Slack: each thing once.

A row names what is to be said (`say` and `args`, ids only), not the words: they are made when it is sent,
from what holds then, so that nothing is said that is no longer so.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, delete, or_, select

from bot.models import Member, Outbox, Pace
from bot.store import glimpse, insert_if_new, new_id, table, take_turn

AFTER_THAT = timedelta(milliseconds=1)  # later than the lease of a call that is under way
SAID_FOR = timedelta(
    days=30
)  # a reply in the thread of what was said, praise taken back: so long we know of it
OFFERED_FOR = timedelta(hours=48)  # an offer holds the words that it asks about
FREE_FOR = timedelta(hours=1)
A_PIECE = 500


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
) -> int | None:
    """Put one thing to say into the outbox; the row's id, or None where its key was there before.

    `to` is a channel, a person (their DM) or a response url; `at` is when to say it, now by default.
    """
    turn = None if at else take_turn(session, workspace_id, verb, now)
    row: dict[str, Any] = {
        "workspace_id": workspace_id,
        "id": new_id(),
        "key": key,
        "verb": verb,
        "say": say,
        "args": args or {},
        "to": to,
        "thread_ts": thread_ts,
        "created_at": now,
        "send_at": at or turn or now,
        "tries": 0,
    }
    session.info["said"] = session.info.get("said") or turn is None
    return int(row["id"]) if insert_if_new(session, table(Outbox), [row]) else None


def react(session: Session, now: datetime, workspace_id: str, channel: str, ts: str, name: str) -> None:
    """Mark a message with an emoji."""
    _mark(session, now, workspace_id, channel, ts, name, "react")


def unreact(session: Session, now: datetime, workspace_id: str, channel: str, ts: str, name: str) -> None:
    """Take our emoji off a message."""
    _mark(session, now, workspace_id, channel, ts, name, "unreact")


def _mark(
    session: Session, now: datetime, workspace_id: str, channel: str, ts: str, name: str, verb: str
) -> None:
    """One row for each emoji of a message, so that what is wished last is what stands there."""
    args = {"ts": ts, "name": name}
    key = f"react:{channel}:{ts}:{name}"
    if not say(session, now, workspace_id, key, channel, say="reaction", verb=verb, args=args):
        say_again(session, now, workspace_id, key, verb)


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


def say_again(session: Session, now: datetime, workspace_id: str, key: str, verb: str | None = None) -> None:
    """Send a row once more: only for what may be sent any number of times (Home, reactions).

    One that is being sent right now goes again after that, or the older call could arrive last.
    """
    mine = (col(Outbox.workspace_id) == workspace_id) & (col(Outbox.key) == key)
    asked = select(Outbox).where(mine).with_for_update().execution_options(populate_existing=True)
    row = session.exec(asked).first()
    if row is None:  # tidied away a moment ago
        return
    if row.send_at is None or row.send_at <= now:
        row.send_at = now
    elif row.claimed_at:
        row.send_at += AFTER_THAT
    row.claimed_at = row.sent_at = row.refused_at = None
    row.tries, row.verb = 0, verb or row.verb
    session.add(row)
    session.flush()
    session.info["said"] = True


def hurry(session: Session, now: datetime, workspace_id: str, row_id: int, seen: datetime) -> None:
    """A call has ended: what was asked for again meanwhile need not wait for the end of its lease, `seen`."""
    of = table(Outbox)
    mine = (of.c.workspace_id == workspace_id) & (of.c.id == row_id) & (of.c.send_at == seen + AFTER_THAT)
    session.execute(of.update().where(mine).values(send_at=now))
    session.info["said"] = True


def note_echo(session: Session, now: datetime, workspace_id: str, key: str, channel: str, ts: str) -> None:
    """Our own message came back as an event: whatever became of the call, it was said."""
    of = table(Outbox)
    mine = (of.c.workspace_id == workspace_id) & (of.c.key == key) & of.c.sent_at.is_(None)
    told = {"send_at": None, "sent_at": now, "channel_id": channel, "ts": ts, "refused_at": None}
    session.execute(of.update().where(mine).values(told))


def forget_old(session: Session, now: datetime) -> bool:
    """Drop a piece of what was said long ago, and of offers whose answer nobody waits for; whether it was full."""
    offered = (col(Outbox.say) == "offer") & (col(Outbox.created_at) < now - OFFERED_FOR)
    old = col(Outbox.send_at).is_(None) & or_(offered, col(Outbox.created_at) < now - SAID_FOR)
    piece = select(Outbox.id).where(old).limit(A_PIECE)
    # Asked twice: what is wished for again in this moment is no longer finished, and stays.
    gone = session.execute(delete(Outbox).where(old, col(Outbox.id).in_(piece)))
    session.execute(delete(Pace).where(col(Pace.free_at) < now - FREE_FOR))
    return int(gone.rowcount) == A_PIECE  # type: ignore[attr-defined]
