"""Block Kit's limits on lengths and counts, checked against the registry in slack_schemas/limits.json."""

import json
from collections.abc import Iterator
from importlib import resources
from typing import Any

from bot.sandbox.shapes import Json

LIMITS: Json = json.loads(
    (resources.files("bot.sandbox") / "slack_schemas" / "limits.json").read_text("utf-8")
)

# Where Slack's pages and the registry disagree, the smaller number is safe.
LIMITS["limits"] |= {
    "data_table.rows.max_items": 101,
    "section.field.max_length": LIMITS["limits"]["section.fields.item_max_length"],
    "data_visualization.segments.max_items": 6,
    "data_visualization.series.max_items": 6,
}

# For each kind of node: which field (dots descend) is measured by which entries of the registry.
_SELECT = {"placeholder.text": "select.placeholder", "options": "select.options"}
_SELECT |= {"option_groups": "select.option_groups", "max_selected_items": "multi_select.max_selected_items"}
_RULES: dict[str, dict[str, str]] = {
    "message": {"blocks": "message.blocks", "attachments": "message.attachments"},
    "view": {
        "blocks": "view.blocks",
        "callback_id": "view.callback_id",
        "external_id": "view.external_id",
        "private_metadata": "view.private_metadata",
        "title.text": "view.title",
        "submit.text": "view.submit",
        "close.text": "view.close",
    },
    "plain_text": {"text": "text"},
    "mrkdwn": {"text": "text"},
    "section": {"text.text": "section.text", "fields": "section.fields"},
    "header": {"text.text": "header.text"},
    "context": {"elements": "context.elements"},
    "actions": {"elements": "actions.elements"},
    "context_actions": {"elements": "context_actions.elements"},
    "alert": {"text.text": "alert.text"},
    "markdown": {"text": "markdown.text"},
    "input": {"label.text": "input.label", "hint.text": "input.hint"},
    "image": {"alt_text": "image.alt_text", "image_url": "image.image_url", "title.text": "image.title"},
    "video": {
        "alt_text": "video.alt_text",
        "author_name": "video.author_name",
        "title.text": "video.title",
        "title_url": "video.title_url",
        "video_url": "video.video_url",
        "thumbnail_url": "video.thumbnail_url",
    },
    "card": {
        "title.text": "card.title",
        "subtitle.text": "card.subtitle",
        "body.text": "card.body",
        "actions": "card.actions",
    },
    "carousel": {"elements": "carousel.elements"},
    "container": {
        "title.text": "container.title",
        "subtitle.text": "container.subtitle",
        "child_blocks": "container.child_blocks",
    },
    "plan": {"tasks": "plan.tasks"},
    "table": {"rows": "table.rows", "column_settings": "table.column_settings"},
    "data_table": {"rows": "data_table.rows", "page_size": "data_table.page_size"},
    "data_visualization": {
        "title": "data_visualization.title",
        "segments": "data_visualization.segments",
        "series": "data_visualization.series",
        "categories": "data_visualization.categories",
        "data": "data_visualization.data",
        "label": "data_visualization.point_label",
        "name": "data_visualization.series_name",
        "x_label": "data_visualization.axis_label",
        "y_label": "data_visualization.axis_label",
    },
    "button": {
        "text.text": "button.text",
        "value": "button.value",
        "url": "button.url",
        "accessibility_label": "button.accessibility_label",
    },
    "icon_button": {"value": "icon_button.value", "accessibility_label": "icon_button.accessibility_label"},
    "workflow_button": {"text.text": "workflow_button.text"},
    "overflow": {"options": "overflow.options"},
    "checkboxes": {"options": "checkboxes.options"},
    "radio_buttons": {"options": "radio_buttons.options"},
    "option": {
        "text.text": "option.text",
        "description.text": "option.description",
        "value": "option.value",
        "url": "option.url",
    },
    "option_group": {"label.text": "option_group.label", "options": "option_group.options"},
    "confirmation": {
        "title.text": "confirmation.title",
        "text.text": "confirmation.text",
        "confirm.text": "confirmation.confirm",
        "deny.text": "confirmation.deny",
    },
    "plain_text_input": {
        "placeholder.text": "plain_text_input.placeholder",
        "max_length": "plain_text_input.max_length",
        "min_length": "plain_text_input.min_length",
    },
    "email_text_input": {"placeholder.text": "email_input.placeholder"},
    "url_text_input": {"placeholder.text": "url_input.placeholder"},
    "number_input": {"placeholder.text": "number_input.placeholder"},
    "rich_text_input": {"placeholder.text": "rich_text_input.placeholder"},
    "datepicker": {"placeholder.text": "date_picker.placeholder"},
    "timepicker": {"placeholder.text": "time_picker.placeholder"},
    "file_input": {"max_files": "file_input.max_files"},
    "rich_text_list": {"indent": "rich_text_list.indent"},
    **dict.fromkeys(("static_select", "multi_static_select", "users_select", "multi_users_select"), _SELECT),
    **dict.fromkeys(("conversations_select", "multi_conversations_select"), _SELECT),
    **dict.fromkeys(("channels_select", "multi_channels_select"), _SELECT),
    **dict.fromkeys(("external_select", "multi_external_select"), _SELECT),
}
_NAMED = {"block_id": "block_id", "action_id": "action_id"}
_UNTYPED = {
    "confirm": "confirmation",
    "options": "option",
    "initial_option": "option",
    "initial_options": "option",
    "option_groups": "option_group",
}


