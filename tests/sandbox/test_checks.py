"""What Slack would refuse, and what it takes."""

from typing import Any

import pytest

from bot.sandbox import check_message, check_view

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def section(text: str = "Hi", **more: Any) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(action_id: str = "done", text: str = "Done", **more: Any) -> Json:
    return {"type": "button", "action_id": action_id, "text": plain(text), **more}


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": list(elements), **more}


def modal(*blocks: Json, **more: Any) -> Json:
    return {"type": "modal", "title": plain("Form"), "submit": plain("Save"), "blocks": list(blocks), **more}


def table(rows: int = 1, cells: int = 1) -> Json:
    return {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * cells] * rows}


def chart(*labels: str) -> Json:
    points = [{"label": label, "value": 1} for label in labels]
    axis = {"categories": list(labels)}
    bars = {"type": "bar", "series": [{"name": "Calls", "data": points}], "axis_config": axis}
    return {"type": "data_visualization", "title": "Calls", "chart": bars}


INPUT = {"type": "input", "label": plain("Who"), "element": {"type": "plain_text_input", "action_id": "who"}}


@pytest.mark.parametrize(
    "block",
    [
        section(accessory=button()),
        actions(button("a"), button("b", style="primary", value="42")),
        table(100, 20),
        chart("Mon", "Tue"),
        {"type": "divider"},
        {"type": "header", "text": plain("x" * 150)},
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "x"}]},
    ],
)
def test_it_takes_a_good_block(block: Json) -> None:
    assert check_message({"text": "Hi", "blocks": [block]}) == []


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ([section("x" * 3001)], "no more than 3000 characters"),
        ([section("")], "no less than 1 characters"),
        ([{"type": "section"}], "a section needs text or fields"),
        ([section(fields=[plain("x" * 2001)])], "no more than 2000"),
        ([{"type": "header", "text": plain("x" * 151)}], "no more than 150"),
        ([actions(button(text="x" * 76))], "no more than 75"),
        ([actions(*[button(str(n)) for n in range(26)])], "no more than 25 items"),
        ([actions(button("same"), button("same"))], "action_id 'same' already exists"),
        ([section(block_id="b"), section(block_id="b")], "block_id 'b' already exists"),
        ([section()] * 51, "no more than 50 items"),
        ([table(), table()], "only_one_table_allowed"),
        ([table(101)], "no more than 100 items"),
        ([table(1, 21)], "no more than 20 items"),
        ([chart("Mon")] * 3, "no more than 2 charts"),
        ([chart("x" * 21)], "no more than 20 characters"),
        ([section(accessory=button(colour="red"))], "'colour' was unexpected"),
        ([section(accessory={"type": "knob"})], "unsupported type: knob"),
        ([{"type": "alert", "text": plain("Beware")}], "unsupported type: alert in a message"),
        (["text"], "must be an object"),
        ([{"type": "section", "text": {"type": "mrkdwn", "text": 5}}], "5"),
    ],
)
def test_it_refuses_a_message(blocks: list[Any], words: str) -> None:
    assert any(words in wrong for wrong in check_message({"text": "Hi", "blocks": blocks}))


def test_it_takes_a_good_form() -> None:
    assert check_view(modal(INPUT, section(), private_metadata="x" * 3000)) == []
    assert check_view({"type": "home", "blocks": [section()] * 100}) == []


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (modal(title=plain("x" * 25)), "no more than 24"),
        (modal(private_metadata="x" * 3001), "no more than 3000"),
        (modal(*[section()] * 101), "no more than 100 items"),
        ({"type": "modal", "title": plain("Form"), "blocks": [INPUT]}, "submit is required"),
        (modal(colour="red"), "'colour' was unexpected"),
        (modal(table()), "unsupported type: table in a modal"),
        (modal(*[section("x" * 3000)] * 90), "no more than 250 kB"),
        ({"type": "drawer", "blocks": []}, "unsupported view type"),
        ({"type": "home"}, "missing required field: blocks"),
    ],
)
def test_it_refuses_a_view(view: Json, words: str) -> None:
    assert any(words in wrong for wrong in check_view(view))


def test_it_refuses_too_many_options() -> None:
    options = [{"text": plain(str(n)), "value": str(n)} for n in range(101)]
    menu = {"type": "static_select", "action_id": "pick", "options": options}
    assert any("no more than 100 items" in wrong for wrong in check_message({"blocks": [actions(menu)]}))
