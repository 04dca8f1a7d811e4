"""Contacts: what took place with a customer, and what it answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from bot import outbox
from bot.blocks.verdicts import taken_back
from bot.models import Contact, Customer, Followup, Workspace
from bot.reading import fold_name
from bot.rules.verdicts import UNDONE
from bot.store import insert, new_id, table

from . import followup_rows, followups, verdicts
from .customers import Found, Who, find_or_make
from .followup_rows import Source
from .workspaces import look_at_workspace

# What reaches a person at least as well: a call answers an e-mail, an e-mail does not answer a call.
ANSWERS = {
    "visit": ("visit", "call", "email", "message"),
    "call": ("call", "email", "message"),
    "email": ("email", "message"),
    "message": ("message",),
}
TRIED = ("left_message", "no_answer")


@dataclass(frozen=True, slots=True)
class Made:
    """A contact that took place, as a message, a command or a form says."""

    who: Who
    by: str
    medium: str | None = None
    direction: str | None = None
    outcome: str | None = None
    about: str | None = None
    source: Source | None = None


def log_contact(session: Session, now: datetime, workspace: Workspace, made: Made) -> Contact:
    """Write a contact down; it closes the open follow-up that it answers, or counts as a try of it."""
    customer = find_or_make(session, now, workspace.id, workspace.country, made.who)
    match = _answers(session, workspace.id, made, customer) if customer else None
    contact = _insert(session, now, workspace.id, made, customer, match.id if match else None)
    if match and made.outcome in TRIED:
        followups.tried(session, now, workspace, match, made.by, made.outcome or "")
    elif match:
        followups.close(session, now, match, made.by, contact_id=contact.id)
    return contact


def log_done(
    session: Session, now: datetime, followup: Followup, by: str, outcome: str | None = None
) -> Contact:
    """The contact that a follow-up's button stands for: reached, or tried in vain."""
    reached = "sent" if followup.kind in ("email", "message") else "reached"
    who = Who(followup.customer_name, followup.person, followup.phone, followup.email)
    made = Made(who, by, followup.kind, "out", outcome or reached, followup.about)
    customer = Found(followup.customer_id, followup.customer_name or "") if followup.customer_id else None
    return _insert(session, now, followup.workspace_id, made, customer, followup.id)


def finish(session: Session, now: datetime, followup: Followup, by: str) -> Contact:
    """It is done, as a button, a reply or an emoji says: the contact is logged, nothing more is owed."""
    contact = log_done(session, now, followup, by)
    followups.close(session, now, followup, by, contact_id=contact.id)
    return contact


def try_in_vain(
    session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str, outcome: str
) -> Contact:
    """The same where nobody was reached."""
    contact = log_done(session, now, followup, by, outcome)
    followups.tried(session, now, workspace, followup, by, outcome)
    return contact


def _insert(
    session: Session,
    now: datetime,
    workspace_id: str,
    made: Made,
    customer: Found | None,
    followup_id: int | None = None,
) -> Contact:
    row: dict[str, Any] = {
        "workspace_id": workspace_id,
        "id": new_id(),
        "customer_id": customer.id if customer else None,
        "person": made.who.person,
        "phone": made.who.phone,
        "email": made.who.email,
        "medium": made.medium,
        "direction": made.direction,
        "outcome": made.outcome,
        "about": made.about,
        "member_id": made.by,
        "at": now,
        "followup_id": followup_id,
        "channel_id": made.source and made.source.channel_id,
        "message_ts": made.source and made.source.ts,
    }
    insert(session, table(Contact), [row])
    if customer:
        of = table(Customer)
        mine = (of.c.workspace_id == workspace_id) & (of.c.id == customer.id)
        session.execute(of.update().where(mine).values(last_contact_at=now))
    return Contact(**row)


