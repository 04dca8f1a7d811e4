"""How often the reader was right: each thing it heard, what people said to it, and the rules it doubts for that."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.models import Verdict, Workspace
from bot.reading import Mention
from bot.rules import verdicts as rules
from bot.rules.days import month_start
from bot.store import insert, new_id, table

from .workspaces import zone_of


def note(
    session: Session,
    now: datetime,
    workspace_id: str,
    mention: Mention,
    about_id: int,
    *,
    offered: bool = False,
) -> None:
    """Write down that a mention was done, or only asked about, in the transaction that does it."""
    row: dict[str, Any] = {
        "workspace_id": workspace_id,
        "id": new_id(),
        "about_id": about_id,
        "kind": mention.kind,
        "rule": mention.rule,
        "certain": mention.certain,
        "offered": offered,
        "at": now,
        "verdict": None if offered else rules.KEPT,
        "slots": "",
    }
    insert(session, table(Verdict), [row])


def judge(
    session: Session,
    now: datetime,
    workspace_id: str,
    about: Sequence[int],
    verdict: str,
    slots: Sequence[str] = (),
) -> bool:
    """What a person says to what was heard; whether the bot asks from now on where it used to act.

    What did not come from a reading (a command, a form, an emoji) has no verdict, and gets none.
    """
    judged = [row for row in _about(session, workspace_id, about) if _judge(row, now, verdict, slots)]
    session.add_all(judged)
    session.flush()
    return _weigh(session, workspace_id, judged)


def _about(session: Session, workspace_id: str, about: Sequence[int]) -> Sequence[Verdict]:
    mine = (col(Verdict.workspace_id) == workspace_id) & col(Verdict.about_id).in_(about)
    return session.exec(select(Verdict).where(mine).order_by(col(Verdict.id)).with_for_update()).all()


def _judge(row: Verdict, now: datetime, verdict: str, slots: Sequence[str]) -> bool:
    """Whether it says anything new: the same click may come twice."""
    all_slots = " ".join(dict.fromkeys([*row.slots.split(), *slots]))
    if (row.verdict, row.slots) == (verdict, all_slots):
        return False
    row.verdict, row.slots, row.judged_at = verdict, all_slots, now
    return True


def _weigh(session: Session, workspace_id: str, judged: Sequence[Verdict]) -> bool:
    """Doubt the rules that were wrong too often, and trust those again that were not; whether one is newly doubted.

    It is done here, where a person waits for nothing, so that a message finds it in the workspace's own row.
    """
    concerned = {row.rule for row in judged if row.certain}
    if not concerned:
        return False
    # Two who judge at once would each see their own verdict alone.
    workspace = session.get_one(Workspace, workspace_id, with_for_update=True, populate_existing=True)
    before = set(workspace.doubted_rules)
    doubted = {rule for rule in concerned if rules.is_doubted(_newest(session, workspace_id, rule))}
    now_doubted = (before - concerned) | doubted
    if now_doubted != before:
        workspace.doubted_rules = sorted(now_doubted)
        session.add(workspace)
        session.flush()
    return bool(doubted - before)


def _newest(session: Session, workspace_id: str, rule: str) -> Sequence[str]:
    """The verdicts of a rule where it was sure: what it only wondered about says nothing of what it may do."""
    rows = select(Verdict.verdict).where(
        col(Verdict.workspace_id) == workspace_id,
        col(Verdict.rule) == rule,
        col(Verdict.certain).is_(True),
        col(Verdict.verdict).in_(rules.JUDGED),
    )
    newest = session.exec(rows.order_by(col(Verdict.id).desc()).limit(rules.LOOKED_BACK))
    return [one or "" for one in newest]


def restore(session: Session, now: datetime, workspace_id: str, about_id: int) -> None:
    """It was meant after all."""
    for row in _about(session, workspace_id, [about_id]):
        if row.verdict in (*rules.WRONG, rules.UNSAID):
            judge(session, now, workspace_id, [about_id], rules.TRACKED if row.offered else rules.KEPT)


def reread(session: Session, workspace_id: str, about_id: int, mention: Mention) -> None:
    """The message has new words: it is the rule that heard those which is right or wrong."""
    of = table(Verdict)
    mine = (of.c.workspace_id == workspace_id) & (of.c.about_id == about_id)
    heard = {"kind": mention.kind, "rule": mention.rule, "certain": mention.certain}
    session.execute(of.update().where(mine, of.c.verdict == rules.KEPT).values(heard))


def access_offered(session: Session, workspace_id: str, offer_id: int) -> Verdict | None:
    """What an offer asks about, for whoever answers it; None where somebody has said yes already."""
    return next(iter(_about(session, workspace_id, [offer_id])), None)


def take(session: Session, now: datetime, offered: Verdict, about_id: int) -> None:
    """The answer was yes: from now on it is about what came of it."""
    offered.about_id = about_id
    session.add(offered)
    session.flush()
    judge(session, now, offered.workspace_id, [about_id], rules.TRACKED)


def read_among(session: Session, workspace_id: str, about: Sequence[int]) -> set[int]:
    """Those that came from a reading; the others were tracked by hand."""
    mine = (col(Verdict.workspace_id) == workspace_id) & col(Verdict.about_id).in_(about)
    return set(session.exec(select(Verdict.about_id).where(mine))) if about else set()


def month(session: Session, workspace: Workspace, until: datetime) -> rules.Tally:
    """How often the bot was right in the team's own month, up to `until`."""
    since = month_start(until, zone_of(None, workspace))
    counts = (
        select(Verdict.verdict, func.count())
        .where(col(Verdict.workspace_id) == workspace.id, col(Verdict.at) >= since, col(Verdict.at) < until)
        .group_by(col(Verdict.verdict))
    )
    return rules.tally(session.exec(counts).all())
