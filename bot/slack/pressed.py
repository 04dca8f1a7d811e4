"""Where a button was pressed, so that what stands there can follow; it travels through a form's metadata."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import outbox
from bot.store import new_id


@dataclass(frozen=True, slots=True)
class Pressed:
    user: str
    channel: str | None = None
    ts: str | None = None
    url: str | None = None  # an ephemeral message can only be changed through it
    shown: tuple[int, ...] = ()  # the follow-ups that the message lists
    view: str | None = None  # the list that is open as a view

    def to_json(self, followup_id: int | None = None) -> str:
        return json.dumps({**asdict(self), "followup": followup_id})

    def settle(self, session: Session, now: datetime, workspace_id: str) -> None:
        """Show what became of the message's follow-ups; the Home tab draws itself."""
        args: dict[str, Any] = {
            "followups": list(self.shown),
            "user": self.user,
            "ts": self.ts,
            "replace": True,
        }
        key = f"settled:{new_id()}:0"
        if self.view:
            outbox.say(session, now, workspace_id, key, self.view, say="list_view", verb="view", args=args)
        elif self.url:
            outbox.say(session, now, workspace_id, key, self.url, say="settled", verb="respond", args=args)
        elif self.channel and self.ts:
            args["aloud"] = not self.channel.startswith("D")
            outbox.say(session, now, workspace_id, key, self.channel, say="settled", verb="update", args=args)

    def answer(
        self,
        session: Session,
        now: datetime,
        workspace_id: str,
        words: str,
        noted: dict[str, Any] | None = None,
    ) -> None:
        """One line in place of an ephemeral message, else beside it; below it what is left of what was noted."""
        key = f"answer:{new_id()}:0"
        args = {"words": words, "user": self.user, "replace": True} | (noted or {})
        to, verb = (self.url, "respond") if self.url else (self.user, "post")
        say = "taken_back" if noted else "sorry"
        outbox.say(session, now, workspace_id, key, to or self.user, say=say, verb=verb, args=args)


def pressed_from(body: dict[str, Any], followup_id: int | None = None) -> Pressed:
    """Read a block_actions payload."""
    container = body.get("container") or {}
    user = body["user"]["id"]
    view = body.get("view") or {}
    if view.get("type") == "modal":
        return Pressed(user, view=view.get("root_view_id") or view.get("id"))
    if container.get("type") != "message":
        return Pressed(user)
    ephemeral = bool(container.get("is_ephemeral"))
    shown = _shown(body) or ((followup_id,) if followup_id else ())
    return Pressed(
        user,
        container.get("channel_id"),
        container.get("message_ts"),
        body.get("response_url") if ephemeral else None,
        shown,
    )


def _shown(body: dict[str, Any]) -> tuple[int, ...]:
    blocks = (body.get("message") or {}).get("blocks") or []
    ids = [
        one["block_id"].split(":")[1]
        for one in blocks
        if str(one.get("block_id", "")).startswith("followup:")
    ]
    return tuple(int(one) for one in dict.fromkeys(ids) if one.isdigit())


def pressed_from_json(text: str) -> tuple[Pressed, int]:
    """Read a form's metadata back: where its button was, and the follow-up it is about."""
    kept = json.loads(text)
    followup_id = int(kept.pop("followup") or 0)
    return Pressed(**{**kept, "shown": tuple(kept["shown"])}), followup_id
