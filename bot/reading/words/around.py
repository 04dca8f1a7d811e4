# ruff: noqa: E501
"""What stands around a cue: answers, names, words of praise."""

NO_ANSWER_WORDS = r",? (?:but |and )?(?:got |there was )?(?:no (?:answer|reply|luck|response)|(?:the )?line (?:was |is )?(?:busy|engaged)|H\d+ didn't (?:pick|answer)|didn't (?:pick|answer)|rang out)"

BAD_DUE_WORDS = r"(?<!\w)(?:by|before|until|due|no later than)\s+(?!the\b|N\d|G\d|M\d|F\d|E\d|D\d|O\d|phone|email|mail|post|text|car|hand)([a-z0-9][\w:'.-]*(?:\s+[a-z0-9][\w:'.-]*)?)\s*$|(?<!\w)(?:by|before|until|due)\s+([a-z]{2,10}day)\b"

IN_WORDS = r"(?:^|\s)(?:N\d+|G\d+)\s+(?:just\s+)?(?:called|rang|phoned|e-?mailed|texted|wrote|came|stopped|visited|replied)|\b(?:inbound|incoming|call from|voicemail from|missed call|e-?mail from|heard from)\b"

NAMING_WORDS = (
    r"\b(?:also|sometimes|often|formerly|is|are|was|be|been|being|so|usually|commonly|previously|now) called"
)

FAIRLY_STRONG_WORDS = r"spoke|heard|reached|met\b|replied|returned|visit|text|e-?mail|talked|chatted|speak|get back|got back|return|revert|reply|mailed|answered .*(?:mail|call)|rep|respond(?:ed)? to .*mail|wrote back"

# Beside the feelings and judgements, what tells praise from complaint.
GOOD_WORDS = "love|adore|rave|raving|prais|compliment|thank|impressed|blown|enjoy|apprec|can't (?:say|fault)|couldn't (?:say|fault)|could not|five|5|four|4|10|good|excellent|amazing|wonderful|fantastic|nice|sweet|kind|beautiful|glowing|great|positive|lovely|couldn't be"
