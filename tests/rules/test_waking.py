from datetime import timedelta

import pytest

from bot.rules.waking import wait_for_morning
from tests.rules.people import at, local, works

DUE = at("2026-03-02 09:00")  # a Monday in Berlin


@pytest.mark.parametrize(
    "now", ["2026-03-02 09:00", "2026-03-02 16:00", "2026-03-05 11:00", "2026-03-05 18:30"]
)
def test_by_day_it_is_said(now: str) -> None:
    assert wait_for_morning(DUE, at(now), works()) is None


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        ("2026-03-03 03:00", "Tue 2026-03-03 09:00"),
        ("2026-03-03 23:00", "Wed 2026-03-04 09:00"),
        ("2026-03-07 12:00", "Mon 2026-03-09 09:00"),
    ],
)
def test_what_was_missed_waits_for_the_morning(now: str, morning: str) -> None:
    found = wait_for_morning(DUE, at(now), works())
    assert found is not None
    assert local(found) == morning


def test_what_is_on_time_is_said_whatever_the_hour() -> None:
    night = at("2026-03-02 23:00")
    assert wait_for_morning(night, night + timedelta(minutes=5), works()) is None
