"""Learns once a day who is in the workspace and which channels the bot is in; events tell the rest."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.actions import installs
from bot.actions.workspaces import access_workspace
from bot.clock import utcnow
from bot.slack.authorize import Tokens
from bot.store import Store

log = logging.getLogger(__name__)

DAY = timedelta(days=1)


def learn_workspace(store: Store, tokens: Tokens, zone: str) -> bool:
    """Ask Slack where it was not asked for a day; there is never another piece."""
    workspace_id = tokens.identity().team_id
    with store.begin() as session:
        learnt_at = access_workspace(session, workspace_id, utcnow()).members_learnt_at
    client = tokens.client(workspace_id)
    if client is None or (learnt_at and utcnow() - learnt_at < DAY):
        return False
    try:
        channels = list(
            _pages(client, "users_conversations", "channels", types="public_channel,private_channel")
        )
        people = list(_pages(client, "users_list", "members"))
    except (SlackApiError, OSError) as error:
        log.warning("cannot learn the workspace: %s", error)
        return False
    # Two transactions: who holds all channels must not wait for somebody who holds a person and wants a channel.
    with store.begin() as session:
        installs.learn_channels(session, utcnow(), workspace_id, channels)
    with store.begin() as session:
        installs.learn_people(session, utcnow(), workspace_id, people, zone)
    return False


def _pages(client: WebClient, method: str, field: str, **asked: Any) -> Iterator[dict[str, Any]]:
    cursor = ""
    while True:
        answer = getattr(client, method)(limit=200, cursor=cursor, **asked)
        yield from answer[field]
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return
