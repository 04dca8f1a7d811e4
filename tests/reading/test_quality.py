"""The README's table of quality is true within a point."""

import re
from pathlib import Path

from tests.reading.quality import figures, quality
from tests.reading.scoring import KINDS

README = Path(__file__).parents[2] / "README.md"
ROW = re.compile(r"^\| (\w+) \| (\d+) \| (\d+) % \| (\d+) % \| (\d+) % \| (\d+) % \|$", re.MULTILINE)
SLOTS = re.compile(r"about what\), (\d+) % .*; the teammates who are praised are, in (\d+) %")
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
