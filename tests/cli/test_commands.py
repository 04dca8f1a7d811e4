"""Commands that need no Slack."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.__main__ import main
from bot.slack.manifest import manifest
from tests.serving.running import kept

COMMANDS = (
    ["run"],
    ["demo"],
    ["doctor"],
    ["read"],
    ["manifest"],
    ["export"],
    ["import"],
    ["db"],
    ["db", "upgrade"],
)


@pytest.mark.parametrize("command", [[], *COMMANDS])
def test_it_has_help_everywhere(command: list[str]) -> None:
    told = CliRunner().invoke(main, [*command, "--help"])
    assert (told.exit_code, told.output.startswith("Usage: ")) == (0, True)


def test_it_imports_nothing_heavy_for_help() -> None:
    heavy = "{'sqlmodel', 'slack_sdk', 'pydantic', 'granian'}"
    look = f"import bot.__main__, sys; print(sorted({heavy} & set(sys.modules)))"
    assert (
        subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout
        == "[]\n"
    )


@pytest.mark.parametrize(
    "arguments", [["nope"], ["export"], ["export", "secrets"], ["read"], ["read", "x", "--jsonl"]]
)
def test_it_says_what_was_wrong_in_the_use(arguments: list[str]) -> None:
    told = CliRunner().invoke(main, arguments)
    assert (told.exit_code, "Error: " in told.output) == (2, True)


MESSAGE = "Jane from Acme called, 555-0134, wants a call back before 4 <@UBOB>"


@pytest.mark.parametrize("typed", [[MESSAGE], MESSAGE.split()])
def test_it_prints_what_it_sees_in_a_message_with_quotes_or_without(typed: list[str], tmp_path: Path) -> None:
    told = kept("read", *typed, env={}, cwd=tmp_path)
    (line,) = told.stdout.splitlines()
    seen = json.loads(line)
    assert (seen["kind"], seen["certain"], seen["customer"], seen["assignee"]) == (
        "owed",
        True,
        "Acme",
        "<@UBOB>",
    )


def test_it_reads_lines_and_names_the_bad_ones(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": 7, "text": "<@UBOB>++ for the boiler, né?", "author": "UALICE"}),
        "no json",
        "",
        json.dumps({"id": "a", "author": "UALICE"}),
        json.dumps([1]),
        json.dumps({"id": "b", "text": 3}),
        json.dumps({"id": "c", "text": "lunch?"}),
    ]
    told = kept("read", "--jsonl", env={}, stdin="\n".join(lines), cwd=tmp_path)
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert [(one["id"], len(one["mentions"])) for one in answers] == [(7, 1), ("c", 0)]
    assert answers[0]["mentions"][0]["recipients"] == ["<@UBOB>"]
    assert told.stderr.splitlines() == [
        "line 2: is not JSON",
        'line 4: has no "text"',
        'line 5: must be an object: {"id": …, "text": …, "author": …}',
        'line 6: "text" must be a string',
    ]
    assert told.returncode == 1


def test_it_says_that_the_page_has_no_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        told = CliRunner().invoke(main, ["demo", "--no-browser", "--port", str(port)])
    assert told.exit_code == 1
    assert told.output.startswith(f"Error: No page at port {port}: ")
    assert "Try `kept demo --port 0`." in told.output


def test_it_prints_the_manifest_for_socket_mode() -> None:
    assert json.loads(CliRunner().invoke(main, ["manifest"]).output) == manifest()


def test_it_prints_the_manifest_for_http() -> None:
    made = json.loads(CliRunner().invoke(main, ["manifest", "--http", "https://kept.example/"]).output)
    url = "https://kept.example/slack/events"
    assert not made["settings"]["socket_mode_enabled"]
    assert made["settings"]["event_subscriptions"]["request_url"] == url
    assert made["settings"]["interactivity"]["request_url"] == url
    assert {command["url"] for command in made["features"]["slash_commands"]} == {url}


def test_it_wants_an_address_that_slack_would_send_to() -> None:
    assert CliRunner().invoke(main, ["manifest", "--http", "http://kept.example"]).exit_code == 2
