"""Settings, and the example that explains them."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from bot.errors import WrongSettings
from bot.settings import Settings, load_settings

EXAMPLE = Path(__file__).parent.parent / ".env.example"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_it_explains_every_setting_with_its_default() -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    given = {line.partition("=")[0]: line.partition("=")[2] for line in lines if re.match("[A-Z]", line)}
    fresh = Settings(_env_file=None).model_dump()  # type: ignore[call-arg]
    assert given == {
        name.upper(): str(getattr(v, "get_secret_value", lambda v=v: v)()) for name, v in fresh.items()
    }
    explained = [above for above, line in pairwise(lines) if re.match("[A-Z]", line)]
    assert all(above.startswith("# ") for above in explained)


def test_it_reads_the_example_as_it_stands(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    assert load_settings() == Settings(_env_file=None)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("SLACK_BOT_TOKEN", "xapp-1", "must begin with xoxb-"),
        ("SLACK_APP_TOKEN", "xoxb-1", "must begin with xapp-"),
        ("SLACK_API_URL", "slack.com", "must be an address"),
        ("DATABASE_URL", "mysql://x", "must begin with sqlite:/// or postgresql://"),
        ("KEPT_TIMEZONE", "Mars/Base", "must be an IANA zone"),
        ("KEPT_COUNTRY", "Utopia", "must be a two-letter country code"),
        ("KEPT_LOG_LEVEL", "loud", "must be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'"),
    ],
)
def test_it_names_a_wrong_setting_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSettings, match=f"^{name} {re.escape(words)}.*; change it") as told:
        load_settings()
    assert value not in str(told.value).replace(words, "")


def test_it_takes_the_short_names_of_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://kept@db/kept")
    assert load_settings().database_url == "postgresql+psycopg://kept@db/kept"
