# ruff: noqa: E501
"""Words that say when. Left what is meant, as `grammar.py` reads it; right how people say it."""

from collections.abc import Mapping

Said = Mapping[str, tuple[str, ...]]  # what is meant -> how people say it

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip

# Spellings, abbreviations and typos of one day or month.
DAYS_SPELT = {
    "tomorrow": ("tmrw", "tmw", "tmr", "tmrow", "tmmrw", "2moro", "2morrow", "2mrw", "2mro", "tomorow", "tommorow", "tommorrow",
        "tomorrows", "tomorro", "tomoro", "tomoz", "tmoz"),
    "today": ("tdy", "2day", "todays"),
    "today evening": ("tonight", "tonite", "2nite", "tonights"),
    "today afternoon": ("sarvo", "s'arvo"),
    "monday": ("mon", "mons", "mondays", "monday's", "mondy"),
    "tuesday": ("tue", "tues", "tuesdays", "tuesday's", "teusday"),
    "wednesday": ("wed", "weds", "wednes", "wensday", "wednesdy", "wednsday", "wedsday", "wednesdays", "wednesday's"),
    "thursday": ("thu", "thur", "thurs", "thrs", "thrusday", "thursdy", "thursdays", "thursday's"),
    "friday": ("fri", "fridays", "friday's", "firday"),
    "saturday": ("sat", "saturdays", "saturday's"),
    "sunday": ("sun", "sundays", "sunday's"),
}  # fmt: skip
MONTHS_SPELT = {
    "january": ("jan",), "february": ("feb",), "march": ("mar",), "april": ("apr",), "june": ("jun",),
    "july": ("jul",), "august": ("aug",), "september": ("sep", "sept"), "october": ("oct",),
    "november": ("nov",), "december": ("dec",),
}  # fmt: skip
PARTS_SPELT = {
    "morning": ("morn", "morng", "mornin", "1st half", "first half"),
    "afternoon": ("arvo", "aft", "afternoon's", "2nd half", "second half"),
    "evening": ("eve", "evng", "eves"),
}

# Times that need no word before them.
_DAYS = ("day", "business day", "working day", "work day", "workday", "shift", "business", "play")
_ENDS = tuple(
    f"{end} of {whose}{day}"
    for end in ("end", "close")
    for whose in ("", "the ", "my ", "this ", "our ")
    for day in _DAYS
)
_STARTS = tuple(
    f"{start} of {the}{day}" for start in ("start", "beginning") for the in ("", "the ") for day in _DAYS[:6]
)
NAMED = {
    "end of day": (*_ENDS, "eod", "eob", "cob", "eop", "eobd", "cop", "close of biz", "close of work", "days end", "day's end", "last thing",
        *(f"on {whose} way home" for whose in ("the", "my", "your", "his", "her", "our", "their"))),
    "first thing": (*_STARTS, *(f"{when} {who} open" for when in ("when", "once", "as soon as") for who in ("we", "you", "they")), "first thing", "1st thing", "bright and early", "early doors", "crack of dawn"),
    "first thing tomorrow": ("first thing in the morning", "1st thing in the morning", "first thing in the am", "overnight"),
    "after lunch": ("after lunch", "after my lunch", "after your lunch", "after our lunch", "post lunch", "post-lunch", "after lunchtime", "after dinner time"),
    "noon": ("noonish", "noon-ish", "midday", "mid-day", "mid day", "noontime", "lunchtime", "lunch time", "pre lunch", "pre-lunch", "before lunch", "12 noon"),
    "10:30 am": ("mid morning", "mid-morning", "midmorning", "after smoko"),
    "3 pm": ("mid afternoon", "mid-afternoon", "midafternoon"),
    "4 pm": ("tea time", "teatime", "tea-time"),
    "9:30 am": ("after breakfast",),
    "8 pm": ("after dinner", "after supper", "after tea"),
    "6 pm": ("before dinner", "before supper", "before tea"),
    "9 pm": ("before bed", "before bedtime", "by bedtime"),
    "after hours": ("after hours", "after work", "after closing", "after close", "after business hours", "after office hours", "out of hours", "after the shift", "after my shift", "after shift"),
    "after school run": ("after the school run", "after school", "after school pick up", "after school pickup", "after the school pick up", "after school drop off", "after the school drop off"),
}  # fmt: skip

