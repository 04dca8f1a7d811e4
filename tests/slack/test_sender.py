"""The sender: each thing said once, whatever becomes of the call, the connection or the process."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlmodel import Session, col, delete, select, update

from bot import outbox
from bot.actions.workspaces import access_workspace
from bot.clock import utcnow
from bot.models import Outbox, Pace
from bot.sandbox import Sandbox
from bot.slack import sender as sending
from bot.slack.authorize import Tokens
from bot.slack.sender import Sender
from bot.store import Store

TEAM, BOB, ROOM = "T0KEPT", "UBOB", "CSERVICE"
Say = Callable[..., None]


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with Sandbox() as started:
        yield started


@pytest.fixture
def sender(store: Store, box: Sandbox) -> Sender:
    with store.begin() as session:
        access_workspace(session, TEAM, utcnow())
    return Sender(store, Tokens("xoxb-sandbox", box.api_url))


@pytest.fixture
def say(store: Store) -> Say:
    def put(key: str, to: str = BOB, verb: str = "post", thread_ts: str | None = None) -> None:
        with store.begin() as session:
            args = {"words": f"Words of {key}.", "user": BOB}
            outbox.say(
                session, utcnow(), TEAM, key, to, say="sorry", verb=verb, args=args, thread_ts=thread_ts
            )

    return put


def _row(store: Store, key: str) -> Outbox:
    with store.begin() as session:
        return session.exec(select(Outbox).where(col(Outbox.key) == key)).one()


def _let_time_pass(store: Store) -> None:
    """Every lease and every wait is over, but for the methods that Slack has limited."""
    with store.begin() as session:
        waits = update(Outbox).where(col(Outbox.send_at).is_not(None))
        session.execute(waits.values(send_at=utcnow() - timedelta(seconds=1)))
        session.execute(delete(Pace).where(col(Pace.scope).startswith("channel:")))


def _said(box: Sandbox, method: str = "chat.postMessage") -> list[str]:
    return [str(call.args["text"]) for call in box.calls(method) if call.accepted]


def test_it_finds_what_it_had_said_before_the_connection_was_lost(
    store: Store, box: Sandbox, sender: Sender, say: Say
) -> None:
    box.fault("dropped_after", "chat.postMessage")
    say("nag:1:1")
    assert sender.send_one()
    _let_time_pass(store)
    assert sender.send_one()
    assert _said(box) == ["Words of nag:1:1."]
    row = _row(store, "nag:1:1")
    assert (row.reason, row.send_at, row.ts) == ("found", None, box.dm(BOB)[0]["ts"])


def test_it_says_what_it_looked_for_in_vain(store: Store, box: Sandbox, sender: Sender, say: Say) -> None:
    box.fault("dropped_before", "chat.postMessage")
    say("nag:1:1")
    assert sender.send_one()
    _let_time_pass(store)
    assert sender.send_one()
    assert _said(box) == ["Words of nag:1:1."]


def test_it_looks_through_every_page(store: Store, box: Sandbox, sender: Sender, say: Say) -> None:
    box.fault("dropped_after", "chat.postMessage")
    say("ask:1:0", ROOM)
    assert sender.send_one()
    for n in range(250):
        box.say("UALICE", ROOM, f"talk {n}")
    _let_time_pass(store)
    assert sender.send_one()
    assert _said(box) == ["Words of ask:1:0."]
    assert len(box.calls("conversations.history")) == 2


def test_it_does_not_say_a_quiet_line_again_whose_fate_nobody_knows(
    store: Store, box: Sandbox, sender: Sender, say: Say
) -> None:
    box.fault("dropped_before", "chat.postEphemeral")
    say("noted:1:0", ROOM, verb="ephemeral")
    assert sender.send_one()
    _let_time_pass(store)
    assert sender.send_one()
    assert _said(box, "chat.postEphemeral") == []
    assert _row(store, "noted:1:0").reason == "unsure"


def test_it_says_a_quiet_line_again_that_slack_failed_to_take(
    store: Store, box: Sandbox, sender: Sender, say: Say
) -> None:
    box.fault("http_500", "chat.postEphemeral")
    say("noted:1:0", ROOM, verb="ephemeral")
    assert sender.send_one()
    _let_time_pass(store)
    assert sender.send_one()
    assert _said(box, "chat.postEphemeral") == ["Words of noted:1:0."]


def test_it_holds_the_method_that_slack_limits_and_no_other(
    store: Store, box: Sandbox, sender: Sender, say: Say
) -> None:
    box.fault("dropped_before", "chat.postMessage")
    box.fault("rate_limited", "conversations.history", retry_after=30)
    say("nag:1:1")
    assert sender.send_one()
    _let_time_pass(store)
    assert sender.send_one()  # may not look for thirty seconds
    say("nag:2:1", "UCAROL")
    assert sender.send_one()
    assert _said(box) == ["Words of nag:2:1."]


def test_it_gives_each_message_of_a_busy_channel_a_second_of_its_own(
    store: Store, box: Sandbox, sender: Sender, say: Say
) -> None:
    for n in range(5):
        say(f"ask:{n}:0", ROOM)
    assert sender.send_one()
    assert sender.send_one()
    assert not sender.send_one()
    with store.begin() as session:
        waits = select(Outbox.send_at).where(col(Outbox.send_at).is_not(None)).order_by(col(Outbox.id))
        turns = [at for at in session.exec(waits) if at]
    assert _said(box) == ["Words of ask:0:0."]
    assert [later - first for first, later in pairwise(turns)] == [timedelta(seconds=1)] * 3


def test_it_lets_the_last_wish_for_a_mark_win_over_one_on_its_way(
    store: Store, box: Sandbox, sender: Sender
) -> None:
    ts = box.say("UALICE", ROOM, "well done")

    def unreact(change: Any) -> None:
        if change.what == "call" and box.calls()[-1].method == "reactions.add":
            box.workspace.listeners.remove(unreact)
            with store.begin() as session:
                outbox.unreact(session, utcnow(), TEAM, ROOM, ts, "eyes")

    box.workspace.listeners.append(unreact)
    with store.begin() as session:
        outbox.react(session, utcnow(), TEAM, ROOM, ts, "eyes")
    assert sender.send_one()
    assert sender.send_one()  # at once, not when the lease is over
    assert not sender.send_one()
    assert [call.method for call in box.calls() if call.accepted][-2:] == [
        "reactions.add",
        "reactions.remove",
    ]
    assert _row(store, f"react:{ROOM}:{ts}:eyes").sent_at


def test_it_takes_a_whole_lease_again_when_it_was_slow(
    store: Store, box: Sandbox, sender: Sender, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "STALE", -1.0)
    say("nag:1:1")
    assert sender.send_one()
    assert _said(box) == ["Words of nag:1:1."]
    assert _row(store, "nag:1:1").sent_at


def test_it_leaves_to_another_what_was_taken_over_while_it_was_slow(
    store: Store, box: Sandbox, sender: Sender, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "STALE", -1.0)
    say("nag:1:1")

    def taken_over(_store: Store, _client: object, _row: Outbox) -> bool:
        _let_time_pass(store)
        return True

    monkeypatch.setattr("bot.slack.direct.resolve", taken_over)
    assert sender.send_one()
    assert _said(box) == []
    assert _row(store, "nag:1:1").send_at


def test_it_writes_down_what_was_said_by_one_who_had_lost_its_lease(
    store: Store, box: Sandbox, sender: Sender, say: Say
) -> None:
    def taken_over(change: Any) -> None:
        if change.what == "call" and box.calls()[-1].method == "chat.postMessage":
            box.workspace.listeners.remove(taken_over)
            _let_time_pass(store)

    box.workspace.listeners.append(taken_over)
    say("nag:1:1")
    assert sender.send_one()
    assert not sender.send_one()
    assert _said(box) == ["Words of nag:1:1."]


def test_it_does_not_let_an_answer_wait_behind_everybodys_nags(
    box: Sandbox, sender: Sender, say: Say
) -> None:
    for n, person in enumerate(("UALICE", "UBOB", "UCAROL", "UDAN", "UMARIA")):
        say(f"nag:{n}:1", person)
    say("noted:1:0", ROOM, verb="ephemeral")
    assert sender.send_one()
    assert sender.send_one()
    assert _said(box, "chat.postEphemeral") == ["Words of noted:1:0."]


def test_it_passes_over_a_row_that_another_sender_is_about_to_take(
    store: Store, box: Sandbox, sender: Sender, say: Say
) -> None:
    if store.is_sqlite:
        pytest.skip("one transaction at a time")
    say("nag:1:1")
    say("nag:2:1", "UCAROL")
    with store.begin() as session:
        _lock_first(session)
        assert sender.send_one()
    assert _said(box) == ["Words of nag:2:1."]


def _lock_first(session: Session) -> None:
    assert session.exec(select(Outbox).order_by(col(Outbox.id)).limit(1).with_for_update()).one()
