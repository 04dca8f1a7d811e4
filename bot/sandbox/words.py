"""What a person types, as Slack stores it: mentions, escapes, and the rich text beside the plain."""

import re

from bot.sandbox.shapes import Json, new_id
from bot.sandbox.workspace import Workspace

_MARKUP = re.compile(r"<(?:@[UW]\w+|#C\w+|!\w+|https?://|mailto:|tel:)[^<>]*>")
_TOKEN = re.compile(
    r"<([@#!])([\w^]+)(?:\|([^>]*))?>|<((?:https?://|mailto:|tel:)[^|>]+)(?:\|([^>]*))?>|:([a-z+][\w+-]*):"
)


def as_stored(text: str, workspace: Workspace) -> str:
    """Escaped as Slack does, with `@Bob` and `#service` turned into ids; markup already there is kept."""
    pieces, at = [], 0
    for kept in _MARKUP.finditer(text):
        pieces += [_plain(text[at : kept.start()], workspace), kept.group()]
        at = kept.end()
    return "".join([*pieces, _plain(text[at:], workspace)])


def _plain(text: str, workspace: Workspace) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    people = _names(workspace)
    if people:
        pattern = "|".join(re.escape(name) for name in sorted(people, key=len, reverse=True))
        text = re.sub(rf"(?<!\w)@({pattern})\b", lambda m: f"<@{people[m[1].lower()]}>", text, flags=re.I)
    rooms = {c.name: c.id for c in workspace.channels.values() if c.name}
    return re.sub(
        r"(?<![\w&])#([\w-]+)",
        lambda m: f"<#{rooms[m[1].lower()]}|{m[1].lower()}>" if m[1].lower() in rooms else m[0],
        text,
    )


def _names(workspace: Workspace) -> dict[str, str]:
    names: dict[str, str] = {}
    for user in workspace.users.values():
        for name in (user["real_name"], user["profile"]["display_name"], user["name"]):
            names.setdefault(name.lower(), user["id"])
    return names


def rich_text(text: str) -> list[Json]:
    """The rich_text block that Slack sends beside what a person wrote."""
    elements: list[Json] = []
    at = 0
    for token in _TOKEN.finditer(text):
        elements += _text_element(text[at : token.start()])
        elements.append(_element(token))
        at = token.end()
    elements += _text_element(text[at:])
    section = {"type": "rich_text_section", "elements": elements}
    return [{"type": "rich_text", "block_id": new_id("", 5), "elements": [section]}]


def _text_element(text: str) -> list[Json]:
    plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return [{"type": "text", "text": plain}] if plain else []


def _element(token: re.Match[str]) -> Json:
    sigil, name, _, url, label, emoji = token.groups()
    if emoji:
        return {"type": "emoji", "name": emoji}
    if url:
        return {"type": "link", "url": url} | ({"text": label} if label else {})
    if sigil == "@":
        return {"type": "user", "user_id": name}
    if sigil == "#":
        return {"type": "channel", "channel_id": name}
    return {"type": "broadcast", "range": name}
