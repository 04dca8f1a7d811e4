"""The manager's digest in words: numbers with their trend, praise, and last what is late."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.models import Followup, Praise
from bot.rules.scores import Figures
from bot.rules.verdicts import Tally

from .items import Reader, line
from .praise import line as praise_line
from .text import (
    Block,
    Message,
    bold,
    context,
    counted,
    divider,
    escape,
    header,
    joined,
    message,
    section,
    sentence,
    span_words,
)
from .verdicts import month

MOST_LINES = 3  # newest praise, word for word
MOST_PEOPLE = 8
_QUIET = (
    "A quiet week: no customer had to wait for anybody. "
    "Perhaps the moment to tell someone that they do well: `/praise`."
)


def digest(
    figures: Figures,
    praise: Sequence[Praise],
    late: Sequence[Followup],
    late_count: int,
    since: datetime,
    until: datetime,
    reader: Reader,
    heard: Tally = Tally(),  # noqa: B008 - a value
) -> Message:
    """A week on one screen; an empty one has its own kind sentence. Last, how often the bot itself was right."""
    said = month(heard)
    last = [context(said)] if said else []
    blocks = [header("Your team's week"), context(_stretch(since, until, reader))]
    if not figures.came and not praise and not late_count:
        return message(_QUIET, [*blocks, section(_QUIET), *last])
    blocks += [section(words) for words in (_same_day(figures), _speed(figures)) if words]
    # Praise before blame: what is late comes last, where it is read as what to do next.
    blocks += [divider(), *_praise(praise, reader), divider(), *_late(late, late_count, reader), *last]
    return message(f"Your team's week: {_in_short(figures, late_count)}", blocks)


def _stretch(since: datetime, until: datetime, reader: Reader) -> str:
    first, last = since.astimezone(reader.zone), until.astimezone(reader.zone)
    return f"{first.day} {first:%B} to {last.day} {last:%B}"


def _in_short(figures: Figures, late_count: int) -> str:
    if figures.same_day_percent is None:
        return f"{counted(late_count, 'customer waits', 'customers wait')} too long."
    return f"{figures.same_day_percent} % answered on the same day."


def _same_day(figures: Figures) -> str:
    waited = counted(figures.came, "customer", "customers")
    came = sentence(f"{waited} waited for us; {_answered(figures)}.")
    if not figures.came:
        return "Nobody new had to wait for us."
    if figures.same_day_percent is None:
        return came
    return f"*{figures.same_day_percent} %* answered on the same day{_trend(figures.same_day_trend)}. {came}"


def _answered(figures: Figures) -> str:
    if figures.returned == figures.came:
        return "everyone has their answer" if figures.came > 1 else "they have their answer"
    have = counted(figures.returned, "has their answer", "have their answer") if figures.returned else ""
    return f"{have} so far" if have else "nobody has their answer yet"


def _trend(points: int | None) -> str:
    if points is None:
        return ""
    if not points:
        return ", as in the week before"
    size = counted(abs(points), "point", "points")
    return f", {size} better than the week before" if points > 0 else f", {size} less than the week before"


def _speed(figures: Figures) -> str:
    if figures.median_minutes is None:
        return ""
    if figures.median_minutes < 1:
        return "Half of them heard from us in *less than a minute*."
    length = span_words(timedelta(minutes=figures.median_minutes))
    return f"Half of them heard from us within *{length}* of working time."


def _praise(rows: Sequence[Praise], reader: Reader) -> list[Block]:
    if not rows:
        return [section("No praise was passed on this week. You could begin: `/praise @maria for …`.")]
    givers = Counter(row.giver_id for row in rows)
    from_whom = counted(len(givers), "colleague", "colleagues")
    words = sentence(f"{counted(len(rows), 'kind word', 'kind words')} from {from_whom}.")
    lines = [
        f"*{words}*",
        f"Praised: {_people([row.receiver_id for row in rows], reader)}.",
    ]
    lines.append(f"Who noticed: {_people([row.giver_id for row in rows], reader)}.")
    return [section("\n".join(lines)), *[section(_quoted(row, reader)) for row in rows[:MOST_LINES]]]


def _people(ids: Sequence[str], reader: Reader) -> str:
    """ "Maria (3), Bob and two more"; most first, then by name."""
    counts = sorted(Counter(ids).items(), key=lambda one: (-one[1], reader.name(one[0])))
    named = [
        escape(reader.name(one), 60) + (f" ({count})" if count > 1 else "")
        for one, count in counts[:MOST_PEOPLE]
    ]
    rest = len(counts) - MOST_PEOPLE
    return joined([*named, counted(rest, "more", "more")] if rest > 0 else named)


def _quoted(row: Praise, reader: Reader) -> str:
    return f"To {bold(reader.name(row.receiver_id), 60)} from {praise_line(row, reader.names)}"


def _late(late: Sequence[Followup], late_count: int, reader: Reader) -> list[Block]:
    if not late_count:
        return [section("Nobody waits longer than they should. Well done, all of you.")]
    waiting = counted(late_count, "customer waits", "customers wait")
    words = sentence(f"{waiting} longer than promised; perhaps someone needs a hand.")
    lines = [section(f"{line(one, reader)} · {_owner(one, reader)}") for one in late]
    rest = late_count - len(late)
    more = (
        [context(f"And {counted(rest, 'more', 'more')}: `/followups late` shows them all.")]
        if rest > 0
        else []
    )
    return [section(f"*{words}*"), *lines, *more]


def _owner(followup: Followup, reader: Reader) -> str:
    return f"with {escape(reader.name(followup.owner_id), 60)}" if followup.owner_id else "nobody has it yet"
