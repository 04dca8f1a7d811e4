"""The grammar of due phrases: a pattern, and what it settles; read from top to bottom."""

import re
from collections.abc import Iterable

from . import clocks, days
from .phrase import Take
from .templates import late
from .words.times import MONTHS, WEEKDAYS, ZONES


def alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


WEEKDAY = alternatives(WEEKDAYS)
MONTH = alternatives(MONTHS)
HOUR = r"(?P<hour>\d{1,2})"
MARK = r"\s?(?P<mark>am|pm|a|p)?\b"
LENGTH = (
    r"(?:\b(?:within|in|over|for)\s)?(?:(?:about|around|approx|the next|next|the)\s)?"
    r"(?P<number>\d{1,3}(?:\.\d)?|half an?|an?|the\b|next\b|(?<=within )|(?<=in ))\s?"
    r"(?:full )?(?:business )?(?P<unit>minutes?|hours?|days?|weeks?|months?)\b(?P<half> and a half)?"
    rf"(?:'?s? time)?(?: or so)?(?: (?:from|after) (?P<base>now|today|tomorrow|{WEEKDAY}))?"
)
ROWS: tuple[tuple[str, Take], ...] = (
    (r"\bas soon as possible\b|\bat your earliest(?: convenience)?\b", days.take_soon),
    (r"\bday after tomorrow\b", days.take_offset(2)),
    (r"\bnext business day\b", days.take_next_working),
    (
        rf"\b(?:a |the |1 )?week (?:from|on|after) (?P<day>{WEEKDAY}|today|tomorrow|now)\b",
        days.take_week_from,
    ),
    (rf"\b(?P<day>{WEEKDAY}) week\b", days.take_week_from),
    (LENGTH, days.take_length),
    (rf"\bnext week(?: on)? (?P<day>{WEEKDAY})\b|\bnext (?P<other>{WEEKDAY})\b", days.take_weekday_next_week),
    (rf"\b(?P<day>{WEEKDAY})(?P<other>)(?: of)? next week\b", days.take_weekday_next_week),
    (
        r"\b(?:end of|next) (?:week|month|quarter|year)\b|\b(?:(?:by|before|over|on|this) )?(?:the )?weekend\b",
        days.take_period,
    ),
    (r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<number>\d{2})\b", days.take_date),
    (
        rf"\b(?P<number>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH})(?:,? (?P<year>20\d\d))?\b",
        days.take_date,
    ),
    (
        rf"\b(?P<month>{MONTH}) (?P<number>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>20\d\d))?(?![:\d])",
        days.take_date,
    ),
    (r"\b(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?\b", days.take_date),
    (r"\b(?P<number>\d{1,2})(?:st|nd|rd|th)\b", days.take_date),
    (rf"\b(?P<lead>in |end of |late )?(?P<month>{MONTH})\b", days.take_month),
    (rf"\b(?P<day>{WEEKDAY})\b", days.take_weekday),
    (r"\btomorrow\b", days.take_offset(1)),
    (r"\btoday\b", days.take_offset(0)),
    (r"\bfirst thing\b", clocks.take_named(clocks.MORNING)),
    (r"\bend of day\b", clocks.take_named(None)),
    (r"\bafter (?:lunch|noon)\b", clocks.take_named(clocks.AFTER_LUNCH)),
    (r"\b(?:12 ?)?noon\b", clocks.take_named(clocks.NOON)),
    (r"\bmidnight\b", clocks.take_midnight),
    (r"\b(?P<part>morning|afternoon|evening|night)\b", clocks.take_part),
    (
        rf"\b(?P<way>half(?: past)?|quarter (?:to|past)|\d{{1,2}} (?:minutes? )?(?:to|past)) {HOUR}{MARK}",
        clocks.take_fraction,
    ),
    (
        rf"\b(?:between )?\d{{1,2}}(?::\d\d)?\s?(?:am|pm)?(?: and | ?- ?|-| to ){HOUR}"
        rf"(?:[:.](?P<minute>\d\d))?{MARK}",
        clocks.take_clock,
    ),
    (rf"\b{HOUR}(?:[:.h](?P<minute>\d\d)){MARK}", clocks.take_clock),
    (r"\b(?P<hour>[012]\d)(?P<minute>[0-5]\d)\s?(?:hrs|hours|h)?\b", clocks.take_clock),
    (rf"\b{HOUR}(?:ish\b|{MARK})", clocks.take_clock),
    (r"\b(?P<part>am|pm)\b", clocks.take_part),
    (rf"\b(?P<zone>{alternatives(ZONES)})\b(?: time)?", clocks.take_zone),
)
GRAMMAR: tuple[tuple[re.Pattern[str], Take], ...] = tuple((late(words), take) for words, take in ROWS)
