"""Follow-ups in words and buttons."""

from collections.abc import Sequence
from typing import Any

from bot.models import Followup

from . import ids
from .items import MOST_SHOWN, OWED_WORDS, Reader, item, items, line, state_words, who_words
from .text import (
    Block,
    Message,
    actions,
    bold,
    button,
    counted,
    escape,
    joined,
    message,
    moment_words,
    note,
    section,
    sentence,
    view,
)


def nag(followups: Sequence[Followup], reader: Reader, evening: bool) -> Message:
    """The one private message about all that is due."""
    count = counted(len(followups), "person is", "people are")
    opening = (
        f"Before you go: {count} still waiting."
        if evening
        else f"Good morning. {count.capitalize()} still waiting."
    )
    names = joined([escape(who_words(one), 60) for one in followups[:5]])
    return message(f"{opening} {names}", [section(opening), *items(followups, reader)])


def waits(followup: Followup, reader: Reader) -> str:
    """ "Jane at Acme waits for Bob's call, by 4 pm today"."""
    owner = followup.owner_id
    whose = "your" if owner == reader.id else f"{escape(reader.name(owner))}'s" if owner else "a"
    due = moment_words(followup.due_at, reader.now, reader.zone)
    kind = OWED_WORDS.get(followup.kind, followup.kind)
    whose = "an" if whose == "a" and kind[0] in "aeio" else whose
    return f"{escape(who_words(followup))} waits for {whose} {kind}, by {due}"


def noted(followup: Followup, reader: Reader) -> list[Block]:
    """To the author, quietly: what was understood, with a way back."""
    words = f"Noted: {waits(followup, reader)}."
    if followup.owner_id is None and followup.ask_at:
        words += " Nobody has it yet; I'll ask here in ten minutes if nobody takes it."
    undo = button("Undo", ids.FOLLOWUP_UNDO, followup.id)
    change = button("Edit", ids.FOLLOWUP_EDIT, followup.id)
    return [section(words), actions(undo, change, block_id=f"noted:{followup.id}")]


def unnamed(followup: Followup, reader: Reader) -> list[Block]:
    """Tracked by an emoji: who waits is still to be filled in."""
    due = moment_words(followup.due_at, reader.now, reader.zone)
    words = f"Noted: you call back about this message, by {due}. Add who is waiting with *Edit*."
    undo = button("Undo", ids.FOLLOWUP_UNDO, followup.id)
    change = button("Edit", ids.FOLLOWUP_EDIT, followup.id)
    return [section(words), actions(change, undo, block_id=f"noted:{followup.id}")]


def done(followup: Followup, reader: Reader) -> Message:
    """What stands where a follow-up's buttons were."""
    verb = {"done": "Done", "dropped": "Dropped", "withdrawn": "Taken back"}.get(
        followup.ending or "", "Closed"
    )
    by = escape(reader.name(followup.closed_by)) if followup.closed_by else ""
    words = f"{verb}: {bold(who_words(followup))}" + (f", by {by}." if by else ".")
    if followup.reason:
        words += f" {escape(followup.reason)}"
    return note(words, button("Undo", ids.FOLLOWUP_REOPEN, followup.id))


def ask(followup: Followup, reader: Reader, minutes: int) -> Message:
    """To the channel, where nobody owns it."""
    about = f" about {escape(followup.about)}" if followup.about else ""
    kind = OWED_WORDS.get(followup.kind, followup.kind)
    waited = (
        counted(minutes, "minute", "minutes")
        if minutes < 120
        else counted(round(minutes / 60), "hour", "hours")
    )
    article = "an" if kind[0] in "aeio" else "a"
    words = f"{bold(who_words(followup))} has waited {waited} for {article} {kind}{about}. Who takes it?"
    return note(words, button("I'll take it", ids.FOLLOWUP_TAKE, followup.id, "primary"))


