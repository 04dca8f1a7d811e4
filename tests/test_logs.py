"""Logs carry no tokens and no chatter."""

import json
import logging
from collections.abc import Iterator

import pytest

from bot.logs import redacted, start_logging


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root = logging.getLogger()
    level, handlers = root.level, root.handlers[:]
    yield
    root.setLevel(level)
    root.handlers[:] = handlers


@pytest.mark.parametrize("form", ["text", "json"])
def test_it_hides_tokens_and_passwords_in_tracebacks_too(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    start_logging("INFO", form)
    try:
        int("postgresql://kept:secret@db/kept refused xapp-1-A2-3-b4")
    except ValueError:
        logging.getLogger("bot.x").exception("with %s", "xoxb-12-ab-CD")
    told = capsys.readouterr().err
    assert "with xoxb-…" in told
    assert "kept:…@db/kept refused xapp-…" in told
    assert "secret" not in told


def test_it_writes_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    start_logging("INFO", "json")
    logging.getLogger("bot.x").info("two\nlines of %s", "a café")
    entry = json.loads(capsys.readouterr().err)
    assert entry.pop("at").endswith("+00:00")
    assert entry == {"level": "INFO", "logger": "bot.x", "message": "two\nlines of a café"}


def test_it_calms_what_would_write_down_requests(capsys: pytest.CaptureFixture[str]) -> None:
    start_logging("DEBUG", "text")
    bolt = logging.getLogger("slack_bolt.App")
    bolt.setLevel(logging.DEBUG)  # as Bolt does
    bolt.debug("a body with words")
    logging.getLogger("slack_sdk.web.base_client").error("a body with words")
    logging.getLogger("slack_sdk.socket_mode.builtin.client").warning("the connection went")
    assert [line.split(" ", 3)[3] for line in capsys.readouterr().err.splitlines()] == [
        "slack_sdk.socket_mode.builtin.client: the connection went"
    ]


def test_it_leaves_other_words_alone() -> None:
    assert redacted("xoxo, and the xapp- store") == "xoxo, and the xapp- store"
