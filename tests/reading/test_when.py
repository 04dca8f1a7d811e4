"""Due phrases to moments, and times found in messages."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.reading import due_moment, find_due
from tests.reading.due_cases import TABLES

ROWS = [
    (zone, now, region, words, answer)
    for zone, now, region, cases in TABLES
    for words, answer in cases.items()
]


@pytest.mark.parametrize(("zone", "now", "region", "words", "answer"), ROWS)
def test_it_reads_due_words(zone: str, now: str, region: str, words: str, answer: str | None) -> None:
    place = ZoneInfo(zone)
    moment = due_moment(words, datetime.fromisoformat(now).replace(tzinfo=place), place, region=region)

    local = moment.astimezone(place).strftime("%Y-%m-%d %H:%M") if moment else None

    assert local == answer


def test_there_are_enough_phrases() -> None:
    assert len(ROWS) >= 200


def test_a_bare_day_ends_when_the_owner_does() -> None:
    zone = ZoneInfo("America/Chicago")
    now = datetime(2026, 3, 3, 10, 30, tzinfo=zone)

    assert due_moment("tomorrow", now, zone, ends=time(15, 30)) == datetime(2026, 3, 4, 21, 30, tzinfo=UTC)


def test_business_days_are_the_callers() -> None:
    zone = ZoneInfo("America/Chicago")
    now = datetime(2026, 3, 3, 10, 30, tzinfo=zone)

    moment = due_moment("next business day", now, zone, working=lambda day: day.weekday() == 6)

    assert moment == datetime(2026, 3, 8, 22, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "May from Acme called",
        "PO 12345",
        "invoice 12345 by mail",
        "Sun Microsystems",
        "Friday Harbor",
        "the Tuesday Group called",
        "call 555-0134",
        "it costs $4.50",
        "by 5 people",
        "at 4 Main St",
        "I sat on it",
        "we wed in spring",
        "version 3.11 is out",
        "room 12",
        "about 3 customers",
        "march on",
        "the second one",
        "a second opinion",
        "at 100%",
        "10.0.0.255",
        "on 24/7 support",
        "the may release",
        "for 2 people",
        "from 5 stores",
    ],
)
def test_it_finds_no_time_where_there_is_none(text: str) -> None:
    assert find_due(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("wants a call back before 4 re the invoice", "before 4"),
        ("call her by 4 pm today please", "by 4 pm today"),
        ("quote by Friday noon", "by Friday noon"),
        ("ring him tmrw am", "tmrw am"),
        ("I'll try again at 2", "at 2"),
        ("reply EOD", "EOD"),
        ("call him in half an hour", "in half an hour"),
        ("email by end of the week", "by end of the week"),
        ("call Bob asap", "asap"),
        ("call the 3rd", "the 3rd"),
        ("call her first thing tomorrow", "first thing tomorrow"),
        ("get back to him COB Monday", "COB Monday"),
        ("need it by 12/3", "by 12/3"),
        ("within the hour please", "within the hour"),
        ("ring at half 3", "at half 3"),
    ],
)
def test_it_finds_the_words(text: str, words: str) -> None:
    found = find_due(text)

    assert found is not None
    assert found[0] == words
    assert text[found[1] : found[2]] == words