def _answers(session: Session, workspace_id: str, made: Made, customer: Found) -> Followup | None:
    """The open follow-up that a contact is about: the same customer and person, a medium at least as good."""
    owed = followup_rows.open_of(session, workspace_id, customer=customer.id)
    kinds = ANSWERS.get(made.medium or "call", ())
    fits = [one for one in owed if one.kind in kinds and _same_person(one.person, made.who.person)]
    # One contact ends one matter: what else is open with this customer stays until somebody says so.
    fits.sort(
        key=lambda one: (
            not _same_matter(one.about, made.about),
            one.owner_id != made.by,
            one.id,
        )
    )
    return fits[0] if fits else None


def _same_person(one: str | None, other: str | None) -> bool:
    mine, theirs = set(fold_name(one or "").split()), set(fold_name(other or "").split())
    return not mine or not theirs or bool(mine & theirs)


def _same_matter(one: str | None, other: str | None) -> bool:
    mine, theirs = set((one or "").lower().split()), set((other or "").lower().split())
    return bool((mine & theirs) - {"the", "a", "an", "his", "her", "their", "about"})


def access_contact(session: Session, workspace_id: str, contact_id: int | str) -> Contact | None:
    key = (workspace_id, int(contact_id))
    return session.get(Contact, key, with_for_update=True)  # somebody may press twice at once


def undo_contact(session: Session, now: datetime, workspace: Workspace, contact: Contact, by: str) -> None:
    """It did not take place after all: what it had closed is open again, what it had tried is not tried."""
    if contact.followup_id:
        followup = followup_rows.access_followup(session, workspace.id, contact.followup_id)
        if followup.contact_id == contact.id and followup.ending == "done":
            followups.reopen(session, now, workspace, followup, by)
        elif contact.outcome in TRIED and followup.closed_at is None:
            followups.untried(session, now, workspace, followup, by)
    session.delete(contact)
    session.flush()


def undo_by(session: Session, now: datetime, workspace_id: str, contact_id: str, by: str) -> str:
    """Take a contact back by its button; the words that say so."""
    contact = access_contact(session, workspace_id, contact_id)
    if contact is None:
        return "Taken back already."
    workspace = look_at_workspace(session, workspace_id, now)
    undo_contact(session, now, workspace, contact, by)
    _unmark(session, now, workspace, contact)
    doubted = verdicts.judge(session, now, workspace_id, [contact.id], UNDONE)
    if contact.outcome in TRIED:
        return taken_back("Taken back. It no longer counts as a try.", doubted)
    return taken_back("Taken back. What it had closed is open again.", doubted)


def _unmark(session: Session, now: datetime, workspace: Workspace, contact: Contact) -> None:
    """Our mark goes from a message that tells of no contact any more."""
    channel, ts = contact.channel_id, contact.message_ts
    if not channel or not ts or from_message(session, workspace.id, channel, ts):
        return
    owed = followup_rows.from_message(session, workspace.id, channel, ts)
    if not any(one.ending == "done" for one in owed):
        outbox.unreact(session, now, workspace.id, channel, ts, workspace.done_emoji)


def tries_since(session: Session, workspace_id: str, ids: Sequence[int], since: datetime) -> dict[int, int]:
    """The newest try of each of these follow-ups: the contact's id by the follow-up's."""
    rows = select(Contact).where(
        col(Contact.workspace_id) == workspace_id,
        col(Contact.at) >= since,
        col(Contact.followup_id).in_(ids),
        col(Contact.outcome).in_(TRIED),
    )
    found = session.exec(rows.order_by(col(Contact.id))) if ids else ()
    return {one.followup_id: one.id for one in found if one.followup_id}


def from_message(session: Session, workspace_id: str, channel_id: str, ts: str) -> Sequence[Contact]:
    rows = select(Contact).where(
        col(Contact.workspace_id) == workspace_id,
        col(Contact.channel_id) == channel_id,
        col(Contact.message_ts) == ts,
    )
    return session.exec(rows.order_by(col(Contact.id))).all()
