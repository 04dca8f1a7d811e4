"""The quiet line to who wrote a message: what was understood, or what is not sure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from bot.actions.members import names_of
from bot.actions.mentions import mention_from, waits
from bot.actions.words import plain_words
from bot.blocks import contacts as contact_blocks
from bot.blocks import followups as blocks
from bot.blocks import praise as praise_blocks
from bot.blocks.sorry import sorry
from bot.blocks.text import Block, Message, escape, message
from bot.models import Contact, Customer, Followup, Outbox, Praise
from bot.reading import Mention

from .followups import rows_of
from .reader import reader_of


def say_noted(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """All that one message caused, in one line each; nothing where it was taken back meanwhile."""
    user = row.args["user"]
    owed = [one for one in rows_of(session, row.workspace_id, row.args["followups"]) if one.closed_at is None]
    shown = _owed(session, now, row.workspace_id, user, owed, row.args.get("unnamed", False))
    shown += _made(session, row.workspace_id, _contacts(session, row))
    given = _praise(session, row)
    if given:
        names = names_of(session, row.workspace_id, [one.receiver_id for one in given])
        shown += praise_blocks.noted(given, names)
    if row.args.get("over_limit"):
        shown += praise_blocks.over_limit()
    return _together(shown) | {"user": user} if shown else None


def say_taken_back(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """A sentence of ours, and below it what else one message caused and nobody has taken back."""
    left = say_noted(session, row, now)
    blocks = sorry(row.args["words"])["blocks"] + (left["blocks"] if left else [])
    return _together(blocks) | {"user": row.args["user"]}


def noted_now(
    session: Session,
    now: datetime,
    workspace_id: str,
    user: str,
    followups_noted: Sequence[Followup] = (),
    contacts_noted: Sequence[Contact] = (),
) -> Message:
    """The same at once, as the answer to a command."""
    shown = _owed(session, now, workspace_id, user, followups_noted, unnamed=False)
    return _together(shown + _made(session, workspace_id, contacts_noted))


def _owed(
    session: Session, now: datetime, workspace_id: str, user: str, owed: Sequence[Followup], unnamed: bool
) -> list[Block]:
    reader = reader_of(session, now, workspace_id, user, owed)
    words = blocks.unnamed if unnamed else blocks.noted
    return [block for followup in owed for block in words(followup, reader)]


def _made(session: Session, workspace_id: str, made: Sequence[Contact]) -> list[Block]:
    shown: list[Block] = []
    for contact in made:
        closed = contact.followup_id and session.get(Followup, (workspace_id, contact.followup_id))
        customer = contact.customer_id and session.get(Customer, (workspace_id, contact.customer_id))
        name = customer.name if customer else None
        shown += contact_blocks.noted(contact, name, closed or None)
    return shown


def _together(shown: list[Block]) -> Message:
    text = " ".join(block["text"]["text"] for block in shown if block["type"] == "section")
    return message(text, shown)


def _contacts(session: Session, row: Outbox) -> list[Contact]:
    ids = row.args["contacts"]
    found = select(Contact).where(col(Contact.workspace_id) == row.workspace_id, col(Contact.id).in_(ids))
    return list(session.exec(found)) if ids else []


def _praise(session: Session, row: Outbox) -> list[Praise]:
    ids = row.args["praise"]
    found = select(Praise).where(col(Praise.workspace_id) == row.workspace_id, col(Praise.id).in_(ids))
    return list(session.exec(found)) if ids else []


def say_offer(session: Session, row: Outbox, now: datetime) -> dict[str, Any] | None:
    """Does Initech wait for a call?"""
    slots, mention = row.args["slots"], mention_from(row.args)
    if mention.kind == "praise":
        return _offer_praise(session, row, mention) | {"user": row.args["user"]}
    person, customer, phone = (
        plain_words(session, row.workspace_id, slots.get(name)) for name in ("person", "customer", "phone")
    )
    who = f"{person} at {customer}" if person and customer else person or customer or phone
    words = _ASKED["waits" if waits(mention) else "told"].format(
        who=escape(who or "somebody"), medium=_MEDIUM.get(slots.get("medium") or "", "call")
    )
    return blocks.offer(words, row.id) | {"user": row.args["user"]}


def _offer_praise(session: Session, row: Outbox, mention: Mention) -> Message:
    ids = [one.strip("<@>").split("|")[0] for one in mention.recipients]
    names = names_of(session, row.workspace_id, ids)
    return praise_blocks.offer(ids, names, row.id)


_ASKED = {
    "waits": "Does {who} wait for a {medium}? I can track it.",
    "told": "Were you in touch with {who}? I can note it.",
}
_MEDIUM = {"email": "reply by e-mail", "visit": "visit", "message": "message"}


def say_sorry(_session: Session, row: Outbox, _now: datetime) -> dict[str, Any] | None:
    """A sentence of ours to one person."""
    return sorry(row.args["words"]) | {"user": row.args["user"]}
