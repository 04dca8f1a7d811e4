"""The weekly guideline: one a week for each workspace, by spaced repetition."""

from collections import defaultdict
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from bot import outbox
from bot.errors import Sorry
from bot.guidelines import Tip, find_tip, library
from bot.models import GuidelineShown, Workspace
from bot.rules.repetition import pick
from bot.rules.waking import wait_for_morning
from bot.rules.weakness import weakness
from bot.rules.weekly import next_weekly
from bot.store import claim

from .figures import cases
from .workspaces import access_workspace, guideline_channel, hours_of, zone_of

WEEK = timedelta(days=7)


def post_one(session: Session, now: datetime) -> bool:
    """Post the guideline of one workspace whose time has come; whether there was one."""
    workspace = _next_due(session, now)
    if workspace is None or workspace.next_guideline_at is None:
        return False
    morning = wait_for_morning(workspace.next_guideline_at, now, hours_of(None, workspace))
    zone = zone_of(None, workspace)
    # After weeks of down time the next one is still ahead of now: what was missed is not caught up on.
    again = next_weekly(now, zone, workspace.guideline_weekday, workspace.guideline_time)
    if claim(session, workspace, "next_guideline_at", morning or again) and not morning:
        _post(session, now, workspace)
    return True


def post_now(session: Session, now: datetime, workspace_id: str) -> None:
    """Post one outside of its time."""
    _post(session, now, access_workspace(session, workspace_id, now))


def _next_due(session: Session, now: datetime) -> Workspace | None:
    due = select(Workspace).where(col(Workspace.next_guideline_at) <= now)
    return session.exec(due.order_by(col(Workspace.next_guideline_at)).limit(1)).first()


def _post(session: Session, now: datetime, workspace: Workspace) -> None:
    channel = guideline_channel(session, workspace)
    key = _pick(session, now, workspace) if channel else None
    if channel is None or key is None:
        return
    shown = GuidelineShown(workspace_id=workspace.id, key=key, at=now)
    session.add(shown)
    session.flush()
    outbox.say(
        session, now, workspace.id, f"guideline:{shown.id}:0", channel, say="guideline", args={"tip": key}
    )


def _pick(session: Session, now: datetime, workspace: Workspace) -> str | None:
    shown: dict[str, list[datetime]] = defaultdict(list)
    for row in session.exec(select(GuidelineShown).where(col(GuidelineShown.workspace_id) == workspace.id)):
        shown[row.key].append(row.at)
    weak = weakness(cases(session, workspace, now - WEEK, now), now)
    return pick(library(), shown, weak, now)


def this_week(session: Session, workspace: Workspace) -> Tip | None:
    """The guideline that was shown last; none in a workspace's first days."""
    rows = select(GuidelineShown.key).where(col(GuidelineShown.workspace_id) == workspace.id)
    key = session.exec(rows.order_by(col(GuidelineShown.id).desc()).limit(1)).first()
    return find_tip(key) if key else None


def this_week_of(session: Session, now: datetime, workspace_id: str) -> Tip | None:
    return this_week(session, access_workspace(session, workspace_id, now))


def find(typed: str) -> tuple[Tip, ...]:
    """The tips that hold every word that was typed."""
    words = typed.casefold().replace("#", " ").split()
    found = tuple(tip for tip in library() if all(word in _searched(tip) for word in words))
    if not found:
        raise Sorry(
            f"No guideline speaks of '{typed.strip()[:80]}'. Try `/guidelines call` or `/guidelines thank`."
        )
    return found


def _searched(tip: Tip) -> str:
    return " ".join((tip.title, tip.text, tip.action, tip.key, *tip.tags)).casefold()
