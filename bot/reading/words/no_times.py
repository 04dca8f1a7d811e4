# ruff: noqa: E501
"""What makes words that look like a time something else: counts, labels, names of places, past times."""

# After a bare number these make it a count, a price or an address, never an hour.
COUNTED = (
    "people", "percent", "per", "grand", "more", "of", "x", "k", "m", "st", "street", "ave", "avenue", "road", "rd", "lane",
    "main", "different", "other", "each", "apiece", "am-", "feet", "ft", "gb", "mb", "kg", "quid", "least", "ms", "staff", "new",
    "sq", "inch", "box", "item", "mm", "cm", "out", "star", "series", "dozen", "hundred", "thousand", "million", "or more",
)  # fmt: skip
# Words in -s after a number that it does not count.
UNCOUNTED = (
    "wants", "needs", "says", "asks", "is", "was", "has", "as", "pls", "unless", "works", "suits", "sounds", "thanks", "this", "his",
    "always", "perhaps", "besides", "regards", "expects", "does", "yes", "us", "its", "calls", "rings", "across", "plus", "hours", "hrs",
)  # fmt: skip
# Before a number they make it the name of a thing.
LABELS = (
    "po", "p.o.", "order", "invoice", "inv", "quote", "ticket", "case", "job", "ref", "policy", "claim", "room", "rm", "unit", "apt",
    "apartment", "suite", "flat", "table", "gate", "bay", "line", "ext", "extension", "page", "version", "flight", "route", "highway",
    "hwy", "channel", "pier", "level", "tier", "section", "chapter", "step", "phase", "model", "size", "no", "no.", "number", "lot",
    "plot", "slip", "berth", "site", "house", "cabin", "villa", "bed", "stall", "press", "windows", "iphone", "motel", "studio",
    "forever", "ios", "python", "php", "java", "node", "option", "zone", "aisle", "pump", "bus", "train", "building", "bldg",
)  # fmt: skip
# After "1st", "the 3rd" they are what is counted.
RANKED = (
    "ave", "avenue", "street", "st", "floor", "fl", "party", "parties", "time", "times", "choice", "one", "ones", "quarter", "person",
    "people", "attempt", "call", "calls", "try", "place", "item", "order", "invoice", "email", "message", "voicemail", "option", "draft",
    "edition", "gen", "generation", "version", "half", "unit", "room", "payment", "instalment", "installment", "reminder", "notice",
    "step", "class", "degree", "row", "line", "page", "cousin", "wife", "child", "house", "anniversary", "birthday", "visit", "year",
    "issue", "complaint", "customer", "client", "guest", "caller", "delivery", "shipment", "quote", "stop", "step", "round", "batch",
    "set", "load", "appointment", "appt", "job", "door", "gear", "grade", "hand", "amendment", "week", "day", "month", "coat", "bedroom",
    "opinion", "ring", "thought", "thing", "chance", "choice", "avenue", "ave.", "st.", "road", "impression", "impressions", "name", "names",
)  # fmt: skip

BARE = r"(?:(?:by|before|b4|at|@|on|around|about|near|until|till?|after|post|between|from|for|in|sometime|no later than)(?: around| about)? )*(?:\d{1,4}(?:\.\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:(?:\s?[-–]\s?| to | and | or )\d{1,4}(?:\.\d\d)?)?$"
ROAD = r"(?:st|street|ave|avenue|road|rd|lane|ln|drive|dr|blvd|way|court|place|hwy|parkway|pkwy)\b"

