"""Due phrases to moments, and times found in messages."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import due_moment, find_due, read, when
from tests.reading import due_cases, tricky_due_cases
from tests.reading.no_due_cases import NO_TIMES, PAST_TIMES

Row = tuple[str, str, str, str, str | None]


def rows(tables: tuple[tuple[str, str, str, due_cases.Cases], ...]) -> list[Row]:
    return [
        (zone, now, region, words, answer)
        for zone, now, region, cases in tables
        for words, answer in cases.items()
    ]


ROWS = rows(due_cases.TABLES) + rows(tricky_due_cases.TABLES)
SENTENCES = (
    "pls ring Jane at Acme back {}",
    "{}, call Jane re the invoice",
    "Jane from Acme called and needs a reply {} about the quote",
)
WITH_YEAR = re.compile(r"20\d\d|/2\d\b")
ZONES = ("America/Chicago", "Europe/London", "Australia/Sydney", "Asia/Kolkata", "America/Los_Angeles")
NOWS = st.datetimes(
    datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.sampled_from(ZONES).map(ZoneInfo)
)


def local(words: str, now: str, zone: str, region: str) -> str | None:
    """The moment that words mean, on the clocks of a zone."""
    place = ZoneInfo(zone)
    moment = due_moment(words, datetime.fromisoformat(now).replace(tzinfo=place), place, region=region)
    return moment.astimezone(place).strftime("%Y-%m-%d %H:%M") if moment else None


@pytest.mark.parametrize(("zone", "now", "region", "words", "answer"), ROWS)
def test_it_reads_due_words(zone: str, now: str, region: str, words: str, answer: str | None) -> None:
    assert local(words, now, zone, region) == answer


@pytest.mark.parametrize(("zone", "now", "region", "words", "answer"), rows(tricky_due_cases.TABLES))
def test_it_finds_and_reads_them_in_sentences(
    zone: str, now: str, region: str, words: str, answer: str | None
) -> None:
    for sentence in SENTENCES:
        found = find_due(sentence.format(words))

        assert (local(found[0], now, zone, region) if found else None) == answer, (sentence, found)


def test_there_are_enough_phrases() -> None:
    assert len({(zone, words) for zone, _, _, words, _ in ROWS}) >= 320
    assert len({zone for zone, *_ in ROWS}) >= 5
    assert len(NO_TIMES) >= 80


@settings(max_examples=800, deadline=None)
@given(st.sampled_from([row for row in ROWS if row[4]]), NOWS)
def test_what_is_due_lies_ahead_or_was_earlier_today(row: Row, now: datetime) -> None:
    _, _, region, words, _ = row
    zone = now.tzinfo
    assert isinstance(zone, ZoneInfo)

    moment = due_moment(words, now, zone, region=region)

    if moment is None and not WITH_YEAR.search(words):  # "today at 9am", said at ten
        earlier = due_moment(words, now.replace(hour=0, minute=1), zone, region=region)
        assert earlier is not None
        assert earlier <= now
    assert moment is None or moment > now


def test_a_bare_day_ends_when_the_owner_does() -> None:
    zone = ZoneInfo("America/Chicago")
    now = datetime(2026, 3, 3, 10, 30, tzinfo=zone)

    assert due_moment("tomorrow", now, zone, ends=time(15, 30)) == datetime(2026, 3, 4, 21, 30, tzinfo=UTC)
    assert due_moment("after hours", now, zone, ends=time(23, 30)) == datetime(2026, 3, 4, 5, 59, tzinfo=UTC)


def test_business_days_are_the_callers() -> None:
    zone = ZoneInfo("America/Chicago")
    now = datetime(2026, 3, 3, 10, 30, tzinfo=zone)

    moment = due_moment("next business day", now, zone, working=lambda day: day.weekday() == 6)

    assert moment == datetime(2026, 3, 8, 22, 0, tzinfo=UTC)


def test_the_end_of_a_day_is_midnight_once_work_is_over() -> None:
    zone = ZoneInfo("Europe/London")
    late = datetime(2026, 3, 27, 18, tzinfo=zone)

    assert due_moment("EOD", late, zone) == datetime(2026, 3, 27, 23, 59, tzinfo=UTC)
    assert due_moment("EOD", late + timedelta(hours=5, minutes=59), zone) == datetime(
        2026, 3, 30, 16, tzinfo=UTC
    )
    assert due_moment("at 7", late - timedelta(hours=4), zone) == datetime(2026, 3, 27, 19, tzinfo=UTC)


def test_the_day_before_is_never_over() -> None:
    zone = ZoneInfo("Asia/Kolkata")
    sunday = datetime(2026, 6, 7, 10, tzinfo=zone)

    assert due_moment("before Monday", sunday, zone) == datetime(2026, 6, 7, 17, tzinfo=zone)
    assert due_moment("before Sunday", sunday, zone) == datetime(2026, 6, 12, 17, tzinfo=zone)


@pytest.mark.parametrize("sentence", ["{}", "hey, {}, thanks"])
@pytest.mark.parametrize("text", NO_TIMES)
def test_it_finds_no_time_where_there_is_none(text: str, sentence: str) -> None:
    assert find_due(sentence.format(text)) is None


@pytest.mark.parametrize("sentence", ["{}", "hey, {}, thanks"])
@pytest.mark.parametrize("text", PAST_TIMES)
def test_what_is_past_is_not_due(text: str, sentence: str) -> None:
    assert find_due(sentence.format(text)) is None


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Jane from Acme called at 3 yesterday, wants a call back", None),
        ("Jane from Acme rang 2 hours ago, pls call her back by 4", "by 4"),
        ("Bob Lee has been waiting for 3 days, please call him tomorrow", "tomorrow"),
        ("missed call from Acme at 9 last night, can someone ring them first thing?", "first thing"),
        ("voicemail from Bob Lee this morning, please call him back before noon", "before noon"),
        ("please call Jane Fox at Acme after 2 hours", "after 2 hours"),
    ],
)
def test_a_message_is_due_when_it_says_and_not_when_it_was(text: str, due: str | None) -> None:
    assert {mention.due for mention in read(text, "U1") if mention.kind == "owed"} == {due}


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
        ("call jane wed", "wed"),
        ("call Bob Friday", "Friday"),
        ("call 555-0134 by 4", "by 4"),
        ("ring unit 4 by 3", "by 3"),
        ("by Friday Acme needs the quote", "by Friday"),
        ("call Jane before you leave and tell Bob", "before you leave"),
        ("call her 9 tomorrow morning", "9 tomorrow morning"),
    ],
)
def test_it_finds_the_words(text: str, words: str) -> None:
    found = find_due(text)

    assert found is not None
    assert found[0] == words
    assert text[found[1] : found[2]] == words


def test_no_time_is_passed_over() -> None:
    for *_, words, _ in ROWS:
        for sentence in SENTENCES:
            low = sentence.format(words).lower()

            assert list(when.times(low)) == [match.span() for match in re.finditer(when.WHEN, low)], low
