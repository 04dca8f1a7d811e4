"""What is typed after a slash command or into its form, as what the verbs take."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.errors import Sorry
from bot.models import Contact, Followup, Workspace
from bot.reading import Draft, find_email, read_command

from . import followup_rows
from .contacts import Made, log_contact
from .customers import Who, find_customer, known
from .followup_rows import Owed, access_followup
from .followups import due_from, open_followup
from .members import find_by_handle
from .words import plain_words

CALLBACK_EXAMPLE = "`/callback Jane at Acme 555-0134 re invoice @bob by 4pm`"
CONTACT_EXAMPLE = "`/contact called Jane at Acme, sorted`"


def log_callback(session: Session, now: datetime, workspace: Workspace, by: str, typed: str) -> Followup:
    """`/callback Jane at Acme 555-0134 re invoice @bob by 4pm`; the writer's own where nobody is named."""
    draft = read_draft(session, workspace, by, typed)
    who = _who(session, workspace.id, draft)
    if not _is_named(who):
        raise _sorry("I don't see who is waiting.", CALLBACK_EXAMPLE, "callback", typed)
    if draft.due_unknown:
        words = f"I don't know when '{draft.due_unknown}' is."
        raise _sorry(words, CALLBACK_EXAMPLE, "callback", typed)
    owed = Owed(
        kind=draft.medium or "call",
        who=who,
        by=by,
        owner=_owner(session, workspace.id, draft.assignee, by, typed),
        about=plain_words(session, workspace.id, draft.about),
        due_words=draft.due,
    )
    if draft.due and due_from(session, now, workspace, owed) is None:
        raise _sorry(f"I don't know when '{draft.due}' is.", CALLBACK_EXAMPLE, "callback", typed)
    return access_followup(session, workspace.id, open_followup(session, now, workspace, owed))


def read_draft(
    session: Session, workspace: Workspace, by: str, typed: str, *, contact: bool = False
) -> Draft:
    names = known(session, workspace.id)
    return read_command(typed, author=by, known=names, region=workspace.country, contact=contact)


def form_slots(session: Session, workspace: Workspace, by: str, typed: str) -> dict[str, Any]:
    """What a form begins with: all that was understood of the words typed."""
    slots = asdict(read_draft(session, workspace, by, typed)) if typed else {}
    assignee = slots.get("assignee")
    owner = _found(session, workspace.id, assignee, by) if assignee else by
    return slots | {"owner": owner}


def _sorry(words: str, example: str, form: str, typed: str) -> Sorry:
    return Sorry(f"{words} Try {example}; I've kept your words in the form.", form=form, draft=typed)


def _who(session: Session, workspace_id: str, draft: Draft) -> Who:
    words = (draft.customer, draft.person, draft.phone, draft.email)
    return Who(*(plain_words(session, workspace_id, one, 200) for one in words))


def _is_named(who: Who) -> bool:
    return any(letter.isalnum() for letter in who.name() or "")


def _owner(session: Session, workspace_id: str, assignee: str | None, by: str, typed: str) -> str:
    if not assignee:
        return by
    found = _found(session, workspace_id, assignee, by)
    if found is None:
        words = f"I don't know who {assignee} is here."
        raise _sorry(words, CALLBACK_EXAMPLE, "callback", typed)
    return found


def _found(session: Session, workspace_id: str, assignee: str, by: str) -> str | None:
    if assignee == "me":
        return by
    if assignee.startswith("<@"):
        return assignee.strip("<@>").split("|")[0]
    member = find_by_handle(session, workspace_id, assignee)
    return member.id if member else None


def log_made(session: Session, now: datetime, workspace: Workspace, by: str, typed: str) -> Contact:
    """`/contact called Jane at Acme, sorted`."""
    draft = read_draft(session, workspace, by, typed, contact=True)
    who = _who(session, workspace.id, draft)
    if not _is_named(who):
        raise _sorry("I don't see which customer it was.", CONTACT_EXAMPLE, "contact", typed)
    medium = draft.medium or "call"
    if medium == "message" and draft.outcome == "left_message":
        medium = "call"  # a message is left by who has called
    reached = "sent" if medium in ("email", "message") else "reached"
    about = plain_words(session, workspace.id, draft.about)
    made = Made(who, by, medium, draft.direction or "out", draft.outcome or reached, about)
    return log_contact(session, now, workspace, made)


def owed_from_form(
    session: Session, now: datetime, workspace: Workspace, by: str, fields: Mapping[str, Any]
) -> Owed:
    """A form's fields; what is wrong is said beside its field."""
    who = Who(fields.get("customer"), fields.get("person"), _phone(workspace, fields), _email(fields))
    if not who.name():
        raise Sorry("Who is waiting? A customer, a person or a number will do.", field="customer")
    due = fields.get("due")
    owed = Owed(fields["kind"], who, by, fields.get("owner"), fields.get("about"), due_words=due)
    if due and due_from(session, now, workspace, owed) is None:
        raise Sorry(f"I don't know when '{due}' is. Try 4 pm, tomorrow noon or Friday.", field="due")
    return owed


def _phone(workspace: Workspace, fields: Mapping[str, Any]) -> str | None:
    typed = fields.get("phone")
    if typed and sum(c.isdigit() for c in typed) < 5:
        raise Sorry("That is too short for a phone number.", field="phone")
    return typed


def _email(fields: Mapping[str, Any]) -> str | None:
    typed = fields.get("email")
    if typed and not find_email(typed):
        raise Sorry("That is not an e-mail address; one looks like jane@acme.example.", field="email")
    return typed


def made_from_form(by: str, fields: Mapping[str, Any]) -> Made:
    who = Who(fields.get("customer"), fields.get("person"), fields.get("phone"))
    if not who.name():
        raise Sorry("Which customer was it? A name or a number will do.", field="customer")
    return Made(who, by, fields["medium"], "out", fields["outcome"], fields.get("about"))


def list_followups(
    session: Session, now: datetime, workspace: Workspace, by: str, typed: str
) -> tuple[str, list[Followup]]:
    """Whose open follow-ups `/followups …` asks for, and which: mine, team, late, or a customer's."""
    asked = " ".join(typed.split()).casefold()
    if asked in ("", "mine", "my", "me"):
        return "Yours", list(followup_rows.open_of(session, workspace.id, owner=by))
    if asked in ("team", "all", "everyone", "the team"):
        return "The team's", list(followup_rows.open_of(session, workspace.id))
    if asked in ("late", "overdue"):
        return "Late", list(followup_rows.open_of(session, workspace.id, late_at=now))
    name = plain_words(session, workspace.id, typed, 80) or ""
    customer = find_customer(session, workspace.id, workspace.country, name)
    if customer is None:
        raise Sorry(
            f"I don't know a customer called '{name}'. "
            "Try `/followups`, `/followups team`, `/followups late` or `/followups Acme`."
        )
    return customer.name, list(followup_rows.open_of(session, workspace.id, customer=customer.id))
