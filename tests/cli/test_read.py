"""`kept read` with what a workspace would know, and `--explain`."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.__main__ import main
from tests.serving.running import kept


@pytest.fixture(autouse=True)
def _where_nothing_is_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def told(*typed: str) -> list[str]:
    answer = CliRunner().invoke(main, ["read", *typed])
    assert answer.exit_code == 0, answer.output
    return answer.output.splitlines()


def test_it_explains_a_message_without_a_database_or_a_token(tmp_path: Path) -> None:
    answer = kept("read", "--explain", "jane frm acme called wants a cb b4 4", env={}, cwd=tmp_path)
    lines = answer.stdout.splitlines()
    assert [line.partition(" (")[0] for line in lines if not line.startswith(" ")] == [
        "normalise",
        "clauses",
        "people and times",
        "classify",
        "resolve",
        "decide",
    ]
    assert "  owed, by waits-for-contact: certain" in lines
    assert (answer.returncode, answer.stderr, list(tmp_path.iterdir())) == (0, "", [])


def test_it_says_why_it_is_silent() -> None:
    assert told("--explain", "did anyone call Acme?")[-1] == "  silent: a question whether it happened"


@pytest.mark.parametrize(("region", "day"), [("us", "3 December"), ("GB", "12 March")])
def test_the_region_says_what_a_date_is(region: str, day: str) -> None:
    lines = told("--explain", "--region", region, "call Jane at Acme by 12/3")
    [due] = [line for line in lines if line.startswith("  D0")]
    assert day in due.replace(" 03 ", " 3 ")


def test_a_time_that_is_none_is_said_to_be_none() -> None:
    lines = told("--explain", "call Jane at Acme by June 31st")
    assert "  D0  by June 31st: a time, but not when" in lines


def test_it_knows_who_it_is_told_of() -> None:
    typed = [
        "--customer",
        "Bluebird = bb, the birds",
        "--teammate",
        "quote desk",
        "told quote desk to call bb",
    ]
    [line] = told(*typed)
    assert json.loads(line)["customer"] == "Bluebird"
    assert told("--teammate", "Rick", "Rick wants a call back") == []
    assert told("Rick wants a call back") != []


def test_lines_know_them_too() -> None:
    asked = json.dumps({"id": 1, "text": "bb wants a call back"})
    answer = CliRunner().invoke(main, ["read", "--jsonl", "--customer", "Bluebird = bb"], input=asked)
    assert json.loads(answer.output)["mentions"][0]["customer"] == "Bluebird"


@pytest.mark.parametrize("typed", [["--jsonl", "--explain"], ["--explain"], ["--region", "britain", "x"]])
def test_it_says_what_was_wrong_in_the_use(typed: list[str]) -> None:
    answer = CliRunner().invoke(main, ["read", *typed])
    assert (answer.exit_code, "Error: " in answer.output) == (2, True)
