"""Praise between colleagues: given, told to whom it is for, taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot import outbox
from bot.errors import Sorry
from bot.models import Outbox, Praise, Workspace
from bot.rules.days import day_span
from bot.rules.pacing import praise_left
from bot.store import insert, new_id, table

from .followup_rows import Source
from .members import look_at_member
from .workspaces import look_at_channel, zone_of

CLOCKS = timedelta(days=1)  # what a message tells was given after its row was made, give or take our clocks


@dataclass(frozen=True, slots=True)
class Given:
    """Praise as a message, a command, a form or a reaction gives it."""

    by: str
    receivers: tuple[str, ...]
    via: str
    reason: str | None = None
    tags: tuple[str, ...] = ()
    from_customer: str | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Thanked:
    """What came of it: who is praised now, and who is not because of what."""

    rows: tuple[Praise, ...] = ()
    over_limit: bool = False
    themselves: bool = False


def give(session: Session, now: datetime, workspace: Workspace, given: Given) -> Thanked:
    """Write praise down, once a receiver, and tell each privately; nobody praises themselves or a bot."""
    themselves = given.by in given.receivers
    people = [one for one in dict.fromkeys(given.receivers) if one != given.by]
    people = [one for one in people if not look_at_member(session, now, workspace.id, one).is_bot]
    people = [one for one in people if one != workspace.bot_user_id]
    left = praise_left(_given_today(session, now, workspace, given.by), workspace.praise_limit)
    rows = [_row(now, workspace.id, given, one) for one in people[:left]]
    if rows:
        insert(session, table(Praise), rows)
    for one in sorted(people[:left]):  # in one order everywhere: two givers never wait for each other
        tell(session, now, workspace.id, one)
        outbox.refresh_home(session, now, workspace.id, one)
    made = tuple(Praise(**row) for row in rows)
    return Thanked(made, over_limit=len(people) > left, themselves=themselves)


def _given_today(session: Session, now: datetime, workspace: Workspace, giver: str) -> int:
    zone = zone_of(look_at_member(session, now, workspace.id, giver), workspace)
    starts, _ = day_span(now, zone)
    count = select(func.count()).where(
        col(Praise.workspace_id) == workspace.id, col(Praise.giver_id) == giver, col(Praise.at) >= starts
    )
    return session.exec(count).one()


def _row(now: datetime, workspace_id: str, given: Given, receiver: str) -> dict[str, Any]:
    return {
        "workspace_id": workspace_id,
        "id": new_id(),
        "giver_id": given.by,
        "receiver_id": receiver,
        "reason": given.reason,
        "tags": " ".join(given.tags),
        "from_customer": given.from_customer,
        "via": given.via,
        "at": now,
        "channel_id": given.source and given.source.channel_id,
        "message_ts": given.source and given.source.ts,
        "aloud": False,
    }


def tell(session: Session, now: datetime, workspace_id: str, receiver: str) -> None:
    """Let the receiver know, in one message for all the praise that waits for them."""
    waiting = select(Outbox.id).where(
        col(Outbox.workspace_id) == workspace_id,
        col(Outbox.say) == "praised",
        col(Outbox.to) == receiver,
        col(Outbox.send_at).is_not(None),
        col(Outbox.claimed_at).is_(None),
    )
    if session.exec(waiting.limit(1).with_for_update()).first() is None:  # it is not sent while we add to it
        key = f"praised:{receiver}:{new_id()}"
        outbox.say(session, now, workspace_id, key, receiver, say="praised", args={"receiver": receiver})


def say_aloud(
    session: Session, now: datetime, workspace_id: str, rows: Sequence[Praise], channel: str | None
) -> None:
    """In a channel that wants to hear praise, say it there too; once for all that was given at once."""
    if not channel or not rows:
        return
    if look_at_channel(session, now, workspace_id, channel).praise_aloud:
        args = {"praise": [row.id for row in rows]}
        outbox.say(
            session, now, workspace_id, f"aloud:{rows[0].id}:0", channel, say="praise_aloud", args=args
        )


def take_back(session: Session, now: datetime, rows: Sequence[Praise]) -> None:
    """Praise that was edited away, deleted or un-reacted leaves no trace; a copy already sent goes too."""
    for row in rows:
        session.delete(row)
        told = row.told_id and session.get(Outbox, (row.workspace_id, row.told_id))
        session.flush()
        if told and told.ts and told.channel_id:
            _correct_copy(session, now, told)
        if row.aloud:
            _correct_aloud(session, now, row)
        outbox.refresh_home(session, now, row.workspace_id, row.receiver_id)


def _correct_copy(session: Session, now: datetime, told: Outbox) -> None:
    """Show what is left of a private copy, or delete it where nothing is."""
    key = f"praised-again:{told.id}:{new_id()}"
    args = {"outbox": told.id, "ts": told.ts, "receiver": told.to}
    left = select(Praise.id).where(
        col(Praise.workspace_id) == told.workspace_id, col(Praise.told_id) == told.id
    )
    verb = "update" if session.exec(left.limit(1)).first() else "delete"
    outbox.say(
        session, now, told.workspace_id, key, told.channel_id or "", say="praised_again", verb=verb, args=args
    )


def told_by(session: Session, told: Outbox) -> Sequence[Praise]:
    """The praise that a private copy tells of, in the order in which it was given."""
    rows = select(Praise).where(
        col(Praise.workspace_id) == told.workspace_id,
        col(Praise.receiver_id) == told.to,
        col(Praise.at) >= told.created_at - CLOCKS,
        col(Praise.told_id) == told.id,
    )
    return session.exec(rows.order_by(col(Praise.at), col(Praise.id))).all()


def _correct_aloud(session: Session, now: datetime, row: Praise) -> None:
    """The same in the channel that heard it."""
    heard = next((one for one in _said_with(session, row) if row.id in one.args["praise"]), None)
    if heard is None or not heard.ts or not heard.channel_id:
        return
    ids = heard.args["praise"]
    left = select(Praise.id).where(col(Praise.workspace_id) == row.workspace_id, col(Praise.id).in_(ids))
    verb = "update" if session.exec(left.limit(1)).first() else "delete"
    args = {"praise": ids, "ts": heard.ts}
    key = f"aloud-again:{heard.id}:{new_id()}"
    outbox.say(session, now, row.workspace_id, key, heard.channel_id, say="aloud_again", verb=verb, args=args)


def _said_with(session: Session, row: Praise) -> Sequence[Outbox]:
    """What was said aloud in the transaction that gave this praise: its ids follow close upon the praise's."""
    a_minute = 60_000 << 22  # ids grow with time, in 1/2**22 of a millisecond
    rows = select(Outbox).where(
        col(Outbox.workspace_id) == row.workspace_id,
        col(Outbox.id) > row.id,
        col(Outbox.id) < row.id + a_minute,
        col(Outbox.say) == "praise_aloud",
    )
    return session.exec(rows).all()