# Times only after "by", "before", "at" and the like.
_LEAVE = ("leave", "go", "go home", "head off", "head out", "head home", "close", "close up", "shut", "shut up shop", "finish",
    "finish up", "knock off", "clock off", "clock out", "sign off", "log off", "wrap up", "pack up", "lock up", "shut down")  # fmt: skip
LED = {
    "end of day": (*(f"{who} {leave}" for who in ("you", "we", "i", "they", "u", "ya", "you guys", "you all") for leave in _LEAVE),
        "close", "closing", "closing time", "home time", "hometime", "knock off", "knock-off", "knocking off", "knock off time", "shift end",
        *(f"{whose} shift {ends}" for whose in ("my", "your", "the", "our") for ends in ("ends", "finishes", "is over"))),
    "first thing": (*(f"{who} open{up}" for who in ("we", "you", "they") for up in ("", " up")),
        "opening", "opening time", "sun-up", "sun up", "sunup", "sunrise"),
    "noon": ("lunch",),
    "10 am": ("smoko",),
    "8:30 am": ("breakfast",),
    "evening": ("dinner time", "dinnertime", "supper time"),
}  # fmt: skip

# Fixed days of the year.
FEASTS = {
    "december 25": ("christmas", "xmas", "christmas day", "xmas day"),
    "december 24": ("christmas eve", "xmas eve"),
    "december 26": ("boxing day",),
    "december 31": ("new year's eve", "new years eve", "nye"),
    "january 1": ("new year's day", "new years day", "new year's", "new years", "new year"),
    "october 31": ("halloween",),
    "july 4": ("independence day",),
    "last monday of may": ("memorial day",),
    "1st monday of september": ("labor day",),
    "4th thursday of november": ("thanksgiving", "thanksgiving day"),
    "3rd monday of january": ("mlk day",),
    "3rd monday of february": ("presidents day", "presidents' day"),
    "2nd sunday of may": ("mother's day", "mothers day"),
    "3rd sunday of june": ("father's day", "fathers day"),
    "easter sunday": ("easter",),
    "february 14": ("valentine's day", "valentines day", "valentine's", "valentines"),
}  # fmt: skip

SOON = {
    "as soon as possible": ("asap", "a.s.a.p", "right away", "straight away", "straightaway", "immediately", "urgently",
        "as soon as you can", "as soon as we can", "as soon as he can", "as soon as she can", "at the earliest", "at your earliest",
        "at your earliest convenience", "at once", "right now"),
}  # fmt: skip

# Said of weeks, months, quarters and years.
PERIODS = {
    "end of week": ("eow", "week's end", "weeks end", "week end", "end of the working week", "end of the work week", "later in the week"),
    "end of month": ("eom", "month end", "month-end", "month's end", "months end"),
    "end of quarter": ("eoq", "quarter end", "quarter-end"),
    "end of year": ("eoy", "year end", "year-end", "years end", "year's end"),
    "mid week": ("midweek", "mid-week"),
    "mid month": ("mid-month", "midmonth"),
    "mid year": ("mid-year", "midyear"),
}  # fmt: skip

