"""What `kept doctor` finds, each thing with its mend."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.actions import installs
from bot.clock import utcnow
from bot.doctor import Finding, examine
from bot.models import Member, Outbox, Verdict, Workspace
from bot.sandbox import Sandbox, Seed
from bot.settings import Settings
from bot.store import Store, new_id
from tests.serving.running import MANIFEST, environment, kept


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with Sandbox(manifest=MANIFEST) as started:
        yield started


def settings(box: Sandbox, url: str, **more: Any) -> Settings:
    tokens = {
        "slack_bot_token": "xoxb-sandbox",
        "slack_app_token": "xapp-sandbox",
        "slack_signing_secret": "s",
    }
    return Settings(**{**tokens, "slack_api_url": box.api_url, "database_url": url, **more})


def findings(box: Sandbox, url: str, **more: Any) -> list[Finding]:
    return list(examine(settings(box, url, **more)))


def not_ok(box: Sandbox, url: str, **more: Any) -> list[tuple[str, str]]:
    return [(one.state, one.what) for one in findings(box, url, **more) if one.state != "ok"]


@pytest.fixture
def managed(store: Store) -> Store:
    """A store in which somebody is a manager."""
    with store.begin() as session:
        names: dict[str, Any] = {
            "name": "W",
            "bot_user_id": "U0KEPT",
            "bot_id": "B0KEPT",
            "country": "US",
            "zone": "",
        }
        installs.begin(session, utcnow(), "T0KEPT", **names)
        session.add(Member(workspace_id="T0KEPT", id="UALICE", name="Alice", is_manager=True))
    return store


def test_it_finds_nothing_wrong_with_a_bot_that_is_well(box: Sandbox, managed: Store, store_url: str) -> None:
    assert not_ok(box, store_url) == []


def test_it_says_that_nobody_is_a_manager(box: Sandbox, store: Store, store_url: str) -> None:
    assert not_ok(box, store_url) == [("unsure", "nobody is a manager yet")]


def heard(
    store: Store, verdict: str, count: int, workspace_id: str = "T0KEPT", at: datetime | None = None
) -> None:
    more: dict[str, Any] = {"workspace_id": workspace_id, "verdict": verdict, "at": at or utcnow()}
    more |= {"kind": "owed", "rule": "wants-call", "certain": True, "offered": False}
    with store.begin() as session:
        session.add_all(Verdict(about_id=new_id(), **more) for _ in range(count))


def told(box: Sandbox, url: str, about: str) -> list[str]:
    return [one.what for one in findings(box, url) if one.state == "ok" and about in one.what]


def test_it_says_how_often_the_bot_was_right(box: Sandbox, managed: Store, store_url: str) -> None:
    assert told(box, store_url, "heard") == ["the bot has heard nothing yet this month"]
    heard(managed, "kept", 45)
    heard(managed, "edited", 1)
    heard(managed, "undone", 2)
    heard(managed, "undone", 1, at=utcnow() - timedelta(days=32))
    assert told(box, store_url, "heard") == [
        "the bot heard 48 things this month: 45 stood as it wrote them, one was mended and two were not meant"
    ]


def test_it_says_it_of_each_workspace(box: Sandbox, managed: Store, store_url: str) -> None:
    with managed.begin() as session:
        session.add(Workspace(id="T1", name="Bluebird", created_at=utcnow()))
    heard(managed, "kept", 1, "T1")
    assert told(box, store_url, "heard") == [
        "W: the bot has heard nothing yet this month",
        "Bluebird: the bot heard one thing this month, and it stood as it wrote it",
    ]


def test_it_names_the_rules_that_ask_first(box: Sandbox, managed: Store, store_url: str) -> None:
    assert told(box, store_url, "asks first") == []
    with managed.begin() as session:
        workspace = session.get_one(Workspace, "T0KEPT")
        workspace.doubted_rules = ["they-called", "wants-call"]
        session.add(workspace)
    assert told(box, store_url, "asks first") == [
        "it asks first about what these rules hear, which were wrong too often: they-called, wants-call"
    ]


def test_it_tells_what_slack_has_refused_in_words(box: Sandbox, managed: Store, store_url: str) -> None:
    with managed.begin() as session:
        for number, reason in enumerate(("not_in_channel", "not_in_channel", "odd_error")):
            more: dict[str, Any] = {"key": f"ask:{number}", "verb": "post", "say": "ask", "to": "C1"}
            session.add(
                Outbox(workspace_id="T0KEPT", created_at=utcnow(), refused_at=utcnow(), reason=reason, **more)
            )
    ((state, what),) = not_ok(box, store_url)
    assert (state, what.startswith("Slack has refused 3 messages, the newest because ")) == ("unsure", True)
    assert "/invite @Kept" in what
    assert "odd_error" in what


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"slack_bot_token": ""}, "SLACK_BOT_TOKEN is not set"),
        ({"slack_bot_token": "xoxb-old"}, "SLACK_BOT_TOKEN: Slack refuses it (invalid_auth)"),
        ({"slack_app_token": "xapp-old"}, "SLACK_APP_TOKEN: Slack refuses it (invalid_auth)"),
    ],
)
def test_it_finds_wrong_tokens(box: Sandbox, managed: Store, store_url: str, more: Any, what: str) -> None:
    wrong = [one for one in findings(box, store_url, **more) if one.state == "wrong"]
    assert [one.what for one in wrong] == [what]
    assert "at https://api.slack.com/apps" in wrong[0].mend


def test_it_names_the_scopes_that_are_missing(managed: Store, store_url: str) -> None:
    with Sandbox(manifest=MANIFEST, scopes=("chat:write", "channels:read", "groups:read")) as box:
        wrong = [one.what for one in findings(box, store_url) if one.state == "wrong"]
    assert wrong[0].startswith("scopes are missing: channels:history, commands, ")


def test_it_finds_a_wrong_clock(
    box: Sandbox, managed: Store, store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.doctor.utcnow", lambda: utcnow() + timedelta(seconds=95))
    ((state, what),) = not_ok(box, store_url)
    assert (state, what.endswith(" s ahead of Slack's")) == ("wrong", True)


def test_it_wants_the_bot_in_a_channel(managed: Store, store_url: str) -> None:
    with Sandbox(manifest=MANIFEST, seed=Seed(rooms=())) as box:
        assert not_ok(box, store_url) == [("wrong", "the bot is in no channel")]


def test_it_is_unsure_while_slack_does_not_answer(box: Sandbox, managed: Store, store_url: str) -> None:
    states = {state for state, _ in not_ok(box, store_url, slack_api_url="http://127.0.0.1:9/api/")}
    assert states == {"unsure"}


def test_it_finds_a_schema_that_is_behind(box: Sandbox, postgres: Any) -> None:
    with postgres.database(migrated=False) as url:
        ((state, what),) = not_ok(box, url)
    assert (state, what.startswith("the schema is not made yet")) == ("wrong", True)


def test_it_makes_no_database_to_look_at(box: Sandbox, tmp_path: Path) -> None:
    assert not_ok(box, f"sqlite:///{tmp_path}/kept.db") == [("unsure", "there is no store yet")]
    assert list(tmp_path.iterdir()) == []


def test_it_finds_a_database_that_does_not_open(box: Sandbox) -> None:
    assert [state for state, _ in not_ok(box, "sqlite:////no/such/folder/kept.db")] == ["wrong"]


def test_its_exit_code_says_whether_something_is_wrong(box: Sandbox, sqlite_url: str) -> None:
    env = environment(box, sqlite_url)
    assert kept("doctor", env=env).returncode == 0
    told = kept("doctor", env=env | {"SLACK_BOT_TOKEN": "xoxb-old"})
    assert (told.returncode, told.stdout.splitlines()[0].startswith("wrong  SLACK_BOT_TOKEN")) == (1, True)