def from_message(session: Session, workspace_id: str, channel_id: str, ts: str) -> Sequence[Praise]:
    """The praise that a message holds, without the reactions to it."""
    return session.exec(_at(workspace_id, channel_id, ts).where(col(Praise.via) != "reaction")).all()


def from_reaction(
    session: Session, workspace_id: str, channel_id: str, ts: str, giver: str
) -> Sequence[Praise]:
    return session.exec(
        _at(workspace_id, channel_id, ts).where(col(Praise.via) == "reaction", col(Praise.giver_id) == giver)
    ).all()


def _at(workspace_id: str, channel_id: str, ts: str) -> SelectOfScalar[Praise]:
    return select(Praise).where(
        col(Praise.workspace_id) == workspace_id,
        col(Praise.channel_id) == channel_id,
        col(Praise.message_ts) == ts,
    )


def access_given(session: Session, workspace_id: str, praise_id: int | str, by: str) -> Praise:
    """Praise that a person gave, and may take back."""
    found = session.get(Praise, (workspace_id, int(praise_id)))
    if found is None or found.giver_id != by:
        raise Sorry("That praise is already taken back.")
    return found


def given_with(session: Session, first: Praise) -> Sequence[Praise]:
    """All the praise that a person gave in one go, `first` among it."""
    rows = select(Praise).where(
        col(Praise.workspace_id) == first.workspace_id,
        col(Praise.giver_id) == first.giver_id,
        col(Praise.at) == first.at,
        col(Praise.via) == first.via,
    )
    return [one for one in session.exec(rows) if one.message_ts == first.message_ts]


def received(session: Session, workspace_id: str, receiver: str, most: int = 5) -> Sequence[Praise]:
    """The newest praise for a person."""
    rows = select(Praise).where(col(Praise.workspace_id) == workspace_id, col(Praise.receiver_id) == receiver)
    return session.exec(rows.order_by(col(Praise.at).desc()).limit(most)).all()
