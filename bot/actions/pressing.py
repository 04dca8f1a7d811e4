"""What the buttons under a follow-up do; pressing twice does no more than once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.blocks import forms
from bot.blocks.verdicts import taken_back
from bot.errors import Sorry
from bot.models import Followup, Workspace
from bot.reading import read
from bot.rules import nags
from bot.rules.verdicts import EDITED, NOT_A_FOLLOWUP, UNDONE

from . import commands, contacts, followup_rows, followups, verdicts
from .corrections import withdraw
from .customers import known
from .followup_rows import access_followup
from .members import look_at_member
from .words import plain_words
from .workspaces import hours_of, look_at_workspace, zone_of


def done(session: Session, now: datetime, workspace_id: str, followup_id: str, by: str) -> None:
    """It is done: the contact is logged, nothing more is owed."""
    followup = access_followup(session, workspace_id, followup_id)
    if followup.closed_at:
        return
    contacts.finish(session, now, followup, by)


def left_message(session: Session, now: datetime, workspace_id: str, followup_id: str, by: str) -> None:
    _tried(session, now, workspace_id, followup_id, by, "left_message")


def no_answer(session: Session, now: datetime, workspace_id: str, followup_id: str, by: str) -> None:
    _tried(session, now, workspace_id, followup_id, by, "no_answer")


def _tried(session: Session, now: datetime, workspace_id: str, followup_id: str, by: str, what: str) -> None:
    followup = followup_rows.access_open(session, workspace_id, followup_id)
    workspace = look_at_workspace(session, workspace_id, now)
    contacts.try_in_vain(session, now, workspace, followup, by, what)


def untry(session: Session, now: datetime, workspace_id: str, contact_id: str, by: str) -> None:
    """Take a try back; the contact that stood for it goes too."""
    contacts.undo_by(session, now, workspace_id, contact_id, by)


def take(session: Session, now: datetime, workspace_id: str, followup_id: str, by: str) -> None:
    """The first who presses has it."""
    followup = followup_rows.access_open(session, workspace_id, followup_id)
    if followup.owner_id is None:
        followups.take(session, now, look_at_workspace(session, workspace_id, now), followup, by)


def reopen(session: Session, now: datetime, workspace_id: str, followup_id: str, by: str) -> None:
    """Take an ending back; the contact that stood for it goes too."""
    followup = access_followup(session, workspace_id, followup_id)
    if followup.closed_at is None:
        return
    workspace = look_at_workspace(session, workspace_id, now)
    contact = followup.contact_id and contacts.access_contact(session, workspace_id, followup.contact_id)
    if contact:
        contacts.undo_contact(session, now, workspace, contact, by)
        verdicts.judge(session, now, workspace_id, [contact.id], UNDONE)
    if followup.closed_at:
        if followup.ending == "withdrawn":
            verdicts.restore(session, now, workspace_id, followup.id)
        followups.reopen(session, now, workspace, followup, by)


def undo(session: Session, now: datetime, workspace_id: str, followup_id: str, by: str) -> str:
    """It was never meant; the words that say so."""
    doubted = _never_meant(session, now, workspace_id, followup_id, by, UNDONE)
    return taken_back("Taken back. Nothing is owed.", doubted)


def not_a_followup(session: Session, now: datetime, workspace_id: str, followup_id: str, by: str) -> None:
    """The same from whoever finds it on a list."""
    _never_meant(session, now, workspace_id, followup_id, by, NOT_A_FOLLOWUP)


def _never_meant(
    session: Session, now: datetime, workspace_id: str, followup_id: str, by: str, verdict: str
) -> bool:
    """Whether the bot asks from now on where it used to act."""
    followup = access_followup(session, workspace_id, followup_id)
    if followup.closed_at:
        return False
    withdraw(session, now, look_at_workspace(session, workspace_id, now), followup, by)
    return verdicts.judge(session, now, workspace_id, [followup.id], verdict)


def edit(
    session: Session, now: datetime, workspace_id: str, followup_id: int, by: str, fields: Mapping[str, Any]
) -> None:
    """Set what the form says; what it changed the reader had got wrong."""
    followup = followup_rows.access_open(session, workspace_id, followup_id)
    workspace = look_at_workspace(session, workspace_id, now)
    before = _slots(followup)
    zone = zone_of(look_at_member(session, now, workspace_id, by), workspace)
    same_due = fields.get("due") == forms.due_words(followup, zone)
    typed = {**fields, "due": None} if same_due else fields
    owed = commands.owed_from_form(session, now, workspace, by, typed)
    if same_due:  # perhaps it has passed: as a new one it would be refused
        owed = replace(owed, due_words=followup.due_words, due_at=followup.due_at)
    followups.edit(session, now, workspace, followup, owed)
    changed = [name for name, value in _slots(followup).items() if value != before[name]]
    if changed:
        verdicts.judge(session, now, workspace_id, [followup.id], EDITED, changed)


def _slots(followup: Followup) -> dict[str, Any]:
    """What a form can change, by the reader's names."""
    return {
        "customer": followup.customer_name,
        "person": followup.person,
        "phone": followup.phone,
        "email": followup.email,
        "medium": followup.kind,
        "assignee": followup.owner_id,
        "due": followup.due_at,
        "about": followup.about,
    }


def snooze(
    session: Session, now: datetime, workspace_id: str, followup_id: str, by: str, choice: nags.Snooze
) -> None:
    """An hour, or until tomorrow's working morning."""
    followup = followup_rows.access_open(session, workspace_id, followup_id)
    owner = look_at_member(session, now, workspace_id, followup.owner_id or by)
    hours = hours_of(owner, look_at_workspace(session, workspace_id, now))
    followups.snooze(session, now, followup, by, nags.snoozed_until(choice, now, hours))


def drop(
    session: Session, now: datetime, workspace_id: str, followup_id: int, by: str, reason: str | None
) -> None:
    """Only a person drops a matter, and only with a reason."""
    if not reason:
        raise Sorry("A word on why, please; the customer may ask one day.", field="reason")
    followup = access_followup(session, workspace_id, followup_id)
    if followup.closed_at is None:
        followups.close(session, now, followup, by, ending="dropped", reason=reason)


def slots_of_message(
    session: Session, workspace: Workspace, message: dict[str, Any], by: str
) -> dict[str, Any]:
    """What a form begins with when a message is tracked by hand."""
    text = message.get("text") or ""
    mentions = read(
        text, author=message.get("user") or by, known=known(session, workspace.id), region=workspace.country
    )
    owed = next((one for one in mentions if one.kind == "owed"), mentions[0] if mentions else None)
    slots: dict[str, Any] = (
        dict(owed.slots()) if owed else {"about": plain_words(session, workspace.id, text, 200)}
    )
    slots |= {
        name: plain_words(session, workspace.id, slots.get(name))
        for name in ("customer", "person", "phone", "about")
    }
    assignee = str(slots.get("assignee") or "")
    return slots | {"owner": assignee.strip("<@>") if assignee.startswith("<@") else by}
