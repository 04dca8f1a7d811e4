"""One open follow-up in words and buttons, and a list of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.models import Followup

from . import ids
from .text import (
    Block,
    actions,
    bold,
    button,
    context,
    counted,
    escape,
    moment_words,
    option,
    plain,
    section,
    since_words,
)

OWED_WORDS = {"call": "call", "email": "e-mail", "visit": "visit", "message": "message"}
MOST_SHOWN = 20  # two blocks each, of the 50 that a message may have


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a message: their id, their zone, what time it is, and what their colleagues are called."""

    id: str
    zone: ZoneInfo
    now: datetime
    names: Mapping[str, str] = field(default_factory=dict)
    tries: Mapping[int, int] = field(default_factory=dict)  # of today, by follow-up: they can be taken back

    def name(self, member_id: str | None) -> str:
        return "you" if member_id == self.id else self.names.get(member_id or "", "a colleague")


def who_words(followup: Followup) -> str:
    """Who waits, unescaped: "Jane at Acme", "Mrs. Patel", "555-0134"."""
    person, customer = followup.person, followup.customer_name
    if person and customer and person.casefold() != customer.casefold():
        return f"{person} at {customer}"
    return person or customer or followup.phone or followup.email or "Somebody"


def line(followup: Followup, reader: Reader) -> str:
    """ "*Jane at Acme* since 10:12, the invoice, 555-0134"."""
    who = who_words(followup)
    parts = [f"{bold(who)} since {since_words(followup.created_at, reader.now, reader.zone)}"]
    parts += [escape(followup.about)] if followup.about else []
    parts += [escape(one, 60) for one in (followup.phone, followup.email) if one and one != who]
    return ", ".join(parts)


def state_words(followup: Followup, reader: Reader) -> str:
    """What a reader wants to know next: by when, who has it, how often it was tried."""
    due = moment_words(followup.due_at, reader.now, reader.zone)
    parts = [
        f"{OWED_WORDS.get(followup.kind, followup.kind)}, "
        + (f"was due {due}" if _late(followup, reader) else f"by {due}")
    ]
    parts.append(f"{escape(reader.name(followup.owner_id))}" if followup.owner_id else "nobody has it yet")
    if followup.attempts:
        parts.append(counted(followup.attempts, "try", "tries"))
    return " · ".join(parts)


def _late(followup: Followup, reader: Reader) -> bool:
    return followup.due_at < reader.now


def item(followup: Followup, reader: Reader, pressed: bool = False) -> list[Block]:
    """One open follow-up with all that can be done about it; after a press also when it comes up again."""
    words = f"{line(followup, reader)}\n{state_words(followup, reader)}"
    if pressed and followup.next_nag_at and followup.next_nag_at > reader.now:
        words += f"\nI'll bring it up again at {moment_words(followup.next_nag_at, reader.now, reader.zone)}."
    tried = reader.tries.get(followup.id)
    undo = button("Undo", ids.FOLLOWUP_UNTRY, tried) if tried else None
    return [section(words, undo), buttons(followup)]


def buttons(followup: Followup) -> Block:
    one = followup.id
    more: Block = {
        "type": "overflow",
        "action_id": ids.FOLLOWUP_MORE,
        "options": [
            option("No answer", f"no_answer:{one}"),
            option("Edit", f"edit:{one}"),
            option("Drop…", f"drop:{one}"),
        ],
    }
    if followup.message_ts:  # read in a message, and perhaps misread
        more["options"].append(option("Not a follow-up", f"not_meant:{one}"))
    first = button("Done", ids.FOLLOWUP_DONE, one, "primary")
    if followup.owner_id is None:
        first = button("I'll take it", ids.FOLLOWUP_TAKE, one, "primary")
    return actions(
        first,
        button("Left a message", ids.FOLLOWUP_LEFT, one),
        snooze_select(one),
        button("Hand over", ids.FOLLOWUP_HAND_OVER, one),
        more,
        block_id=f"followup:{one}",
    )


def snooze_select(followup_id: int) -> Block:
    return {
        "type": "static_select",
        "action_id": ids.FOLLOWUP_SNOOZE,
        "placeholder": plain("Snooze"),
        "options": [
            option("An hour", f"hour:{followup_id}"),
            option("Tomorrow", f"tomorrow:{followup_id}"),
            option("Until…", f"date:{followup_id}"),
        ],
    }


def items(followups: Sequence[Followup], reader: Reader, most: int = MOST_SHOWN) -> list[Block]:
    shown = [block for one in followups[:most] for block in item(one, reader)]
    rest = len(followups) - most
    if rest > 0:
        shown.append(context(f"And {counted(rest, 'more', 'more')}: `/followups` shows them all."))
    return shown
