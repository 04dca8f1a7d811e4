from bot.actions import channels, retiming
from bot.actions.members import access_member
from bot.actions.workspaces import guideline_channel
from bot.models import Followup
from bot.store import Store
from tests.actions.people import MONDAY, NAMES, TEAM, move_in, owed, profile, workspace_of


def test_who_moves_takes_what_is_due_along(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        key = owed(session, MONDAY).id
    with store.begin() as session:
        retiming.learn_member(session, MONDAY, TEAM, profile("UBOB", NAMES["UBOB"], "America/Los_Angeles"))
    with store.begin() as session:
        found = session.get_one(Followup, (TEAM, key))
        assert found.next_nag_at is not None
        assert found.due_at.isoformat() == "2026-03-03T01:00:00+00:00"
        assert found.next_nag_at.isoformat() == "2026-03-03T00:00:00+00:00"


def test_other_peoples_stay(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        one = owed(session, MONDAY, "UMARIA")
        key, due_at = one.id, one.due_at
    with store.begin() as session:
        retiming.learn_member(session, MONDAY, TEAM, profile("UBOB", NAMES["UBOB"], "America/Los_Angeles"))
    with store.begin() as session:
        assert session.get_one(Followup, (TEAM, key)).due_at == due_at


def test_a_managers_digest_moves_too(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        retiming.learn_member(
            session, MONDAY, TEAM, profile("UALICE", NAMES["UALICE"], "America/Los_Angeles")
        )
    with store.begin() as session:
        digest = access_member(session, MONDAY, TEAM, "UALICE").next_digest_at
        assert digest is not None
        assert digest.isoformat() == "2026-03-06T23:00:00+00:00"


def test_we_listen_where_we_are_invited(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        channels.left(session, MONDAY, TEAM, "C1", "UBOB")
        assert guideline_channel(session, workspace_of(session)) == "C1"
        channels.left(session, MONDAY, TEAM, "C1", "UKEPT")
        session.flush()
        assert guideline_channel(session, workspace_of(session)) is None
        channels.joined(session, MONDAY, TEAM, "C1", "UBOB")
        session.flush()
        assert guideline_channel(session, workspace_of(session)) is None
        channels.joined(session, MONDAY, TEAM, "C1", "UKEPT")
        channels.renamed(session, TEAM, "C1", "service")
        session.flush()
        assert guideline_channel(session, workspace_of(session)) == "C1"


def test_an_archived_channel_hears_nothing_until_it_is_back(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        channels.closed(session, MONDAY, TEAM, "C1")
        session.flush()
        assert guideline_channel(session, workspace_of(session)) is None
        channels.returned(session, TEAM, "C1")
        channels.returned(session, TEAM, "CUNKNOWN")
        session.flush()
        assert guideline_channel(session, workspace_of(session)) == "C1"
