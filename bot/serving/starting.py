"""What has to be right before the bot can listen; where it is not, a sentence says so."""

import http.client
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from slack_sdk.errors import SlackApiError
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError

from bot import migrations
from bot.errors import WrongSettings
from bot.settings import Settings
from bot.slack.errors import fate_of
from bot.store import Store

log = logging.getLogger(__name__)

T = TypeVar("T")

WAITS = (1, 2, 4, 8, 15, 30, 30, 30, 60, 60, 60)  # seconds between tries to reach Slack: five minutes in all
WHERE = {
    "SLACK_BOT_TOKEN": "it is the Bot User OAuth Token (xoxb-…) under OAuth & Permissions",
    "SLACK_APP_TOKEN": "it is an App-Level Token (xapp-…) with connections:write under Basic Information",
    "SLACK_SIGNING_SECRET": "it is the Signing Secret under Basic Information",
}


class Stopped(Exception):  # noqa: N818 - not an error: somebody has asked us to stop
    """A signal came before the bot was up."""


def need(settings: Settings, *names: str) -> None:
    """Every named secret, or a sentence that says where in Slack each missing one is found."""
    missing = [name for name in names if not getattr(settings, name.lower()).get_secret_value()]
    if missing:
        words = "; ".join(f"{name} is not set: {WHERE[name]}" for name in missing)
        raise WrongSettings(f"{words} of your app at https://api.slack.com/apps. Put it into .env.")


def open_store(settings: Settings) -> Store:
    """The store at the newest revision: SQLite is brought there, PostgreSQL by `kept db upgrade` alone."""
    store = connect(settings)
    if migrations.at_head(store):
        return store
    if not store.is_sqlite:
        raise WrongSettings(
            f"The database is not at this version's schema ({migrations.HEAD}); run `kept db upgrade` first."
        )
    upgrade(store)
    return store


def connect(settings: Settings) -> Store:
    """The store, once it has answered."""
    try:
        store = Store(settings.database_url)
        migrations.revision(store)
    except ModuleNotFoundError:
        raise WrongSettings("PostgreSQL needs its driver: pip install 'kept[postgres]'.") from None
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        raise WrongSettings(f"The database of DATABASE_URL does not open: {reason}.") from None
    return store


def is_not_there(settings: Settings) -> bool:
    """Whether the store is a SQLite file that nobody has made yet; to open it would make it."""
    url = make_url(settings.database_url)
    file = url.database if url.get_backend_name() == "sqlite" else None
    return bool(file and file != ":memory:" and Path(file).parent.is_dir() and not Path(file).exists())


def connect_to_kept(settings: Settings) -> Store:
    """The store, where one was made."""
    if is_not_there(settings):
        raise WrongSettings("There is no store yet: `kept run` makes it.")
    return connect(settings)


def upgrade(store: Store) -> bool:
    """To the newest revision; whether there was something to do."""
    newest = migrations.revision(store)
    if newest and newest > migrations.HEAD:
        raise WrongSettings(
            f"The database is at {newest}, made by a newer version of Kept than this one ({migrations.HEAD})."
        )
    return migrations.upgrade(store)


def patiently(ask: Callable[[], T], token: str, stopping: threading.Event) -> T:
    """What `ask` gets from Slack; a network that fails is tried again for some minutes, a refusal is not."""
    for wait in (*WAITS, None):
        try:
            return ask()
        except (SlackApiError, OSError, http.client.HTTPException) as error:
            fate = fate_of(error, "")
        if fate.kind not in ("later", "unsure"):
            raise WrongSettings(
                f"Slack refuses {token} ({fate.reason}); {WHERE[token]}: copy it anew into .env."
            )
        if wait is None:
            break
        seconds = max(wait, fate.seconds if fate.reason == "ratelimited" else 0)
        log.warning("Slack cannot be reached (%s); trying again in %g s", fate.reason, seconds)
        if stopping.wait(seconds):
            raise Stopped
    raise WrongSettings(f"Slack cannot be reached ({fate.reason}); check the network and SLACK_API_URL.")
