"""Answers to what the bot only asked about."""

from datetime import datetime

from sqlmodel import Session

from bot.errors import Sorry
from bot.models import Outbox
from bot.rules.verdicts import NOT_A_FOLLOWUP, TRACKED

from . import followup_rows, praise_forms, verdicts
from .followup_rows import Source
from .mentions import mention_from, waits
from .messages import Hearing, carry_out
from .praise import Thanked
from .workspaces import look_at_workspace

_ANSWERS = {"made": "Noted. Thank you.", "praise": "Lovely. I'll pass it on."}


def track(session: Session, now: datetime, workspace_id: str, offer_id: str, by: str) -> str:
    """Yes: what was only asked about is done; the words that say so."""
    offer = session.get(Outbox, (workspace_id, int(offer_id)))
    if offer is None:
        raise Sorry("That offer is too old. `/callback` logs it just as well.")
    source = Source(offer.to, offer.args["ts"], offer.args.get("thread_ts"))
    mention = mention_from(offer.args)
    offered = verdicts.access_offered(session, workspace_id, offer.id)
    if offered is None:
        return "That one is on the list already."
    if waits(mention) and _is_tracked_by_hand(session, workspace_id, source):
        verdicts.judge(session, now, workspace_id, [offer.id], TRACKED)
        return "That one is on the list already."
    workspace = look_at_workspace(session, workspace_id, now)
    heard = Hearing(session, now, workspace, source, by, offer.args["private"])
    about = carry_out(heard, mention)
    if about is None:  # only praise can reach nobody; the offer stays open
        raise praise_forms.refusal(workspace, Thanked(over_limit=heard.over_limit))
    verdicts.take(session, now, offered, about)
    if waits(mention):
        return "It is on the list. `/followups team` shows it."
    return _ANSWERS[mention.kind]


def _is_tracked_by_hand(session: Session, workspace_id: str, source: Source) -> bool:
    """Whether somebody was quicker, by an emoji or a form; what else the message says is another matter."""
    there = followup_rows.from_message(session, workspace_id, source.channel_id, source.ts)
    return len(there) > len(verdicts.read_among(session, workspace_id, [one.id for one in there]))


def decline(session: Session, now: datetime, workspace_id: str, offer_id: str, by: str) -> str:
    """No: there is nothing to track; the words that say so."""
    verdicts.judge(session, now, workspace_id, [int(offer_id)], NOT_A_FOLLOWUP)
    return "All right, I leave it."
