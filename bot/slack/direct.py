"""Direct messages: a person's id becomes the channel of their DM, opened once."""

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.models import Member, Outbox
from bot.store import Store

_PEOPLE = ("U", "W")


def resolve(store: Store, client: WebClient, row: Outbox) -> bool:
    """Set the channel of a row that goes to a person, so that the message can be looked for later."""
    if row.verb != "post" or not row.to.startswith(_PEOPLE):
        return True
    with store.begin() as session:
        member = session.get(Member, (row.workspace_id, row.to))
        channel = member.dm_channel if member else None
    if channel is None:
        channel = _open(client, row.to)
        if channel is None:
            return True  # Slack opens it when a person's id is posted to
        _keep(store, row, channel)
    row.channel_id = channel
    return True


def _open(client: WebClient, user_id: str) -> str | None:
    try:
        return str(client.conversations_open(users=user_id)["channel"]["id"])
    except SlackApiError as error:
        if error.response.get("error") in ("unknown_method", "missing_scope", "method_not_supported"):
            return None
        raise


def _keep(store: Store, row: Outbox, channel: str) -> None:
    with store.begin() as session:
        member = session.get(Member, (row.workspace_id, row.to))
        if member:
            member.dm_channel = channel
            session.add(member)
