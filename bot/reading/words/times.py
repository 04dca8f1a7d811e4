# ruff: noqa: E501
"""Words that say when; the right side is what the grammar in `moment.py` understands."""

# Spellings, abbreviations and typos of one word.
SPELLINGS = {
    "tmrw": "tomorrow", "tmw": "tomorrow", "tmr": "tomorrow", "tmmrw": "tomorrow", "2moro": "tomorrow",
    "2morrow": "tomorrow", "tomorow": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow",
    "tomorrows": "tomorrow", "tom'w": "tomorrow", "tomorro": "tomorrow", "morrow": "tomorrow",
    "tdy": "today", "2day": "today", "todays": "today", "tonite": "tonight", "2nite": "tonight",
    "mon": "monday", "mons": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday",
    "weds": "wednesday", "wednes": "wednesday", "wensday": "wednesday", "wednesdy": "wednesday",
    "thu": "thursday", "thur": "thursday", "thurs": "thursday", "thrs": "thursday", "fri": "friday",
    "sat": "saturday", "sun": "sunday", "mondays": "monday", "fridays": "friday",
    "arvo": "afternoon", "aft": "afternoon", "afternoon's": "afternoon", "morn": "morning",
    "morng": "morning", "eve": "evening", "evng": "evening",
    "eod": "end of day", "eob": "end of day", "cob": "end of day", "eop": "end of day", "eobd": "end of day",
    "close of business": "end of day", "close of play": "end of day", "end of play": "end of day",
    "end of business": "end of day", "end of the business day": "end of day", "end of business day": "end of day",
    "close of the day": "end of day", "close of day": "end of day", "days end": "end of day", "day's end": "end of day",
    "end of the day": "end of day", "end of the working day": "end of day", "end of the workday": "end of day",
    "end of shift": "end of day", "end of my shift": "end of day", "end of the shift": "end of day",
    "closing time": "end of day", "closing": "end of day", "we close": "end of day", "close": "end of day",
    "you leave": "end of day", "you go": "end of day", "you go home": "end of day", "i leave": "end of day",
    "we leave": "end of day", "home time": "end of day", "hometime": "end of day", "knock off": "end of day",
    "christmas": "december 25", "xmas": "december 25", "christmas eve": "december 24", "new year": "january 1", "new years": "january 1",
    "new year's": "january 1", "new year's eve": "december 31", "new year's day": "january 1", "eow": "end of week", "end of the week": "end of week", "week's end": "end of week", "weeks end": "end of week",
    "end of this week": "end of week", "end of the working week": "end of week", "week end": "end of week",
    "later this week": "end of week", "later in the week": "end of week", "sometime this week": "end of week",
    "some time this week": "end of week", "this week": "end of week",
    "end of next week": "next week", "end of the next week": "next week", "sometime next week": "next week",
    "some time next week": "next week",
    "eom": "end of month", "end of the month": "end of month", "end of this month": "end of month",
    "month end": "end of month", "month's end": "end of month", "months end": "end of month",
    "this month": "end of month", "end of next month": "next month",
    "eoq": "end of quarter", "end of the quarter": "end of quarter", "end of this quarter": "end of quarter",
    "quarter end": "end of quarter", "eoy": "end of year", "end of the year": "end of year",
    "year end": "end of year", "end of this year": "end of year",
    "asap": "as soon as possible", "a.s.a.p": "as soon as possible", "right away": "as soon as possible",
    "straight away": "as soon as possible", "straightaway": "as soon as possible",
    "immediately": "as soon as possible", "as soon as you can": "as soon as possible",
    "as soon as we can": "as soon as possible", "at the earliest": "as soon as possible",
    "urgently": "as soon as possible", "at once": "as soon as possible", "right now": "as soon as possible",
    "first thing in the morning": "first thing tomorrow", "first thing in the am": "first thing tomorrow",
    "start of business": "first thing", "start of day": "first thing", "start of the day": "first thing",
    "opening": "first thing", "we open": "first thing", "bob monday": "first thing monday",
    "crack of dawn": "first thing",
    "later today": "today", "later on today": "today", "some time today": "today", "sometime today": "today",
    "end of today": "today", "the end of today": "today", "same day": "today", "later on": "today",
    "end of tomorrow": "tomorrow", "this evening": "today evening", "tonight": "today evening",
    "this morning": "today morning", "this afternoon": "today afternoon", "this arvo": "today afternoon",
    "this aft": "today afternoon", "in the afternoon": "afternoon", "in the evening": "evening",
    "in the morning": "morning", "in the am": "morning", "at night": "evening", "of the morning": "morning",
    "midday": "noon", "mid-day": "noon", "noontime": "noon", "noonish": "noon", "lunchtime": "noon",
    "lunch time": "noon", "before lunch": "noon", "by lunch": "noon", "at lunch": "noon", "lunch": "noon",
    "after lunch": "after lunch", "mid morning": "10:30 am", "mid-morning": "10:30 am", "midmorning": "10:30 am",
    "mid afternoon": "3 pm", "mid-afternoon": "3 pm", "midafternoon": "3 pm",
    "dinner time": "evening", "dinnertime": "evening", "tea time": "4 pm", "teatime": "4 pm",
    "mins": "minutes", "min": "minute", "hrs": "hours", "hr": "hour", "wk": "week", "wks": "weeks",
    "fortnight": "2 weeks", "a fortnight": "2 weeks", "w/in": "within", "b4": "before", "bfore": "before",
    "bef": "before", "til": "until", "till": "until",
    "working days": "business days", "working day": "business day", "workday": "business day",
    "work days": "business days", "workdays": "business days", "biz days": "business days",
    "couple of": "2", "couple": "2", "a couple of": "2", "a couple": "2", "few": "3", "a few": "3",
    "jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june", "jul": "july",
    "aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november",
    "dec": "december",
}  # fmt: skip

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty five": 25, "thirty": 30,
    "forty": 40, "forty five": 45, "forty-five": 45, "sixty": 60, "ninety": 90,
}  # fmt: skip

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip

# Said around a time and changing nothing.
FILLERS = (
    "no later than", "not later than", "at the latest", "the latest", "latest", "or so", "or before",
    "or sooner", "if possible", "by", "before", "at", "on", "around", "about", "approx", "approximately", "the",
    "of", "sharp", "please", "pls", "ish", "in", "until", "after", "from", "this", "coming", "then", "maybe",
    "sometime", "some time", "latest", "within", "for", "due", "early", "late", "end", "day", "time", "roughly",
    "between", "come", "as of", "starting", "just", "my time", "our time", "your time", "their time", "local",
    "o'clock", "oclock", "hours", "hrs", "later", "anytime", "any time", "during", "and", "exactly", "since",
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

# After a bare number these make it a count, a price or an address, never an hour.
COUNTED = (
    "people", "persons", "items", "units", "boxes", "pieces", "pallets", "copies", "orders", "percent", "per",
    "dollars", "bucks", "pounds", "euros", "grand", "times", "more", "of", "x", "k", "m", "points", "users",
    "customers", "clients", "calls", "guests", "rooms", "seats", "tickets", "invoices", "emails", "lines", "st",
    "street", "ave", "avenue", "road", "rd", "lane", "main", "different", "other", "each", "am-", "years", "months",
    "weeks", "days", "hours", "hrs", "minutes", "mins", "seconds", "secs", "ms", "stars", "places", "sites",
    "companies", "vendors", "properties", "locations", "gb", "mb", "kg", "lbs", "miles", "km", "feet", "ft", "least",
    "others", "requests", "messages", "staff", "techs", "drivers", "vans", "trucks", "new", "cents", "quid",
)  # fmt: skip
