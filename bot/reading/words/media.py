# ruff: noqa: E501
"""By which words a contact is a call, an e-mail, a visit or a message."""

MEDIA = (
    ("email", r"e-?mail|mail(?:ed)? |line\b|wrote|write\b"),
    ("visit", r"visit|stop(?:ped)? (?:by|in)|swing|swung|drop(?:ped)? (?:by|in)|came|come\b|pop|met\b|meeting|go (?:and )?see|went|be (?:there|out|round|over|by)|"
     r"send (?:someone|somebody|an?)|walked in|take a look|have a look"),
    ("call", r"call|ring\b|rang|rung|phone|phoning|ringing|dial|bell|buzz|voice ?mail|vmail|shout|tinkle|spoke|speak|talk|left|hold of"),
    ("message", r"text|message|msg|whatsapp|sms|ping|note\b|messag"),
)  # fmt: skip
REACHED = r"\b(?:spoke|spoken|talked|chatted|got (?:a )?hold of|reached(?! out)|got through|met|had (?:a|an) |caught up|got off the phone|on the phone|good call|heard back)"
