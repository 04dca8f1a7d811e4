"""What `kept export` writes."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import export
from bot.errors import WrongSettings
from bot.export import write
from bot.models import Contact, Customer, CustomerKey, Followup, Member, Praise, Verdict, Workspace
from bot.store import Store
from tests.serving.running import kept

NOW = datetime(2026, 3, 4, 16, 30, tzinfo=UTC)
W = "T0KEPT"


def written(store: Store, name: str, form: str) -> str:
    output = io.StringIO()
    write(store, name, form, output)
    return output.getvalue()


def rows(store: Store, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written(store, name, "jsonl").splitlines()]


@pytest.fixture(autouse=True)
def acme(store: Store) -> int:
    """A workspace with Bob, who has called Acme."""
    customer = Customer(workspace_id=W, name="Acme", changed_at=NOW)
    with store.begin() as session:
        session.add(Workspace(id=W, created_at=NOW))
        session.add(Member(workspace_id=W, id="UBOB", name="Bob"))
        session.add(customer)
        for kind, key in (("name", "acme"), ("phone", "+15550134"), ("phone", "+15550199")):
            session.add(CustomerKey(workspace_id=W, kind=kind, key=key, customer_id=customer.id))
    return customer.id


def praised(session: Any, count: int, reason: str = "the boiler") -> None:
    for _ in range(count):
        session.add(
            Praise(workspace_id=W, giver_id="UBOB", receiver_id="UNEW", reason=reason, via="message", at=NOW)
        )


def test_it_writes_names_beside_ids_and_times_as_iso(store: Store, acme: int) -> None:
    with store.begin() as session:
        session.add(Contact(workspace_id=W, member_id="UBOB", customer_id=acme, at=NOW))
    (row,) = rows(store, "contacts")
    assert (row["member_id"], row["member_name"], row["customer_name"]) == ("UBOB", "Bob", "Acme")
    assert row["at"] == "2026-03-04T16:30:00+00:00"


def test_it_keeps_the_name_that_a_followup_shows(store: Store, acme: int) -> None:
    more: dict[str, Any] = {"created_by": "UBOB", "created_at": NOW, "due_at": NOW, "kind": "call"}
    with store.begin() as session:
        session.add(
            Followup(workspace_id=W, customer_id=acme, customer_name="ACME Inc.", owner_id="UBOB", **more)
        )
        session.add(Followup(workspace_id=W, customer_id=acme, **more))
    first, second = rows(store, "followups")
    assert (first["customer_name"], first["owner_name"]) == ("ACME Inc.", "Bob")
    assert (second["customer_name"], second["owner_name"], second["created_by_name"]) == ("Acme", None, "Bob")


def test_it_writes_what_a_customer_is_found_by(store: Store) -> None:
    (row,) = rows(store, "customers")
    assert (row["name"], row["known_as"], row["phones"], row["emails"]) == (
        "Acme",
        ["acme"],
        ["+15550134", "+15550199"],
        [],
    )
    assert "acme,+15550134; +15550199," in written(store, "customers", "csv")


def test_it_writes_what_became_of_what_was_heard(store: Store) -> None:
    more: dict[str, Any] = {
        "kind": "owed",
        "rule": "wants-call",
        "certain": True,
        "offered": False,
        "at": NOW,
    }
    with store.begin() as session:
        session.add(Verdict(workspace_id=W, about_id=7, verdict="edited", slots="person due", **more))
    (row,) = rows(store, "verdicts")
    assert (row["about_id"], row["kind"], row["rule"], row["verdict"]) == (7, "owed", "wants-call", "edited")
    assert (row["slots"], row["at"], row["judged_at"]) == ("person due", "2026-03-04T16:30:00+00:00", None)


def test_it_goes_page_by_page_in_the_order_of_ids(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "PAGE", 3)
    with store.begin() as session:
        praised(session, 8)
    ids = [row["id"] for row in rows(store, "praise")]
    assert len(ids) == 8
    assert ids == sorted(ids)


@pytest.mark.parametrize(
    ("typed", "cell"),
    [
        ("=SUM(A1)", "'=SUM(A1)"),
        ("@me", "'@me"),
        ("+cmd", "'+cmd"),
        ("+1 555 0134", "+1 555 0134"),
        ("-5 on time", "-5 on time"),
        ("a, b\nc", "a, b\nc"),
        ("", ""),
    ],
)
def test_it_writes_nothing_that_a_spreadsheet_would_run(store: Store, typed: str, cell: str) -> None:
    with store.begin() as session:
        praised(session, 1, typed)
    (row,) = csv.DictReader(io.StringIO(written(store, "praise", "csv"), newline=""))
    assert row["reason"] == cell


def test_it_has_a_header_when_there_is_nothing(store: Store) -> None:
    assert written(store, "contacts", "jsonl") == ""
    assert written(store, "contacts", "csv").startswith("workspace_id,id,customer_id,customer_name,")


def test_it_says_that_nothing_was_ever_kept() -> None:
    bare = Store("sqlite://")
    with pytest.raises(WrongSettings, match="holds nothing yet"):
        written(bare, "praise", "csv")
    bare.close()


def test_it_makes_no_database_to_read_from(tmp_path: Path) -> None:
    (elsewhere := tmp_path / "elsewhere").mkdir()
    told = kept("export", "praise", env={}, cwd=elsewhere)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == "Error: There is no store yet: `kept run` makes it.\n"
    assert list(elsewhere.iterdir()) == []
