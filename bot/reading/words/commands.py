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

# Replies in the thread of a follow-up, tried in this order against the whole reply.
REPLIES = (
    (
        "hand_over",
        r"^(?:hey |hi )?(?P<to>M\d+|@[\w.-]+)[,:]? ?(?:can you|could you|can u|would you|will you|please|pls|your turn|yours|over to you|take (?:this|it)|you take|you're up|for you|you got this|you've got this|fancy|mind)?.*$",
    ),
    (
        "hand_over",
        r"^(?:over to|handing (?:this |it )?(?:over )?to|hand(?:ed)? (?:this |it )?(?:over |off )?to|passing (?:this |it )?(?:on |over )?to|pass(?:ed)? (?:this |it )?(?:on |over )?to|assign(?:ed|ing)? (?:this |it )?to|reassign(?:ed|ing)? (?:this |it )?to|give (?:this |it )?to|giving (?:this |it )?to|for|(?:can|could|maybe|let) )(?: ?)(?P<to>M\d+|@[\w.-]+)(?: (?:please|pls|will|to|can|could|take|do|have|handle|call|has|is|gets|it|this|him|her|you|better|instead|now|thanks)\b.*)?$",
    ),
    (
        "hand_over",
        r"^(?P<to>M\d+|@[\w.-]+) (?:will|can|is|has|to|should) (?:take|taking|do|doing|handle|handling|call|got|get|ring|on).*$",
    ),
    (
        "they_will_call",
        r"^(?:.*\b)?(?:H\d+|N\d+|G\d+|customer|they|he|she)(?:'ll| will| is going to|'s going to| said (?:H\d+|he|she|they)(?:'d|'ll| will| would)| wants to| would rather| promised to| prefers to)(?: just| now)? (?:call|ring|phone|get back|be in touch|come back|reply|email|e-mail|reach out|let us know|try|contact|text|stop by|come by|come in)\b.*$",
    ),
    (
        "they_will_call",
        r"^.*\b(?:waiting (?:on|for) (?:H\d+|N\d+|them|him|her)(?: now)?|ball(?:'s| is) in (?:their|his|her|H\d+) court|(?:will|they'll|'ll) call (?:us|me) back|said (?:not to|don't) call).*$",
    ),
    (
        "no_answer",
        r"^.*\b(?:no answer|no reply|no response|no luck|no joy|no pick ?up|didn't (?:pick|answer)|did not (?:pick|answer)|not (?:picking|answering)|isn't (?:picking|answering)|won't (?:pick|answer)|never (?:picked|answered)|rang out|(?:line |it's |it was |phone |number )?(?:is |was )?(?:busy|engaged)|(?:couldn't|could not|can't|cannot|unable to) (?:reach|get (?:a )?hold|get through|get H\d+)|tried(?: again| twice| H\d+| N\d+| calling| to (?:call|ring|reach))|not (?:in|there|available|reachable)|na again|out of office|didn't get (?:H\d+|through)|straight to voicemail)\b.*$",
    ),
    (
        "left_message",
        r"^.*\b(?:left (?:an? |another |H\d+ (?:an? )?|N\d+ (?:an? )?)?(?:\w+ )?(?:voicemail|message|note|word)|leaving (?:a )?(?:voicemail|message)|voicemail(?: again| left| for H\d+| for N\d+)?|got (?:the |H\d+ |his |her )?(?:voicemail|machine|answerphone)|went to voicemail|spoke (?:to|with) (?:the |H\d+ |his |her )?(?:machine|answering machine)|left message|message left|(?:texted|messaged))\b.*$",
    ),
    (
        "take",
        r"^(?:ok(?:ay)?[,. ]*|sure[,. ]*|yes[,. ]*|yep[,. ]*|yeah[,. ]*)?(?:i(?:'ll| will| can|'ve| have|'m| am)? ?(?:got|gonna|going to|just)? ?(?:take|taking|grab|got|get|do|doing|handle|handling|on|own|have|call|calling|ring|ringing|phone|phoning|sort|pick|picking|deal|dealing|jump|cover|email|e-mail|look|looking|see to|chase)(?: up| on)?(?: (?:it|this|that|one|H\d+|N\d+|G\d+|after|into|with|to|over|care|of|the call|back|now|D\d+|in a|sec|bit|few|minute|soon|later|right|then|for you|the))*|mine|on it|ill (?:take|do|grab|call|get|handle|ring).*|me|dibs|i'm on it|got it|got this|i got (?:it|this)|taking (?:it|this)(?: one)?|leave (?:it|this) (?:to|with) me|assign (?:it |this )?to me|my turn|i'm calling(?: H\d+| N\d+)?(?: now| back)*|calling (?:H\d+ |N\d+ )?(?:back )?now|me please|can do|will do|i volunteer|i can)(?: (?:please|pls|thanks|now|then|D\d+|one))*[.! ]*$",
    ),
    (
        "snooze",
        r"^(?:ok(?:ay)?[,. ]*|sorry[,. ]*|not (?:yet|today|now|D\d+)[,. ]*|busy[,. ]*|can't (?:today|now)[,. ]*|can we[, ]*)?(?:i'll (?:do|call|try|ring|get to|look at)(?: (?:it|this|that|H\d+|N\d+|again|back))* |will (?:do|call|try|ring|get to)(?: (?:it|this|H\d+|N\d+|again|back))* |(?:remind me|snooze|push|move|later|postpone|delay|wait|try again|again|let's do|do it|make it|better|nudge me|ping me|call H\d+|back|not before|hold off|park it|in|after|check back|maybe|H\d+ (?:asked|wants|said)(?: for| to| us to)?(?: call(?: back)?)?)(?: (?:it|this|that|to|until|till|for|again|back|off|on))* )?(?P<when>D\d+)(?:[,]? D\d+)*(?: (?:please|pls|then|instead|ok|is (?:better|fine|ok)|works|works better|would be better|sorry|thanks))*[.!? ]*$",
    ),
    (
        "snooze",
        r"^(?:later|not (?:yet|now|today)|snooze|snooze (?:it|this)|remind me later|in a bit|tmrw|busy)[.! ]*$",
    ),
    (
        "done",
        r"^(?!.*\b(?:not|n't|almost|nearly|when|once|if|who|half|wasn't|isn't|until|how|anyone)\b)(?!.*\?$)(?:.*\b)?(?:done|dealt with|called(?: (?:H\d+|N\d+|G\d+|back|them))*|rang(?: (?:H\d+|N\d+|G\d+|back))*|phoned|spoke (?:to|with) .*|spoken (?:to|with) .*|just spoke|talked (?:to|with) .*|e-?mailed|replied|sorted|sorted it|resolved|all (?:good|set|sorted|done)|handled|taken care of|took care of (?:it|this)|completed?|finished|closed|fixed|sent|reached (?:H\d+|N\d+)|got (?:a )?hold of (?:H\d+|N\d+)|got through|visited|returned|answered|paid|delivered|happy now|✅|✔️|👍 done|call(?:ed)? returned|H\d+(?:'s|'re| is| are) (?:happy|all set|sorted|good))(?:[ ,.!-].{0,80})?$",
    ),
)
