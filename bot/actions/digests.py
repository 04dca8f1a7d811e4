"""The manager's weekly digest: when it is due, and what stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from bot import outbox
from bot.models import Digest, Followup, Member, Praise, Workspace
from bot.rules.scores import Figures, figures, trend
from bot.rules.verdicts import Tally
from bot.rules.waking import wait_for_morning
from bot.rules.weekly import next_weekly
from bot.store import claim, insert_if_new, table

from . import followup_rows, verdicts
from .figures import cases, count_open
from .workspaces import hours_of, zone_of

WEEK = timedelta(days=7)
MOST_LATE = 20
MOST_PRAISE = 1000


@dataclass(frozen=True, slots=True)
class Week:
    """All that one digest says."""

    since: datetime
    until: datetime
    figures: Figures
    praise: Sequence[Praise]
    late: Sequence[Followup]  # the longest overdue first, at most MOST_LATE
    late_count: int
    heard: Tally  # of the month so far: how often the bot was right


def send_one(session: Session, now: datetime) -> bool:
    """Send one manager the digest whose time has come; after down time the one covers what was missed."""
    manager = _next_due(session, now)
    if manager is None or manager.next_digest_at is None:
        return False
    workspace = session.get_one(Workspace, manager.workspace_id)
    if manager.deleted_at or not manager.is_manager:
        claim(session, manager, "next_digest_at", None)
        return True
    due_at = manager.next_digest_at
    morning = wait_for_morning(due_at, now, hours_of(manager, workspace))
    again = next_weekly(now, zone_of(manager, workspace), workspace.digest_weekday, workspace.digest_time)
    if claim(session, manager, "next_digest_at", morning or again) and not morning:
        args = {"manager": manager.id, "since": (now - WEEK).isoformat(), "until": now.isoformat()}
        key = f"digest:{manager.id}:{due_at:%Y%m%d%H%M}"
        outbox.say(session, now, workspace.id, key, manager.id, say="digest", args=args)
    return True


def _next_due(session: Session, now: datetime) -> Member | None:
    due = select(Member).where(col(Member.next_digest_at) <= now)
    return session.exec(due.order_by(col(Member.next_digest_at)).limit(1)).first()


def week_of(
    session: Session, now: datetime, workspace: Workspace, manager_id: str, since: datetime, until: datetime
) -> Week:
    """The figures of the stretch as they stand now, with the trend against the last digest or the week before."""
    here = [case for _, case in cases(session, workspace, since, until)]
    before = [case for _, case in cases(session, workspace, since - WEEK, since)]
    found = figures(here, before, now)
    said = _last_said(session, workspace.id, manager_id, since)
    if said is not None:  # what a manager has read is what they compare with
        found = _with_trend(found, said)
    late = followup_rows.open_of(session, workspace.id, late_at=now, most=MOST_LATE)
    count = len(late) if len(late) < MOST_LATE else count_open(session, workspace.id, late_at=now)
    kind_words = _praise(session, workspace.id, since, until)
    heard = verdicts.month(session, workspace, until)
    return Week(since, until, found, kind_words, late, count, heard)


def _with_trend(found: Figures, before: int) -> Figures:
    points = trend(found.same_day_percent, before)
    return Figures(
        found.came, found.returned, found.same_day_percent, points, found.median_minutes, found.late
    )


def _last_said(session: Session, workspace_id: str, manager_id: str, since: datetime) -> int | None:
    """The per cent of the digest that covered the week before, if there was one."""
    rows = select(Digest.same_day).where(
        col(Digest.workspace_id) == workspace_id,
        col(Digest.manager_id) == manager_id,
        col(Digest.until_at) >= since - timedelta(days=2),
        col(Digest.until_at) <= since + timedelta(days=2),
    )
    percent = session.exec(rows.order_by(col(Digest.until_at).desc()).limit(1)).first()
    return None if percent is None else round(percent)


def _praise(session: Session, workspace_id: str, since: datetime, until: datetime) -> Sequence[Praise]:
    rows = select(Praise).where(
        col(Praise.workspace_id) == workspace_id, col(Praise.at) >= since, col(Praise.at) < until
    )
    return session.exec(rows.order_by(col(Praise.at).desc()).limit(MOST_PRAISE)).all()


def keep(session: Session, workspace_id: str, digest_id: int, manager_id: str, week: Week) -> None:
    """Remember what was said, once for a message however often it is tried."""
    row = {
        "workspace_id": workspace_id,
        "id": digest_id,
        "manager_id": manager_id,
        "since_at": week.since,
        "until_at": week.until,
        "same_day": week.figures.same_day_percent,
        "minutes": week.figures.median_minutes,
    }
    insert_if_new(session, table(Digest), [row])
