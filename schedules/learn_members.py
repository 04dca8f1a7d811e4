"""Learns from Slack who somebody is: their name, zone, and whether they manage."""

import logging
from datetime import timedelta

from slack_sdk.errors import SlackApiError

from bot.actions import members, retiming
from bot.clock import utcnow
from bot.slack.authorize import Tokens
from bot.store import Store, claim

log = logging.getLogger(__name__)

AGAIN = timedelta(minutes=5)


def learn_one_member(store: Store, tokens: Tokens) -> bool:
    """Ask Slack about one person who is not known yet; whether there was one."""
    with store.begin() as session:
        member = members.learn_next(session, utcnow())
        if member is None:
            return False
        if not claim(session, member, "learn_at", utcnow() + AGAIN):
            return True
    client = tokens.client(member.workspace_id)
    if client is None:
        return True
    try:
        profile = client.users_info(user=member.id)["user"]
    except (SlackApiError, OSError) as error:
        log.warning("cannot learn a member: %s; tried again in %s", type(error).__name__, AGAIN)
        return True
    with store.begin() as session:
        retiming.learn_member(session, utcnow(), member.workspace_id, profile)
    return True
