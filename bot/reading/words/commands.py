# ruff: noqa: E501
"""Words of terse commands and of replies in a follow-up's thread."""

TOPIC = r"re:?|about|regarding|concerning|wants|needs|over the|on the|for the|to discuss"
DID = r"\b(?:called|rang|phoned|e-?mailed|texted|messaged|visited|spoke(?: to| with)?|talked(?: to| with)?|met(?: with)?|left (?:a )?(?:voicemail|message)(?: for| with)?|emailed|wrote(?: to)?|sent|saw|reached|tried|no answer(?: at| from)?|replied(?: to)?|followed up with)\s*"

# Words of which none is a customer's name when a command holds nothing else.
NO_NAMES = frozenset((
    "done", "sorted", "resolved", "handled", "finished", "closed", "fixed", "completed", "complete",
    "called", "call", "back", "callback", "rang", "phoned", "emailed", "texted", "spoke", "talked",
    "tried", "again", "answered", "replied", "reached", "sent", "voicemail", "message", "left", "busy",
    "engaged", "ok", "okay", "yes", "no", "nope", "yep", "later", "now", "it", "this", "that", "them",
    "him", "her", "all", "good", "set", "and", "then", "just", "please", "pls", "thanks", "nobody",
    "noone", "none", "help", "test",
))  # fmt: skip
# A time that is over is none to be called at: "yesterday", "last Friday", "two days ago".
PAST = (
    r"(?<!from )(?<!since )(?<!of )(?<!for )\b(?:yesterday(?: morning| afternoon| evening)?|last (?:night|week|month|year|\w+day|D\d+)"
    r"|(?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?) ago)[ .!?]*$"
)

OUTCOMES = (
    ("left_message", r"\bleft (?:an? )?(?:\w+ )?(?:voicemail|message|note)|\bvoicemail for\b|\bleft message"),
    (
        "no_answer",
        r"\bno (?:answer|reply|response|luck|pick ?up)|didn't (?:pick|answer)|\bbusy\b|\bengaged\b|couldn't reach|\btried\b",
    ),
    ("sent", r"\be-?mailed\b|\bsent\b|\btexted\b|\bmessaged\b"),
    (
        "reached",
        r"\bspoke|\btalked|\bmet\b|\breached|\bsorted|\bresolved|\bgot (?:a )?hold|\bsaw\b|\ball good",
    ),
)
MEDIUM_WORDS = (
    ("email", r"\be-?mail(?:ed)?\b|\bwrote\b|\bE\d+ please\b"),
    ("visit", r"\bvisit(?:ed)?\b|\bmet\b|\bcame (?:in|by)\b|\bstopped (?:in|by)\b|\bsaw\b|\bmeeting\b"),
    (
        "call",
        r"\bcall(?:ed)?\b|\bcall ?back\b|\brang\b|\bring\b|\bphoned?\b|\bvoicemail\b|\bspoke\b|\bleft message\b|\bno answer\b|\btalked\b",
    ),
    ("message", r"\btext(?:ed)?\b|\bmessaged?\b|\bwhatsapp\b|\bsms\b"),
)
