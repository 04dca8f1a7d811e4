import pytest

from bot.guidelines import find_tip
from bot.guidelines.values import VALUES, Value, find_value


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.tag)
def test_a_value_is_explained_by_a_tip_that_carries_it(value: Value) -> None:
    tip = find_tip(value.tip)
    assert tip is not None
    assert value.tag in tip.tags


@pytest.mark.parametrize("written", ["extra-mile", "#extra-mile", "Extra_Mile", "#ExtraMile", "extra mile"])
def test_a_value_is_found_however_it_is_typed(written: str) -> None:
    value = find_value(written)
    assert value is not None
    assert value.tag == "extra-mile"


@pytest.mark.parametrize("written", ["", "#", "extra", "no-such-value"])
def test_an_unknown_tag_is_no_value(written: str) -> None:
    assert find_value(written) is None


def test_tags_differ() -> None:
    assert len({value.tag for value in VALUES}) == len(VALUES)
