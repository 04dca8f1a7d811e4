# ruff: noqa: E501
"""How due phrases look in a message, in small letters; a name in braces means another row here or a table of `times.py`."""

WHENS: dict[str, str] = {
    # Hours.
    "hour_word": r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    "minute_word": r"(?:thirty|fifteen|forty[ -]five)",
    "any_minute": r"(?:ten|fifteen|twenty(?:[ -]five)?|thirty|forty(?:[ -]five)?|fifty(?:[ -]five)?)",
    "mark": r"(?:\s?(?:o'?\s?clock\b\s?)?(?:(?:am|pm|[ap] m|o'?\s?clock|noon)\b|[ap]\.m\b\.?)|-?ish\b)",
    "zone": r"(?:\s(?:{zones})\b(?: time\b)?)",
    "short_mark": r"(?:[ap]\b(?=,? (?:{today}|{tomorrow}|{weekday})))",
    "fraction": r"(?:half past|half|(?:a )?quarter (?:to|til|till|past|after)|(?:five|ten|twenty(?:[ -]five)?|5|10|15|20|25) (?:minutes |mins )?(?:to|til|till|past|after)) (?:(?:1[0-2]|[1-9])(?![\d:/]|\.\d)|{hour_word}\b|noon\b|midnight\b){mark}?",
    "clock": r"(?:\d{1,2}:\d{2}(?::\d{2})?(?:{mark}| ?(?:hrs|hours)\b|[ap]\b)?(?!\d)|\d{1,2}\.\d{2}{mark}|\d{1,2}(?:{mark}|{short_mark})|\d{1,2}[0-5]\d\s?(?:am|pm|a\.m\.?|p\.m\.?)(?!\w)|{fraction}"
    r"|\d{1,2}(?= (?:at night|in the (?:morning|afternoon|arvo|evening|am|pm)|tonight|this (?:afternoon|arvo|evening))\b|,? (?:{today}|{tomorrow}|{weekday}) (?:morning|afternoon|arvo|evening|night)\b)"
    r"|{hour_word}(?:(?: {minute_word})?(?:\s?(?:am|pm|a\.m\.?|p\.m\.?|o'?\s?clock)\b|-?ish\b)| {minute_word}\b)"
    r"|(?:12 )?noon\b|midnight\b|\d{1,2}h\d{2}\b|[012]\d[0-5]0 ?(?:hrs|hours|h)\b|[01]\d[0-5]\d(?=,? (?:{today}|{tomorrow}|{weekday}))){zone}?",
    "bare": r"(?:\d{1,2}(?:[.:][0-5]\d)?(?:[ap]\b)?(?!\d)|(?:[01]\d[0-5]\d|2[1-3][03]0|[1-9](?:15|30|45))(?!\d)|{hour_word}(?: {any_minute})?\b){zone}?",
    "bare_ends": r"(?:{mark})?(?![\w$%/+)]|-\w|[.,:]\d|\s\d)(?: sharp\b)?",
    "range": r"(?:\s?[-–]\s?| to | and | or | until | till? )",
    # Parts of a day, and hours that have a name.
    "day_part": r"(?:{parts}|am|pm|a\.m\.|p\.m\.|lunchtime|lunch)(?!\w)",
    "part": r"(?:(?:this|(?:early |late )?in the|early|late) {day_part}|(?:by|before|until|till?) (?:the )?(?:morning|afternoon|arvo|evening)\b|at night\b)",
    "named": r"(?:(?:(?:right|just|straight|immediately|soon) )?(?:the )?(?:{named_words})\b|(?:by|before|b4|bfore|at|until|till?|around|prior to) (?:the (?:time )?)?(?:{led_words})\b)",
    # Days.
    "month": r"(?:{months})(?!\w)\.?",
    "weekday": r"(?:{weekdays})(?!\w|\.\w|-[a-z])(?:(?<=mon|tue|wed|thu|fri|sat|sun|ues|hur|urs|eds)\.)?",
    "ordinal": r"\d{1,2}(?:st|nd|rd|th)\b(?! (?:thing|half)\b)",
    "that_month": r"(?:(?:the|this|next) month\b|{month})",
    "date": r"(?:\d{4}-\d{2}-\d{2}(?:(?=t\d)|\b)|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? {month}(?:,? 20\d\d\b)?|{month} (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b(?!:)|(?:{ordinals})\b)(?:,? 20\d\d\b)?"
    r"|(?:the )?{ordinal} of (?:the|this|next) month\b|the {ordinal}|{ordinal}|\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/])|\d{1,2}\.\d{1,2}\.(?:20)?\d\d(?![\d.]))",
    "spelt_date": r"(?:by|on|before|b4|until) the (?:{ordinals})\b(?: of {that_month})?",
    "nth": r"(?:the )?(?:(?:first|1st|second|2nd|third|3rd|fourth|4th|last) (?:{weekday}|week|day)|first|1st) (?:of|in) {that_month}",
    "weeks": r"(?:(?:an?|one|two|three|four|[1-9]|the|couple|a couple) (?:weeks?|wks?|fortnight)(?: from| on| after)?|week (?:from|on)) (?:{weekday}|{today}|{tomorrow})",
    "period": r"(?:(?:the )?(?:start|beginning|middle|end) of (?:the |this |next |my )?(?:working |work )?(?:week|month|quarter|year|today|tomorrow)\b"
    r"|(?:early|mid|late|later)[ -](?:in )?(?:the |this |next )(?:week|month|quarter|year)\b|(?:some ?time |later |early |late )?(?:this|next) (?:week|wk|month)\b|next (?:quarter|year)\b"
    r"|(?:(?:by|in|before|until|during|for) )?(?:the )?(?:(?:early|mid|late|start of|beginning of|end of)[ -])q[1-4]\b(?: 20\d\d\b)?|(?:by|in|before|until|during|for) q[1-4]\b(?: 20\d\d\b)?"
    r"|(?:{periods})\b|(?:over|at|on|by|before|b4|for|until|after) the weekend\b|(?:by|before|b4) weekend\b|this weekend\b|(?:the )?(?:week|month) after next\b"
    r"|(?:christmas|xmas|new years?'?s?) (?:eve|day)\b|nye\b|(?:by|before|b4|until|over|on|at|after|for|next|this) (?:{feasts})(?!\w)|(?:good friday|easter (?:sunday|monday))\b)",
    "month_only": r"(?:(?:by|before|b4|in|until|till?|through|thru) (?:the )?(?:(?:end of|early|late|mid)[ -])?{month_name}\b|(?:end of|early|late|mid|beginning of|start of)[ -]{month_name}\b)(?! ?\d)",
    "day": r"(?:(?:the )?day after {tomorrow}|next (?:business|working) day\b|{weeks}|(?:this|next) week,?(?: on)? {weekday}|{nth}"
    r"|(?:w/c|w/b|(?:the )?week (?:commencing|beginning|of)) (?:{weekday},? )?(?:the )?{date}|(?:two|three|2|3) {weekday} from now\b|(?:the )?{weekday} after next\b"
    r"|(?:(?:early )?(?:next|this|this coming|coming|upcoming|the following) |early )?{weekday}(?:,? (?:the )?{date}|,? (?:of )?(?:next|this) week\b| week\b| fortnight\b)?"
    r"|(?:early |later |end of |some ?time )?{today}(?: week\b)?|(?:early |end of )?{tomorrow}(?: week\b| early\b)?|{date}|{period})(?: itself\b)?",
    # Lengths of time from now.
    "number": r"(?:\d{1,3}(?:\.\d)?(?: 1/2|½)?|½|an?|(?:a )?quarter of an?|three[ -]quarters of an?|3/4(?: of an?)?|half an?|half|1/2(?: an?)?|few|{number_words}|a couple(?: of)?|a few|couple(?: of)?|the)",
    "unit": r"(?:min(?:ute)?s?|(?<=\d)m|(?<=\d)h|hours?|hrs?|(?:business |working |work |biz )?days?|weeks?|wks?|months?|fortnights?)\b",
    "length": r"(?:(?:(?:with)?in|w/in|inside|after|(?:over|for) the next) (?:(?:about|around|approx|roughly|maybe|like|just|another|under|less than|no more than|the next|next|the) )*{number}(?: and a half)?(?:{range}{number})?(?: more)?[ -]?{unit}"
    r"(?: and a half)?(?:'?s?'? time)?(?: or (?:so|two|three))?(?: max\b| at most\b| tops\b)?(?: from (?:now|today|{tomorrow}|{weekday}))?"
    r"|within the (?:hour|day)\b|(?:with)?in (?:an|the next) (?:minute|hour|day|week|month)(?: or (?:so|two))?\b|{number}(?: and a half)? {unit} from (?:now|today|{tomorrow}|{weekday})|(?:the )?same day\b"
    r"|(?:half an|an|1|2) hours?(?: and a half)?'?s? time\b"
    r"|in (?:about |like |~)?(?:5|10|15|20|25|30|40|45|50|60|90)(?= ?(?:$|[,;!?)\n]|\.(?!\d)| (?:re|about|please|pls|or so|and|if|with)\b)))",
    "soon": r"(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|you can|we can|he can|she can)|right away|right now|at once|straight ?away|immediately(?! after)|urgently|at the earliest|at your earliest(?: convenience)?)\b",
    # How they are put together.
    "lead": r"(?:(?:no later than|not later than|nlt|some ?time|any ?time|hopefully|ideally|preferably|maybe|right|straight|immediately|soon|just) )*"
    r"(?:on or before|on or by|latest by|prior to|ahead of|by|before|b4|bfore|bef|afore|at|@|on|around|about|near|until|till|til|through|thru|after|between|btwn|b/w|from|for)(?: around| about| approx| like| the latest| maybe| say)? "
    r"|(?:no later than|not later than|nlt|some ?time|any ?time) ",
    "sep": r"(?:,? |\s*@ ?)",
    "at": r"(?:at |by |for |from |before |b4 |after |around |about |on |of |@ ?|in the |- ?|latest by |between )?",
    "at_hour": r"(?:at |by |before |b4 |after |around |about |from |between |till? |until )",
    "hour": r"(?:{sep}{at}(?:{clock}(?:{range}{clock})?|{named}|{part}|{day_part})|(?: |,? {at_hour}|\s*@ ?){bare}(?:{range}(?:{bare}|noon\b))?{bare_ends})",
    "on": r"(?:{sep}(?:on |of |at )?(?:the )?{day}(?: {day_part})?|{sep}(?:{part}|{day_part}))",
    "or_day": r"(?:,? or |/)(?:on |by )?(?:early )?(?:{weekday}|{today}|{tomorrow})(?:,? (?:of )?next week\b)?",
    "last": r"(?: (?:our|my|your|their|local) time\b| at the latest\b| the latest\b| latest\b| sharp\b| on the dot\b| or so\b| itself\b)*",
    "soon_day": r"(?:,? (?:by |on )?(?:(?:{today}|{tomorrow}|{weekday})(?: {day_part})?|this {day_part}))",
    "from_to": r"\d{1,2}(?::\d\d)?\s?[-–]\s?\d{1,2}(?::\d\d)?\s?[ap]m\b",
    # A day and perhaps its hours; or an hour and perhaps its day; after some leads a number alone is an hour.
    "when": r"(?<![\w#$/.:-])(?:{length}|{soon}{soon_day}?|{month_only}|{spelt_date}"
    r"|(?:(?:{lead})?(?:the )?(?:(?P<day>{day}(?:t\d\d:\d\d|{or_day})?)|(?:post )?(?:{clock}(?: sharp\b)?(?:{range}{clock})?|{from_to}|{named}|{part}|(?:morning|afternoon|evening)(?= \d))(?:{range}{bare}{bare_ends})?)"
    r"|(?:{lead}){bare}(?:{range}(?:{bare}|noon\b|midnight\b))?{bare_ends})(?:{hour}){0,2}(?(day)|{on}?)"
    r"){last}",
}  # fmt: skip
