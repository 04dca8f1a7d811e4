# ruff: noqa: E501
"""The grammar of due phrases: a pattern, and what it settles; read from top to bottom."""

import re
from collections.abc import Iterable

from . import clocks, days, periods
from .phrase import Take
from .templates import fill_in, late
from .words.times import MONTHS, WEEKDAYS, ZONES


def alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


TABLES = {
    "weekday": f"(?:{alternatives(WEEKDAYS)})",
    "month": f"(?:{alternatives(MONTHS)})",
    "zone": f"(?:{alternatives(ZONES)})",
    "year": r"(?P<year>20\d\d)",
    "hour": r"(?P<hour>\d{1,2})",
    "mark": r"-?\s?(?P<mark>am|pm|a|p)?\b",
    "clock": r"\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a|p)?",
    "part": r"(?P<part>start of|beginning of|early|mid|middle of|late|later|end of)",
    "or_more": r"(?:\s?[-–]\s?| to | or )",
    "amount": r"(?:3/4|\d{1,3}(?:\.\d)?(?: 1/2| and a half)?|half an?|half|1/2(?: an?)?|an?|the\b|next\b|(?<=within )|(?<=in ))",
}
ROWS: tuple[tuple[str, Take], ...] = (
    # Of two days or two hours the later one.
    (r"\b(?P<first>{weekday}|today|tomorrow),?(?: or |/)(?=(?:on |by |early )*(?:{weekday}|today|tomorrow))", days.take_first_of_two),
    (r"\bbefore (?=(?:the |next |this |coming )*(?:{weekday}|tomorrow|{month}\b(?! \d\d:)|\d{1,2}(?:st|nd|rd|th| {month})\b|\d{1,2}/\d|next (?:week|month|quarter|year)|(?:last|[1-4](?:st|nd|rd|th)) {weekday}|easter|good friday))", days.take_before),
    (r"(?<!st )(?<!nd )(?<!rd )(?<!th )\bweek of (?=the |{weekday}|\d|{month})", days.take_whole_week),
    (r"\bas soon as possible\b", days.take_soon),
    # Lengths of time.
    (r"\bday after tomorrow\b", days.take_offset(2)),
    (r"\bnext business day\b", days.take_next_working),
    (r"(?<!next )(?<!this )(?<!next)\b(?:(?P<number>an?|the|\d{1,2}) )?weeks? (?:from |on |after )?(?P<day>{weekday}|today|tomorrow|now)\b", days.take_weeks_from),
    (r"\b(?P<day>{weekday}|today|tomorrow) (?P<number>\d )?weeks?\b", days.take_weeks_from),
    (r"\b(?P<number>\d) (?P<day>{weekday}) from now\b|\b(?P<day_after>{weekday}) after next\b", days.take_weekdays_from),
    (
        r"(?:\b(?:within|in|over|for|after)\s)?(?:(?:about|around|approx|roughly|maybe|like|just|under|less than|no more than|another|the next|next|the)\s)*(?:{amount}{or_more})?(?<![\d:.])(?P<number>{amount})(?: more)?[ -]?"
        r"(?:full )?(?P<business>business )?(?P<unit>minutes?|(?<=\d)m\b|hours?|(?<=\d)h\b|days?|weeks?|months?)\b(?P<half> and a half)?"
        r"(?:'?s?'? time)?(?: or so| or (?P<or>\d))?(?: (?:from|after) (?P<base>now|today|tomorrow|{weekday}))?",
        days.take_length,
    ),
    (r"^in (?:about |like |~)?(?P<minutes>\d{1,2})(?: or so)?$", days.take_minutes),
    # Days.
    (r"\b(?P<nth>last|[1-4](?:st|nd|rd|th)) (?P<day>{weekday}|week|day)? ?(?:of|in) (?P<month>{month}|(?:the|this|next) month)\b", periods.take_nth),
    (r"\beaster (?P<easter>sunday|monday)\b|\b(?P<good>good friday)\b", periods.take_easter),
    (r"\b(?P<which>next|this) week(?: on)? (?P<day>{weekday})\b|\bnext (?P<other>{weekday})\b", days.take_weekday_of_week),
    (r"\b(?P<day>{weekday})(?P<other>)(?: of)? (?P<which>this) week\b", days.take_weekday_of_week),
    (r"\b(?P<day>{weekday})(?P<which>)(?P<other>)(?: of)? next week\b", days.take_weekday_of_week),
    (r"\b(?:(?P<before>by|before|until) )?(?:the )?(?:this )?(?P<next>next )?weekend\b", periods.take_weekend),
    (r"\b(?P<unit>week|month) after next\b", periods.take_after_next),
    (r"\b(?:(?P<lead>by|before) )?(?:the )?(?:{part}[ -])?q(?P<quarter>[1-4])\b(?: {year})?", periods.take_quarter),
    (r"\b(?=early|start|beginning|mid|late|end|this|next)(?:{part}[ -])?(?:(?:in |of )?(?:the )?)(?P<which>this |next )?(?:work(?:ing)? )?(?P<unit>week|month|quarter|year)\b", periods.take_period),
    (r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<number>\d{2})\b", days.take_date),
    (r"\b(?P<number>\d{1,2})(?:st|nd|rd|th)? of (?P<which>the|this|next) month\b", days.take_day_of_that_month),
    (r"\b(?P<number>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<month>{month})(?:,? {year})?\b", days.take_date),
    (r"\b(?P<month>{month}) (?:the )?(?P<number>\d{1,2})(?:st|nd|rd|th)?\b(?:,? {year})?(?![:\d])", days.take_date),
    (r"\b(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?\b", days.take_date),
    (r"\b(?P<number>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4}|\d{2})\b", days.take_date),
    (r"(?<![\d.:])(?P<number>\d{1,2})\.(?P<dotted>\d{1,2})\b\.?(?!\s?[ap]m)", days.take_dotted),
    (r"\b(?P<number>\d{1,2})(?:st|nd|rd|th)\b", days.take_date),
    (r"\b(?P<lead>(?:in|mid|{part})[ -](?:the )?(?:end of )?)?(?P<month>{month})\b", periods.take_month),
    (r"\b(?P<early>early )?(?:on )?(?P<day>{weekday})\b", days.take_weekday),
    (r"\btomorrow\b", days.take_offset(1)),
    (r"\btoday\b", days.take_offset(0)),
    # Hours.
    (r"\bfirst thing\b", clocks.take_named(clocks.MORNING)),
    (r"\bend of day\b", clocks.take_named(None)),
    (r"\bafter hours\b", clocks.take_after_hours),
    (r"\bafter school run\b", clocks.take_school_run),
    (r"\bafter (?:lunch|noon)\b", clocks.take_named(clocks.AFTER_LUNCH)),
    (r"\b(?P<part>morning|afternoon|evening|night)\b", clocks.take_part),
    (r"\b(?:between|from) {clock}(?: and | ?[-–] ?| to | or | until ){hour}(?:[:.](?P<minute>\d\d))?{mark}", clocks.take_clock),
    (r"(?<![\d:.])\b(?:a )?(?P<way>half(?: past)?|quarter (?:to|until|past|after)|\d{1,2} (?:minutes? )?(?:to|until|past|after)) (?P<hour>\d{1,2}|noon|midnight){mark}", clocks.take_fraction),
    (r"\b(?:12 ?)?noon\b", clocks.take_named(clocks.NOON)),
    (r"\bmidnight\b", clocks.take_midnight),
    (r"\b{clock}(?: and | ?[-–] ?| to | or | until ){hour}(?:[:.](?P<minute>\d\d))?{mark}", clocks.take_clock),
    (r"\b{hour}(?:[:.h](?P<minute>\d\d))(?::\d\d)?{mark}", clocks.take_clock),
    (r"\b(?P<hour>[012]\d|[1-9])(?P<minute>[0-5]\d)\s?(?:hours|hrs|h)?{mark}", clocks.take_clock),
    (r"\b{hour}(?:-?ish\b|{mark})", clocks.take_clock),
    (r"\b(?P<part>am|pm)\b", clocks.take_part),
    (r"\b(?P<zone>{zone})\b(?: time)?", clocks.take_zone),
)  # fmt: skip
GRAMMAR: tuple[tuple[re.Pattern[str], Take], ...] = tuple(
    (late(fill_in(words, TABLES)), take) for words, take in ROWS
)
