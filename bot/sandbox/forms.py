"""What stands in the inputs of a form: at first, and as a person fills them."""

from collections.abc import Iterator
from typing import Any

from bot.sandbox.errors import SandboxError
from bot.sandbox.shapes import Json

# Under which name an element of this type says its value, and where it says what stands there at first.
FIELDS = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "users_select": ("selected_user", "initial_user"),
    "channels_select": ("selected_channel", "initial_channel"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "file_input": ("files", "initial_files"),
}
LISTS = {"checkboxes", "file_input"} | {kind for kind in FIELDS if kind.startswith("multi_")}
REQUIRED = "Please complete this required field."


def elements(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Every block and each interactive element in it."""
    for block in blocks:
        nested = [*block.get("elements", []), *block.get("actions", [])]
        for element in [*nested, block.get("accessory"), block.get("element")]:
            if isinstance(element, dict) and "action_id" in element:
                yield block, element
        yield from elements(block.get("child_blocks", []))
        if block["type"] == "carousel":
            yield from elements(block["elements"])


def element(blocks: list[Json], action_id: str, block_id: str | None = None) -> tuple[Json, Json]:
    for block, found in elements(blocks):
        if found["action_id"] == action_id and block_id in (None, block.get("block_id")):
            return block, found
    raise SandboxError(f"there is no {action_id!r} to press here")


def values_at_first(blocks: list[Json]) -> Json:
    values: Json = {}
    for block, found in elements(blocks):
        if found["type"] in FIELDS:
            name, initial = FIELDS[found["type"]]
            nothing: Any = [] if found["type"] in LISTS else None
            value = {"type": found["type"], name: found.get(initial, nothing)}
            values.setdefault(block["block_id"], {})[found["action_id"]] = value
    return values


def filled(blocks: list[Json], before: Json, given: Json) -> Json:
    """What stands in the inputs once a person has put these values in; a plain value is enough."""
    values: Json = {block_id: dict(actions) for block_id, actions in before.items()}
    for block_id, actions in given.items():
        for action_id, value in actions.items():
            _, found = element(blocks, action_id, block_id)
            values.setdefault(block_id, {})[action_id] = chosen(found, value)
    return values


def chosen(found: Json, value: Any) -> Json:
    """`{"type": "users_select", "selected_user": "UBOB"}`, from that or from `"UBOB"` alone."""
    name = FIELDS.get(found["type"], ("value", ""))[0]
    if isinstance(value, dict) and (name in value or "type" in value):
        value = value.get(name)
    if name == "selected_option":
        value = option(found, value)
    elif name == "selected_options":
        value = [option(found, one) for one in value or []]
    return {"type": found["type"], name: value}


def option(found: Json, value: Any) -> Any:
    if value is None:
        return None
    wanted = value.get("value") if isinstance(value, dict) else value
    if found["type"].endswith("external_select"):
        return (
            value
            if isinstance(value, dict)
            else {"text": {"type": "plain_text", "text": value}, "value": value}
        )
    groups = [found.get("options", []), *(g["options"] for g in found.get("option_groups", []))]
    for one in (one for group in groups for one in group):
        if wanted in (one.get("value"), one["text"]["text"]):
            return one
    raise SandboxError(f"{wanted!r} is not among the options")


def missing(view: Json, values: Json) -> dict[str, str]:
    """What Slack itself says before it sends a form with required inputs left empty."""
    empty: dict[str, str] = {}
    for block in view["blocks"]:
        if block["type"] == "input" and not block.get("optional") and "action_id" in block["element"]:
            field = FIELDS[block["element"]["type"]][0]
            value = values.get(block["block_id"], {}).get(block["element"]["action_id"], {}).get(field)
            if value in (None, "", []):
                empty[block["block_id"]] = REQUIRED
    return empty
