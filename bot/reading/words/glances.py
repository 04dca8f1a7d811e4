"""Word beginnings without which no message holds a mention."""

SPEECH = (
    "call", "cald", "cal+e", "cb", "c/b", "ring", "rang", "rung", "phon", "phn", "telephon", "dial", "bell", "buzz", "e-?mail", "mail", "text", "messag", "messg", "mesag", "mssg", "msg", "whatsapp", "visit",
    "voice", "voicm", "vm", "v/m", "v-?mail", "lvm", "lm", "answer", "reply", "repl", "respon", "revert", "return", "rtn", "reach", "contact", "follow", "f/u", "fup", "get back", "got back", "gets back", "hear", "wait", "speak", "spok", "spk", "talk", "tlkd",
    "chat", "met", "meet", "stop", "swing", "swung", "drop", "came", "come", "pop", "left", "leav", "miss", "told", "tol", "tld", "tell", "prom", "assur", "guarant", "commit", "pledg", "offer", "agreed", "gave", "give", "shoot", "shot", "sent", "send", "forward", "let", "inform", "notif", "updat", "advis",
    "complain", "cmplnt", "upset", "angry", "furious", "said", "say", "think", "thought", "mention", "love", "hate", "rav", "prais", "compliment", "adore", "impress", "thank", "enjoy", "apprec", "owe", "chas", "try", "tried", "no answer", "n/a", "went", "go", "walk", "wrote", "writ", "written", "touch", "catch", "caught", "word",
    "pick", "want", "need", "ask", "is", "was", "are", "were", "seem", "sound", "felt", "feel", "find", "found", "reckon", "report", "got", "look", "moan", "grip", "kick", "review", "feedback", "request", "expect", "see", "saw", "ping", "update", "circle", "had", "have", "has", "did", "disl", "can't", "couldn", "forgot", "hasn", "haven",
)  # fmt: skip
ALONE = ("<@", "'s ", "’s ", "@")
