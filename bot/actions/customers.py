"""Customers: found by phone, e-mail or name; made on first mention."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from bot.models import Customer, CustomerKey, OwnWord
from bot.reading import Known, fold_name
from bot.rules.phones import phone_key
from bot.store import insert, insert_if_new, memory, new_id, table

_Key = tuple[str, str]

_K, _C = table(CustomerKey).c, table(Customer).c
# Prepared once: every event that names somebody asks it.
_AT_KEYS = (
    sql_select(_K.kind, _K.key, _C.id, _C.name)
    .join_from(
        table(CustomerKey), table(Customer), (_C.workspace_id == _K.workspace_id) & (_C.id == _K.customer_id)
    )
    .where(
        _K.workspace_id == bindparam("workspace"),
        _K.kind.in_(["name", "phone", "email"]),
        _K.key.in_([bindparam("first"), bindparam("second"), bindparam("third")]),
    )
)


@dataclass(frozen=True, slots=True)
class Who:
    """A customer as a message or a form names them; any part may be missing."""

    customer: str | None = None
    person: str | None = None
    phone: str | None = None
    email: str | None = None

    def name(self) -> str | None:
        """What the customer is called: the organisation, else the person, else how they are reached."""
        return self.customer or self.person or self.phone or self.email


class Found(NamedTuple):
    """A customer's id and name: all that an event needs of them."""

    id: int
    name: str


def find_or_make(session: Session, now: datetime, workspace_id: str, country: str, who: Who) -> Found | None:
    """The customer that `who` means; a name never heard before is a new one. None for nobody at all."""
    name = who.name()
    if not name:
        return None
    keys = _keys(who, country)
    there = _at_keys(session, workspace_id, keys)
    own = _by_own_word(session, workspace_id, who)
    found = own or _first_of(there, keys) or _by_likeness(session, workspace_id, who)
    found = found or _make(session, now, workspace_id, name, keys[0])
    # An own word may be taken back: its spellings are not learnt.
    new = [key for key in keys if key not in there and not (own and key[0] == "name")]
    if new:
        _learn_keys(session, workspace_id, found.id, new)
    return found


def name_customer(session: Session, now: datetime, workspace_id: str, name: str) -> Found:
    """The customer of exactly this name, made where there is none, and called so from now on."""
    key = ("name", fold_name(name)[:200])
    found = _by_keys(session, workspace_id, [key]) or _make(session, now, workspace_id, name, key)
    customer = session.get_one(Customer, (workspace_id, found.id))
    if customer.name != name:
        customer.name, customer.changed_at = name, now
        session.add(customer)
    return Found(found.id, name)


def _make(session: Session, now: datetime, workspace_id: str, name: str, key: _Key) -> Found:
    """A new customer. Its first key is taken before its row: of two who make it at once, one finds the other's."""
    found = Found(new_id(), name[:200])
    taken = {"workspace_id": workspace_id, "kind": key[0], "key": key[1], "customer_id": found.id}
    if not insert_if_new(session, table(CustomerKey), [taken]):
        other = _by_keys(session, workspace_id, [key])
        if other:
            return other
    row = {"id": found.id, "workspace_id": workspace_id, "name": found.name, "changed_at": now}
    insert(session, table(Customer), [row])
    _index_of(session, workspace_id).known.add(*found)
    return found


def _keys(who: Who, country: str) -> list[_Key]:
    """The customer's keys, the name first: it says the most about who is meant."""
    keys = [("name", fold_name(who.customer or who.person or ""))]
    if who.phone:
        keys.append(("phone", phone_key(who.phone, country)))
    if who.email:
        keys.append(("email", who.email.lower()))
    return [(kind, key[:200]) for kind, key in keys if key] or [("name", (who.name() or "").lower()[:200])]


def _by_keys(session: Session, workspace_id: str, keys: list[_Key]) -> Found | None:
    return _first_of(_at_keys(session, workspace_id, keys), keys)


