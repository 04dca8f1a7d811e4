"""One Web API call for each verb of the outbox."""

import json
import urllib.request
from collections.abc import Callable
from typing import Any

from slack_sdk import WebClient

from bot.models import Outbox

EVENT_TYPE = "kept_said"  # our messages carry the outbox key under it, to be found again

Said = dict[str, Any]
Body = dict[str, Any]


def _words(body: Body) -> Body:
    said: Body = {"text": body["text"]}
    return said | {"blocks": body["blocks"]} if body.get("blocks") else said


def _post(client: WebClient, row: Outbox, body: Body) -> Said:
    metadata = {"event_type": EVENT_TYPE, "event_payload": {"key": row.key}}
    return dict(
        client.chat_postMessage(
            channel=row.channel_id or row.to,
            thread_ts=row.thread_ts,
            metadata=metadata,
            unfurl_links=False,
            unfurl_media=False,
            **_words(body),
        ).data  # type: ignore[arg-type]
    )


def _ephemeral(client: WebClient, row: Outbox, body: Body) -> Said:
    client.chat_postEphemeral(channel=row.to, user=body["user"], thread_ts=row.thread_ts, **_words(body))
    return {"channel": row.to}  # an ephemeral's ts names nothing


def _react(client: WebClient, row: Outbox, body: Body) -> Said:
    client.reactions_add(channel=row.to, timestamp=body["ts"], name=body["name"])
    return {"channel": row.to}


def _unreact(client: WebClient, row: Outbox, body: Body) -> Said:
    client.reactions_remove(channel=row.to, timestamp=body["ts"], name=body["name"])
    return {"channel": row.to}


def _update(client: WebClient, row: Outbox, body: Body) -> Said:
    words: Body = {"blocks": []} | _words(body)
    client.chat_update(channel=row.to, ts=row.args["ts"], **words)
    return {"channel": row.to}


def _delete(client: WebClient, row: Outbox, _body: Body) -> Said:
    client.chat_delete(channel=row.to, ts=row.args["ts"])
    return {"channel": row.to}


def _home(client: WebClient, row: Outbox, body: Body) -> Said:
    client.views_publish(user_id=row.to, view=body)
    return {}


def _view(client: WebClient, row: Outbox, body: Body) -> Said:
    client.views_update(view_id=row.to, view=body)
    return {}


def _respond(client: WebClient, row: Outbox, body: Body) -> Said:
    """A response url takes an answer without a token; what is not 200 raises."""
    said = _words(body) | {"replace_original": row.args.get("replace", False), "response_type": "ephemeral"}
    if body.get("delete_original"):
        said = {"delete_original": True}
    request = urllib.request.Request(  # noqa: S310 - the url is the one that Slack signed for
        row.to, json.dumps(said).encode(), {"Content-Type": "application/json; charset=utf-8"}
    )
    with urllib.request.urlopen(request, timeout=client.timeout) as response:  # noqa: S310
        response.read()
    return {}


CALLS: dict[str, tuple[str, Callable[[WebClient, Outbox, Body], Said]]] = {
    "post": ("chat.postMessage", _post),
    "ephemeral": ("chat.postEphemeral", _ephemeral),
    "react": ("reactions.add", _react),
    "unreact": ("reactions.remove", _unreact),
    "update": ("chat.update", _update),
    "delete": ("chat.delete", _delete),
    "home": ("views.publish", _home),
    "view": ("views.update", _view),
    "respond": ("response_url", _respond),
}
AGAIN_IS_FINE = {"react", "unreact", "update", "delete", "home", "view"}
CANNOT_LOOK = {"ephemeral", "respond"}
