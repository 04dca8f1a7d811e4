"""What the bot would see in messages, as lines for people and programs."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.reading import NOBODY, Known, due_moment, entries, explain, read


@dataclass(frozen=True, slots=True)
class Ear:
    """How messages are read: the country of numbers and dates, and who is known."""

    country: str
    known: Known = NOBODY


def knowing(customers: Iterable[str], teammates: Iterable[str]) -> Known:
    """Who is known where no database is: customers as "Bluebird = blue bird, BB", words for teammates."""
    always = [
        (number, entry.name, spelling)
        for number, entry in enumerate(entries("\n".join(customers)), 1)
        for spelling in entry.spellings()
    ]
    ours = [spelling for entry in entries("\n".join(teammates)) for spelling in entry.spellings()]
    return Known((), ours, always)


def seen(text: str, author: str, ear: Ear) -> Iterator[str]:
    """A line of JSON for each mention."""
    for mention in _mentions(text, author, ear):
        yield json.dumps(mention, ensure_ascii=False)


def explained(text: str, author: str, ear: Ear, now: datetime, zone: ZoneInfo) -> Iterator[str]:
    """Each stage of the reader as a line, and under it what it saw; times are those of the zone."""

    def moment(words: str) -> datetime | None:
        at = due_moment(words, now, zone, region=ear.country)
        return at.astimezone(zone) if at else None

    for stage in explain(text, author, ear.known, ear.country, moment):
        yield f"{stage.name} ({stage.does})"
        yield from (f"  {line}" for line in stage.seen)


def read_lines(lines: Iterable[str], ear: Ear) -> bool:
    """Answer each line on stdout; a bad one is named on stderr and passed over. Whether all were good."""
    good = True
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = _asked(line)
        except ValueError as error:
            print(f"line {number}: {error}", file=sys.stderr)  # noqa: T201 - the command's own words
            good = False
            continue
        found = {"id": asked["id"], "mentions": _mentions(asked["text"], asked["author"], ear)}
        print(json.dumps(found, ensure_ascii=False), flush=True)  # noqa: T201
    return good


def _asked(line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("is not JSON") from None
    if not isinstance(asked, dict):
        raise ValueError('must be an object: {"id": …, "text": …, "author": …}')  # noqa: TRY004
    for name in ("text", "author"):
        if not isinstance(asked.get(name, ""), str):
            raise ValueError(f'"{name}" must be a string')  # noqa: TRY004
    for name in ("id", "text"):
        if name not in asked:
            raise ValueError(f'has no "{name}"')
    return {"author": "", **asked}


def _mentions(text: str, author: str, ear: Ear) -> list[dict[str, object]]:
    found = read(text, author=author, known=ear.known, region=ear.country)
    return [{"kind": one.kind, "certain": one.certain, **one.slots()} for one in found]
