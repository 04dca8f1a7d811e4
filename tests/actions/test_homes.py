from sqlmodel import select

from bot.actions import homes
from bot.actions.members import access_member
from bot.actions.praise import Given, give
from bot.actions.speech.homes import say_home
from bot.models import Outbox
from bot.sandbox import check_view
from bot.store import Store
from tests.actions.people import MONDAY, TEAM, hours, move_in, owed, workspace_of


def home(store: Store, user: str) -> str:
    with store.begin() as session:
        homes.open_home(session, MONDAY, TEAM, user, "home")
        row = session.exec(select(Outbox).where(Outbox.to == user, Outbox.say == "home")).one()
        view = say_home(session, row, MONDAY + hours(30))
        assert view is not None
        assert check_view(view) == []
        return str(view)


def test_it_shows_my_own_and_not_another_persons(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        owed(session, MONDAY, "UBOB", "Acme")
        owed(session, MONDAY, "UMARIA", "Initech")
    assert "Acme" in home(store, "UBOB")
    assert "Initech" not in home(store, "UBOB")


def test_it_shows_praise_received(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        give(session, MONDAY, workspace_of(session), Given("UMARIA", ("UBOB",), "command", "the night shift"))
    assert "the night shift" in home(store, "UBOB")


def test_only_managers_see_the_team_at_a_glance(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        owed(session, MONDAY, "UBOB", "Acme")
    assert "One customer waits for the team, one of them is late." in home(store, "UALICE")
    assert "for the team" not in home(store, "UBOB")


def test_the_messages_tab_draws_nothing(store: Store) -> None:
    move_in(store)
    with store.begin() as session:
        homes.open_home(session, MONDAY, TEAM, "UBOB", "messages")
        assert session.exec(select(Outbox)).all() == []
        assert access_member(session, MONDAY, TEAM, "UBOB").home_opened_at is None


def test_it_is_drawn_again_when_something_changes(store: Store) -> None:
    move_in(store)
    home(store, "UBOB")
    with store.begin() as session:
        row = session.exec(select(Outbox).where(Outbox.say == "home")).one()
        row.send_at = None
        session.add(row)
    with store.begin() as session:
        owed(session, MONDAY, "UBOB", "Acme")
        assert session.exec(select(Outbox.send_at).where(Outbox.say == "home")).one() is not None
