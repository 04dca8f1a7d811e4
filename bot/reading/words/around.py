# ruff: noqa: E501
"""What stands around a cue: answers, times that are past, subjects, copies."""

NO_ANSWER_WORDS = r",? (?:but |and )?(?:got |there was )?(?:no (?:answer|reply|luck|response)|(?:the )?line (?:was |is )?(?:busy|engaged)|H\d+ didn't (?:pick|answer)|didn't (?:pick|answer)|rang out)"

PAST_DUE_WORDS = r"\b(?:called|rang|phoned|telephoned|e-?mailed|texted|messaged|wrote|spoke|talked|came|stopped by|came by|was|were|visited|missed|left|sent|since|as of|yesterday|moved to|scheduled for|closed)(?: (?:us|me|you|in|by|here|back|again|earlier|already|late|early))*,? $"

ABOUT_WORDS = (
    r"(?<![\w'])(?:re|about|regarding|concerning|with regards? to|in regards? to|on the subject of|to discuss|to talk (?:about|through)|to go over|in reference to|wrt|as regards|in connection with|over(?! the moon)) "
    r"(?!(?:it|that|this|what|how|to|D\d+|F\d+|an hour|half)\b)"
    r"([^,;.!?\n()]{2,80}?)(?=\s*(?:[,;!?\n()]|\.(?!\w)|$| - | – | — |\b(?:D|F|M|E)\d| (?:and|but|so|who|which|because|please|wants?|needs?|asap|she|he|they|i|we|can|could|would|said|says|is|was|has|before|by|at|when|if|left|then|told|H\d+)\b))"
)

FELT_ABOUT_WORDS = r" (?:with|about|at|by) ((?:the|our|his|her|their|this|your|a|an) [^,;.!?\n()]{2,60}?)(?=\s*(?:[,;.!?\n()]|$| - |\b(?:and|but|so|because|D\d|H\d)))"

CC_WORDS = r"(?:\b(?:cc:?|fyi:?|via|from|thanks|thank you|thx|told|per|like|as|with|loop in|copying|asked|tell|ask|for|kudos) )(?:M\d+(?:,| and|) )*$"

DID_WORDS = r"'s\b|,? (?:said|told|took|spoke|called|rang|mentioned|has|was|is|got|did|already|just|promised|thanks|handled)\b"

BAD_DUE_WORDS = r"(?<!\w)(?:by|before|until|due|no later than)\s+(?!the\b|N\d|G\d|M\d|F\d|E\d|D\d|O\d|phone|email|mail|post|text|car|hand)([a-z0-9][\w:'.-]*(?:\s+[a-z0-9][\w:'.-]*)?)\s*$|(?<!\w)(?:by|before|until|due)\s+([a-z]{2,10}day)\b"

IN_WORDS = r"(?:^|\s)(?:N\d+|G\d+)\s+(?:just\s+)?(?:called|rang|phoned|e-?mailed|texted|wrote|came|stopped|visited|replied)|\b(?:inbound|incoming|call from|voicemail from|missed call|e-?mail from|heard from)\b"

NAMING_WORDS = (
    r"\b(?:also|sometimes|often|formerly|is|are|was|be|been|being|so|usually|commonly|previously|now) called"
)

FAIRLY_STRONG_WORDS = r"spoke|heard|reached|met\b|replied|returned|visit|text|e-?mail|talked|chatted|speak|get back|got back|return|revert|reply|mailed|answered .*(?:mail|call)|rep|respond(?:ed)? to .*mail|wrote back"

# Beside the feelings and judgements, what tells praise from complaint.
GOOD_WORDS = "love|adore|rave|raving|prais|compliment|thank|impressed|blown|enjoy|apprec|can't (?:say|fault)|couldn't (?:say|fault)|could not|five|5|four|4|10|good|excellent|amazing|wonderful|fantastic|nice|sweet|kind|beautiful|glowing|great|positive|lovely|couldn't be"

# At the head of a thing that was promised.
PROMISED_LEAD = r"\s*(?:that )?(?:to |i'd |we'd |i would |we would |i'll |we'll )?(?:have|get|receive|give (?:him|her|them|H\d+|N\d+)|send (?:him|her|them|H\d+|N\d+)|see)?\s*"