# What stands before, the words, what stands after: all three in small letters, and it is no time.
NO_TIMES: tuple[tuple[str, str, str], ...] = (
    # "called at 3 yesterday", "since 9am", "last Friday", "two hours ago"
    (r"(?:\b(?:yesterday|last|past|previous|since|as of|earlier)(?:,? (?:at|around|on|about|by))?,?\s)$", r"(?!thing\b)", r""),
    (r"", r"", r",? (?:ago\b|yesterday\b|last (?:night|week|month|year|mon|tue|wed|thu|fri|sat|sun))"),
    (r"\b(?:(?!need)\w+ed|rang|hung up|gave up|left|came|went|got|was|were|had) (?:\w+ ){0,1}$", r"after (?:about |around )?(?:\d|an?\b|half|\w+ (?:min|hour|day))", r""),
    (r"\b(?<!be )(?:\w+ed|left|rang|came|got|was|were|messages?|voicemails?) (?:\w+ ){0,2}$", r"overnight", r""),
    # "the Friday delivery", "every Monday", "happy Friday", "see you tomorrow", "Good Friday", "on Mondays"
    (r"\b(?:every|each|per|most|alternate)\s$", r"(?!(?:by|before|b4|at|on|until|till?|after|around|in)\b)", r""),
    (r"\b(?:happy|merry|see (?:you|ya|u)|c u|cya|enjoy|have an? (?:\w+ )?|black|cyber|holiday|super|ash|whit|pancake|palm)\s$", r"", r""),
    (r"", r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b", r""),
    (r"", r"the (?:mon|tues|wednes|thurs|fri|satur|sun)day$", r" (?!(?:at|by|before|after|of|and|or|if|for|is|please|pls|re|about|next|week|with|to)\b)[a-z]"),
    (r"", r"(?:this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$", r"'s \w"),
    # "by 5 people", "between 10 and 12 units", "at 330 Elm Street", "for 3.50 each", "1 in 20"
    (r"", BARE, rf"\s+(?:(?:{'|'.join(COUNTED)})(?!\w)|(?!(?:{'|'.join(UNCOUNTED)})\b)[a-z]{{3,}}s\b(?!')|(?:[nsew]\.? )?[a-z]+ (?:[a-z]+ )?{ROAD})"),
    (r"", r"(?:about|for|from) " + BARE, r""),
    (r"(?:\d|\bone)\s$", r"in \d", r""),
    (r"\boff\s$", r"by (?:\d|one|two)", r""),
    (r"\b(?:one|two)\s$", r"by (?:one|two)$", r""),
    (rf"(?<!\w)(?:{'|'.join(map(str, LABELS))}):?\s?(?:#|no\.?|number)?\s?$", r"(?:\d|one\b|two\b|three\b|four\b)", r""),
    (r"", r".*\d-(?!ish)[a-z]{3,}$", r""),  # "at 7-Eleven"
    # "24/7", "3/4 done", "on 9/10 of them"
    (r"", r"(?:at |about |for |the )*\d{1,2}/\d{1,2}$", r""),
    (r"", r".*\b(?:24/7|7/24|50/50|10/10|5/5)$", r""),
    (r"", r"on \d{1,2}/\d{1,2}$", r" (?:of|done|inch|full|complete|happy|stars?|cups?)\b"),
    (r"\bof\s$", r"the \d{1,2}(?:st|nd|rd|th)$", r""),  # "her letter of the 4th"
    # "on 5th Ave", "the 2nd floor", "3rd party"
    (r"", r".*(?:\d(?:st|nd|rd|th)|\b(?:first|second|third|fourth|fifth|sixth|tenth))$", rf" (?:{'|'.join(RANKED)})(?!\w)"),
    (r"", r"\d{1,2}(?:st|nd|rd|th)$", r" (?!(?:re|about|please|pls|at|by|if|and|or|she|he|they|to|with|from)\b)\w"),
    (r"", r"(?:the )?(?:1st|2nd|first|second) half$", r""),
    # "before you close the ticket"
    (r"", r".* (?:go|close|finish|leave|shut|open)(?: up)?$", r" (?:the|an?|that|this|it|my|your|our|his|her|their|any|ahead|into|live|over|through|for the|with)\b"),
    (r"", r"in the minutes$", r""),  # of a meeting
    # "the sun is out", "we wed in spring"
    (r"", r"the (?:mon|wed|sat|sun)$", r""),
)  # fmt: skip
