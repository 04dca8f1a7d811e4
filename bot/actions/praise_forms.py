"""Praise as it is typed after `/praise` or into its form."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import outbox
from bot.blocks import praise as blocks
from bot.blocks.text import Message
from bot.blocks.verdicts import taken_back
from bot.errors import Sorry
from bot.guidelines.values import find_value
from bot.models import Praise, Workspace
from bot.reading import PraiseDraft, read_praise_command
from bot.rules.verdicts import UNDONE

from . import customers, praise, verdicts
from .members import find_by_handle, names_of
from .praise import Given, Thanked
from .words import plain_words
from .workspaces import look_at_workspace

EXAMPLE = "`/praise @maria for staying late with the Patel order #extra-mile`"


def give_typed(
    session: Session, now: datetime, workspace_id: str, by: str, typed: str, channel: str | None
) -> Message:
    """`/praise @maria for staying late`: what the giver reads at once."""
    workspace = look_at_workspace(session, workspace_id, now)
    draft = _read(session, workspace, typed)
    if not draft.recipients:
        raise _sorry("I don't see whom you praise.", typed)
    receivers = tuple(_receiver(session, workspace_id, one, typed) for one in draft.recipients)
    reason = plain_words(session, workspace_id, draft.reason)
    customer = plain_words(session, workspace_id, draft.from_customer, 200)
    given = Given(by, receivers, "command", reason, tuple(_tags(draft.tags)), customer)
    thanked = praise.give(session, now, workspace, given)
    if not thanked.rows:
        raise refusal(workspace, thanked)
    praise.say_aloud(session, now, workspace_id, thanked.rows, channel)
    names = names_of(session, workspace_id, [one.receiver_id for one in thanked.rows])
    return blocks.thanked(thanked.rows, names, thanked.over_limit, thanked.themselves)


def give_filled(
    session: Session,
    now: datetime,
    workspace_id: str,
    by: str,
    fields: Mapping[str, Any],
    channel: str | None,
) -> None:
    """The form's fields; the giver reads what came of it where the form was opened."""
    workspace = look_at_workspace(session, workspace_id, now)
    given = Given(
        by,
        tuple(fields.get("people") or ()),
        "command",
        fields.get("reason"),
        tuple(_tags(fields.get("tags") or ())),
        fields.get("from_customer"),
    )
    thanked = praise.give(session, now, workspace, given)
    if not thanked.rows:
        raise refusal(workspace, thanked)
    praise.say_aloud(session, now, workspace_id, thanked.rows, channel)
    args: dict[str, Any] = {"user": by, "followups": [], "contacts": []}
    args |= {"praise": [row.id for row in thanked.rows], "over_limit": thanked.over_limit}
    key = f"noted:{thanked.rows[0].id}:0"
    if channel and not channel.startswith("D"):
        outbox.say(session, now, workspace_id, key, channel, say="noted", verb="ephemeral", args=args)
    else:
        outbox.say(session, now, workspace_id, key, by, say="noted", args=args)


def form(session: Session, now: datetime, workspace_id: str, typed: str, meta: str) -> dict[str, Any]:
    """The form, with all that was understood of the words typed."""
    workspace = look_at_workspace(session, workspace_id, now)
    draft = _read(session, workspace, typed)
    found = [_found(session, workspace_id, one) for one in draft.recipients]
    people = [one for one in dict.fromkeys(found) if one]
    reason = plain_words(session, workspace_id, draft.reason)
    customer = plain_words(session, workspace_id, draft.from_customer, 200)
    return blocks.form(people, reason, _tags(draft.tags), customer, meta)


def _read(session: Session, workspace: Workspace, typed: str) -> PraiseDraft:
    return read_praise_command(typed, known=customers.known(session, workspace.id))


def _sorry(words: str, typed: str) -> Sorry:
    return Sorry(f"{words} Try {EXAMPLE}; I've kept your words in the form.", form="praise", draft=typed)


def _receiver(session: Session, workspace_id: str, written: str, typed: str) -> str:
    found = _found(session, workspace_id, written)
    if found is None:
        raise _sorry(f"I don't know who {written[:80]} is here.", typed)
    return found


def _found(session: Session, workspace_id: str, written: str) -> str | None:
    if written.startswith("<@"):
        return written.strip("<@>").split("|")[0]
    member = find_by_handle(session, workspace_id, written)
    return member.id if member else None


def _tags(written: Sequence[str]) -> list[str]:
    """Tags of the values by their own spelling; others as they were typed."""
    known = [(find_value(one), one.lstrip("#").lower()[:40]) for one in written]
    return list(dict.fromkeys(value.tag if value else tag for value, tag in known if tag))


def refusal(workspace: Workspace, thanked: Thanked) -> Sorry:
    """Words for praise that reached nobody."""
    if thanked.over_limit:
        limit = workspace.praise_limit
        return Sorry(
            f"That is all for today: I pass on {limit} a day from each of us. Tomorrow there is more.",
            "people",
        )
    if thanked.themselves:
        return Sorry(
            "I'm sure you deserve it, but that is for the others to say. Whom did you see do well?", "people"
        )
    return Sorry("I can only pass praise on to colleagues here, not to apps.", "people")


def take_back(session: Session, now: datetime, workspace_id: str, praise_id: str, by: str) -> str:
    """All that was given with this one; the words that say so."""
    first = praise.access_given(session, workspace_id, praise_id, by)
    rows: Sequence[Praise] = praise.given_with(session, first)
    praise.take_back(session, now, rows)
    doubted = verdicts.judge(session, now, workspace_id, [row.id for row in rows], UNDONE)
    left = first.message_ts and praise.from_message(
        session, workspace_id, first.channel_id or "", first.message_ts
    )
    if first.via == "message" and first.channel_id and first.message_ts and not left:
        emoji = look_at_workspace(session, workspace_id, now).praise_emoji
        outbox.unreact(session, now, workspace_id, first.channel_id, first.message_ts, emoji)
    return taken_back("Taken back.", doubted)
