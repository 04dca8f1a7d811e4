"""HTTP: granian in front; one process is all of the bot, or each of several workers is a whole one."""

import ctypes
import logging
import os
import signal
import sys
import threading
from multiprocessing.util import Finalize
from typing import Any

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import MPServer, MTServer
from sqlmodel import select

from bot.app import Kept, build
from bot.errors import WrongSettings
from bot.logs import start_logging
from bot.settings import Settings, load_settings
from bot.slack.door import PATH, Front
from bot.store import Store

from . import stopping
from .starting import Stopped, need, open_store, patiently

log = logging.getLogger(__name__)

THREADS = 8
ANSWERS, REST = 4, 5.0  # seconds for requests under way, then for what the clock has begun
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


class OneProcess(MTServer):
    """Granian with its worker in a thread of ours, not in a second process that outlives a killed parent.

    Granian keeps this to Pythons without a global lock, where several such workers run side by side; one is as
    quick either way.
    """

    def _check_gil(self) -> None:
        return


def serve_http(settings: Settings, host: str, port: int, workers: int) -> None:
    """Serve until a signal comes. What can be wrong is found out here, before anybody listens."""
    asked = stopping.on_signals()
    need(settings, "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET")
    try:
        kept = _built(settings, asked)
    except Stopped:
        return
    options = _granian(host, port, workers)
    server = OneProcess(**options) if workers == 1 else MPServer(**options)
    team = kept.tokens.identity().team
    server.on_startup(lambda: log.info("Kept listens to %s at http://%s:%s%s", team, host, port, PATH))
    if workers == 1:
        server.on_startup(kept.runner.start)
        server.on_shutdown(lambda: _end(kept))
        _serve(server, lambda: _front(kept), host, port)
    else:
        kept.store.close()  # its connections must not be shared with the workers
        _serve(server, begin_worker, host, port)


def begin_worker() -> Front:
    """In a worker's own process: a bot from the environment, its clock running."""
    _die_with_parent()
    settings = load_settings()
    start_logging(settings.kept_log_level, settings.kept_log_format)
    kept = _built(settings, threading.Event())
    Finalize(None, _end, args=(kept,), exitpriority=10)  # once granian has answered its last request
    kept.runner.start()
    return _front(kept)


def _built(settings: Settings, asked: threading.Event) -> Kept:
    store = open_store(settings)
    return patiently(lambda: build(settings, store), "SLACK_BOT_TOKEN", asked)


def _front(kept: Kept) -> Front:
    return Front(kept.app, kept.settings.slack_signing_secret.get_secret_value(), lambda: answers(kept.store))


def _end(kept: Kept) -> None:
    stopping.go(kept.runner.stop, kept.store.close, seconds=REST)


def _granian(host: str, port: int, workers: int) -> dict[str, Any]:
    return {
        "target": "kept",
        "address": host,
        "port": port,
        "interface": Interfaces.WSGI,
        "workers": workers,
        "blocking_threads": THREADS,
        "workers_kill_timeout": ANSWERS if workers == 1 else int(stopping.SECONDS),
        "respawn_failed_workers": True,
        "log_level": LogLevels.error,
        "log_dictconfig": {"loggers": {"_granian": {"propagate": True}}},
    }


def _serve(server: MPServer | MTServer, loader: Any, host: str, port: int) -> None:
    try:
        server.serve(target_loader=loader, wrap_loader=False)
    except RuntimeError as error:
        if "os error" not in str(error):
            raise
        reason = str(error).partition(" (os error")[0]
        raise WrongSettings(f"Cannot listen at {host}:{port}: {reason}.") from None


def _die_with_parent() -> None:
    """A worker whose parent was killed would go on serving beside the next one."""
    if sys.platform != "linux":
        return
    parent = os.getppid()
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:  # it went before we asked
        os.kill(os.getpid(), signal.SIGKILL)


def answers(store: Store) -> bool:
    """Whether the store does."""
    try:
        with store.begin() as session:
            session.exec(select(1)).one()
    except Exception:
        log.exception("the store does not answer")
        return False
    return True
