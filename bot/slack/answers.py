"""A sentence for who did something wrong, on the surface where they did it."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import outbox
from bot.blocks.sorry import sorry
from bot.errors import Sorry
from bot.store import new_id


def apologise(
    session: Session, now: datetime, workspace_id: str, body: dict[str, Any], error: Sorry
) -> dict[str, Any] | None:
    """What to answer Slack with; where the answer has no room for words they go through the outbox."""
    if "command" in body:
        return {"response_type": "ephemeral", **sorry(error.words, error.form, error.draft)}
    if body.get("type") == "view_submission":
        return {"response_action": "errors", "errors": {_field(body, error): error.words[:150]}}
    person = (body.get("user") or {}).get("id")
    if person:
        _tell(session, now, workspace_id, body, person, error)
    return None


def _field(body: dict[str, Any], error: Sorry) -> str:
    """The block under which the words stand: the named one, or the form's first."""
    fields = [block["block_id"] for block in body["view"]["blocks"] if block["type"] == "input"]
    return error.field if error.field and error.field in fields else fields[0]


def _tell(
    session: Session, now: datetime, workspace_id: str, body: dict[str, Any], person: str, error: Sorry
) -> None:
    url = body.get("response_url")
    key = f"sorry:{new_id()}:0"
    args = {"words": error.words, "user": person}
    verb = "respond" if url else "post"
    outbox.say(session, now, workspace_id, key, url or person, say="sorry", verb=verb, args=args)
