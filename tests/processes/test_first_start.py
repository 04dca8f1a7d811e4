"""Several processes that start at once on an empty store: one makes the rows, none fails."""

from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import text
from sqlmodel import Session, func, select

from bot.actions import installs
from bot.clock import utcnow
from bot.models import Workspace
from bot.store import Store
from tests.stores import opened


def _begin(session: Session) -> Workspace:
    return installs.begin(
        session, utcnow(), "T0KEPT", name="Acme", bot_user_id="UKEPT", bot_id="BKEPT", country="US", zone=""
    )


def _start(store: Store) -> None:
    with store.begin() as session:
        _begin(session)


def test_it_starts_twice_at_once_on_an_empty_store(postgres_url: str) -> None:
    with opened(postgres_url) as store, ThreadPoolExecutor(1) as other:
        with store.begin() as session:
            _begin(session)
            session.flush()
            second = other.submit(_start, store)
            while not second.done() and not _somebody_waits(session):
                pass
        second.result(timeout=10)
        with store.begin() as session:
            assert session.exec(select(func.count()).select_from(Workspace)).one() == 1


def _somebody_waits(session: Session) -> bool:
    waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    return bool(session.connection().execute(waiting).scalar_one())
