"""The README's tables against the code: it promises what is there, and leaves nothing out."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

import click
import pytest

from bot.__main__ import TABLES, main
from bot.blocks import followups, helps, homes, items, praise, settings, sorry
from bot.models import Workspace
from bot.reading import read, read_reply
from bot.settings import Settings
from bot.slack import door
from bot.slack.manifest import manifest
from schedules.jobs import all_jobs
from tests.blocks.rows import followup, reader

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
WORKSPACE = Workspace(id="T1", created_at=datetime(2026, 3, 6, tzinfo=UTC))

Row = tuple[str, ...]


def table(first: str) -> list[Row]:
    """The cells of the table whose first column is headed so, and whose second is as given after a slash."""
    name, _, second = first.partition("/")
    lines = README.splitlines()
    head = re.compile(rf"\| {name} \| {second}")
    start = next(at for at, line in enumerate(lines) if head.match(line))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append(tuple(cell.strip() for cell in line.strip()[1:-1].split("|")))
    return rows


def code(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def walked(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a message or a view."""
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walked(one)


def test_it_names_every_slash_command() -> None:
    rows = table("command/forms")
    commands = manifest()["features"]["slash_commands"]
    assert [code(row[0]) for row in rows] == [[one["command"]] for one in commands]
    for row, command in zip(rows, commands, strict=True):
        assert code(row[2])[0].split()[0] == command["command"]


def test_its_forms_are_those_that_are_understood() -> None:
    forms_of = {code(row[0])[0]: code(row[1]) for row in table("command/forms")}
    assert all(f"`/kept {word}`" in str(helps.COMMANDS) for word in forms_of["/kept"] if word != "help")
    hints = {one["command"]: one.get("usage_hint", "") for one in manifest()["features"]["slash_commands"]}
    assert [f"[{' | '.join(forms_of['/kept'])}]"] == [hints["/kept"]]
    assert {"team", "late"} <= set(forms_of["/followups"]) & set(re.findall(r"\w+", hints["/followups"]))


def test_it_names_every_button() -> None:
    row = followup(owner=None)
    row.message_ts = "1.1"
    shown: list[Any] = [
        *items.item(row, reader()),
        *items.item(followup(), reader()),
        *followups.noted(followup(), reader()),
        followups.offer("?", 1),
        praise.offer(["UBOB"], {}, 1),
        sorry.sorry("No.", "callback"),
        homes.home([], 0, [], None, homes.Team(1, 1), reader()),
    ]
    buttons = [one for one in walked(shown) if one.get("type") == "button"]
    choices = [
        one for menu in walked(shown) if menu.get("type") == "overflow" for one in walked(menu["options"])
    ]
    said = {one["text"]["text"] for one in [*buttons, *choices] if isinstance(one.get("text"), dict)}
    rows = table("button/what")
    assert {row[0].strip("*") for row in rows} == said | {"Snooze"}
    snooze = items.snooze_select(1)
    named = next(row[1] for row in rows if row[0] == "*Snooze*")
    assert [one["text"]["text"] for one in snooze["options"]] == re.findall(r"\*([^*]+)\*", named)


def test_it_names_the_emoji() -> None:
    named = [row[0].strip("`:") for row in table("emoji/on")]
    assert named == [WORKSPACE.call_emoji, WORKSPACE.done_emoji, WORKSPACE.praise_emoji]


@pytest.mark.parametrize("row", table("you write/what"))
def test_it_says_what_replies_do(row: Row) -> None:
    for words in code(row[0]):
        reply = read_reply(words)
        assert reply is not None, words
        assert reply.verb == row[1], words


def test_it_names_the_shortcuts() -> None:
    assert [row[0].strip("*") for row in table("shortcut/where")] == [
        one["name"] for one in manifest()["features"]["shortcuts"]
    ]


@pytest.mark.parametrize("row", table("message/what"))
def test_its_messages_are_understood(row: Row) -> None:
    [text] = code(row[0])
    [mention] = read(re.sub(r"@(\w+)", lambda name: f"<@U{name.group(1).upper()}>", text), author="UCAROL")
    kind = "praise" if "praise" in row[1] else "made" if "contact" in row[1] else "owed"
    assert mention.certain == ("question" not in row[1])
    assert mention.kind == kind or not mention.certain


def test_it_says_how_often_every_job_looks() -> None:
    jobs = all_jobs(cast(Any, None), cast(Any, None), "")
    assert [row[:2] for row in table("job/looks")] == [(f"`{one.name}`", f"{one.seconds} s") for one in jobs]


def test_it_names_every_setting_of_the_form() -> None:
    view = settings.form(WORKSPACE, [], [])
    fields = {one["label"]["text"]: one["element"] for one in view["blocks"] if one["type"] == "input"}
    rows = {row[0]: row[1] for row in table("setting/at first")}
    assert list(rows) == list(fields)
    for label, element in fields.items():
        said = first(element)
        assert said is None or said == rows[label].strip("`"), label


def first(element: dict[str, Any]) -> str | None:
    """What a field holds at first; None where it depends on the workspace."""
    if element["action_id"] == "zone" or element["type"].startswith(("conversations", "multi_")):
        return None
    if element["type"] == "checkboxes":
        days = [one["text"]["text"] for one in element["initial_options"]]
        return f"{days[0]} to {days[-1]}"
    if element["type"] == "static_select":
        return str(element["initial_option"]["text"]["text"])
    return str(element.get("initial_time") or element["initial_value"])


def test_it_names_every_variable_with_its_default() -> None:
    fresh = Settings(_env_file=None).model_dump()  # type: ignore[call-arg]
    plain = {name: getattr(value, "get_secret_value", partial(str, value))() for name, value in fresh.items()}
    rows = [(code(row[0])[0], "".join(code(row[1]))) for row in table("variable/default")]
    assert rows == [(name.upper(), value) for name, value in plain.items()]


def commands(group: click.Group, name: str) -> Iterator[tuple[str, click.Command]]:
    for command in group.commands.values():
        if isinstance(command, click.Group):
            yield from commands(command, f"{name} {command.name}")
        else:
            yield f"{name} {command.name}", command


def test_it_names_every_command_and_option() -> None:
    there = {
        name: {option for one in command.params if isinstance(one, click.Option) for option in one.opts}
        for name, command in commands(main, "kept")
    }
    assert {code(row[0])[0]: set(code(row[1])) for row in table("command/options")} == there
    exported = next(row[2] for row in table("command/options") if row[0] == "`kept export`")
    assert set(TABLES) < set(code(exported))


def test_it_names_every_target_of_make() -> None:
    [phony] = re.findall(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    named = [code(row[0])[0].removeprefix("make ") for row in table("command/what it does \\|")]
    assert sorted(named) == sorted(phony.split())


def test_it_names_every_path() -> None:
    source = Path(door.__file__).read_text("utf-8")
    assert [code(row[0])[0] for row in table("path/what")] == re.findall(r'"(/[a-z/]+)"', source)


def test_its_links_lead_somewhere() -> None:
    local = [one for one in re.findall(r"\]\(([^)]+)\)", README) if not one.startswith("http")]
    assert local
    assert all((ROOT / one).exists() for one in local)
