"""HTTP: granian in front, each of its workers a whole bot."""

import ctypes
import logging
import os
import signal
import sys
import threading
from multiprocessing.util import Finalize

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import MPServer
from sqlmodel import select

from bot.app import Kept, build
from bot.errors import WrongSettings
from bot.logs import start_logging
from bot.settings import Settings, load_settings
from bot.slack.authorize import Tokens
from bot.slack.door import PATH, Front
from bot.store import Store

from . import stopping
from .starting import Stopped, need, open_store, patiently

log = logging.getLogger(__name__)

THREADS = 8
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


def serve_http(settings: Settings, host: str, port: int, workers: int) -> None:
    """Serve until a signal comes. Everything that can be wrong is found out here, before a worker starts."""
    asked = stopping.on_signals()
    need(settings, "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET")
    open_store(settings).close()
    tokens = Tokens(settings.slack_bot_token.get_secret_value(), settings.slack_api_url)
    try:
        who = patiently(tokens.identity, "SLACK_BOT_TOKEN", asked)
    except Stopped:
        return
    log.info("Kept is listening to %s at http://%s:%s%s", who.team, host, port, PATH)
    _run(_server(host, port, workers), host, port)


def _server(host: str, port: int, workers: int) -> MPServer:
    return MPServer(
        target="kept",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=THREADS,
        workers_kill_timeout=int(stopping.SECONDS) + 1,
        respawn_failed_workers=True,
        log_level=LogLevels.error,
        log_dictconfig={"loggers": {"_granian": {"propagate": True}}},
    )


def _run(server: MPServer, host: str, port: int) -> None:
    try:
        server.serve(target_loader=begin_worker, wrap_loader=False)
    except RuntimeError as error:
        if "in use" in str(error) or "ermission" in str(error) or "assign" in str(error):
            reason = str(error).splitlines()[0]
            raise WrongSettings(f"Cannot listen at {host}:{port}: {reason}.") from None
        raise


def begin_worker() -> Front:
    """In the worker's own process: a bot from the environment, its clock running."""
    _die_with_parent()
    settings = load_settings()
    start_logging(settings.kept_log_level, settings.kept_log_format)
    store = open_store(settings)
    kept = patiently(lambda: build(settings, store), "SLACK_BOT_TOKEN", threading.Event())
    Finalize(None, _end_worker, args=(kept,), exitpriority=10)  # once granian has answered its last request
    kept.runner.start()
    return Front(kept.app, settings.slack_signing_secret.get_secret_value(), lambda: answers(kept.store))


def _end_worker(kept: Kept) -> None:
    stopping.go(kept.runner.stop, kept.store.close)


def _die_with_parent() -> None:
    """A worker whose parent was killed would go on serving beside the next one."""
    if sys.platform != "linux":
        return
    parent = os.getppid()
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:  # it went before we asked
        os.kill(os.getpid(), signal.SIGKILL)


def answers(store: Store) -> bool:
    try:
        with store.begin() as session:
            session.exec(select(1)).one()
    except Exception:
        log.exception("the store does not answer")
        return False
    return True
