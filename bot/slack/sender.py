"""Sends what the outbox holds: claimed by lease, looked for before a second try, put aside when refused."""

import itertools
import logging
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from slack_sdk import WebClient
from sqlalchemy import update
from sqlmodel import Session, col, select

from bot import outbox
from bot.actions.speech import SPEECH
from bot.blocks import homes
from bot.clock import utcnow
from bot.models import Outbox
from bot.rules.pacing import wait_after
from bot.store import Store, claim, table

from . import another_way, direct, looking, pace
from .authorize import Tokens
from .errors import Fate, fate_of
from .verbs import AGAIN_IS_FINE, CALLS, CANNOT_LOOK

log = logging.getLogger(__name__)

LEASE = timedelta(
    seconds=15
)  # longer than a call may take: whoever finds it over knows that its holder is gone
STALE = 4.0  # seconds after the claim from which on too little of the lease is left for a call
MOST_TRIES = 40


@dataclass(frozen=True, slots=True)
class Work:
    """A claimed row and what to say; `before` is set where an earlier try may have been said."""

    row: Outbox
    body: dict[str, Any]
    before: bool
    claimed: float


class Sender:
    """Sends one thing a call; any number of senders, in any number of processes, may share an outbox."""

    def __init__(self, store: Store, tokens: Tokens) -> None:
        self.store = store
        self.tokens = tokens
        self._turns = itertools.count()

    def send_one(self) -> bool:
        """Send the next thing that is due; whether there was one."""
        with self.store.begin() as session:
            row = _next(session, quick=next(self._turns) % 2 == 1)
            if row is None:
                return False
            work = _prepare(session, row)
        if work is not None:
            self._send(work)
        return True

    def _send(self, work: Work) -> None:
        client = self.tokens.client(work.row.workspace_id)
        if client is None:
            self._record(work, Fate("stopped", reason="no token for this workspace"), {})
            return
        said: dict[str, Any] = {}
        try:
            if not direct.resolve(self.store, client, work.row):
                self._record(work, Fate("refused", reason="cannot open a direct message"), {})
                return
            said, fate = self._look_or_call(client, work)
        except Exception as error:  # noqa: BLE001 - fate_of raises again what it does not know
            fate = _fate_or_bug(error, work)
        self._record(work, fate, said)

    def _look_or_call(self, client: WebClient, work: Work) -> tuple[dict[str, Any], Fate]:
        row = work.row
        if work.before and not _may_be_repeated(row):
            if row.verb in CANNOT_LOOK:
                # Nobody can see whether it was said. Its mark on the message, which can be put twice, says the rest.
                return {}, Fate("done", reason="unsure")
            found = looking.find(client, row)
            if found is not None:
                return found, Fate("done", reason="found")
        if time.monotonic() - work.claimed > STALE and not self._renew(row):
            return {}, Fate("later", 1, "another sender has it")
        return CALLS[row.verb][1](client, row, work.body), Fate("done")

    def _renew(self, row: Outbox) -> bool:
        """A whole lease again before the call; False where the row was taken over while we were slow."""
        with self.store.begin() as session:
            return claim(session, row, "send_at", utcnow() + LEASE)

    def _record(self, work: Work, fate: Fate, said: dict[str, Any]) -> None:
        row = work.row
        with self.store.begin() as session:
            if fate.kind == "later" and fate.reason == "ratelimited":
                pace.hold_method(session, row, fate.method or CALLS[row.verb][0], fate.seconds)
            outcome = _outcome(work, fate, said)
            ours = _set(session, row, outcome)
            if ours and outcome.get("refused_at"):
                another_way.tell(session, utcnow(), row)
            if not ours and row.verb in AGAIN_IS_FINE:
                outbox.hurry(session, utcnow(), row.workspace_id, row.id, row.send_at or utcnow())
            elif not ours and said.get("ts"):  # said all the same: who has it now need not say it
                outbox.note_echo(session, utcnow(), row.workspace_id, row.key, said["channel"], said["ts"])
        if fate.kind in ("refused", "stopped"):
            log.warning("not said: %s %s: %s", row.verb, row.key, fate.reason)


def _may_be_repeated(row: Outbox) -> bool:
    return row.verb in AGAIN_IS_FINE or (row.verb == "respond" and bool(row.args.get("replace")))


