from concurrent.futures import ThreadPoolExecutor, wait

from bot.actions import verdicts
from bot.models import Verdict
from bot.reading import Mention
from bot.rules.verdicts import NOT_A_FOLLOWUP, TOO_MANY, TRACKED, UNDONE
from bot.store import Store
from tests.actions.people import MONDAY, TEAM, move_in, workspace_of

MENTION = Mention("owed", True, 0, 4, "wants-call")


def heard(store: Store, count: int, *, offered: bool = False) -> list[int]:
    about = list(range(1, count + 1))
    with store.begin() as session:
        for one in about:
            verdicts.note(session, MONDAY, TEAM, MENTION, one, offered=offered)
    return about


def judge(store: Store, about: int, verdict: str = UNDONE) -> bool:
    with store.begin() as session:
        return verdicts.judge(session, MONDAY, TEAM, [about], verdict)


def doubted(store: Store) -> list[str]:
    with store.begin() as session:
        return list(workspace_of(session).doubted_rules)


def test_only_the_verdict_that_turns_it_says_so(store: Store) -> None:
    move_in(store)
    told = [judge(store, one) for one in heard(store, TOO_MANY + 1)]
    assert told == [False] * (TOO_MANY - 1) + [True, False]
    assert doubted(store) == ["wants-call"]


def test_the_same_verdict_twice_is_one(store: Store) -> None:
    move_in(store)
    about = heard(store, TOO_MANY)
    for one in (*about[:2], *about[:2], about[0]):
        assert not judge(store, one)
    assert doubted(store) == []


def test_of_two_who_judge_at_once_neither_is_overlooked(store: Store) -> None:
    move_in(store)
    about = heard(store, TOO_MANY)
    for one in about[2:]:
        judge(store, one)
    with ThreadPoolExecutor(1) as pool:
        with store.begin() as session:
            verdicts.judge(session, MONDAY, TEAM, [about[0]], UNDONE)
            other = pool.submit(judge, store, about[1])
            wait([other], timeout=0.3)  # it has to wait for us; one that did not would have ended by then
        assert other.result()
    assert doubted(store) == ["wants-call"]


def test_what_is_not_certain_anyway_is_not_doubted(store: Store) -> None:
    move_in(store)
    unsure = Mention("owed", False, 0, 4, "they-called")
    with store.begin() as session:
        for one in range(TOO_MANY):
            verdicts.note(session, MONDAY, TEAM, unsure, one, offered=True)
            verdicts.judge(session, MONDAY, TEAM, [one], NOT_A_FOLLOWUP)
    assert doubted(store) == []


def test_a_mistake_that_was_none_wins_trust_back(store: Store) -> None:
    move_in(store)
    about = heard(store, TOO_MANY)
    for one in about:
        judge(store, one)
    with store.begin() as session:
        verdicts.restore(session, MONDAY, TEAM, about[0])
    assert doubted(store) == []


def test_who_says_yes_is_the_only_one(store: Store) -> None:
    move_in(store)
    [offer] = heard(store, 1, offered=True)
    with store.begin() as session:
        offered = verdicts.access_offered(session, TEAM, offer)
        assert offered is not None
        verdicts.take(session, MONDAY, offered, 77)
    with store.begin() as session:
        assert verdicts.access_offered(session, TEAM, offer) is None
        assert session.get_one(Verdict, (TEAM, offered.id)).verdict == TRACKED
        assert verdicts.read_among(session, TEAM, [77, 78]) == {77}
