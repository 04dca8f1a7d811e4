# ruff: noqa: E501
"""Words of praise and thanks, and the thanks that praise nothing."""

KUDOS = (
    "kudos", "props", "mad props", "big ups", "shout ?-?out", "shoutout", "hats? off", "hat tip", "bravo", "well done", "nice one", "way to go", "big hand", "round of applause", "applause", "high five", "hi five", "gold star", "three cheers", "big up", "good on ya", "good on you",
    "👏+", "🙌+", "🎉+", "🏆+", "🌟+", "🏅+", "💪+", "much love", "standing ovation", "bouquet", "praise", "take a bow", "bow",
)  # fmt: skip
THANKS = (
    "thanks", "thank you", "many thanks", "big thanks", "huge thanks", "thanks a lot", "thanks a million", "thanks a bunch", "a big thank you", "huge thank you",
    "thanks so much", "thank you so much", "thank you very much", "much appreciated", "appreciate", "grateful to", "cheers", "special thanks", "ta", "props",
    "massive thanks", "thanks again", "thank you again", "super thanks", "big thank you", "gracias", "shukriya", "🙏+",
)  # fmt: skip
QUALITY = (
    "great", "good", "nice", "awesome", "amazing", "excellent", "fantastic", "incredible", "outstanding", "wonderful", "brilliant", "stellar", "superb", "terrific",
    "phenomenal", "impressive", "fabulous", "lovely", "beautiful", "super", "killer", "bang-up", "top-notch", "top notch", "first-class", "first class", "exceptional", "solid",
    "cracking", "ace", "heroic", "sterling", "marvellous", "splendid", "remarkable", "smashing", "legendary", "spectacular", "fine", "heck of a", "hell of a", "bloody good",
)  # fmt: skip
HERO = (
    "hero", "rock ?star", "legend", "star", "superstar", "lifesaver", "life saver", "champ", "champion", "gem", "genius", "wizard", "machine", "beast", "boss", "angel", "saint",
    "treasure", "godsend", "magician", "absolute unit", "mvp", "g\\.?o\\.?a\\.?t", "the best", "trooper", "class act", "ninja", "asset", "star of the (?:week|day|show)", "diamond", "ripper", "pro",
    "wonderful", "amazing", "awesome", "fantastic", "incredible", "outstanding", "brilliant", "so helpful", "so kind", "so patient", "a joy to work with",
)  # fmt: skip
DEEDS = (
    "crushed it(?! (?:with|down|into|to)\\b)", "crushing it", "killed it(?! (?:with (?!(?:the|that|this|his|her|your|our)\\b|[NDG]\\d)|(?:by|again|off|from|manually|because|and)\\b))", "killing it", "nailed(?! (?:it to|the (?:version|package|dependenc|release|tag|exact)|down|to)\\b)", "smashed it", "saved the day(?! file)", "saved (?:my|our) (?:bacon|day|butt|skin|life|week|necks?)", "went above and beyond", "goes above and beyond",
    "above and beyond", "went the extra mile", "goes the extra mile", "knocked it out of the park", "stepped up(?! (?:the|a)\\b)", "came through(?! (?:the|a|on)\\b)", "rocks(?!\\s*\\w)", "rocked it", "rocked(?! (?:back|the boat))", "rules(?!\\s*\\w)", "aced", "outdid (?:him|her|them)sel(?:f|ves)", "outdid yourself",
    "worked (?:his|her|their|your) (?:socks|butt|tail|magic)", "stayed late", "did us proud", "made (?:my|our) day(?! ?\\.\\w| tomorrow)", "deserves? (?:a |some |huge |big |all the |so much )*(?:credit|raise|medal|praise|kudos|shout ?out|recognition|applause|bonus|thanks|beer)",
    "handled (?:it|that|the|this|him|her|them) .{0,40}(?:beautifully|brilliantly|perfectly|like a pro|so well|really well|superbly|gracefully|with grace|amazingly|wonderfully)",
    "turned (?:it|that|this) around(?! and)", "(?:was|is) on fire(?! (?:drill|duty))", "pulled (?:it|this|that) off(?! (?:the|a|of|main|master|our|from|github|npm)\\b)", "did (?:an? )?(?:\\w+ )?(?:great|awesome|amazing|fantastic|excellent|wonderful|brilliant|incredible|outstanding|superb|stellar|terrific|good|fab|lovely|phenomenal|beautiful|super|killer|impressive|cracking) (?:job|work)",
)  # fmt: skip
# Thanks for these may mean anything or nothing: two careful people would differ.
EMPTY = (
    "help", "helping", "answers?", "reply", "replies", "response", "info", "information", "tips?", "links?", "advice", "input", "clarification", "clarifying", "suggestions?", "pointers?", "explanation", "insights?",
    "support", "patience", "understanding", "heads[ -]?up", "updates?", "reminder", "feedback", "time", "assistance", "that", "this", "it", "everything", "all", "sharing", "asking", "checking", "confirming", "letting (?:me|us) know",
    "quick (?:reply|response|answer)", "responding", "replying", "answering", "your", "the", "attention", "ideas?", "concern", "offer", "invite", "hint", "details?", "all the", "guidance", "resources?", "kind words", "comments?",
    "add", "adding me", "having me", "welcome", "correction", "note", "recommendations?", "thoughts?", "looking", "trying", "coming", "joining", "reading", "listening",
)  # fmt: skip
# A reason that holds one of these is sarcasm.
SPOILT = (
    "nothing", "breaking", "broke", "crashing", "ruining", "ruined", "forgetting", "wasting", "deleting (?:the|my|our) prod", "messing", "screwing", "ignoring", "making me (?:late|wait|look)", "not ", "never ", "dropping the ball", "losing",
    "eating my", "stealing", "leaving me", "throwing me", "waking me", "my headache", "taking down", "killing (?:the|prod|my)", "blocking", "the mess", "making it worse", "nuking", "blaming", "interrupting", "spoiling", "hanging up on",
)  # fmt: skip