def _next(session: Session, quick: bool) -> Outbox | None:
    """What has waited the longest, and what no other sender is about to take.

    Every other time what somebody has just asked for goes first: it does not wait behind everybody's nags.
    """
    due = select(Outbox).where(col(Outbox.send_at) <= utcnow())
    first = due.order_by(col(Outbox.send_at), col(Outbox.id)).limit(1).with_for_update(skip_locked=True)
    asked_for = session.exec(first.where(col(Outbox.verb) != "post")).first() if quick else None
    return asked_for or session.exec(first).first()


def _prepare(session: Session, row: Outbox) -> Work | None:
    """Claim a row, ask whether it is still wanted, and make its words; None where there is nothing to send."""
    now, before = utcnow(), row.claimed_at is not None
    if pace.defer(session, row, CALLS[row.verb][0], now) or (before and _wait_to_look(session, row, now)):
        return None
    if not claim(session, row, "send_at", now + LEASE):
        return None
    try:
        with session.begin_nested():
            body = SPEECH[row.say](session, row, now)
    except Exception:
        log.exception("cannot say %s", row.key)
        _set(session, row, _aside(row, "no words: a bug, see the log"))
        return None
    if body is None:
        _set(session, row, {"send_at": None, "claimed_at": None, "unwanted_at": now})
        return None
    if not pace.take(session, row, now):
        _set(session, row, {"send_at": now + pace.A_MESSAGE})
        return None
    _set(session, row, {"claimed_at": row.claimed_at or now, "tries": row.tries + 1})
    return Work(row, _plain(row, body) if row.args.get("plain") else body, before, time.monotonic())


def _wait_to_look(session: Session, row: Outbox, now: datetime) -> bool:
    """Put a row off that has to be looked for first while Slack lets nobody look."""
    if row.verb != "post":
        return False
    limited = pace.free_at(session, row.workspace_id, f"method:{looking.method_of(row)}")
    return bool(limited and limited > now and claim(session, row, "send_at", limited))


def _plain(row: Outbox, body: dict[str, Any]) -> dict[str, Any]:
    """Slack refused the blocks: the words alone still arrive."""
    if row.verb == "home":
        return homes.plain_home()
    return {name: value for name, value in body.items() if name != "blocks"}


def _set(session: Session, row: Outbox, values: dict[str, Any]) -> bool:
    """Write what came of a row; False where somebody else has claimed it or asked for it again since."""
    of = table(Outbox)
    mine = (of.c.workspace_id == row.workspace_id) & (of.c.id == row.id) & (of.c.send_at == row.send_at)
    return bool(session.execute(update(of).where(mine).values(values)).rowcount)  # type: ignore[attr-defined]


def _aside(row: Outbox, reason: str) -> dict[str, Any]:
    return {"send_at": None, "claimed_at": None, "refused_at": utcnow(), "reason": reason}


def _outcome(work: Work, fate: Fate, said: dict[str, Any]) -> dict[str, Any]:
    now, row = utcnow(), work.row
    if fate.kind == "done":
        where = said.get("channel") or row.channel_id
        told = {"send_at": None, "sent_at": now, "channel_id": where, "ts": said.get("ts")}
        return told | {"reason": fate.reason or None}
    if fate.kind == "plain" and not row.args.get("plain"):
        return {
            "send_at": now,
            "claimed_at": None,
            "args": {**row.args, "plain": True},
            "reason": fate.reason,
        }
    if fate.kind == "unsure" and fate.answered and row.verb in CANNOT_LOOK:
        fate = Fate("later", 5, fate.reason)  # Slack answered that it failed: likely it was not said
    if fate.kind in ("later", "unsure") and row.tries < MOST_TRIES:
        wait = timedelta(seconds=fate.seconds) if fate.kind == "later" else wait_after(row.tries)
        claimed = row.claimed_at or now if fate.kind == "unsure" or work.before else None
        return {"send_at": now + wait, "claimed_at": claimed, "reason": fate.reason}
    return _aside(row, fate.reason)


def _fate_or_bug(error: Exception, work: Work) -> Fate:
    try:
        return fate_of(error, work.row.verb)
    except Exception:
        log.exception("sending %s failed", work.row.key)
        return Fate("refused", reason=f"a bug: {type(error).__name__}")
