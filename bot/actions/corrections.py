"""Edits and deletions of a message correct what it caused."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import inbox, outbox
from bot.models import Followup, Workspace
from bot.reading import Mention
from bot.rules.verdicts import UNSAID

from . import contacts, followup_rows, followups, praise, verdicts
from .followup_rows import Source
from .mentions import given_from, made_from, owed_from, waits
from .messages import MARKS, Hearing, ask, do, give, is_private, message_keys, read_mentions
from .praise import Given
from .workspaces import look_at_workspace


def hear_change(
    session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any]
) -> None:
    """A message was edited: what it caused follows its new words."""
    message, before = event["message"], event.get("previous_message") or {}
    if message.get("bot_id") or "user" not in message or message.get("text") == before.get("text"):
        return  # a link's preview is an edit too
    source = Source(event["channel"], message["ts"], message.get("thread_ts"))
    if not _is_latest(session, now, workspace_id, event_id, event, source):
        return
    workspace = look_at_workspace(session, workspace_id, now)
    mentions = read_mentions(session, workspace, message.get("text") or "", message["user"])
    heard = Hearing(session, now, workspace, source, message["user"], is_private(event))
    _correct(heard, mentions)


def hear_deletion(
    session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any]
) -> None:
    """A message was deleted: what it caused is withdrawn, unless it is done already."""
    before = event.get("previous_message") or {}
    if before.get("bot_id"):
        return
    source = Source(event["channel"], event["deleted_ts"], before.get("thread_ts"))
    if not _is_latest(session, now, workspace_id, event_id, event, source):
        return
    workspace = look_at_workspace(session, workspace_id, now)
    _correct(Hearing(session, now, workspace, source, before.get("user") or ""), [])


def _is_latest(
    session: Session, now: datetime, workspace_id: str, event_id: str, event: dict[str, Any], source: Source
) -> bool:
    """Whether nothing later was heard of the message: an edit that Slack sends again comes after its deletion."""
    if not inbox.accept(session, workspace_id, [f"event:{event_id}"], now):
        return False
    state = f"state:{source.channel_id}:{source.ts}"
    if not inbox.accept_latest(session, workspace_id, state, inbox.moment_of(event, now)):
        return False
    # The first words must not be heard after their correction, whichever comes first.
    inbox.accept(session, workspace_id, message_keys(event_id, source)[1:], now)
    return True


def _correct(heard: Hearing, mentions: Sequence[Mention]) -> None:
    _correct_followups(heard, [one for one in mentions if waits(one)])
    _correct_contacts(heard, [one for one in mentions if one.kind == "made" and not waits(one)])
    _correct_praise(heard, [one for one in mentions if one.kind == "praise"])
    new = heard.followups or heard.contacts
    if new:
        key = f"noted:{heard.source.channel_id}:{heard.source.ts}:{new[0]}"
        heard.whisper(key, "noted", heard.noted())


def _standing(heard: Hearing, mentions: Sequence[Mention], there: int) -> list[Mention]:
    """The mentions that are done, of a message that caused so many things before it was edited.

    Those that are only asked about are among them where somebody has said yes, that is where more is there than
    would have been done unasked; about a new one that is doubted the author is asked.
    """
    asked = [one for one in mentions if not heard.may_do(one)]
    taken = asked[: max(0, there - (len(mentions) - len(asked)))]
    for mention in asked[len(taken) :]:
        if mention.certain:
            ask(heard, mention)
    return [one for one in mentions if heard.may_do(one) or one in taken]


def _correct_followups(heard: Hearing, heard_now: Sequence[Mention]) -> None:
    session, now, workspace, source = heard.session, heard.now, heard.workspace, heard.source
    there = _read_there(session, workspace.id, source)
    mentions = _standing(heard, heard_now, len(there))
    for followup, mention in zip(there, mentions, strict=False):
        if followup.closed_at is None:
            owed = owed_from(session, workspace.id, mention, heard.author, source, heard.private)
            owed = replace(owed, owner=owed.owner or followup.owner_id)  # whoever took it meanwhile has it
            followups.edit(session, now, workspace, followup, owed)
            verdicts.reread(session, workspace.id, followup.id, mention)
    for followup in there[len(mentions) :]:
        if followup.closed_at is None:
            withdraw(session, now, workspace, followup, heard.author)
            verdicts.judge(session, now, workspace.id, [followup.id], UNSAID)
    for mention in mentions[len(there) :]:
        do(heard, mention)


def _read_there(session: Session, workspace_id: str, source: Source) -> list[Followup]:
    """What the message was read as; what somebody tracked by hand is theirs, whatever its words become."""
    there = followup_rows.from_message(session, workspace_id, source.channel_id, source.ts)
    read = verdicts.read_among(session, workspace_id, [one.id for one in there])
    return [one for one in there if one.id in read]


def withdraw(session: Session, now: datetime, workspace: Workspace, followup: Followup, by: str) -> None:
    """It was never meant: nothing is owed, and our mark goes."""
    followups.close(session, now, followup, by, ending="withdrawn")
    channel, ts = followup.channel_id, followup.message_ts
    if not channel or not ts:
        return
    there = followup_rows.from_message(session, workspace.id, channel, ts)
    if not any(one.kind == followup.kind and one.ending != "withdrawn" for one in there):
        outbox.unreact(session, now, workspace.id, channel, ts, MARKS[followup.kind])


def _correct_contacts(heard: Hearing, heard_now: Sequence[Mention]) -> None:
    session, workspace, source = heard.session, heard.workspace, heard.source
    there = contacts.from_message(session, workspace.id, source.channel_id, source.ts)
    mentions = _standing(heard, heard_now, len(there))
    made = [made_from(session, workspace.id, one, heard.author, source) for one in mentions]
    said = [(one.who.person, one.medium, one.outcome, one.about) for one in made]
    if said == [(one.person, one.medium, one.outcome, one.about) for one in there]:
        return
    for contact in there:
        contacts.undo_contact(session, heard.now, workspace, contact, heard.author)
    verdicts.judge(session, heard.now, workspace.id, [one.id for one in there], UNSAID)
    if there:
        heard.mark(workspace.done_emoji, outbox.unreact)
    for mention in mentions:
        do(heard, mention)


def _correct_praise(heard: Hearing, mentions: Sequence[Mention]) -> None:
    session, workspace, source = heard.session, heard.workspace, heard.source
    there = praise.from_message(session, workspace.id, source.channel_id, source.ts)
    already = {row.receiver_id for row in there}
    wanted = _wanted_praise(heard, mentions, already)
    still = {receiver: given for _, given in wanted for receiver in given.receivers}
    gone = [row for row in there if row.receiver_id not in still]
    praise.take_back(session, heard.now, gone)
    verdicts.judge(session, heard.now, workspace.id, [row.id for row in gone], UNSAID)
    for row in there:
        if row.receiver_id in still:
            row.reason, row.tags = still[row.receiver_id].reason, " ".join(still[row.receiver_id].tags)
            session.add(row)
    for mention, given in wanted:
        _give_more(heard, mention, given, already)
    if there and not still:
        heard.mark(workspace.praise_emoji, outbox.unreact)


def _wanted_praise(
    heard: Hearing, mentions: Sequence[Mention], already: set[str]
) -> list[tuple[Mention, Given]]:
    """The praise that the new words hold; about what is doubted, and stands nowhere yet, the author is asked."""
    wanted = []
    for mention in (one for one in mentions if one.certain):
        given = given_from(heard.session, heard.workspace.id, mention, heard.author, heard.source)
        if heard.may_do(mention) or already & set(given.receivers):
            wanted.append((mention, given))
        else:
            ask(heard, mention)
    return wanted


def _give_more(heard: Hearing, mention: Mention, given: Given, already: set[str]) -> None:
    fresh = tuple(one for one in given.receivers if one not in already)
    thanked = give(heard, replace(given, receivers=fresh)) if fresh else None
    if thanked and thanked.rows and len(fresh) == len(given.receivers):
        verdicts.note(heard.session, heard.now, heard.workspace.id, mention, thanked.rows[0].id)
