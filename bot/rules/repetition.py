"""Which guideline comes next: spaced repetition, sooner where the team is weak."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

OPENING = 5  # the five contact guidelines come first, in order
INTERVALS = tuple(timedelta(weeks=n) for n in (4, 8, 16, 32, 52))
SLACK = timedelta(days=1)  # a week with a clock change is an hour short
TURN = 0.5  # what a tip gains when it is its kind's turn: as much as half of the greatest weakness


class Tip(Protocol):
    """What this rule needs of a guideline."""

    @property
    def key(self) -> str: ...
    @property
    def habits(self) -> tuple[int, ...]: ...


@dataclass(frozen=True, slots=True)
class _Standing:
    key: str
    times: int
    ripeness: float  # time since the last showing, in intervals; 1 when it is due or never shown
    weak: float

    def urgency(self, repeats_turn: bool) -> tuple[float, float]:
        return self.weak + TURN * (repeats_turn == (self.times > 0)), self.ripeness


def pick(
    tips: Sequence[Tip],
    shown: Mapping[str, Sequence[datetime]],
    weakness: Mapping[int, float],
    now: datetime,
) -> str | None:
    """The key of the tip for this week; None only when there are no tips.

    `weakness` runs from 0 (well kept) to 1 (never kept) by habit. The five opening tips come first in
    order. Then new tips and repeats whose interval is over take turns, weak habits before others; a weak
    habit's interval is up to halved. If nothing is ready it is the nearest. Ties go by the order of tips.
    The tip shown last is not picked again unless it is the only one.
    """
    for tip in tips[:OPENING]:
        if not shown.get(tip.key):
            return tip.key
    last = _last_shown(tips, shown)
    standings = [_standing(tip, shown, weakness, now) for tip in tips if tip.key != last or len(tips) == 1]
    ready = [one for one in standings if one.ripeness >= 1]
    if not ready:
        return max(standings, key=lambda one: one.ripeness).key if standings else None
    repeats_turn = last is not None and len(shown[last]) == 1
    return max(ready, key=lambda one: one.urgency(repeats_turn)).key


def _last_shown(tips: Sequence[Tip], shown: Mapping[str, Sequence[datetime]]) -> str | None:
    seen = [tip.key for tip in tips if shown.get(tip.key)]
    return max(seen, key=lambda key: max(shown[key]), default=None)


def _standing(
    tip: Tip, shown: Mapping[str, Sequence[datetime]], weakness: Mapping[int, float], now: datetime
) -> _Standing:
    weak = min(max((weakness.get(habit, 0.0) for habit in tip.habits), default=0.0), 1.0)
    moments = shown.get(tip.key, ())
    if not moments:
        return _Standing(tip.key, 0, 1.0, weak)
    interval = INTERVALS[min(len(moments), len(INTERVALS)) - 1] * (1 - weak / 2)
    return _Standing(tip.key, len(moments), (now - max(moments) + SLACK) / interval, weak)
