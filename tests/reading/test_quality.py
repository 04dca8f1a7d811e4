"""The README's table of quality is true within a point."""

import re
from pathlib import Path

from tests.reading.quality import figures, quality, strangers
from tests.reading.scoring import KINDS, messages

README = Path(__file__).parents[2] / "README.md"
ROW = re.compile(r"^\| (\w+) \| (\d+) \| (\d+) % \| (\d+) % \| (\d+) % \| (\d+) % \|$", re.MULTILINE)
SLOTS = re.compile(r"about what\), (\d+) % .*; the teammates who are praised are, in (\d+) %")
STRANGERS = re.compile(
    r"On ([\d,]+) messages by people of whom nothing was learned.*?F1 is (\d+) %.*?right in (\d+) %.*?details (\d+) %"
)
A_POINT = 1.0


def test_the_table_of_quality_is_true_within_a_point() -> None:
    told = {kind: tuple(map(float, numbers)) for kind, *numbers in ROW.findall(README.read_text("utf-8"))}
    total = quality()

    assert set(told) == {*KINDS, "all"}
    for kind, (labels, *percents) in told.items():
        measured = figures(total, None if kind == "all" else kind)
        assert labels == total.labels(None if kind == "all" else kind), kind
        assert all(abs(a - b) <= A_POINT for a, b in zip(percents, measured, strict=True)), (kind, measured)


def test_the_figures_of_the_details_are_true_within_a_point() -> None:
    found = SLOTS.search(README.read_text("utf-8"))
    total = quality()

    assert found
    slots, recipients = map(float, found.groups())
    assert abs(slots - 100 * total.slot_accuracy()) <= A_POINT
    assert abs(recipients - 100 * total.recipients()) <= A_POINT


def test_what_is_told_of_strangers_is_true_within_a_point() -> None:
    found = STRANGERS.search(README.read_text("utf-8"))
    total = strangers()

    assert found
    told = tuple(float(number.replace(",", "")) for number in found.groups())
    measured = (
        len(messages("strangers.jsonl")),
        100 * total.f1(),
        100 * total.sure_precision(),
        100 * total.slot_accuracy(),
    )
    assert all(abs(a - b) <= A_POINT for a, b in zip(told, measured, strict=True)), measured
