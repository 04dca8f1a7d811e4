# ruff: noqa: E501
"""Beginnings of words without which no message holds a mention."""

# Getting in touch, telling and promising.
CONTACT = (
    "call", "cald", "cale", "cb\\b", "cbk", "c/b", "ring", "rang", "rung", "phone", "phoni", "phn", "ph\\b", "telephon", "dial", "bell", "buzz", "e-?mail", "mail", "text(?!ure|area)", "messag", "messg", "mesag",
    "mssg", "msg", "whatsapp", "visit", "voice", "voicm", "vm\\b", "v/m", "v-?mail", "lvm", "lm\\b", "lmtcb", "answer", "repl[iy]", "respon[ds]", "revert", "return", "rtn", "reach", "contact", "follow", "f/u", "fup\\b",
    "(?:get|got|gets|gotten|getting) (?:back|(?:a )?hold|through)", "hear\\b", "heard", "wait", "wating", "speak", "spok", "spk", "talk", "hung up", "tlkd", "wr[oi]t", "chat", "met\\b", "meet", "stop(?:ped)? (?:by|in)", "sw[iu]ng", "dropp?(?:ed)? (?:by|in)", "came (?:by|in|round)", "pop",
    "left", "leaving", "missed", "told", "tol\\b", "tld\\b", "promi", "prommi", "assure", "guarant", "committed", "pledg", "offered", "agreed", "(?:my|our) word", "shout", "tinkle", "line\\b", "note\\b", "sent\\b", "forwarded", "resent",
    "let(?: \\S+){1,5} know", "inform", "notif", "update", "advise", "swore", "said to\\b", "said (?:i|we)", "mentioned to", "explained to", "confirmed (?:to|with)", "owes?\\b", "chas(?:e|ing)", "tried", "trying", "try", "no (?:answer|luck|joy|reply|response|one|pick)", "nobody",
    "no-?one", "n/a", "(?:go|went)(?: and| to)* s(?:ee|aw)", "c(?:atch|aught) up", "touch", "circle", "check(?:ed)? (?:in|back)", "(?:did ?n.?t|not|never|isn.?t|wasn.?t|won.?t) (?:pick|answer)", "(?:could ?n.?t|unable|failed|can.?t|could not|cannot) (?:to )?(?:reach|get)", "ask(?:s|ed|ing)? (?:if|whether)",
    "(?:someone|somebody|som1|some1|sm1|you|us|me|manager|tech\\w*|plumber|electrician|engineer|fitter|driver|rep|>) (?:to |could |can )?(?:please )?(?:come|stop|swing|take|have)", "ping", "need(?:s|ed)? (?:chasing|ringing)", "gave\\b.{1,40} (?:my|our) word",
)  # fmt: skip
# Complaints and compliments that need no other verb.
FELT = ("complain", "compliment", "cmpl", "moan", "grip(?:ed|ing)", "kicked off", "review", "feedback", "love[sd]?\\b", "adore", "hate[sd]?\\b", "rav(?:e|ing)", "prais", "impress", "blown", "enjoy", "apprec", "can.?t stand", "couldn.?t be", "thanked", "threat", "yell", "shout", "scream", "swore", "chewed", "say enough", "fault", "tore", "(?:one|two|four|five|[1245])[- ]stars?", "10 out", "10/10", "thank.?you")  # fmt: skip
SAID = (
    "said",
    "says?",
    "saying",
    "thinks?",
    "thought",
    "reckons?",
    "finds",
    "found",
    "feels?",
    "felt",
    "mentioned",
    "report(?:ed|s)",
)
# Praise needs one of these beside a mention.
PRAISED = ("\\+", "rock", "rule", "congrat", "➕", "heavy_plus", "cheers", "ty\\b", "tysm", "thx", "tx\\b", "tks", "thnx", "thank", "ta\\b", "gracias", "shukriya", "pray", "clap", "raised_hands", "tada", "recogni", "commend", "applau", "salute", "credit", "hand", "full marks", "hat ", "nominat", "how ", "so ", "trophy", "medal", "star", "muscle", "bow", "proud", "grateful", "did", "best", "went", "above", "saved", "handled", "turned", "worked", "stayed", "made", "deserve", "outdid", "great", "good")  # fmt: skip
