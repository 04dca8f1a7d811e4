"""A workspace's own words: read from the lines that a manager writes, and kept."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, col, select

from bot.blocks import own_words as blocks
from bot.blocks.text import cut
from bot.errors import Sorry
from bot.models import OwnWord, Workspace
from bot.reading import Entry, entries, fold_name, is_needed
from bot.store import insert, new_id, table

from . import customers
from .members import access_manager
from .workspaces import access_workspace

KINDS = ("teammate", "customer")
LONGEST = 80  # characters of a spelling
_SAID = 150  # characters that Slack shows under a field
_CHANGED = (
    "Somebody changed these words while you had them open. Copy what you added, close this, "
    "and type `/kept words` again."
)
_ELSEWHERE = {"teammate": "among the colleagues", "customer": "among the customers"}
Lines = Mapping[str, Sequence[Entry]]  # by their kind
_Row = dict[str, Any]


def form(session: Session, now: datetime, workspace_id: str, by: str) -> dict[str, Any]:
    """The words as they are, for a manager."""
    workspace = access_workspace(session, workspace_id, now)
    access_manager(session, now, workspace, by, "the team's words")
    rows = all_of(session, workspace_id)
    lines = {kind: _text(entries_of(rows, kind)) for kind in KINDS}
    return blocks.form(lines["teammate"], lines["customer"], _stamp(rows))


def all_of(session: Session, workspace_id: str) -> Sequence[OwnWord]:
    rows = select(OwnWord).where(col(OwnWord.workspace_id) == workspace_id)
    return session.exec(rows.order_by(col(OwnWord.id))).all()


def entries_of(rows: Sequence[OwnWord], kind: str) -> list[Entry]:
    """The lines of one kind, as they were written."""
    named: dict[str, list[str]] = {}
    for row in rows:
        if row.kind == kind:
            named.setdefault(row.name, []).append(row.spelling)
    return [
        Entry(line, name, tuple(spellings[1:])) for line, (name, spellings) in enumerate(named.items(), 1)
    ]


def _text(lines: Sequence[Entry]) -> str:
    return "\n".join(entry.text() for entry in lines)


def _stamp(rows: Sequence[OwnWord]) -> str:
    """Another one as soon as one of the words is."""
    lines = "\n\n".join(_text(entries_of(rows, kind)) for kind in KINDS)
    return hashlib.sha256(lines.encode()).hexdigest()[:16]


def save(
    session: Session, now: datetime, workspace_id: str, by: str, fields: Mapping[str, Any], seen: str
) -> None:
    """Keep what the form says, all of it or nothing."""
    workspace = access_workspace(session, workspace_id, now)
    access_manager(session, now, workspace, by, "the team's words")
    _take_turn(session, workspace)
    if _stamp(all_of(session, workspace_id)) != seen:
        raise Sorry(_CHANGED, field="teammates")
    texts = {kind: (fields.get(f"{kind}s") or "").replace("\x00", "") for kind in KINDS}
    _keep(session, now, workspace, {kind: entries(text) for kind, text in texts.items()})


def add(session: Session, now: datetime, workspace: Workspace, lines: Lines) -> None:
    """Lines beside those that are there; a name that is there already gets the new spellings."""
    _take_turn(session, workspace)
    rows = all_of(session, workspace.id)
    _keep(session, now, workspace, {kind: _joined(entries_of(rows, kind), lines[kind]) for kind in KINDS})


def _take_turn(session: Session, workspace: Workspace) -> None:
    """Of two who save at once the second sees what the first has saved."""
    session.refresh(workspace, with_for_update=True)


def _joined(there: Sequence[Entry], more: Sequence[Entry]) -> list[Entry]:
    joined = {fold_name(entry.name): replace(entry, line=0) for entry in there}
    for entry in more:
        same = joined.get(fold_name(entry.name), Entry(entry.line, entry.name))
        known = {fold_name(spelling) for spelling in same.spellings()}
        fresh = tuple(one for one in entry.others if fold_name(one) not in known)
        joined[fold_name(entry.name)] = Entry(entry.line, same.name, same.others + fresh)
    return list(joined.values())


def _keep(session: Session, now: datetime, workspace: Workspace, lines: Lines) -> None:
    """The lines of each kind in place of those before; what is wrong with one is said, and nothing changes."""
    there: dict[str, tuple[str, int]] = {}
    for kind in KINDS:
        _check(lines[kind], kind, there)
    rows = [row for kind in KINDS for entry in lines[kind] for row in _rows(kind, entry)]
    of = table(OwnWord)
    session.execute(delete(of).where(of.c.workspace_id == workspace.id))
    for row in rows:
        if row["kind"] == "customer":
            row["customer_id"] = customers.name_customer(session, now, workspace.id, row["name"]).id
    insert(session, of, [{"workspace_id": workspace.id, "id": new_id(), **row} for row in rows])
    session.flush()
    customers.read_again(session, workspace.id)


def _rows(kind: str, entry: Entry) -> Iterator[_Row]:
    keys = {fold_name(spelling): spelling for spelling in reversed(entry.spellings())}
    for key, spelling in reversed(keys.items()):
        yield {"kind": kind, "name": entry.name, "spelling": spelling, "key": key, "customer_id": None}


def _check(lines: Sequence[Entry], kind: str, there: dict[str, tuple[str, int]]) -> None:
    """Of what is wrong with the lines of one kind, the first is said in full, of the rest the numbers."""
    wrong = {entry.line: fault for entry in lines for fault in _faults(entry, kind, there)}
    if len(_text(lines)) > blocks.MOST:
        wrong = {0: f"That is too much: I can hold {blocks.MOST} characters of {kind}s' words."}
    if wrong:
        first, *rest = sorted(wrong)
        more = f" Look at line {', '.join(map(str, rest[:5]))} too." if rest else ""
        fits = len(wrong[first] + more) <= _SAID
        raise Sorry(wrong[first] + (more if fits else ""), field=f"{kind}s")


def _faults(entry: Entry, kind: str, there: dict[str, tuple[str, int]]) -> Iterator[str]:
    """What is wrong with a line; its spellings are noted, so that none is given twice."""
    if not entry.name:
        yield f"Line {entry.line}: the name comes first, as in: Bluebird = blue bird, BB."
        return
    for spelling in entry.spellings():
        key = fold_name(spelling)
        other, line = there.setdefault(key, (kind, entry.line))
        same = (other, line) == (kind, entry.line)
        where = f"on line {line}" if other == kind and line else _ELSEWHERE[other]
        fault = _fault(spelling, key, kind) or (None if same else f"is {where} already.")
        if fault:
            yield f"Line {entry.line}: '{cut(spelling, 30)}' {fault}"


def _fault(spelling: str, key: str, kind: str) -> str | None:
    if not any(letter.isalpha() for letter in key):
        return "has no letter by which I could know it."
    if len(spelling) > LONGEST:
        return f"is too long: {LONGEST} characters are enough."
    if len(key) < 2:
        return "is one letter alone. Write more of the name."
    if is_needed(spelling, colleague=kind == "teammate"):
        return "is a word that I need to understand messages. Add the next one, as in 'Call Center Plus'."
    return None
