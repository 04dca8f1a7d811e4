"""What people typed, as plain words to keep: no markup, names where Slack has ids."""

import html
import re

from sqlmodel import Session

from .members import names_of

_TOKEN = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")
_PERSON = re.compile(r"<@([A-Z0-9]+)")


def plain_words(session: Session, workspace_id: str, text: str | None, most: int = 500) -> str | None:
    """`text` as it reads: people and channels by name, links by their label, entities as characters."""
    if not text:
        return None
    names = names_of(session, workspace_id, _PERSON.findall(text))
    return html.unescape(_TOKEN.sub(lambda token: _readable(token, names), text))[:most].strip() or None


def _readable(token: re.Match[str], names: dict[str, str]) -> str:
    sign, target, label = token.groups()
    if sign == "@":
        return names.get(target, label or "a colleague")
    if sign == "#":
        return f"#{label or 'channel'}"
    if sign == "!":
        return label or target.split("^")[-1]
    return label or target.removeprefix("mailto:").removeprefix("tel:")
