from datetime import timedelta

import pytest

from bot.rules.pacing import praise_left, wait_after


@pytest.mark.parametrize(
    ("tries", "seconds"),
    [(-1, 0), (0, 0), (1, 1), (2, 2), (3, 4), (9, 256), (10, 300), (11, 300), (10_000_000, 300)],
)
def test_waits_double_up_to_five_minutes(tries: int, seconds: int) -> None:
    assert wait_after(tries) == timedelta(seconds=seconds)


@pytest.mark.parametrize(("given_today", "left"), [(0, 10), (9, 1), (10, 0), (12, 0)])
def test_praise_runs_out_at_the_limit(given_today: int, left: int) -> None:
    assert praise_left(given_today, 10) == left
