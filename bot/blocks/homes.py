"""The Home tab: my open follow-ups first, then praise received and this week's guideline."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.guidelines import Tip
from bot.models import Followup, Praise

from . import ids
from .guidelines import brief
from .items import Reader, items
from .praise import line
from .text import Block, actions, button, context, counted, header, section

MOST_SHOWN = (35, 15, 5)  # follow-ups, two blocks each, of a view's 100; fewer where their words are long
_BYTES = 240_000  # of the 250,000 that a view may have
MOST_PRAISE = 5


@dataclass(frozen=True, slots=True)
class Team:
    """What managers see of everybody's."""

    open: int
    late: int


def plain_home() -> dict[str, Any]:
    """Where the full one was refused."""
    return {"type": "home", "blocks": [section("`/followups` shows what is open.")]}


def home(
    open_ones: Sequence[Followup],
    open_count: int,
    praise: Sequence[Praise],
    tip: Tip | None,
    team: Team | None,
    reader: Reader,
) -> dict[str, Any]:
    """The whole view; customers come first."""
    rest = _praised(praise, reader)
    rest += [header("This week"), *brief(tip)] if tip else []
    rest += _team(team) if team else []
    rest.append(
        context("`/callback` logs a call to return, `/praise` passes on a kind word, `/kept` says the rest.")
    )
    for most in MOST_SHOWN:
        view = {"type": "home", "blocks": [*_waiting(open_ones[:most], open_count, reader), *rest]}
        if len(json.dumps(view)) < _BYTES:
            break
    return view


def _waiting(open_ones: Sequence[Followup], open_count: int, reader: Reader) -> list[Block]:
    if not open_ones:
        return [header("Waiting for you"), section("Nobody is waiting for you. Well done.")]
    rest = open_count - len(open_ones)
    more = [context(f"And {counted(rest, 'more', 'more')}: `/followups` shows them all.")] if rest > 0 else []
    return [header(f"Waiting for you: {open_count}"), *items(open_ones, reader, len(open_ones)), *more]


def _praised(praise: Sequence[Praise], reader: Reader) -> list[Block]:
    lines = [section(line(row, reader.names)) for row in praise[:MOST_PRAISE]]
    if not lines:
        lines = [section("Kind words from colleagues will stand here. `/praise @maria for …` gives some.")]
    return [header("Praise for you"), *lines]


def _team(team: Team) -> list[Block]:
    late = f"{counted(team.late, 'of them is', 'of them are')} late" if team.late else "none of them late"
    waiting = counted(team.open, "customer waits", "customers wait")
    words = (
        f"{waiting[:1].upper() + waiting[1:]} for the team, {late}."
        if team.open
        else "Nobody waits for the team. Well done, all."
    )
    settings = actions(
        button("Settings", ids.SETTINGS_OPEN, "home"),
        button("Your own words", ids.OWN_WORDS_OPEN, "home"),
        block_id="team",
    )
    return [
        header("The team"),
        section(f"{words} `/followups team` shows who; `/kept digest` the week's figures."),
        settings,
    ]
