"""Runs the jobs: APScheduler ticks, in memory; each job does one piece a call until there is none left."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from apscheduler.schedulers.background import BackgroundScheduler

from bot.errors import is_deadlock
from bot.store import Store

log = logging.getLogger(__name__)

Piece = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work, how often to look for it (seconds), and what it is for."""

    name: str
    seconds: float
    piece: Piece
    about: str


class Runner:
    """Any number of processes may run the same jobs: what is due is claimed in the store."""

    def __init__(
        self, jobs: tuple[Job, ...], store: Store, send_one: Piece, warm: Callable[[], None], senders: int = 2
    ) -> None:
        self.jobs = jobs
        self.warm = warm  # what the first message would otherwise wait for
        self.store = store
        self.send_one = send_one
        self._stopping = threading.Event()
        self._scheduler = BackgroundScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        self._senders = [threading.Thread(target=self._send, name=f"sender-{n}") for n in range(senders)]

    def start(self) -> None:
        for job in self.jobs:
            self._scheduler.add_job(
                self.run, "interval", [job], seconds=job.seconds, id=job.name, next_run_time=datetime.now(UTC)
            )
        self._scheduler.start()
        threading.Thread(target=self.warm, name="warm", daemon=True).start()
        for sender in self._senders:
            sender.start()

    def stop(self) -> None:
        """Take no more work, finish what is begun."""
        self._stopping.set()
        self.store.said.set()
        self._scheduler.shutdown(wait=True)
        for sender in self._senders:
            sender.join(timeout=12)

    def run(self, job: Job) -> None:
        """All that is due of one job; what fails steps aside until the next tick."""
        try:
            while not self._stopping.is_set() and _one(job.piece):
                pass
        except Exception:
            log.exception("the job %s failed; it is tried again in %s s", job.name, job.seconds)

    def _send(self) -> None:
        while not self._stopping.is_set():
            try:
                if not _one(self.send_one):
                    self.store.said.wait(timeout=0.5)
                    self.store.said.clear()
            except Exception:
                log.exception("a sender failed; it goes on")
                self._stopping.wait(1)


def _one(piece: Piece) -> bool:
    """One piece of work; what the database broke off for another transaction's sake is taken up again."""
    try:
        return piece()
    except Exception as error:
        if not is_deadlock(error):
            raise
        log.info("two transactions waited for each other; this one begins again")
        return True
