"""Opens a form where somebody pressed: over a message, or on top of the view that is open already."""

from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from bot.errors import Sorry


def open_view(session: Session, client: WebClient, body: dict[str, Any], view: dict[str, Any]) -> None:
    """A trigger lasts three seconds; who was too late is asked to press again.

    The transaction ends first: nobody waits for the store while we wait for Slack.
    """
    session.commit()
    inside = (body.get("view") or {}).get("type") == "modal"
    call = client.views_push if inside else client.views_open
    try:
        call(trigger_id=body["trigger_id"], view=view)
    except SlackApiError as error:
        if "trigger" in str(error.response.get("error")):
            raise Sorry("That took too long for Slack. Please press once more.") from error
        raise
