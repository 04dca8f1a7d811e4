"""How weak a team is at each habit that its figures speak of."""

from collections.abc import Iterable
from datetime import datetime

from bot.rules.scores import Case, median_minutes, same_day_percent

SAME_DAY_HABITS = {"call": (1,), "email": (2,), "visit": (1,), "message": (2,)}
URGENCY_HABIT = 8
A_WORKING_DAY = 480  # minutes; an answer that takes as long is not a rapid one at all


def weakness(cases: Iterable[tuple[str, Case]], now: datetime) -> dict[int, float]:
    """0 (well kept) to 1 (never kept) by habit, from cases with their kinds; nothing where nothing was measured."""
    known = list(cases)
    found: dict[int, float] = {}
    for habit in sorted({habit for habits in SAME_DAY_HABITS.values() for habit in habits}):
        percent = same_day_percent(
            [case for kind, case in known if habit in SAME_DAY_HABITS.get(kind, ())], now
        )
        if percent is not None:
            found[habit] = 1 - percent / 100
    minutes = median_minutes([case for _, case in known])
    return found if minutes is None else found | {URGENCY_HABIT: min(minutes / A_WORKING_DAY, 1.0)}
