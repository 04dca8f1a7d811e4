"""Going: finish what is begun, and be gone within ten seconds."""

import logging
import os
import signal
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)

SECONDS = 8.0  # supervisors commonly kill after ten


def on_signals() -> threading.Event:
    """An event that SIGTERM and SIGINT set."""
    stopping = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopping.set())
    return stopping


def go(*steps: Callable[[], object], seconds: float = SECONDS) -> None:
    """Take the steps in order; what is not done in time is left to the next process, which finds it in the store."""
    going = threading.Thread(target=_take, args=(steps,), name="going", daemon=True)
    going.start()
    going.join(seconds)
    if going.is_alive():
        log.warning("not all was finished in %g s; the rest is done after the next start", seconds)
        logging.shutdown()
        os._exit(0)  # threads that wait for the network would hold the process


def _take(steps: tuple[Callable[[], object], ...]) -> None:
    for step in steps:
        try:
            step()
        except Exception:
            log.exception("while stopping")
