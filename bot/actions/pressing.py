"""What the buttons under a follow-up do; pressing twice does no more than once."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import outbox
from bot.errors import Sorry
from bot.models import Outbox, Workspace
from bot.reading import Mention, read
from bot.rules import nags

from . import contacts, followup_rows, followups
from .corrections import withdraw
from .customers import known
from .followup_rows import Source, access_followup
from .members import look_at_member
from .mentions import made_from, owed_from
from .messages import MARKS
from .words import plain_words
from .workspaces import hours_of, look_at_workspace


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
    if followup.closed_at:
        followups.reopen(session, now, workspace, followup, by)


def undo(session: Session, now: datetime, workspace_id: str, followup_id: str, by: str) -> str:
    """It was never meant; the words that say so."""
    followup = access_followup(session, workspace_id, followup_id)
    if followup.closed_at is None:
        withdraw(session, now, look_at_workspace(session, workspace_id, now), followup, by)
    return "Taken back. Nothing is owed."


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


def track(session: Session, now: datetime, workspace_id: str, offer_id: str, by: str) -> str:
    """Yes to an offer: what was only asked about is written down; the words that say so."""
    offer = session.get(Outbox, (workspace_id, int(offer_id)))
    if offer is None:
        raise Sorry("That offer is too old. `/callback` logs it just as well.")
    source = Source(offer.to, offer.args["ts"], offer.args.get("thread_ts"))
    if followup_rows.from_message(session, workspace_id, source.channel_id, source.ts):
        return "That one is on the list already."
    mention = mention_of(offer.args["kind"], offer.args["slots"])
    workspace = look_at_workspace(session, workspace_id, now)
    if mention.kind == "made" and mention.direction != "in":  # who has called in vain may wait for a call
        contacts.log_contact(session, now, workspace, made_from(session, workspace_id, mention, by, source))
        return "Noted. Thank you."
    owed = owed_from(session, workspace_id, mention, by, source)
    followups.open_followup(session, now, workspace, owed)
    outbox.react(session, now, workspace_id, source.channel_id, source.ts, MARKS[owed.kind])
    return "It is on the list. `/followups team` shows it."


def mention_of(kind: str, slots: dict[str, Any]) -> Mention:
    """A mention from the slots that an offer kept."""
    kept: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in slots.items()
    }
    return Mention(kind=kind, certain=True, start=0, end=0, rule="offered", **kept)


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