# Other words inside a due phrase.
MEANT = {
    "first thing": ("crack of dawn", "bob", "early morning", "early in the morning"),
    "today": ("later today", "later on today", "some time today", "sometime today", "end of today", "same day", "later on"),
    "tomorrow": ("end of tomorrow",),
    "today evening": ("this evening", "later tonight"),
    "today morning": ("this morning",),
    "today afternoon": ("this afternoon", "this arvo", "this aft"),
    "tomorrow morning": ("early tomorrow", "tomorrow early"),
    "afternoon": ("in the afternoon", "late afternoon", "late in the afternoon", "late in the day"),
    "evening": ("in the evening", "at night", "late evening"),
    "morning": ("in the morning", "in the am", "of the morning", "early on"),
    "noon": ("late morning", "by lunch", "at lunch", "lunch"),
    "2 pm": ("early afternoon", "early in the afternoon"),
    "6 pm": ("early evening",),
    "by": ("on or before", "or before", "on or by", "nlt"),
    "before": ("b4", "bfore", "bef", "afore", "prior to", "ahead of"),
    "until": ("til", "till", "up to", "through", "thru"),
    "between": ("btwn", "b/w", "btw"),
    "within": ("w/in", "inside"),
    "15 minutes": ("quarter of an hour", "a quarter of an hour"),
    "45 minutes": ("three quarters of an hour", "three-quarters of an hour", "3/4 of an hour", "3/4 hour", "3/4 an hour"),
    "minutes": ("mins", "min.s"), "minute": ("min",), "hours": ("hrs",), "hour": ("hr",), "weeks": ("wks",), "week": ("wk",),
    "2 weeks": ("fortnight", "a fortnight", "1 fortnight"),
    "business days": ("working days", "work days", "workdays", "biz days"),
    "business day": ("working day", "workday", "work day", "biz day"),
    "2": ("couple of", "couple", "a couple of", "a couple"),
    "3": ("few", "a few"),
    "week of": ("w/c", "wc", "week commencing", "week beginning", "w/b", "wk of"),
}  # fmt: skip


def spelt(*tables: Said) -> dict[str, str]:
    """How it is said to what it means."""
    return {words: meaning for table in tables for meaning, said in table.items() for words in said}


def meanings(*tables: Said) -> dict[str, str]:
    """What is meant, for itself: "after school run" is not read as "after school" once more."""
    return {meaning: meaning for table in tables for meaning in table}


SPELLINGS = meanings(NAMED, LED, FEASTS) | spelt(
    DAYS_SPELT, MONTHS_SPELT, PARTS_SPELT, NAMED, LED, FEASTS, SOON, PERIODS, MEANT
)

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty five": 25, "twenty-five": 25,
    "thirty": 30, "forty": 40, "forty five": 45, "forty-five": 45, "fifty": 50, "fifty five": 55, "fifty-five": 55, "sixty": 60, "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty first": 21,
    "twenty-second": 22, "twenty second": 22, "twenty-third": 23, "twenty third": 23, "twenty-fourth": 24,
    "twenty fourth": 24, "twenty-fifth": 25, "twenty fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27,
    "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31, "thirty first": 31,
}  # fmt: skip

# Said around a time and changing nothing.
FILLERS = (
    "no later than", "not later than", "at the latest", "the latest", "latest", "or so", "or sooner", "if possible", "by", "before",
    "at", "on", "around", "about", "approx", "approximately", "the", "of", "sharp", "on the dot", "dot", "please", "pls", "ish",
    "in", "over", "until", "after", "post", "from", "this", "coming", "then", "maybe", "sometime", "some time", "within", "for", "due",
    "early", "late", "later", "end", "day", "time", "roughly", "between", "come", "as of", "starting", "just", "right", "straight",
    "immediately", "soon", "my time", "our time", "your time", "their time", "local", "hours",
    "hrs", "anytime", "any time", "during", "and", "exactly", "since", "itself", "only", "upcoming", "following", "near",
    "towards", "itself", "or", "hopefully", "ideally", "preferably", "say", "like", "max", "at most", "tops", "next",
)  # fmt: skip

# Clock words of other zones, after an hour.
ZONES = {
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "eastern": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "gmt": "UTC", "utc": "UTC", "bst": "Europe/London",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "aest": "Australia/Sydney", "aedt": "Australia/Sydney",
    "ist": "Asia/Kolkata",
}  # fmt: skip

# Where the month is said before the day; where dots part the two.
MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "MH", "PW"})
DOTTED = frozenset({
    "DE", "AT", "CH", "LI", "PL", "CZ", "SK", "HU", "SI", "HR", "RS", "BA", "MK", "ME", "RO", "BG", "FI", "NO", "DK",
    "IS", "EE", "LV", "LT", "UA", "TR",
})  # fmt: skip
