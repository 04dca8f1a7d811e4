"""Sends what the outbox holds: claimed by lease, looked for before a second try, put aside when refused."""

import logging
import time
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from slack_sdk import WebClient
from sqlalchemy import update
from sqlmodel import Session, col, select

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
STALE = 4.0  # seconds between claim and call after which a stalled process lets go
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

    def send_one(self) -> bool:
        """Send the next thing that is due; whether there was one."""
        with self.store.begin() as session:
            row = _next(session)
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
        if work.before and row.verb in CANNOT_LOOK:
            # Nobody can see whether it was said. Its mark on the message, which can be put twice, says the rest.
            return {}, Fate("done", reason="unsure")
        if work.before and row.verb not in AGAIN_IS_FINE:
            found = looking.find(client, row)
            if found is not None:
                return found, Fate("done", reason="found")
        if time.monotonic() - work.claimed > STALE:
            return {}, Fate("later", 1, "stalled")
        return CALLS[row.verb][1](client, row, work.body), Fate("done")

    def _record(self, work: Work, fate: Fate, said: dict[str, Any]) -> None:
        with self.store.begin() as session:
            if fate.kind == "later" and fate.reason == "ratelimited":
                pace.hold_method(session, work.row, CALLS[work.row.verb][0], fate.seconds)
            outcome = _outcome(work, fate, said)
            _set(session, work.row, outcome)
            if outcome.get("refused_at"):
                another_way.tell(session, utcnow(), work.row)
        if fate.kind in ("refused", "stopped"):
            log.warning("not said: %s %s: %s", work.row.verb, work.row.key, fate.reason)


def _next(session: Session) -> Outbox | None:
    due = select(Outbox).where(col(Outbox.send_at) <= utcnow())
    return session.exec(due.order_by(col(Outbox.send_at), col(Outbox.id)).limit(1)).first()


def _prepare(session: Session, row: Outbox) -> Work | None:
    """Claim a row, ask whether it is still wanted, and make its words; None where there is nothing to send."""
    now, before = utcnow(), row.claimed_at is not None
    if pace.defer(session, row, CALLS[row.verb][0], now):
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
    pace.take(session, row, now)
    _set(session, row, {"claimed_at": row.claimed_at or now, "tries": row.tries + 1})
    return Work(row, _plain(row, body) if row.args.get("plain") else body, before, time.monotonic())


def _plain(row: Outbox, body: dict[str, Any]) -> dict[str, Any]:
    """Slack refused the blocks: the words alone still arrive."""
    if row.verb == "home":
        return homes.plain_home()
    return {name: value for name, value in body.items() if name != "blocks"}


def _set(session: Session, row: Outbox, values: dict[str, Any]) -> None:
    """Write what came of a row, unless somebody else has claimed it or asked for it again since."""
    of = table(Outbox)
    mine = (of.c.workspace_id == row.workspace_id) & (of.c.id == row.id) & (of.c.send_at == row.send_at)
    session.execute(update(of).where(mine).values(values))


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
