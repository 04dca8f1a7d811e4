"""Puts the parts together; the only importer of handlers and schedules."""

from dataclasses import dataclass
from functools import partial

import handlers
from bot.actions import installs, workspaces
from bot.clock import utcnow
from bot.reading import warm
from bot.settings import Settings
from bot.slack.app import KeptApp, on_error
from bot.slack.authorize import Tokens
from bot.slack.sender import Sender
from bot.store import Store
from schedules import jobs
from schedules.runner import Runner


@dataclass(frozen=True, slots=True)
class Kept:
    """A bot with all its parts, not yet listening."""

    settings: Settings
    store: Store
    tokens: Tokens
    app: KeptApp
    sender: Sender
    runner: Runner


def build(settings: Settings, store: Store) -> Kept:
    """The bot for these settings on this store; asks Slack who it is. Errors are those of `Tokens.identity`."""
    tokens = Tokens(settings.slack_bot_token.get_secret_value(), settings.slack_api_url)
    app = KeptApp(store, tokens, settings.slack_api_url)
    app.error(on_error)
    for register in handlers.REGISTER:
        register(app)
    sender = Sender(store, tokens)
    runner = Runner(
        jobs.all_jobs(store, tokens, settings.kept_timezone),
        store,
        sender.send_one,
        partial(_warm, settings.kept_country),
    )
    _begin(settings, store, tokens)
    return Kept(settings, store, tokens, app, sender, runner)


def _warm(country: str) -> None:
    """Load what the first message needs and the start does not: the reader's patterns, the holidays."""
    warm()
    workspaces.calendar_of(country)


def _begin(settings: Settings, store: Store, tokens: Tokens) -> None:
    who = tokens.identity()
    with store.begin() as session:
        installs.begin(
            session,
            utcnow(),
            who.team_id,
            name=who.team,
            bot_user_id=who.bot_user_id,
            bot_id=who.bot_id,
            country=settings.kept_country,
            zone=settings.kept_timezone,
        )
