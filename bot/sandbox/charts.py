"""The data_visualization block, which is newer than the published schemas: its shape, by Slack's own page."""

from collections.abc import Iterator
from typing import Any

from bot.sandbox.shapes import Json

KINDS = ("pie", "bar", "area", "line")
MAX_LABEL = 20


def broken_chart(block: Json, path: str) -> Iterator[str]:
    strange = set(block) - {"type", "block_id", "title", "chart"}
    if strange:
        yield f"unexpected fields: {', '.join(sorted(strange))} [json-pointer:{path}]"
    if not isinstance(block.get("title"), str):
        yield f"title must be a string [json-pointer:{path}/title]"
    chart = block.get("chart")
    if not isinstance(chart, dict) or chart.get("type") not in KINDS:
        yield f"chart must be one of {', '.join(KINDS)} [json-pointer:{path}/chart]"
    elif chart["type"] == "pie":
        yield from _broken_points(chart.get("segments"), f"{path}/chart/segments")
    else:
        yield from _broken_series(chart, f"{path}/chart")


def _broken_series(chart: Json, path: str) -> Iterator[str]:
    categories = (chart.get("axis_config") or {}).get("categories")
    if not isinstance(categories, list):
        yield f"axis_config needs categories [json-pointer:{path}/axis_config]"
        return
    if any(len(str(category)) > MAX_LABEL for category in categories):
        yield f"a category has no more than {MAX_LABEL} characters [json-pointer:{path}/axis_config]"
    series = chart.get("series")
    if not isinstance(series, list):
        yield f"missing required field: series [json-pointer:{path}/series]"
        return
    names = [one.get("name") for one in series if isinstance(one, dict)]
    if len(set(map(str, names))) != len(names):
        yield f"names of series must be unique [json-pointer:{path}/series]"
    for index, one in enumerate(series):
        where = f"{path}/series/{index}"
        if not isinstance(one, dict) or not isinstance(one.get("name"), str):
            yield f"a series needs a name [json-pointer:{where}]"
            continue
        yield from _broken_points(one.get("data"), f"{where}/data")
        labels = [point.get("label") for point in one.get("data") or [] if isinstance(point, dict)]
        if sorted(map(str, labels)) != sorted(map(str, categories)):
            yield f"a series has one point for each category [json-pointer:{where}/data]"


def _broken_points(points: Any, path: str) -> Iterator[str]:
    if not isinstance(points, list):
        yield f"must be an array [json-pointer:{path}]"
        return
    for index, point in enumerate(points):
        fits = isinstance(point, dict) and isinstance(point.get("label"), str)
        if (
            not fits
            or isinstance(point.get("value"), bool)
            or not isinstance(point.get("value"), (int, float))
        ):
            yield f"a point needs a label and a value [json-pointer:{path}/{index}]"
