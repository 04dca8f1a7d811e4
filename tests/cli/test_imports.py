"""`kept import words`, and back by `kept export words`."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.actions import customers
from bot.errors import WrongSettings
from bot.export import write
from bot.imports import add_words
from bot.models import Workspace
from bot.store import Store
from tests.serving.running import kept

NOW = datetime(2026, 3, 4, 16, 30, tzinfo=UTC)
FILE = "kind,name,spelling\ncustomer,Bluebird,Bluebird\ncustomer,Bluebird,BB\nteammate,quote desk,\n"


@pytest.fixture(autouse=True)
def _a_workspace(store: Store) -> None:
    with store.begin() as session:
        session.add(Workspace(id="T0KEPT", created_at=NOW))


def add(store: Store, text: str, workspace: str | None = None) -> int:
    return add_words(store, io.StringIO(text), workspace)


def there(store: Store) -> list[tuple[str, str, str]]:
    output = io.StringIO()
    write(store, "words", "jsonl", output)
    found = [json.loads(line) for line in output.getvalue().splitlines()]
    return [(one["kind"], one["name"], one["spelling"]) for one in found]


def test_it_adds_names_with_their_spellings(store: Store) -> None:
    assert add(store, FILE) == 2
    assert there(store) == [
        ("teammate", "quote desk", "quote desk"),
        ("customer", "Bluebird", "Bluebird"),
        ("customer", "Bluebird", "BB"),
    ]
    with store.begin() as session:
        known = customers.known(session, "T0KEPT")
        assert [match and match.name for match in map(known.exact, ("bb", "quote desk"))] == [
            "Bluebird",
            None,
        ]


def test_it_adds_to_what_is_there(store: Store) -> None:
    add(store, FILE)
    assert add(store, "name,kind\nTarget,customer\n") == 1
    assert add(store, "kind,name,spelling\ncustomer,bluebird,the birds\ncustomer,bluebird,bb\n") == 1
    assert there(store)[1:] == [
        ("customer", "Bluebird", "Bluebird"),
        ("customer", "Bluebird", "BB"),
        ("customer", "Bluebird", "the birds"),
        ("customer", "Target", "Target"),
    ]


def test_what_was_written_can_be_read_again(store: Store) -> None:
    add(store, 'kind,name,spelling\ncustomer,"Smith, Jones & Co",SJC\ncustomer,+Vita,+ Vita Nova\n')
    before, output = there(store), io.StringIO()
    write(store, "words", "csv", output)
    assert add(store, output.getvalue()) == 2
    assert there(store) == before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name\nBluebird\n", 'must name the columns "kind" and "name"'),
        ("", 'must name the columns "kind" and "name"'),
        (
            "kind,name\ncustomer,Acme\nfriend,Bob\n",
            "Line 3: 'friend' is no kind of word; it is teammate or customer.",
        ),
        ("kind,name\ncustomer,Acme\ncustomer,call\n", "Line 3: 'call' is a word that I need"),
        ("kind,name\ncustomer,Acme\nteammate,Acme\n", "is among the colleagues already."),
        ("kind,name\ncustomer,\n", "Line 2: the name comes first"),
        ('kind,name,spelling\ncustomer,Acme,"a, b"\n', "Line 2: a spelling holds no comma"),
        ("kind,name\n" + "".join(f"customer,Acme{one:075}\n" for one in range(40)), "3000 characters"),
    ],
)
def test_it_says_what_is_wrong_and_adds_nothing(store: Store, text: str, words: str) -> None:
    add(store, FILE)
    before = there(store)
    with pytest.raises(WrongSettings) as wrong:
        add(store, text)
    assert words in str(wrong.value)
    assert there(store) == before


def test_it_asks_which_workspace(store: Store) -> None:
    with store.begin() as session:
        session.add(Workspace(id="T1", created_at=NOW))
    with pytest.raises(WrongSettings, match="Give one with --workspace: T0KEPT, T1"):
        add(store, FILE)
    assert add(store, FILE, "T1") == 2


def test_it_is_a_command(store: Store, store_url: str, tmp_path: Path) -> None:
    (tmp_path / "words.csv").write_text("\ufeff" + FILE, "utf-8")
    told = kept("import", "words", "words.csv", env={"DATABASE_URL": store_url}, cwd=tmp_path)
    assert (told.stderr, told.returncode) == ("", 0)
    assert told.stdout == "Added 2 lines; the bot knows them within a second or two.\n"
    assert len(there(store)) == 3


def test_it_fails_with_a_sentence(store_url: str, tmp_path: Path) -> None:
    (tmp_path / "words.csv").write_text("kind,name\ncustomer,call\n", "utf-8")
    told = kept("import", "words", "words.csv", env={"DATABASE_URL": store_url}, cwd=tmp_path)
    assert told.returncode == 1
    assert told.stderr.startswith("Error: Line 2: 'call' is a word that I need")
