"""A busy morning: hundreds of things are due at once for a crowd of people."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, func, select

from bot import outbox
from bot.actions.workspaces import access_workspace, note_channel
from bot.models import Followup, FollowupStep, Member, Outbox, Workspace
from bot.sandbox import Sandbox
from bot.sandbox.seed import PEOPLE, ROOMS, Person, Room, Seed
from bot.store import Store

TEAM = "T0KEPT"
OWNERS = 120
MANAGERS = 5
CHANNELS = 12
ASKED = 60
LATE = 40
NOTES = 300  # a third each: messages, quiet lines, marks

OWNER_IDS = [f"UOWN{n:03d}" for n in range(OWNERS)]
MANAGER_IDS = [f"UMAN{n:03d}" for n in range(MANAGERS)]
CHANNEL_IDS = [f"CROOM{n:02d}" for n in range(CHANNELS)]


def crowd(zone: str) -> Seed:
    people = [Person(one, f"Owner {one[-3:]}", tz=zone) for one in OWNER_IDS]
    people += [Person(one, f"Manager {one[-3:]}", tz=zone, is_admin=True) for one in MANAGER_IDS]
    named = tuple(Person(one.id, one.real_name, one.title, tz=zone) for one in PEOPLE)
    rooms = tuple(Room(one, f"room-{one[-2:]}") for one in CHANNEL_IDS)
    return Seed(people=(*named, *people), rooms=(*ROOMS, *rooms))


def make_due(session: Session, box: Sandbox, now: datetime, zone: str) -> None:
    """Two nags for each owner, questions, late ones, digests, a guideline, and an outbox full of words."""
    workspace = access_workspace(session, TEAM, now)
    workspace.zone, workspace.work_days, workspace.holidays = zone, "0123456", False
    workspace.praise_limit = 1_000_000
    a_minute_ago = now - timedelta(minutes=1)
    workspace.next_guideline_at = a_minute_ago
    session.add(workspace)
    note_channel(session, now, TEAM, CHANNEL_IDS[0])
    for one in MANAGER_IDS:
        manager = Member(workspace_id=TEAM, id=one, name=f"Manager {one[-3:]}", zone=zone, is_manager=True)
        manager.next_digest_at = a_minute_ago
        session.add(manager)
    for n, owner in enumerate([*OWNER_IDS, *OWNER_IDS]):
        session.add(_followup(now, f"Nag {n}", owner_id=owner, next_nag_at=a_minute_ago))
    for n in range(ASKED):
        channel = CHANNEL_IDS[n % CHANNELS]
        session.add(_followup(now, f"Ask {n}", channel_id=channel, ask_at=a_minute_ago))
    for n in range(LATE):
        owner = OWNER_IDS[n]
        session.add(_followup(now, f"Late {n}", owner_id=owner, escalate_at=a_minute_ago))
    session.flush()
    _fill_outbox(session, box, now)


def _followup(now: datetime, name: str, **more: Any) -> Followup:
    made: dict[str, Any] = {
        "workspace_id": TEAM,
        "kind": "call",
        "customer_name": name,
        "created_by": "UALICE",
    }
    return Followup(**made, created_at=now - timedelta(hours=1), due_at=now - timedelta(minutes=5), **more)


def _fill_outbox(session: Session, box: Sandbox, now: datetime) -> None:
    for n in range(NOTES // 3):
        words = {"words": f"Note {n}", "user": OWNER_IDS[n % OWNERS]}
        outbox.say(session, now, TEAM, f"note:{n}:0", OWNER_IDS[n % OWNERS], say="sorry", args=words)
        room = CHANNEL_IDS[n % CHANNELS]
        outbox.say(session, now, TEAM, f"line:{n}:0", room, say="sorry", verb="ephemeral", args=words)
        outbox.react(session, now, TEAM, room, box.say("UALICE", room, "good morning"), "eyes")


def all_is_done(session: Session, now: datetime) -> bool:
    """Nothing is due, and nothing waits to be said."""
    due = [Followup.next_nag_at, Followup.ask_at, Followup.escalate_at]
    due += [Member.next_digest_at, Workspace.next_guideline_at]
    left = [select(func.count()).where(col(one) <= now) for one in due]
    left.append(select(func.count()).where(col(Outbox.send_at).is_not(None)))
    return not any(session.exec(one).one() for one in left)


def faults_of(store: Store, posts: Counter[str]) -> Iterable[str]:
    """Whose work was not done once."""
    kinds = Counter(key.split(":")[0] for key in posts)
    for kind, wish in (
        ("nag", OWNERS),
        ("ask", ASKED),
        ("late", MANAGERS),
        ("digest", MANAGERS),
        ("guideline", 1),
    ):
        if kinds[kind] != wish:
            yield f"{kinds[kind]} of {kind} were said, not {wish}"
    with store.begin() as session:
        rows = session.exec(select(Followup).where(col(Followup.created_by) == "UALICE")).all()
        for one in rows:
            kind = (one.customer_name or "").split()[0]
            if (one.nags, one.escalated) != (int(kind == "Nag"), int(kind == "Late")) and kind in (
                "Nag",
                "Late",
            ):
                yield f"{one.customer_name}: {one.nags} nags, told {one.escalated} times"
        asked = session.exec(
            select(FollowupStep.followup_id, func.count())
            .where(col(FollowupStep.verb) == "asked")
            .group_by(col(FollowupStep.followup_id))
        ).all()
        named = [
            one for row in session.exec(select(Outbox)) if row.say == "nag" for one in row.args["followups"]
        ]
    yield from (f"follow-up {one} was asked about {n} times" for one, n in asked if n != 1)
    yield from (f"follow-up {one} stands in {n} nags" for one, n in Counter(named).items() if n != 1)
