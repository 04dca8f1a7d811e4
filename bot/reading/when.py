"""Where a message says when something is due: the words, not the moment."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from .templates import late, small
from .words.times import COUNTED, MONTHS, SPELLINGS, WEEKDAYS

HOUR_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
MARK = r"(?:\s?(?:am|pm|a\.m\.?|p\.m\.?|o'?clock|noon)\b\.?|ish\b)"
ZONE = r"(?:\s(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|UTC|BST|CET|CEST|AEST|AEDT|IST|eastern|pacific)\b)"
DAY_PART = r"(?:morning|morn|afternoon|arvo|aft|evening|eve|night|am|pm|lunchtime)\b"
SPELT_DAYS = [w for w, day in SPELLINGS.items() if day in WEEKDAYS and w not in ("sat", "sun", "mon", "wed")]
WEEKDAY = rf"(?:{'|'.join((*WEEKDAYS, *sorted(SPELT_DAYS, key=len, reverse=True)))}|mon|wed|sat|sun)\b\.?"
TOMORROW = r"(?:tomorrows?|tmrw|tmw|tmr|tmmrw|2moro|2morrow|tomm?orr?o?w?|tomorro)\b"
TODAY = r"(?:today|tdy|2day|tonight|tonite|2nite)\b"
MONTH = rf"(?:{'|'.join(MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
NUMBER = (
    r"(?:\d{1,3}(?:\.5)?|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty"
    r"|thirty|forty(?:[ -]five)?|sixty|ninety|a couple(?: of)?|a few|couple(?: of)?|the)"
)
UNIT = (
    r"(?:min(?:ute)?s?|hours?|hrs?|(?:business |working |work |biz )?days?|weeks?|wks?|months?|fortnight)\b"
)

CLOCK = (
    rf"(?:\d{{1,2}}:\d{{2}}(?:{MARK})?(?!\d)|\d{{1,2}}\.\d{{2}}{MARK}(?!\d)|\d{{1,2}}{MARK}"
    rf"|(?:half past|half|quarter to|quarter past|(?:five|ten|twenty|5|10|20) (?:to|past)) "
    rf"(?:\d{{1,2}}|{HOUR_WORDS})\b(?:{MARK})?"
    rf"|(?:{HOUR_WORDS})(?: thirty| fifteen| forty[ -]five)?\s?(?:am|pm|a\.m\.?|p\.m\.?|o'?clock)\b"
    rf"|(?:12 )?noon\b|midday\b|midnight\b|\d{{1,2}}h\d{{2}}\b|[012]\d[0-5]0 ?(?:hrs|hours|h)\b){ZONE}?"
)
BARE = rf"(?:\d{{1,2}}(?:\.[0-5]\d)?|[01]\d[0-5]\d|(?:{HOUR_WORDS})(?: thirty| fifteen)?\b){ZONE}?"
NAMED = (
    r"(?:(?:the )?(?:end|close) of (?:the |my |this )?(?:business|working |work)?\s?"
    r"(?:day|play|business|shift|workday)\b"
    r"|\b(?:eod|eob|cob|eop|eobd|day's end)\b|first thing\b|(?:after|before|at|by) lunch(?:time)?\b|lunch ?time\b"
    r"|mid-?\s?(?:morning|afternoon)\b|(?:start|beginning) of (?:the )?(?:day|business)\b"
    r"|(?:before|by|at) clos(?:e|ing)(?: time)?\b|before (?:you|we|i) (?:leave|go(?: home)?|close|finish)\b)"
)
PART = rf"(?:this |(?:early |late )?in the |(?:early |late )){DAY_PART}|tonight\b|tonite\b"
MONTH_ONLY = (
    rf"(?:by|before|in|end of|until) (?:the )?(?:end of |early |late |mid )?(?:{'|'.join(MONTHS)})\b(?! ?\d)"
)
DATE = (
    rf"(?:\d{{4}}-\d{{2}}-\d{{2}}\b|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}(?:,? 20\d\d\b)?"
    rf"|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!:)(?:,? 20\d\d\b)?"
    r"|the \d{1,2}(?:st|nd|rd|th)\b|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/]))"
)
HOLIDAY = r"(?:christmas(?: eve)?|xmas|new year'?s?(?: eve| day)?)\b"
PERIOD = (
    r"(?:(?:the )?end of (?:the |this |next )?(?:working )?(?:week|month|quarter|year|today|tomorrow)\b"
    r"|\b(?:eow|eom|eoq|eoy|month[- ]end|year[- ]end)\b"
    r"|(?:some ?time |later |early |late )?(?:this|next) (?:week|month)\b|later in the week\b"
    rf"|(?:the |this )weekend\b|{HOLIDAY})"
)
DAY = (
    rf"(?:(?:the )?day after {TOMORROW}|(?:later |end of |some ?time )?{TODAY}|(?:end of )?{TOMORROW}"
    rf"|next (?:business|working) day\b|(?:a )?week (?:from|on) (?:{WEEKDAY}|{TODAY}|{TOMORROW})"
    rf"|next week(?: on)? {WEEKDAY}"
    rf"|(?:next |this |this coming |coming )?{WEEKDAY}(?:,? {DATE}| next week\b| week\b)?|{DATE}|{PERIOD})"
)
LENGTH = (
    rf"(?:(?:with)?in|w/in|over|for) (?:about |around |approx |the next |next |the )?{NUMBER} {UNIT}"
    rf"(?: and a half)?(?:'? time)?(?: or so)?(?: from (?:now|today|{TOMORROW}|{WEEKDAY}))?"
    r"|within the (?:hour|day)\b|within (?:an|the next) hour\b"
    rf"|{NUMBER} {UNIT} from (?:now|today|{TOMORROW}|{WEEKDAY})|(?:the )?same day\b"
    r"|(?:in )?(?:half an|an|1|2) hours?(?: and a half)?'? time\b"
)
SOON = (
    r"\b(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|you can|we can|he can|she can)|right away|straight ?away"
    r"|immediately|urgently|at the earliest|at your earliest(?: convenience)?)\b"
)
PREP = (
    r"(?:no later than |not later than |sometime |some time |any ?time |anytime |hopefully )?"
    r"(?:by|before|b4|bfore|bef|at|@|on|around|about|until|till|til|after|between|from|for)"
    r"(?: around| about| approx| like| the latest| about)? "
)
SEP = r"(?:,? |\s*@ ?)"
AT = r"(?:at |by |before |around |about |on |of |@ ?|in the |- ?)?"
WHEN = (
    rf"(?<![\w#$/.:-])(?:"
    rf"{LENGTH}|{SOON}|{MONTH_ONLY}"
    rf"|(?:{PREP})?(?:the )?{DAY}(?:{SEP}{AT}(?:{CLOCK}|{NAMED}|{PART}|{DAY_PART}|{BARE}(?!\s?[\w$%/-])))?"
    rf"(?: in the {DAY_PART})?(?:,? or {DAY})?"
    rf"|(?:{PREP})?(?:the )?(?:{CLOCK}(?:(?: ?- ?| to | and ){CLOCK})?|{NAMED}|{PART})"
    rf"(?: in the {DAY_PART})?(?:{SEP}(?:on |of |at )?(?:the )?{DAY}|{SEP}{AT}{CLOCK})?"
    rf"|{PREP}{BARE}(?: ?- ?\d{{1,2}}| and \d{{1,2}})?(?:{MARK})?(?![\w$%/+]|-\w|[.,:]\d)(?: in the {DAY_PART})?"
    rf"(?:{SEP}(?:on )?(?:the )?(?:{DAY}|{PART}|{DAY_PART}))?"
    rf"|(?:after|until) {BARE}(?![\w$%/-])"
    rf")(?: at the latest| latest| sharp| or so)?"
)
# The pattern of all times is tried only where one may begin; a word that leads to a time, only before one.
LEADS = (
    "in", "over", "for", "the", "at", "by", "before", "until", "on", "around", "about", "till", "til", "after",
    "between", "from", "b4", "bfore", "bef", "a",
)  # fmt: skip
FIRST_WORDS = (
    *WEEKDAYS, *SPELLINGS, *MONTHS, "within", "w/in", "an", "half", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "sixty", "ninety",
    "couple", "same", "as", "right", "straight", "immediately", "urgently", "end", "no", "not", "sometime", "anytime",
    "hopefully", "day", "later", "today", "tdy", "tonight", "tomorrow", "tmrw", "tmw", "tmr", "tmmrw", "next", "week",
    "this", "coming", "mon", "wed", "sat", "sun", "eow", "month", "year", "early", "christmas", "xmas", "new",
    "quarter", "noon", "midday", "eod", "close", "cob", "first", "lunch", "start", "beginning",
)  # fmt: skip
LED_WORDS = (
    "approx", "like", "you", "your", "we", "i", "late", "few", "minute", "hour", "hrs", "wk", "business", "biz", "work",
    "fortnight", "days", "afternoon", "arvo", "evening", "morning", "night", "am", "pm",
)  # fmt: skip


def beginnings(words: Iterable[str]) -> str:
    """A pattern for three letters of each word, or all of a shorter one."""
    return "|".join(sorted({word[:3] if len(word) > 2 else rf"{word}(?!\w)" for word in words}))


START = late(
    rf"(?<![\w#$/.:-])(?:\d(?!\d{{0,2}}-)|@ |a\.s|{beginnings(FIRST_WORDS)}"
    rf"|(?:{'|'.join(LEADS)}) (?=\d|{beginnings((*LEADS, *FIRST_WORDS, *LED_WORDS))}))"
)
HINT = late(
    r"\d|noon|mid|to(?:day|m|n)|tm|2m|day|mon|tue|wed|thu|fri|sat|sun|eo|cob|end of|close|closing|first thing"
    r"|lunch|week|month|quarter|hour|hr|min|morn|arvo|aft|eve|night|asap|soon|away|immed|urgent|jan|feb|mar|apr|may"
    r"|jun|jul|aug|sep|oct|nov|dec|(?:by|before|at|after|past|half|until) (?:one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve)|before (?:you|we|i)|same|earliest|start of|beginning",
)
BARE_NUMBER = late(rf"(?:{PREP})(?:\d{{1,4}}|{HOUR_WORDS})$", re.IGNORECASE)
SLASHED = late(r"(?:on |at |about |for |the )*(?:\d{1,2}/\d{1,2}|24/7)$", re.IGNORECASE)
SHORT_DAY = late(r"(?:mon|wed|sat|sun)\.?$", re.IGNORECASE)
AFTER = late(r"\s+([A-Za-z'$%]+)")
ENDS_IN_DAY = late(rf"(?:{WEEKDAY}|{MONTH})$", re.IGNORECASE)
DAY_WORDS = frozenset(
    (*WEEKDAYS, *MONTHS, *SPELLINGS, "am", "pm", "eod", "cob", "at", "noon", "i", "the", "or")
)
COUNTED_WORDS = frozenset(COUNTED)


def find_due(text: str) -> tuple[str, int, int] | None:
    """The first words in a text that say when, with their place."""
    found = find_all(text[:4000])
    return found[0] if found else None


@cache
def grammar() -> re.Pattern[str]:
    """The pattern of all times in small letters, compiled for the first text."""
    return re.compile(WHEN.lower())


@lru_cache(maxsize=64)
def find_all(text: str) -> tuple[tuple[str, int, int], ...]:
    """All words in a text that say when."""
    if not HINT.search(small(text)):
        return ()
    found = []
    for start, stop in times(text):
        words = text[start:stop].rstrip(" ,-")
        end = start + len(words)
        if is_time(text, words, start, end):
            found.append((words, start, end))
    return tuple(found)


def times(text: str) -> Iterator[tuple[int, int]]:
    """Where the pattern of all times matches."""
    low, at = small(text), 0
    while start := START.search(low, at):
        match = grammar().match(low, start.start())
        at = match.end() if match else start.start() + 1
        if match:
            yield match.span()


def is_time(text: str, words: str, start: int, end: int) -> bool:
    """Not a count, a price, a street, or a firm that is called after a day."""
    after = AFTER.match(text, end)
    following = after.group(1) if after else ""
    if SLASHED.match(words):  # "24/7", "3/4 done"
        return False
    if BARE_NUMBER.match(words) and following.lower() in COUNTED_WORDS:
        return False
    if words.lower().startswith(("about ", "for ", "from ")) and BARE_NUMBER.match(words):
        return False
    if ENDS_IN_DAY.search(words) and following[:1].isupper() and following.lower() not in DAY_WORDS:
        return following.isupper() and len(following) > 2
    if SHORT_DAY.match(words):
        return words[0].isupper() and not following[:1].isupper() and not text[end : end + 2].startswith("'s")
    return True
