"""Contacts in words."""

from bot.models import Contact, Followup

from . import ids
from .items import who_words
from .text import Block, actions, bold, button, escape, section

_VERBS = {
    "left_message": "you left a message for",
    "no_answer": "no answer from",
    "call": "you spoke with",
    "email": "you e-mailed",
    "visit": "you visited",
    "message": "you wrote to",
}


def noted(contact: Contact, customer: str | None, closed: Followup | None) -> list[Block]:
    """ "Noted: you spoke with Jane at Acme. That closes the call she waited for."."""
    who = escape(_who(contact, customer))
    outcome = contact.outcome if contact.outcome in ("left_message", "no_answer") else None
    did = _VERBS.get(outcome or contact.medium or "call", "you were in touch with")
    if contact.direction == "in" and outcome is None:
        did = "you heard from"
    words = f"Noted: {did} {who}."
    if closed and closed.ending == "done" and closed.contact_id == contact.id:
        words += f" That closes {bold(who_words(closed))}. Well done."
    elif closed and outcome:
        words += " I'll bring it up again on the next working day."
    undo = button("Undo", ids.CONTACT_UNDO, contact.id)
    return [section(words), actions(undo, block_id=f"contact:{contact.id}")]


def _who(contact: Contact, customer: str | None) -> str:
    if contact.person and customer and contact.person.casefold() != customer.casefold():
        return f"{contact.person} at {customer}"
    return contact.person or customer or contact.phone or contact.email or "a customer"
