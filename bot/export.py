"""Writes out tables: every row in id order, page by page, with names beside ids."""

import csv
import json
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import IO, Any

from sqlalchemy import Select, Table, select
from sqlmodel import Session, SQLModel

from bot import migrations
from bot.errors import WrongSettings
from bot.models import Contact, Customer, CustomerKey, Followup, Member, OwnWord, Praise, Verdict, Workspace
from bot.store import Store, table

PAGE = 1000
MODELS: dict[str, type[SQLModel]] = {
    "contacts": Contact,
    "followups": Followup,
    "praise": Praise,
    "customers": Customer,
    "verdicts": Verdict,
    "words": OwnWord,
}
PEOPLE = ("member_id", "owner_id", "created_by", "closed_by", "giver_id", "receiver_id")
KEYS = {"name": "known_as", "phone": "phones", "email": "emails"}

Row = dict[str, Any]


def write(store: Store, name: str, form: str, output: IO[str]) -> None:
    """Every row of every workspace; nothing is locked for longer than a page."""
    if not migrations.at_head(store):
        raise WrongSettings("The database holds nothing yet; run `kept run` or `kept db upgrade` first.")
    rows = _rows(store, name)
    if form == "jsonl":
        for row in rows:
            output.write(json.dumps(row, ensure_ascii=False) + "\n")
        return
    sheet = csv.DictWriter(output, _columns(name), lineterminator="\n")
    sheet.writeheader()
    sheet.writerows({column: _cell(value) for column, value in row.items()} for row in rows)


def _rows(store: Store, name: str) -> Iterator[Row]:
    with store.begin() as session:
        workspaces = list(
            session.execute(select(table(Workspace).c.id).order_by(table(Workspace).c.id)).scalars()
        )
    for workspace_id in workspaces:
        last = 0
        while page := _page(store, name, workspace_id, last):
            yield from page
            last = page[-1]["id"]


def _page(store: Store, name: str, workspace_id: str, after: int) -> list[Row]:
    of = table(MODELS[name])
    asked = select(of).where(of.c.workspace_id == workspace_id, of.c.id > after).order_by(of.c.id).limit(PAGE)
    with store.begin() as session:
        found = [dict(row) for row in session.execute(asked).mappings()]
        add = _add_keys if name == "customers" else _add_names
        add(session, workspace_id, found)
    return [{column: _plain(row.get(column)) for column in _columns(name)} for row in found]


def _columns(name: str) -> list[str]:
    """The table's own columns; after each id of a person or a customer, what they are called."""
    columns: list[str] = []
    for column in table(MODELS[name]).c.keys():  # noqa: SIM118 - a collection of columns is no dict
        columns.append(column)
        if column in PEOPLE:
            columns.append(_name_of(column))
        if column == "customer_id" and "customer_name" not in table(MODELS[name]).c:
            columns.append("customer_name")
    return columns + (list(KEYS.values()) if name == "customers" else [])


def _name_of(column: str) -> str:
    return f"{column.removesuffix('_id')}_name"


def _add_names(session: Session, workspace_id: str, rows: list[Row]) -> None:
    people = {row[column] for row in rows for column in PEOPLE if row.get(column)}
    names = _named(session, table(Member), workspace_id, people)
    customers = _named(
        session, table(Customer), workspace_id, {r["customer_id"] for r in rows if r.get("customer_id")}
    )
    for row in rows:
        for column in PEOPLE:
            if column in row:
                row[_name_of(column)] = names.get(row[column])
        if "customer_id" in row:
            row["customer_name"] = row.get("customer_name") or customers.get(row["customer_id"])


def _named(session: Session, of: Table, workspace_id: str, ids: set[Any]) -> dict[Any, str]:
    asked: Select[Any] = select(of.c.id, of.c.name).where(of.c.workspace_id == workspace_id, of.c.id.in_(ids))
    return {row.id: row.name for row in session.execute(asked)} if ids else {}


def _add_keys(session: Session, workspace_id: str, rows: list[Row]) -> None:
    """All that a customer is found by."""
    of = table(CustomerKey)
    ids = [row["id"] for row in rows]
    mine = (of.c.workspace_id == workspace_id) & of.c.customer_id.in_(ids)
    keys: dict[tuple[int, str], list[str]] = {}
    for customer, kind, key in session.execute(
        select(of.c.customer_id, of.c.kind, of.c.key).where(mine).order_by(of.c.key)
    ):
        keys.setdefault((customer, kind), []).append(key)
    for row in rows:
        for kind, column in KEYS.items():
            row[column] = keys.get((row["id"], kind), [])


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime | date | time) else value


def _cell(value: object) -> object:
    """What a spreadsheet may show: a list as words, and nothing that it would run as a formula."""
    if isinstance(value, list):
        value = "; ".join(value)
    if isinstance(value, str) and (value[:1] in "=@\t\r" or (value[:1] in "+-" and not value[1:2].isdigit())):
        return f"'{value}" if value else value
    return value