def _at_keys(session: Session, workspace_id: str, keys: list[_Key]) -> dict[_Key, Found]:
    """The customers that have some of the keys."""
    first, second, third = ([key for _, key in keys] * 3)[:3]  # a customer has three at the most
    asked = {"workspace": workspace_id, "first": first, "second": second, "third": third}
    rows = session.connection().execute(_AT_KEYS, asked)
    return {(kind, key): Found(*found) for kind, key, *found in rows if (kind, key) in keys}


def _first_of(there: dict[_Key, Found], keys: list[_Key]) -> Found | None:
    # A number is shared by a family or an office: it only says who is meant when no name does.
    named = [key for key in keys if key[0] == "name"]
    return next((there[key] for key in named or keys if key in there), None)


def _by_likeness(session: Session, workspace_id: str, who: Who) -> Found | None:
    written = who.customer or who.person
    match = known(session, workspace_id).find(written) if written else None
    customer = session.get(Customer, (workspace_id, match.id)) if match and match.sure else None
    return Found(customer.id, customer.name) if customer else None


def _by_own_word(session: Session, workspace_id: str, who: Who) -> Found | None:
    written = who.customer or who.person
    match = known(session, workspace_id).means(written) if written else None
    return Found(match.id, match.name) if match else None


def _learn_keys(session: Session, workspace_id: str, customer_id: int, keys: list[_Key]) -> None:
    rows = [
        {"workspace_id": workspace_id, "kind": kind, "key": key, "customer_id": customer_id}
        for kind, key in keys
    ]
    insert_if_new(session, table(CustomerKey), rows)


_OwnWord = tuple[int | None, str, str]  # the customer's id, name, spelling; no id for a teammate


class _Index:
    """The names of one workspace's customers, its own words, and how far they have been read."""

    def __init__(self) -> None:
        self.known = Known()
        self.own: list[_OwnWord] = []
        self.read_to = datetime(1970, 1, 1, tzinfo=UTC)
        self.read_again = 0.0  # on the monotonic clock


_OVERLAP = timedelta(seconds=90)  # a transaction that began earlier may commit later


def known(session: Session, workspace_id: str) -> Known:
    """The customers of a workspace for the reader; each second, what has changed is read again."""
    index = _index_of(session, workspace_id)
    if time.monotonic() < index.read_again:
        return index.known
    changed = session.exec(
        select(Customer.id, Customer.name, Customer.changed_at).where(
            col(Customer.workspace_id) == workspace_id, col(Customer.changed_at) > index.read_to - _OVERLAP
        )
    ).all()
    for customer_id, name, changed_at in changed:
        index.known.add(customer_id, name)
        index.read_to = max(index.read_to, changed_at)
    _read_own_words(session, workspace_id, index)
    index.read_again = time.monotonic() + 1
    return index.known


def read_again(session: Session, workspace_id: str) -> None:
    """Look anew at the next question: the own words have changed."""
    _index_of(session, workspace_id).read_again = 0.0


def _read_own_words(session: Session, workspace_id: str, index: _Index) -> None:
    rows = select(OwnWord.customer_id, OwnWord.name, OwnWord.spelling)
    ours = rows.where(col(OwnWord.workspace_id) == workspace_id).order_by(col(OwnWord.id))
    own: list[_OwnWord] = [(which, name, spelling) for which, name, spelling in session.exec(ours)]
    if own != index.own:
        index.known.set_own(
            [spelling for which, _, spelling in own if which is None],
            [(which, name, spelling) for which, name, spelling in own if which is not None],
        )
        index.own = own


def _index_of(session: Session, workspace_id: str) -> _Index:
    index: _Index = memory(session).setdefault(("customers", workspace_id), _Index())
    return index


def find_customer(session: Session, workspace_id: str, country: str, typed: str) -> Found | None:
    """The customer that a person asks for by name, number or address; never a guess."""
    who = Who(customer=typed, phone=typed, email=typed if "@" in typed else None)
    own = _by_own_word(session, workspace_id, who)
    if own:
        return own
    keys = [("name", fold_name(typed)), ("phone", phone_key(typed, country)), ("email", typed.lower())]
    rows = {kind: _by_keys(session, workspace_id, [(kind, key)]) for kind, key in keys if key}
    return next((found for found in rows.values() if found), None) or _by_likeness(session, workspace_id, who)