def taken(followup: Followup, reader: Reader) -> Message:
    """The channel's question, answered."""
    owner = escape(reader.names.get(followup.owner_id or "", "A colleague"))
    return message(f"{owner} has {bold(who_words(followup))}. Thank you!")


def handed(followup: Followup, reader: Reader, by: str) -> Message:
    """To the colleague who gets it."""
    words = f"{sentence(escape(reader.name(by)))} handed this to you."
    return message(f"{words} {escape(who_words(followup))}", [section(words), *item(followup, reader)])


def late(followups: Sequence[Followup], reader: Reader) -> Message:
    """To a manager, privately: what has waited a working day too long."""
    count = counted(len(followups), "customer has", "customers have")
    opening = f"{count.capitalize()} waited longer than a working day. Perhaps someone needs a hand."
    lines = [f"{line(one, reader)} · {state_words(one, reader)}" for one in followups[:MOST_SHOWN]]
    return message(opening, [section(opening), *[section(words) for words in lines]])


def listed(title: str, followups: Sequence[Followup], reader: Reader, empty: str) -> Message:
    """A list that a person asked for."""
    if not followups:
        return message(empty, [section(empty)])
    words = f"{title}: {counted(len(followups), 'open follow-up', 'open follow-ups')}."
    return message(words, [section(bold(title)), *items(followups, reader)])


def list_view(followups: Sequence[Followup], reader: Reader) -> dict[str, Any]:
    """My open follow-ups as a view of their own."""
    shown = items(followups, reader, most=40) or [section("Nobody is waiting for you. Well done.")]
    return view("My follow-ups", shown)


def replied(followup: Followup, reader: Reader, verb: str, tried: int | None = None) -> Message:
    """To who wrote "done" or "lvm" in the thread."""
    who = bold(who_words(followup))
    has = "have" if followup.owner_id == reader.id else "has"
    when = moment_words(followup.next_nag_at, reader.now, reader.zone) if followup.next_nag_at else ""
    words = {
        "done": f"Done: {who}. Well done.",
        "left_message": f"Noted, a message for {who}. I'll remind {escape(reader.name(followup.owner_id))} {when}.",
        "no_answer": f"Noted, no answer from {who}. I'll remind {escape(reader.name(followup.owner_id))} {when}.",
        "take": f"{who} is yours, by {moment_words(followup.due_at, reader.now, reader.zone)}.",
        "hand_over": f"{sentence(escape(reader.name(followup.owner_id)))} {has} {who} now.",
    }.get(verb, f"I'll be quiet about {who} until {when}.")
    undo = [button("Undo", ids.FOLLOWUP_REOPEN, followup.id)] if verb == "done" else []
    undo += [button("Undo", ids.CONTACT_UNDO, tried)] if tried else []
    return note(words, *undo)


def offer(words: str, offer_id: int, yes: str = "Track it") -> Message:
    """A mention that is only asked about."""
    return note(
        words,
        button(yes, ids.FOLLOWUP_TRACK, offer_id, "primary"),
        button("No", ids.OFFER_DECLINE, offer_id),
    )


def settled(followups: Sequence[Followup], reader: Reader, aloud: bool) -> Message:
    """A message whose button was pressed, as it stands now: what is done, and what is left with its buttons."""
    if aloud and followups:
        return done(followups[0], reader) if followups[0].closed_at else taken(followups[0], reader)
    shown: list[Block] = []
    for one in followups[:MOST_SHOWN]:
        shown += _ended(one, reader) if one.closed_at else item(one, reader, pressed=True)
    left = [one for one in followups if one.closed_at is None]
    count = counted(len(left), "person is", "people are").capitalize()
    return message(f"{count} still waiting." if left else "Nobody is waiting for you. Well done.", shown)


def _ended(followup: Followup, reader: Reader) -> list[Block]:
    said = done(followup, reader)["blocks"]
    return [said[0] | {"accessory": said[1]["elements"][0], "block_id": f"followup:{followup.id}"}]
