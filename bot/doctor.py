"""Looks at everything the bot needs, and says of each whether it is well, and the mend."""

import http.client
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse
from sqlalchemy import func, select

from bot import migrations
from bot.actions import verdicts
from bot.blocks.verdicts import month
from bot.clock import utcnow
from bot.errors import WrongSettings
from bot.models import Member, Outbox, Workspace
from bot.serving.starting import WHERE, connect, is_not_there
from bot.settings import Settings
from bot.slack.client import make_client
from bot.slack.errors import fate_of
from bot.slack.manifest import scopes
from bot.store import Store, table

MOST_DRIFT = 60  # seconds; at 300 Slack's signatures would all be stale
_FAULTS = (SlackApiError, OSError, http.client.HTTPException)
_WORDS = {
    "channel_not_found": "the channel is gone, or the bot is not in it",
    "not_in_channel": "the bot is not in the channel: /invite @Kept",
    "is_archived": "the channel is archived",
    "restricted_action": "only some people may post there",
    "user_not_found": "the person has left",
    "user_disabled": "the person's account is switched off",
    "cannot_dm_bot": "the receiver is a bot",
    "missing_scope": "a scope is missing; see above",
    "msg_too_long": "the message was too long",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: state is ok, wrong or unsure; the mend is what to do about it."""

    state: str
    what: str
    mend: str = ""

    def line(self) -> str:
        return f"{self.state:6} {self.what}" + (f" → {self.mend}" if self.mend else "")


def examine(settings: Settings) -> Iterator[Finding]:
    """All findings, each as soon as it is known."""
    client = make_client(settings.slack_bot_token.get_secret_value(), settings.slack_api_url)
    answer = None
    if settings.slack_bot_token.get_secret_value():
        answer, finding = _ask_who(client)
        yield finding
    else:
        yield Finding("wrong", "SLACK_BOT_TOKEN is not set", _where("SLACK_BOT_TOKEN"))
    yield from _app_token(settings)
    yield _signing_secret(settings)
    if answer is not None:
        yield _scopes(answer)
        yield _clock(answer, utcnow())
        yield _channels(client)
    yield from _store(settings)


def _ask_who(client: WebClient) -> tuple[SlackResponse | None, Finding]:
    try:
        answer = client.auth_test()
    except _FAULTS as error:
        return None, _failed("SLACK_BOT_TOKEN", error)
    return answer, Finding("ok", f"SLACK_BOT_TOKEN: {answer.get('user')} in {answer.get('team')}")


def _app_token(settings: Settings) -> Iterator[Finding]:
    token = settings.slack_app_token.get_secret_value()
    if not token:
        state = "unsure" if settings.slack_signing_secret.get_secret_value() else "wrong"
        yield Finding(state, "SLACK_APP_TOKEN is not set: no Socket Mode", _where("SLACK_APP_TOKEN"))
        return
    try:
        make_client(token, settings.slack_api_url).apps_connections_open(app_token=token)
        yield Finding("ok", "SLACK_APP_TOKEN opens connections")
    except _FAULTS as error:
        yield _failed("SLACK_APP_TOKEN", error)


def _signing_secret(settings: Settings) -> Finding:
    if settings.slack_signing_secret.get_secret_value():
        return Finding("ok", "SLACK_SIGNING_SECRET is set, for --http")
    return Finding("ok", "SLACK_SIGNING_SECRET is not set; only --http needs it")


def _scopes(answer: SlackResponse) -> Finding:
    held = {one.strip() for one in _header(answer, "x-oauth-scopes").split(",")}
    missing = [scope for scope in scopes() if scope not in held]
    if not missing:
        return Finding("ok", "all scopes of the manifest are granted")
    mend = "paste `kept manifest` at the app's page, App Manifest, and install the app again"
    return Finding("wrong", f"scopes are missing: {', '.join(missing)}", mend)


def _clock(answer: SlackResponse, now: datetime) -> Finding:
    try:
        drift = (now - parsedate_to_datetime(_header(answer, "date"))).total_seconds()
    except (TypeError, ValueError):
        return Finding("unsure", "Slack did not say what time it is")
    if abs(drift) <= MOST_DRIFT:
        return Finding("ok", "this machine's clock agrees with Slack's")
    way = "ahead of" if drift > 0 else "behind"
    return Finding("wrong", f"this machine's clock is {abs(drift):.0f} s {way} Slack's", "set it, by NTP")


def _channels(client: WebClient) -> Finding:
    try:
        names = _channel_names(client)
    except _FAULTS as error:
        return _failed("the list of channels", error)
    if names:
        shown = ", ".join(f"#{name}" for name in names[:8]) + (", …" if len(names) > 8 else "")
        return Finding("ok", f"the bot is in {len(names)} channels: {shown}")
    return Finding("wrong", "the bot is in no channel", "type /invite @Kept in the ones it should hear")


def _channel_names(client: WebClient) -> list[str]:
    names: list[str] = []
    cursor = ""
    while True:
        page = client.users_conversations(types="public_channel,private_channel", limit=200, cursor=cursor)
        names += [str(one.get("name") or one["id"]) for one in page["channels"]]
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return names


def _store(settings: Settings) -> Iterator[Finding]:
    if is_not_there(settings):
        yield Finding("unsure", "there is no store yet", "`kept run` makes it")
        return
    try:
        store = connect(settings)
    except WrongSettings as error:
        yield Finding("wrong", str(error))
        return
    yield Finding("ok", f"the database opens ({store.url.get_backend_name()})")
    if store.is_sqlite:
        yield _wal(store)
    yield _schema(store)
    if migrations.at_head(store):
        yield _refused(store)
        yield _managers(store)
        yield from _hearing(store)
    store.close()


def _wal(store: Store) -> Finding:
    with store.engine.connect() as connection:
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
    if mode == "wal":
        return Finding("ok", "SQLite keeps a write-ahead log")
    return Finding(
        "wrong", f"SQLite's journal is {mode}", "put the file on a local disk, not a network share"
    )


def _schema(store: Store) -> Finding:
    found = migrations.revision(store)
    if found == migrations.HEAD:
        return Finding("ok", f"the schema is {found}, as it should be")
    mend = "`kept run` brings it there" if store.is_sqlite else "run `kept db upgrade`"
    state = "unsure" if store.is_sqlite and found is None else "wrong"
    return Finding(state, f"the schema is {found or 'not made yet'}, not {migrations.HEAD}", mend)


def _refused(store: Store) -> Finding:
    of = table(Outbox)
    put_aside = of.c.refused_at.is_not(None)
    newest = select(of.c.reason).where(put_aside).order_by(of.c.refused_at.desc()).limit(50)
    with store.begin() as session:
        count = session.execute(select(func.count()).select_from(of).where(put_aside)).scalar() or 0
        reasons = list(dict.fromkeys(session.execute(newest).scalars()))[:3]
    if not count:
        return Finding("ok", "Slack has refused no message")
    words = "; ".join(_WORDS.get(reason or "", reason or "no reason given") for reason in reasons)
    return Finding(
        "unsure", f"Slack has refused {count} messages, the newest because {words}", "mend what is named"
    )


def _managers(store: Store) -> Finding:
    of = table(Member)
    active = of.c.is_manager.is_(True) & of.c.deleted_at.is_(None)
    with store.begin() as session:
        names = list(session.execute(select(of.c.name).where(active).order_by(of.c.name)).scalars())
    if names:
        return Finding("ok", f"digests and late matters go to {', '.join(names[:5])}")
    mend = "start the bot, which makes the workspace's admins managers, or name one with `/kept settings`"
    return Finding("unsure", "nobody is a manager yet", mend)


def _hearing(store: Store) -> Iterator[Finding]:
    """How often the bot was right this month, and what it has learnt to ask about first."""
    with store.begin() as session:
        workspaces = session.execute(select(Workspace).order_by(table(Workspace).c.id)).scalars().all()
        found = [(one, verdicts.month(session, one, utcnow())) for one in workspaces]
    for workspace, tally in found:
        where = f"{workspace.name or workspace.id}: " if len(found) > 1 else ""
        words = month(tally, "the bot", "it").removesuffix(".") or "the bot has heard nothing yet this month"
        yield Finding("ok", where + words)
        if workspace.doubted_rules:
            doubted = ", ".join(workspace.doubted_rules)
            yield Finding(
                "ok",
                f"{where}it asks first about what these rules hear, which were wrong too often: {doubted}",
            )


def _failed(what: str, error: Exception) -> Finding:
    fate = fate_of(error, "")
    if fate.kind in ("later", "unsure"):
        return Finding(
            "unsure", f"{what}: Slack did not answer ({fate.reason})", "check the network, SLACK_API_URL"
        )
    return Finding("wrong", f"{what}: Slack refuses it ({fate.reason})", _where(what))


def _where(name: str) -> str:
    return f"{WHERE[name]} of your app at https://api.slack.com/apps" if name in WHERE else ""


def _header(answer: SlackResponse, name: str) -> str:
    headers: dict[str, Any] = answer.headers
    value = next((value for key, value in headers.items() if key.lower() == name), "")
    return str(value[0] if isinstance(value, list) else value)
