"""The nag tick over many open follow-ups of which a thousand are due: its cost grows with what is due."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import SQLModel

from bot.actions import nags
from bot.models import Followup, Member, Workspace
from bot.store import Store, new_id, table

TEAM = "T0KEPT"
NOW = datetime(2026, 11, 23, 21, 5, tzinfo=UTC)  # four in New York, a Monday
OWNERS = 1000
DUE = 1000


def bench_ticks(name: str, stores: list[tuple[int, Store]]) -> None:
    took = []
    for open_rows, store in stores:
        _fill(store, open_rows)
        took.append(_tick(store))
        each = took[-1] / DUE * 1000
        print(f"{name}: tick over {open_rows:,} open, {DUE:,} due: {took[-1]:.2f} s, {each:.2f} ms a nag")
    print(f"{name}: tick ratio {took[-1] / took[0]:.2f}")


def _fill(store: Store, count: int) -> None:
    with store.begin() as session:
        session.add(Workspace(id=TEAM, created_at=NOW))
    _insert(store, Member, [_member(n) for n in range(OWNERS)])
    for begin in range(0, count, 20_000):
        _insert(store, Followup, [_followup(n) for n in range(begin, min(begin + 20_000, count))])
    with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        # What filling has left to do must not run into what is measured.
        for statement in ("ANALYZE",) if store.is_sqlite else ("VACUUM ANALYZE", "CHECKPOINT"):
            connection.exec_driver_sql(statement)


def _insert(store: Store, model: type[SQLModel], rows: list[dict[str, Any]]) -> None:
    with store.begin() as session:
        session.connection().execute(table(model).insert(), rows)


def _member(n: int) -> dict[str, Any]:
    return {
        "workspace_id": TEAM,
        "id": f"U{n:05d}",
        "name": f"Person {n}",
        "handle": f"person{n}",
        "is_bot": False,
        "is_manager": False,
    }


def _followup(n: int) -> dict[str, Any]:
    """The first thousand are due now, one an owner; the rest in the weeks to come."""
    due = n < DUE
    later = NOW + timedelta(days=1 + n % 30)
    return {
        "workspace_id": TEAM,
        "id": new_id(),
        "kind": "call",
        "customer_name": f"Customer {n}",
        "owner_id": f"U{n % OWNERS:05d}",
        "created_by": "U00000",
        "created_at": NOW - timedelta(hours=4),
        "due_at": NOW if due else later,
        "next_nag_at": NOW - timedelta(minutes=5) if due else later,
        "escalate_at": later + timedelta(days=1),
        "attempts": 0,
        "nags": 0,
        "escalated": 0,
    }


def _tick(store: Store) -> float:
    """All that is due, one piece a transaction, as the job does it."""
    begun = time.perf_counter()
    pieces = 0
    while _piece(store):
        pieces += 1
    took = time.perf_counter() - begun
    if pieces != DUE:
        print(f"  {pieces} pieces where {DUE} were due")
    return took


def _piece(store: Store) -> bool:
    with store.begin() as session:
        return nags.nag_one(session, NOW)
