"""Takes in a workspace's own words from CSV, as `kept export words` writes them."""

import csv
from collections.abc import Iterable

from sqlmodel import Session, select

from bot import migrations
from bot.actions import own_words
from bot.clock import utcnow
from bot.errors import Sorry, WrongSettings
from bot.models import Workspace
from bot.reading import Entry
from bot.store import Store

HEAD = 'The file\'s first line must name the columns "kind" and "name"; "spelling" is a third, if you like.'


def add_words(store: Store, lines: Iterable[str], workspace_id: str | None) -> int:
    """Add a file's words, all or none, and say how many names there were; `WrongSettings` says what is wrong."""
    if not migrations.at_head(store):
        raise WrongSettings("The database holds nothing yet; run `kept run` or `kept db upgrade` first.")
    found = _read(lines)
    try:
        with store.begin() as session:
            own_words.add(session, utcnow(), _workspace(session, workspace_id), found)
    except Sorry as sorry:
        raise WrongSettings(sorry.words) from None
    return sum(map(len, found.values()))


def _workspace(session: Session, workspace_id: str | None) -> Workspace:
    there = {one.id: one for one in session.exec(select(Workspace)).all()}
    if workspace_id in there:
        return there[workspace_id]
    if len(there) == 1 and workspace_id is None:
        return next(iter(there.values()))
    names = ", ".join(sorted(there)) or "none yet; `kept run` makes the first"
    raise WrongSettings(f"Which workspace? Give one with --workspace: {names}.")


def _read(lines: Iterable[str]) -> dict[str, list[Entry]]:
    """The names of each kind with their spellings; a name that comes again adds to the first."""
    sheet = csv.DictReader(lines)
    if not {"kind", "name"} <= set(sheet.fieldnames or ()):
        raise WrongSettings(HEAD)
    found: dict[str, dict[str, Entry]] = {kind: {} for kind in own_words.KINDS}
    for row in sheet:
        kind, name, spelling = (_cell(row.get(column)) for column in ("kind", "name", "spelling"))
        if kind not in found:
            kinds = " or ".join(own_words.KINDS)
            raise WrongSettings(f"Line {sheet.line_num}: '{kind}' is no kind of word; it is {kinds}.")
        if "=" in name + spelling or ("," in spelling and spelling != name):
            raise WrongSettings(f"Line {sheet.line_num}: a spelling holds no comma and no equals sign.")
        entry = found[kind].setdefault(name, Entry(sheet.line_num, name))
        if spelling and spelling not in entry.spellings():
            found[kind][name] = Entry(entry.line, name, (*entry.others, spelling))
    return {kind: list(names.values()) for kind, names in found.items()}


def _cell(value: str | None) -> str:
    """Plain words; the apostrophe that keeps a spreadsheet from running a cell goes."""
    words = " ".join((value or "").replace("\x00", "").split())
    return words[1:] if words[:1] == "'" and words[1:2] in ("=", "@", "+", "-") else words
