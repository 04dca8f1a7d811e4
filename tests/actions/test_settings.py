from datetime import time
from typing import Any

import pytest

from bot.actions import settings
from bot.actions.members import access_member, managers
from bot.actions.workspaces import note_channel
from bot.errors import Sorry
from bot.models import Channel, Followup, Member
from bot.sandbox import check_view
from bot.store import Store
from tests.actions.people import MONDAY, TEAM, move_in, owed, workspace_of

FIELDS: dict[str, Any] = {
    "work_days": ["0", "1", "2", "3", "4"],
    "starts": "09:00",
    "ends": "17:00",
    "zone": "America/New_York",
    "guideline_channel": None,
    "guideline_weekday": "0",
    "guideline_time": "09:00",
    "digest_weekday": "4",
    "digest_time": "15:00",
    "praise_limit": "10",
    "aloud": [],
    "managers": ["UALICE"],
    "call_emoji": "telephone_receiver",
    "done_emoji": "white_check_mark",
    "praise_emoji": "raised_hands",
}


def save(store: Store, by: str = "UALICE", **changes: Any) -> None:
    with store.begin() as session:
        settings.save(session, MONDAY, TEAM, by, FIELDS | changes)


def refusal(store: Store, by: str = "UALICE", **changes: Any) -> Sorry:
    with store.session() as session:
        with pytest.raises(Sorry) as caught:
            settings.save(session, MONDAY, TEAM, by, FIELDS | changes)
        return caught.value


def form(store: Store, by: str) -> dict[str, Any]:
    with store.begin() as session:
        view = settings.form(session, MONDAY, TEAM, by)
        assert check_view(view) == []
        return view


def test_the_form_opens_for_managers_alone(store: Store) -> None:
    move_in(store)
    assert "now you do" not in str(form(store, "UALICE"))
    with store.session() as session, pytest.raises(Sorry, match="Ask Alice Moreno"):
        settings.form(session, MONDAY, TEAM, "UBOB")


def test_where_nobody_manages_the_first_who_asks_does(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        for one in managers(session, TEAM):
            one.is_manager = False
            session.add(one)
    assert "now you do" in str(form(store, "UBOB"))
    with store.begin() as session:
        bob = session.get_one(Member, (TEAM, "UBOB"))
        assert bob.is_manager
        assert bob.next_digest_at is not None
    with store.session() as session, pytest.raises(Sorry, match="Ask Bob Tanaka"):
        settings.form(session, MONDAY, TEAM, "UMARIA")


def test_nobody_manages_before_the_team_is_known(store: Store) -> None:
    with store.session() as session, pytest.raises(Sorry, match="still getting to know your team"):
        settings.form(session, MONDAY, TEAM, "UBOB")
    with store.begin() as session:
        assert managers(session, TEAM) == []


def test_it_sets_everything_at_once(store: Store) -> None:
    move_in(store)
    save(
        store,
        zone="europe/london",
        work_days=["6", "0"],
        starts="08:30",
        praise_limit="3",
        done_emoji=":tada:",
    )
    with store.begin() as session:
        found = workspace_of(session)
        assert (found.zone, found.work_days, found.starts) == ("Europe/London", "06", time(8, 30))
        assert (found.praise_limit, found.done_emoji) == (3, "tada")


def test_saving_the_same_moves_nothing(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        before = (
            workspace_of(session).next_guideline_at,
            access_member(session, MONDAY, TEAM, "UALICE").next_digest_at,
        )
    save(store)
    with store.begin() as session:
        after = (
            workspace_of(session).next_guideline_at,
            access_member(session, MONDAY, TEAM, "UALICE").next_digest_at,
        )
    assert before == after


def test_a_new_day_moves_what_is_next(store: Store) -> None:
    move_in(store)
    save(store, guideline_weekday="2", guideline_time="08:00", digest_weekday="1")
    with store.begin() as session:
        guideline = workspace_of(session).next_guideline_at
        digest = access_member(session, MONDAY, TEAM, "UALICE").next_digest_at
        assert guideline is not None
        assert digest is not None
        assert guideline.isoformat() == "2026-03-04T13:00:00+00:00"
        assert digest.isoformat() == "2026-03-03T20:00:00+00:00"


def test_managers_come_and_go(store: Store) -> None:
    move_in(store)
    save(store, managers=["UBOB", "UMARIA"])
    with store.begin() as session:
        assert {one.id for one in managers(session, TEAM)} == {"UBOB", "UMARIA"}
        assert access_member(session, MONDAY, TEAM, "UALICE").next_digest_at is None
    assert "Ask" in refusal(store).words


def test_somebody_has_to_manage(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        robot = access_member(session, MONDAY, TEAM, "UROBOT")
        robot.is_bot = True
        session.add(robot)
    assert refusal(store, managers=[]).field == "managers"
    assert refusal(store, managers=["UROBOT"]).field == "managers"


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Chicago", "America/Chicago"),
        ("new york", "America/New_York"),
        ("asia/kolkata", "Asia/Kolkata"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_may_be_a_city(typed: str, zone: str) -> None:
    assert settings.find_zone(typed) == zone


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("zone", "Gotham"),
        ("zone", ""),
        ("praise_limit", "0"),
        ("praise_limit", "many"),
        ("praise_limit", None),
        ("call_emoji", "two words"),
        ("done_emoji", None),
        ("praise_emoji", "telephone_receiver"),
        ("guideline_channel", "CELSEWHERE"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(store: Store, field: str, typed: str | None) -> None:
    move_in(store)
    wrong: dict[str, Any] = {field: typed}
    assert refusal(store, **wrong).field == field


def test_channels_hear_praise_or_do_not(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        note_channel(session, MONDAY, TEAM, "C2")
    save(store, aloud=["C1", "C2"])
    save(store, aloud=["C2"])
    with store.begin() as session:
        heard = [session.get_one(Channel, (TEAM, one)).praise_aloud for one in ("C1", "C2")]
    assert heard == [False, True]
    assert refusal(store, aloud=["CELSEWHERE"]).field == "aloud"


def test_new_hours_move_what_is_due(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        key = owed(session, MONDAY).id
    save(store, ends="15:00")
    with store.begin() as session:
        found = session.get_one(Followup, (TEAM, key))
        assert found.next_nag_at is not None
        assert (found.due_at.isoformat(), found.next_nag_at.isoformat()) == (
            "2026-03-02T20:00:00+00:00",
            "2026-03-02T19:00:00+00:00",
        )