def broken_limits(node: Any, kind: str, path: str) -> Iterator[str]:
    """What is too long, too many or too few in this node and below it."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from broken_limits(item, kind, f"{path}/{index}")
    if not isinstance(node, dict):
        return
    for field, stem in {**_NAMED, **_RULES.get(kind, {})}.items():
        yield from _measure(_dig(node, field), stem, f"{path}/{field.replace('.', '/')}")
    yield from _ROWS.get(kind, _nothing)(node, path)
    for key, child in node.items():
        if not (key == "blocks" and kind in ("message", "view")):  # each block is checked by its own type
            yield from _descend(child, key, kind, f"{path}/{key}")


def _descend(child: Any, key: str, kind: str, path: str) -> Iterator[str]:
    if isinstance(child, list):
        for index, item in enumerate(child):
            yield from _descend(item, key, kind, f"{path}/{index}")
    elif isinstance(child, dict):
        inside_chart = "data_visualization" if kind == "data_visualization" else ""
        typed = child.get("type") if child.get("type") in _RULES else ""
        yield from broken_limits(child, _UNTYPED.get(key) or str(typed or inside_chart), path)


def _measure(value: Any, stem: str, path: str) -> Iterator[str]:
    limits = LIMITS["limits"]
    if isinstance(value, (str, list)):
        unit = "characters" if isinstance(value, str) else "items"
        suffix = "length" if isinstance(value, str) else "items"
        most, least = limits.get(f"{stem}.max_{suffix}"), limits.get(f"{stem}.min_{suffix}")
        size: float = len(value)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        unit, most, least, size = "", limits.get(f"{stem}.max"), limits.get(f"{stem}.min"), value
    else:
        return
    if most is not None and size > most:
        yield f"must be no more than {most} {unit}".rstrip() + f" [json-pointer:{path}]"
    if least is not None and size < least:
        yield f"must be no less than {least} {unit}".rstrip() + f" [json-pointer:{path}]"


def _dig(node: Any, field: str) -> Any:
    for step in field.split("."):
        node = node.get(step) if isinstance(node, dict) else None
    return node


def _nothing(node: Json, path: str) -> Iterator[str]:
    yield from ()


def _fields(node: Json, path: str) -> Iterator[str]:
    fields = node.get("fields")
    for index, text in enumerate(fields if isinstance(fields, list) else []):
        yield from _measure(_dig(text, "text"), "section.field", f"{path}/fields/{index}/text")
    if "text" not in node and not fields:
        yield f"a section needs text or fields [json-pointer:{path}]"


def _rows(node: Json, path: str) -> Iterator[str]:
    rows = [row for row in node.get("rows") or [] if isinstance(row, list)]
    for index, row in enumerate(rows):
        yield from _measure(row, f"{node['type']}.columns", f"{path}/rows/{index}")
    if node["type"] == "data_table" and len({len(row) for row in rows}) > 1:
        yield f"all rows must have the same number of cells [json-pointer:{path}/rows]"
    written = sum(len(str(_dig(cell, "text") or "")) for row in rows for cell in row)
    if node["type"] == "data_table" and written > LIMITS["limits"]["data_table.content.max_length"]:
        yield f"too much text in the table [json-pointer:{path}/rows]"


_ROWS = {"section": _fields, "table": _rows, "data_table": _rows}
