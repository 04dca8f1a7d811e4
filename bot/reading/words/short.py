# ruff: noqa: E501
"""Abbreviations and misspellings, written out as the cues expect them."""

SHORT = {
    "lvm": "left voicemail", "lm": "left message", "lmtcb": "left message", "vm": "voicemail", "v/m": "voicemail", "vmail": "voicemail",
    "cb": "call back", "c/b": "call back", "cbk": "call back", "callbk": "call back", "call bk": "call back", "rtn": "return",
    "f/u": "follow up", "fup": "follow up", "ph": "phone", "msg": "message", "msgd": "messaged", "pls": "please", "plz": "please",
    "plse": "please", "u": "you", "ur": "your", "r": "are", "asked4": "asked for", "w/": "with", "re:": "re", "abt": "about",
    "b/c": "because", "thx": "thanks", "thnx": "thanks", "tks": "thanks", "tx": "thanks", "ty": "thank you", "tysm": "thank you so much",
    "tyvm": "thank you very much", "thankyou": "thank you", "thank u": "thank you", "cheerz": "cheers", "spoke w": "spoke with", "spoke 2": "spoke to", "talked 2": "talked to",
    "spk": "spoke", "tlkd": "talked", "wld": "would", "wud": "would", "shld": "should", "cld": "could", "wants2": "wants to",
    "wnts": "wants", "recieved": "received", "dont": "don't", "didnt": "didn't", "wont": "won't", "cant": "can't", "couldnt": "couldn't",
    "havent": "haven't", "hasnt": "hasn't", "isnt": "isn't", "wasnt": "wasn't", "id": "i'd", "theyd": "they'd", "wed call": "we'd call", "youd": "you'd", "hed": "he'd", "shed call": "she'd call",
    "im": "i'm", "ive": "i've", "weve": "we've", "theyll": "they'll", "youll": "you'll", "itll": "it'll", "itd": "it'd", "n/a": "no answer", "custs": "customers",
    "caled": "called", "calld": "called", "caleld": "called", "emaild": "emailed", "mesage": "message", "voicmail": "voicemail",
    "voicemal": "voicemail", "voice-mail": "voicemail", "callled": "called", "phned": "phoned", "promissed": "promised", "prommised": "promised",
    "tol": "told", "tld": "told", "wating": "waiting", "waitng": "waiting", "sumone": "someone", "som1": "someone", "sm1": "someone", "some1": "someone", "any1": "anyone",
    "appt": "appointment", "appts": "appointments", "n": "and", "cuz": "because", "bc": "because", "gr8": "great", "2 call": "to call", "wanna": "want to",
    "gotta": "got to", "lemme": "let me", "gimme": "give me", "call-back": "call back", "callback": "call back", "call bak": "call back", "ring bk": "ring back",
    "mssg": "message", "mssge": "message", "mess": "mess", "spoke to": "spoke to", "rang me": "rang me", "tel": "phone",
    "return ur call": "return your call", "realy": "really", "wantd": "wanted", "askd": "asked", "askin": "asking", "wantin": "wanting", "waitin": "waiting",
    "gonna": "going to", "imma": "i'll", "o/s": "outstanding", "rq": "request", "cmplnt": "complaint",
}  # fmt: skip
