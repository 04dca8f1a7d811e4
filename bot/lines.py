"""What the bot would see in messages, as lines for people and programs."""

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from bot.reading import Known, read


def seen(text: str, author: str, country: str) -> Iterator[str]:
    """A line of JSON for each mention."""
    for mention in _mentions(text, author, country):
        yield json.dumps(mention, ensure_ascii=False)


def read_lines(lines: Iterable[str], country: str) -> bool:
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
        found = {"id": asked["id"], "mentions": _mentions(asked["text"], asked["author"], country)}
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


def _mentions(text: str, author: str, country: str) -> list[dict[str, object]]:
    found = read(text, author=author, known=Known(), region=country)
    return [{"kind": one.kind, "certain": one.certain, **one.slots()} for one in found]
