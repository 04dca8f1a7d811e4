from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.rules.repetition import pick

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Tip:
    key: str
    habits: tuple[int, ...] = ()


LIBRARY = [Tip(f"tip-{n}", (n,)) for n in range(45)]
OPENED = {tip.key: [START + n * WEEK] for n, tip in enumerate(LIBRARY[:5])}


def year(tips: list[Tip], weeks: int, weakness: Mapping[int, float] | None = None) -> list[str]:
    shown: dict[str, list[datetime]] = defaultdict(list)
    keys = []
    for week in range(weeks):
        key = pick(tips, shown, weakness or {}, START + week * WEEK)
        assert key is not None
        keys.append(key)
        shown[key].append(START + week * WEEK)
    return keys


def test_the_five_contact_guidelines_come_first_in_order() -> None:
    assert year(LIBRARY, 5, {44: 1.0}) == [f"tip-{n}" for n in range(5)]


def test_new_ones_and_repeats_take_turns() -> None:
    assert year(LIBRARY, 9)[5:] == ["tip-0", "tip-5", "tip-1", "tip-6"]


def test_everything_is_shown_within_two_years() -> None:
    assert set(year(LIBRARY, 104)) == {tip.key for tip in LIBRARY}


def test_intervals_grow() -> None:
    keys = year(LIBRARY, 104)
    weeks = [week for week, key in enumerate(keys) if key == "tip-0"]
    gaps = [later - earlier for earlier, later in pairwise(weeks)]
    assert gaps == sorted(gaps)
    assert gaps[0] >= 4


def test_the_weakest_habit_comes_first() -> None:
    assert pick(LIBRARY, OPENED, {30: 0.9, 31: 0.6}, START + 5 * WEEK) == "tip-30"


def test_a_weak_habit_comes_back_sooner() -> None:
    after_two_weeks = START + 2 * WEEK + timedelta(hours=-1)  # the clock was changed in between
    tips = LIBRARY[:3]
    shown = {"tip-0": [START], "tip-1": [START + WEEK], "tip-2": [START + WEEK]}
    assert pick(tips, shown, {0: 1.0}, after_two_weeks) == "tip-0"
    assert year(LIBRARY, 52, {7: 1.0}).count("tip-7") > year(LIBRARY, 52).count("tip-7")


def test_a_weakness_does_not_crowd_out_the_rest() -> None:
    assert len(set(year(LIBRARY, 52, {7: 1.0, 8: 0.8}))) > 20


def test_two_tips_alternate() -> None:
    assert year(LIBRARY[:2], 4) == ["tip-0", "tip-1", "tip-0", "tip-1"]


def test_the_only_tip_is_picked_again() -> None:
    assert year(LIBRARY[:1], 3) == ["tip-0"] * 3


def test_without_tips_there_is_none() -> None:
    assert pick([], {}, {}, START) is None


def test_it_forgets_tips_that_were_retired() -> None:
    assert pick(LIBRARY[:5], {**OPENED, "retired": [START + 6 * WEEK]}, {}, START + 7 * WEEK) == "tip-0"


showings = st.dictionaries(
    st.sampled_from([tip.key for tip in LIBRARY]),
    st.lists(st.integers(-5, 200).map(lambda n: START + n * WEEK), max_size=7),
)


@given(
    st.lists(st.sampled_from(LIBRARY), unique=True, min_size=1),
    showings,
    st.dictionaries(st.integers(0, 44), st.floats(-1, 2)),
    st.integers(0, 200),
)
def test_it_always_finds_one_and_never_the_last(
    tips: list[Tip], shown: dict[str, list[datetime]], weakness: dict[int, float], week: int
) -> None:
    now = START + week * WEEK
    key = pick(tips, shown, weakness, now)
    assert key in {tip.key for tip in tips}
    assert key == pick(tips, shown, weakness, now)
    seen = {tip.key: max(shown[tip.key]) for tip in tips if shown.get(tip.key)}
    if len(tips) > 1 and key in seen:
        assert seen[key] < max(seen.values()) or list(seen.values()).count(seen[key]) > 1
