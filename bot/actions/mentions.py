"""A mention's slots as what the verbs take: what is owed, what took place, what is praised."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from bot.reading import Mention

from .contacts import Made
from .customers import Who
from .followup_rows import Owed, Source
from .praise import Given
from .words import plain_words


def waits(mention: Mention) -> bool:
    """Whether a mention becomes a follow-up: who has called, for all we know in vain, may wait for a call."""
    unsure_call = mention.kind == "made" and mention.direction == "in" and not mention.certain
    return mention.kind == "owed" or unsure_call


def mention_from(kept: Mapping[str, Any]) -> Mention:
    """The mention that an offer's args keep."""
    slots: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in kept["slots"].items()
    }
    return Mention(kept["kind"], kept["certain"], start=0, end=0, rule="offered", **slots)


def owed_from(
    session: Session,
    workspace_id: str,
    mention: Mention,
    author: str,
    source: Source | None,
    private: bool = False,
) -> Owed:
    """A mention's slots as what is owed; in a direct message it is the writer's own."""
    return Owed(
        kind=mention.medium or "call",
        who=_who(session, workspace_id, mention),
        by=author,
        owner=_person(mention.assignee, author) or (author if private else None),
        about=plain_words(session, workspace_id, mention.about),
        due_words=mention.due,
        source=source,
    )


def made_from(
    session: Session, workspace_id: str, mention: Mention, author: str, source: Source | None
) -> Made:
    return Made(
        who=_who(session, workspace_id, mention),
        by=_person(mention.assignee, author) or author,
        medium=mention.medium,
        direction=mention.direction,
        outcome=mention.outcome,
        about=plain_words(session, workspace_id, mention.about),
        source=source,
    )


def given_from(session: Session, workspace_id: str, mention: Mention, author: str, source: Source) -> Given:
    receivers = tuple(_person(one, author) or author for one in mention.recipients)
    reason = plain_words(session, workspace_id, mention.reason)
    return Given(author, receivers, "message", reason, mention.tags, source=source)


def _who(session: Session, workspace_id: str, mention: Mention) -> Who:
    words = (mention.customer, mention.person, mention.phone, mention.email)
    return Who(*(plain_words(session, workspace_id, one, 200) for one in words))


def _person(written: str | None, author: str) -> str | None:
    """The member id of "<@U2>" or "me"."""
    if not written:
        return None
    return author if written == "me" else written.strip("<@>").split("|")[0]
