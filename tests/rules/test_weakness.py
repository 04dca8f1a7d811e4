from bot.rules.scores import Case
from bot.rules.weakness import weakness
from tests.rules.people import at, works

NOW = at("2026-03-06 15:00")


def case(came: str, returned: str | None) -> Case:
    return Case(1, at(came), at(returned) if returned else None, at(came), works())


def test_an_empty_week_shows_no_weakness() -> None:
    assert weakness([], NOW) == {}


def test_calls_and_mail_are_habits_of_their_own() -> None:
    kept = case("2026-03-02 10:00", "2026-03-02 11:00")
    broken = case("2026-03-02 10:00", "2026-03-03 10:00")
    found = weakness([("call", kept), ("call", broken), ("email", kept)], NOW)
    assert (found[1], found[2]) == (0.5, 0.0)


def test_slow_answers_are_a_lack_of_urgency_and_never_more_than_all() -> None:
    slow = case("2026-03-02 09:00", "2026-03-06 09:00")
    assert weakness([("call", slow)], NOW)[8] == 1.0
    quick = case("2026-03-02 10:00", "2026-03-02 10:48")
    assert weakness([("call", quick)], NOW)[8] == 0.1
