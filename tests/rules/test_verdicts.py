import pytest

from bot.rules.verdicts import (
    EDITED,
    JUDGED,
    KEPT,
    LOOKED_BACK,
    NOT_A_FOLLOWUP,
    TOO_MANY,
    TRACKED,
    UNDONE,
    UNSAID,
    Tally,
    is_doubted,
    tally,
)


def test_a_new_rule_is_trusted() -> None:
    assert not is_doubted([])


@pytest.mark.parametrize("wrong", [UNDONE, NOT_A_FOLLOWUP])
def test_it_is_doubted_from_the_third_time_on(wrong: str) -> None:
    assert not is_doubted([wrong] * (TOO_MANY - 1))
    assert is_doubted([wrong] * TOO_MANY)


def test_what_was_mended_is_no_reason_to_doubt() -> None:
    assert not is_doubted([EDITED] * LOOKED_BACK)


def test_it_wins_trust_back_as_the_old_ones_are_forgotten() -> None:
    still = LOOKED_BACK - TOO_MANY
    assert is_doubted([TRACKED] * still + [UNDONE] * TOO_MANY)
    assert not is_doubted([TRACKED] * (still + 1) + [UNDONE] * TOO_MANY)


def test_only_the_newest_count() -> None:
    assert not is_doubted([KEPT] * LOOKED_BACK + [UNDONE] * LOOKED_BACK)


def test_it_counts_what_stood_what_was_mended_and_what_was_wrong() -> None:
    found = tally([(KEPT, 40), (TRACKED, 5), (EDITED, 2), (UNDONE, 3), (NOT_A_FOLLOWUP, 1)])
    assert (found, found.heard) == (Tally(right=45, edited=2, wrong=4), 51)


def test_what_nobody_judged_counts_neither_way() -> None:
    assert tally([(None, 7), (UNSAID, 3)]) == Tally()
    assert UNSAID not in JUDGED
