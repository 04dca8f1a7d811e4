"""Whether Slack would take a message or a view: published schemas, limits, and three rules of its own."""

import json
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

import jsonschema_rs

from bot.sandbox.charts import broken_chart
from bot.sandbox.limits import LIMITS, broken_limits
from bot.sandbox.shapes import Json

MAX_VIEW_BYTES = 250_000
MAX_CHARTS = 2


def check_message(message: Json) -> list[str]:
    """What Slack would refuse in this message; empty when it would take it."""
    blocks = message.get("blocks") or []
    if not isinstance(blocks, list):
        return [_at("must be an array", "/blocks")]
    return [
        *_check_blocks(blocks, "message"),
        *broken_limits(message, "message", ""),
        *_tables(blocks),
        *_charts(blocks),
        *_markdown(blocks),
    ]


def check_view(view: Json) -> list[str]:
    """What Slack would refuse in this view; empty when it would take it."""
    kind, blocks = view.get("type"), view.get("blocks")
    if kind not in ("modal", "home"):
        return [_at(f"unsupported view type: {kind}", "/type")]
    if not isinstance(blocks, list):
        return [_at("missing required field: blocks", "/blocks")]
    frame = {**view, "blocks": []}
    return [
        *_schema_errors("ModalView" if kind == "modal" else "HomeView", frame, ""),
        *_check_blocks(blocks, kind),
        *broken_limits({**view, "blocks": blocks}, "view", ""),
        *_view_rules(view, blocks),
    ]


def _view_rules(view: Json, blocks: list[Any]) -> Iterator[str]:
    has_input = any(isinstance(block, dict) and block.get("type") == "input" for block in blocks)
    if view["type"] == "modal" and has_input and "submit" not in view:
        yield _at("submit is required when an input block is present", "/submit")
    if len(json.dumps(view, separators=(",", ":")).encode()) > MAX_VIEW_BYTES:
        yield _at("view_too_large: no more than 250 kB", "")


def _check_blocks(blocks: list[Any], surface: str) -> Iterator[str]:
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        path = f"/blocks/{index}"
        if not isinstance(block, dict):
            yield _at("must be an object", path)
            continue
        yield from _check_block(block, surface, path)
        name = block.get("block_id")
        if name and name in seen:
            yield _at(f"block_id {name!r} already exists", f"{path}/block_id")
        seen.add(name or "")


def _check_block(block: Json, surface: str, path: str) -> Iterator[str]:
    kind = block.get("type")
    if kind not in LIMITS["blocks_by_surface"][surface]:
        yield _at(f"unsupported type: {kind} in a {surface}", f"{path}/type")
        return
    definition = _definitions_by_type().get(str(kind))
    if definition:
        yield from _schema_errors(definition, block, path)
    elif kind == "data_visualization":
        yield from broken_chart(block, path)
    else:
        yield _at(f"unsupported type: {kind}", f"{path}/type")
    yield from broken_limits(block, str(kind), path)
    yield from _twice_named_actions(block, path)


def _twice_named_actions(block: Json, path: str) -> Iterator[str]:
    seen: set[str] = set()
    for field, element in _action_elements(block):
        action_id = element.get("action_id")
        if action_id and action_id in seen:
            yield _at(f"action_id {action_id!r} already exists in this block", f"{path}/{field}/action_id")
        seen.add(action_id or "")


def _action_elements(block: Json) -> Iterator[tuple[str, Json]]:
    elements = block.get("elements")
    if isinstance(elements, list):
        yield from (
            (f"elements/{i}", element) for i, element in enumerate(elements) if isinstance(element, dict)
        )
    for field in ("accessory", "element"):
        if isinstance(block.get(field), dict):
            yield field, block[field]


def _tables(blocks: list[Any]) -> Iterator[str]:
    tables = [
        i for i, b in enumerate(blocks) if isinstance(b, dict) and b.get("type") in ("table", "data_table")
    ]
    if len(tables) > 1:
        yield _at("only_one_table_allowed", f"/blocks/{tables[1]}")


def _charts(blocks: list[Any]) -> Iterator[str]:
    charts = [
        i for i, b in enumerate(blocks) if isinstance(b, dict) and b.get("type") == "data_visualization"
    ]
    if len(charts) > MAX_CHARTS:
        yield _at(f"no more than {MAX_CHARTS} charts", f"/blocks/{charts[MAX_CHARTS]}")


def _markdown(blocks: list[Any]) -> Iterator[str]:
    total = sum(
        len(str(b.get("text"))) for b in blocks if isinstance(b, dict) and b.get("type") == "markdown"
    )
    if total > LIMITS["limits"]["markdown.total_text.max_length"]:
        yield _at("markdown blocks must be no more than 12000 characters together", "/blocks")


def _schema_errors(definition: str, instance: Any, path: str) -> Iterator[str]:
    validator = _validator(definition)
    if validator.is_valid(instance):
        return
    for error in validator.iter_errors(instance):
        where = path + "".join(f"/{step}" for step in error.instance_path)
        yield from _narrowed(error, where, definition) or [_at(error.message, where)]


def _narrowed(error: jsonschema_rs.ValidationError, where: str, asked: str) -> list[str]:
    """ "Valid under none of these" says nothing: ask the schema that the element's own type names."""
    instance = error.instance
    if not isinstance(error.kind, jsonschema_rs.ValidationErrorKind.AnyOf) or not isinstance(instance, dict):
        return []
    definition = _definitions_by_type().get(str(instance.get("type")))
    if definition is None:
        return [_at(f"unsupported type: {instance.get('type')}", f"{where}/type")]
    return [] if definition == asked else list(_schema_errors(definition, instance, where))


@cache
def _validator(definition: str) -> jsonschema_rs.Draft7Validator:
    schema = {"$ref": f"#/definitions/{definition}", "definitions": _definitions()}
    return jsonschema_rs.Draft7Validator(schema)


@cache
def _definitions() -> dict[str, Json]:
    folder = resources.files("bot.sandbox") / "slack_schemas"
    found: dict[str, Json] = {}
    for name in ("SlackView", "SlackBlock"):
        found |= json.loads((folder / f"{name}.schema.json").read_text("utf-8"))["definitions"]
    return found


@cache
def _definitions_by_type() -> dict[str, str]:
    """The definition of each block and element by its `type`."""
    names = {
        definition["properties"]["type"]["const"]: name
        for name, definition in _definitions().items()
        if "const" in definition.get("properties", {}).get("type", {})
    }
    return {**names, "image": "ImageBlock"}


def _at(words: str, path: str) -> str:
    return f"{words} [json-pointer:{path}]"
