# ruff: noqa: E501
"""Ways of saying that an outsider waits for us, or is to be called, e-mailed, visited or answered. See `cues.py` for the rows."""

from .cues import Row

OWED: list[Row] = [
    ("waits-for-contact", "owed", True, ("want", "need", "like", "love", "ask", "request", "wait", "expect", "hoping", "looking", "apprec", "please", "pls", "after", "keen", "says", "promised", "require"),
     r"(?:(?P<who>[NGH]\d+)(?:,? (?:who|and))?(?:,? |(?=\'d |\'s )))?(?:(?:has |have )?(?:still|also|really|now|then|just|is|was|are|been|urgently|apparently|H\d+|D\d+),? )*{wants} {adv}{return}", {}),
    ("waits", "owed", True, ("wait", "hear", "heard anything", "got back", "gotten back", "called back", "replied to", "returned"),
     r"{out} (?:is|are|was|has been|have been|'s|been|still|'re)? ?(?:still |been )*(?:waiting(?: since [^,.!?]{1,20}?| for (?:ages|days|weeks|hours|\d+ \w+)| D\d+| all (?:day|week|morning))* (?:to hear|on (?:us|you|me\b|M\d+|our|an? (?!lock|mutex|semaphore|socket|condition|signal|event|connection|read\b|write\b|packet|message|query|fix\b|thread|promise|channel|future|queue|timer|barrier|request|server|client))|for (?:us|you|me\b|M\d+|our|someone|somebody|a reply|a response|an answer))"
     r"|(?:hasn't|has not|haven't|never|not) (?:yet )?(?:heard (?:back|from (?:us|anyone)|anything)|been (?:called|contacted|rung|phoned|e-?mailed|answered)))", {}),
    ("nobody-answered", "owed", True, ("no one", "nobody", "noone", "no-one", "nobody's"),
     r"(?:no one|nobody|noone|no-one)(?:'s| has| had| ever| got)?(?: ever| yet)? ?(?:got(?:ten)? back to|called|rung|rang|phoned|e-?mailed|replied to|answered|responded to|returned|contacted) {owner}", {}),
    ("call-them-back", "owed", True, ("call", "ring", "phone", "reply", "revert", "email"),
     r"(?:please|pls|plz|kindly|can (?:someone|you|M\d+)|could (?:someone|you|M\d+)|someone|need to|needs to|must|to) (?P<verb>(?:call|ring|phone|e-?mail|text)(?: them| (?:H\d+))? ?back|callback|revert(?: back)?|reply)\b(?! to (?:me|us)| me| us|\w)", {"antecedent": "yes"}),
    ("missed-call", "owed", True, ("missed", "voicemail", "voice mail", "vmail", "v-mail", "message", "voice note"),
     r"(?<!left )(?<!left an )(?<!leave )(?:(?:missed (?:an? |another |the )?(?:phone )?calls?)|(?:a |another |new |got an? |one |two |\d )?{note}|\b(?:phone |new )?message)(?: left)? ?(?:D\d+ )?(?:here )?(?:on the machine )?(?:from |by |off |: ?|- ?){det}(?P<who>[NGF]\d+)(?!'|\w)", {"medium": "call"}),
    ("left-us-voicemail", "owed", True, ("voicemail", "voice mail", "vmail", "message", "voice note"),
     r"{out},? {adv}(?:who )?(?:has )?left (?:me |us |you |M\d+ )?(?:a |another |an )?(?:(?:long|short|urgent|angry|quick) )?(?:{note}|message)(?! (?:for [NG]\d|in\b|on (?!the (?:machine|phone|answer|voice))))", {"medium": "call"}),
    ("missed-them", "owed", True, ("missed",),
     r"missed {owner} calls?", {"medium": "call"}),
    ("errand", "owed", True, (), r"(?<!n't )(?<!not ){errand}{adv}{contact}", {}),
    ("passed-on", "owed", True, ("told ", "asked ", "reminded "), r"(?:told|asked|reminded) (?:the |our )?(?P<by>[SM]\d+) to {adv}{contact}", {}),
    ("errand-imperative", "owed", True, (), r"(?:^|[,;:] |- |\* |• |\d[.)] |then |and )(?:D\d+:? |M\d+[,:]? )?(?:also |then |pls |please )?{contact}", {"imperative": "yes"}),
    ("callback-for", "owed", True, ("call back", "callback", "call-back", "to call", "ring back", "follow up", "follow-up"),
     r"(?:^|[,;:.\n] ?|- |\* |need(?:s|ed)? |owe |owes |outstanding |pending )(?:an? )?(?:call ?back|call-back|return call|ring back|follow[- ]up(?: call| with)?)(?: needed| due| owed| requested)?(?: to| for| with|:| -)* {named}", {"medium": "call"}),
    ("owe-a-call", "owed", True, ("owe",), r"(?:i|we|you|M\d+) (?:still )?owes? {out} (?:an? )?(?P<verb>call ?back|call|ring|reply|answer|response|e-?mail|update|visit|word)", {}),
    ("needs-calling", "owed", True, ("need", "wants", "due", "overdue"), r"{out} (?:still )?(?:needs|need|wants) (?P<verb>calling|ringing|phoning|e-?mailing|chasing|contacting|a call|a ring|an e-?mail|answering|visiting|texting)(?: back)?", {}),
    ("will-contact", "owed", True, (), r"(?<!if ){will}{adv}{contact}", {"own": "yes"}),
    ("told-will-contact", "owed", True, ("told", "promised", "assured", "let", "said", "informed", "advised", "guaranteed", "mentioned"),
     r"{told} {out}(?: know)?,? (?:that )?(?P<by>i|we|you|M\d+|S\d+|someone|somebody|he|she|they|H\d+|N\d+|an? \w+|the \w+|our \w+)(?:'d| {would}) {adv}(?P<verb>call|ring|phone|e-?mail|text|message|get back|reply|respond|write|contact|visit|come|be (?:there|out|round|over|by|in touch|calling|coming)|stop by|swing by|pop|drop (?:by|in)|follow up|reach out|get in touch|revert|send (?:someone|somebody|an? (?:tech|technician|plumber|electrician|engineer|fitter|man|guy)))\w*", {}),
    ("told-expect-contact", "owed", True, ("told", "promised"), r"(?:(?P<by>i|M\d+)(?:'ve| have| has| just| also| already)* )?{told} {out} (?:an?|the|to expect an?|to expect) (?:quick )?(?P<verb>call ?back|call|ring|reply|answer|response|e-?mail|visit|update)\b", {}),
    ("let-know", "owed", True, ("let ",), r"(?<!n't )(?<!not ){errand}{adv}let {out} know", {}),
    ("promised-to-contact", "owed", True, ("promised", "agreed", "said", "offered", "supposed", "meant"), r"(?:(?P<by>i|we|you|M\d+|S\d+) )?(?:have |had |'ve )?(?:promised|agreed|said i'd|said we'd|said i would|offered) (?:to )?{adv}{contact}", {}),
    ("promised-them-to-contact", "owed", True, ("promised", "told"), r"(?:promised|told|assured) {out} (?:to|that i'd|i'd) (?P<verb>call|ring|phone|e-?mail|text|get back|reply|visit|follow up)\b", {}),
    ("not-yet", "owed", True, ("n't", "not ", "never", "still", "yet", "forgot"),
     r"(?:(?P<by>i|we|M\d+|S\d+|nobody|no one|you) )?(?:still )?(?:(?:have|has|had|did|'ve)?(?:n't| not| never)|never|not)(?: yet)? (?:yet |had (?:a chance|time) to |managed to |been able to |got (?:round|around) to )?(?:{contacted}|{contact}|(?:got|gotten|get) (?:round|around) to {contacting})", {"yet": "yes"}),
    ("forgot-to-contact", "owed", True, ("forgot", "still"), r"(?:(?P<by>i|we|M\d+) )?(?:(?:totally |completely )?forgot to|still (?:need|have|got|has|needs) to|yet to|have yet to) {contact}", {}),
    ("try-again", "owed", True, ("try", "again"), r"(?:(?P<by>i|we)(?:'ll| will|'m going to)|(?P<by2>will|gonna|please|pls)) (?:try|call|ring|phone)(?: (?:H\d+|N\d+))?(?: back)? (?:again|back|later)", {"antecedent": "yes", "medium": "call"}),
    ("asks-who", "owed", True, ("who can", "who's", "anyone", "who "), r"(?:who(?:'s| is| can| will| wants to| could)?(?: free| able| available| around)?(?: to)?|any takers to|anyone want to) (?:going to |gonna )?{contact}", {}),
    ("supposed-to", "owed", True, ("supposed", "was going to", "were going to", "meant to"), r"(?:(?P<by>i|we|you|M\d+|S\d+) )?(?:was|were|is|are|am) (?:supposed|meant|due|going) to {contact}", {}),
    ("callback-number", "owed", True, ("call back", "callback", "cb ", "best number", "reach", "return"), r"{named}[^.!?]{0,60}?(?:call ?back|best|return)(?: number| #)?(?: is| at| on|:)* F\d+", {"medium": "call"}),
]  # fmt: skip
