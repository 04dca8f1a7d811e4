# ruff: noqa: E501
"""Word classes for the cue patterns in `cues_*.py`; a name in braces means another fragment.

A sketch is the message in small letters with N0 for a named outsider, G0 for one without a name,
H0 for a pronoun, M0 for a mentioned teammate, S0 for a department, F0 for a phone number,
E0 for an e-mail address, D0 for words that say when, O0 for code, links and quotations.
"""

FRAGMENTS: dict[str, str] = {
    "contacting": r"(?P<verb>(?:calling|ringing|phoning|e-?mailing|texting|contacting|visiting|messaging|chasing)(?: back)? {out}|(?:getting back|replying|speaking|talking|writing back|responding) to {out}|returning {owner} (?:call|e-?mail|message|voicemail)s?)",
    "out": r"(?P<who>[NGHFE]\d+)(?!'|\w|\()",
    "named": r"(?P<who>[NG]\d+)(?!'|\w|\()",
    "owner": r"(?:(?P<who>[NGH]\d+)(?:'s?)?|his|her|their)",
    "any": r"(?:[NGHF]\d+)",
    "felt_by": r"(?P<who>[NGH]\d+)(?!\w|\()",
    "team": r"(?P<by>i|we|[MS]\d+|{dept})",
    "dept": r"(?:sales|support|accounts|accounting|billing|marketing|engineering|dispatch|ops|service|shipping|legal|finance|reception)",
    "adv": r"(?:(?:just|already|also|finally|then|still|now|only|again|actually|kindly|quickly|both|really|personally"
    r"|gladly|definitely|probably|maybe|go|and|back|try to|try and|quick|D\d+,?) )*",
    "gap": r"[^.!?]{0,60}?",
    "near": r"[^.!?,]{0,30}?",
    "det": r"(?:an? |the |another |some |our |my |his |her |their |that |this )?",
    "note": r"(?:voice ?mails?|v-?mails?|voice messages?|phone messages?|answerphone message|voice notes?|message on (?:the |our )?(?:machine|answerphone|phone))",
    # A teammate gets in touch with {out}.
    "contact": r"(?P<verb>(?:call|ring|phone|telephone|dial|bell|buzz|email|e-mail|mail|text|message|msg|whatsapp|visit|contact|answer|ping)"
    r"(?: (?:back|up))? {out}|(?:give|drop|shoot|send) {out2} (?:an? )?(?:quick |short |follow-up |courtesy )*(?:call ?back|call|ring|bell|buzz"
    r"|shout|tinkle|e-?mail|line|text|note|message|visit|update)(?: back)?|send (?:an? )?(?:quick )?(?:e-?mail|text|note|message) to {out3}"
    r"|(?:get back|speak|talk|chat|reply|respond|write|write back|revert|revert back|follow up|reach out|circle back|check in|check back"
    r"|touch base|get in touch|catch up|make contact|have a word|get on the phone)(?: back)? (?:to|with) {out4}"
    r"|return (?:an? |the )?(?:missed |phone )?calls? (?:to|for|from) {out}|(?:return|answer|reply to|respond to) {owner5} (?:missed |phone )?(?:calls?|e-?mails?|voicemails?|messages?|letter|quer(?:y|ies)|questions?|texts?)"
    r"|(?:stop by|swing by|pop (?:in|round|over) (?:to|at)|drop (?:by|in on)|come (?:out )?(?:to|by)) (?P<who>[NGH]\d+)(?:'s)?(?!\w)|(?:get (?:a )?hold of|go (?:and )?see|try|chase(?: up)?|update) {out6})",
    "contacted": r"(?P<verb>(?:called|rang|rung|phoned|telephoned|dialed|dialled|belled|buzzed|e-?mailed|mailed|texted|messaged|whatsapped|visited|contacted|answered)"
    r"(?: (?:back|up))? {out}|(?:gave|given|dropped|shot|sent) {out2} (?:an? )?(?:quick |short |follow-up |courtesy )*(?:call ?back|call|ring|bell|buzz"
    r"|shout|tinkle|e-?mail|line|text|note|message|visit)(?: back)?|(?:spoke|spoken|talked|chatted|replied|responded|wrote|wrote back|written|followed up|reached out|circled back"
    r"|checked in|touched base|got back|caught up|reverted|had (?:an? )?(?:good |great |quick |long |nice )?(?:call|chat|word|meeting)|met(?: up)?|got off the phone|(?:just )?hung up|came off the phone|(?:just )?hung up|came off the phone"
    r"|(?:was |been |got )?on the phone)(?: back)?(?: again)?(?: to| with)? {out4}"
    r"|(?:returned|answered|replied to|responded to) {owner5} (?:missed |phone )?(?:calls?|e-?mails?|voicemails?|messages?|letter|quer(?:y|ies)|questions?|texts?)"
    r"|(?:got (?:a )?hold of|went (?:and )?(?:to )?(?:see|saw)|stopped by(?: and saw)?|swung by|popped (?:in|round|over) to|dropped in on|met|reached|heard from|heard back from|got through to) {out6}|had {out} on (?:the )?(?:phone|line|blower))",
    # An outsider gets in touch with us.
    "got_in_touch": r"(?P<verb>called|rang|phoned|telephoned|e-?mailed|texted|messaged|wrote|replied|responded|stopped by|stopped in|stopped into"
    r"|came by|came in|came round|dropped by|dropped in|walked in|swung by|popped in|visited|got back to (?:me|us)|buzzed|belled"
    r"|gave (?:me|us) an? (?:call|ring|bell|buzz|shout)|left (?:me |us |you )?(?:a |another |an )?{note}|called in|rang up|called up|returned (?:my|our|your|the|M\d+'s) (?:call|e-?mail|message|voicemail))(?: (?:us|me|you|in|back|up|again|M\d+))*",
    # What an outsider may be waiting for.
    "return": r"(?P<thing>(?:(?:an? |the |another |your |our |some )?(?:quick |return |phone |urgent |proper )*(?:call(?: ?|-)back|callback|calls?|ring(?: back)?|phone ?call|bell|buzz|shout"
    r"|e-?mail(?: back)?|reply|response|answer|visit|text(?: back)?|return call|word|update|follow[- ]up(?: call)?)(?! from\b(?! (?:you|us|me|someone|somebody|anyone|an? |the |our |M\d|S\d|N\d)))"
    r"|(?:to )?(?:hear (?:back )?from (?:us|you|me|someone|somebody|M\d+)|be (?:called|rung|phoned|e-?mailed|contacted|texted|visited)(?: back)?"
    r"|(?:speak|talk) (?:to|with) (?:someone|somebody|you|us|me|M\d+|S\d+|a manager|the manager|the boss|the owner|an? \w+))"
    r"|(?:for )?(?:someone|somebody|you|us|me|M\d+|S\d+|an? (?:tech|technician|plumber|electrician|engineer|fitter|driver|rep)|the (?:tech|technician|plumber|electrician|engineer|manager))"
    r" (?:to |could |can |would |will |might )?(?:please )?(?:call|ring|phone|e-?mail|text|contact|get back to|reply to|visit|come|come out|come by|stop by|swing by|get in touch|reach out|follow up|pop round|take a look|have a look)\w*))",
    "wants": r"(?:wants?|wanted|wanting|needs?|needed|needing|would like|'d like|would love|would appreciate|would really like|asked for|asks for|asking for|asked to|asking to|ask for|requested|requests|requesting"
    r"|(?:is |was |are |were |'s |'re )?(?:still )?(?:waiting (?:for|on|to)|awaiting|expecting|expects|hoping (?:for|to)|looking for|keen (?:for|to))|(?:is|'s|was|are|'re) after|asked (?:if|whether)|asking (?:if|whether)"
    r"|wants to know (?:if|when)|would like to know when|pls|please|asked|says|deserves|has been promised|was promised|requires)",
    "could": r"(?:can |could |would |might |will )?",
    "someone": r"(?:someone|somebody|anyone|anybody|you|we|us|one of (?:you|us)|M\d+|S\d+|a tech\w*)",
    "errand": r"(?:(?:please|pls|plz|kindly|can|could|would|will) (?:(?:you|(?P<by>M\d+)|someone|somebody|anyone|anybody|one of you|we|S\d+)(?: else| guys)? )?(?:please |pls |plz |kindly |also |be able to |be so kind as to )*"
    r"|(?:someone|somebody|we|i|you|(?P<by2>M\d+)|gotta|who can|anyone able to|anybody free to|anyone free to)?,? ?(?:needs? to|has to|have to|should|must|gotta|ought to|better|(?:'s |is )?got to|got to|has got to|(?:is |are )?(?:supposed|meant|due) to) (?:please )?"
    r"|(?:remember|don't forget|do not forget|try|reminder(?: to self)?:?|note to self:?|todo:?|to do:?|action:?|next step:?|make sure|be sure)(?: to| you| we|:)? "
    r"|(?:please |pls |can you |could you |can we |could we )*(?:have|get|ask) (?:someone|somebody|(?P<by4>M\d+)|S\d+) (?:to )?|(?P<by3>M\d+)[,:]? ?-? ?(?:please |pls |plz |kindly |can you |could you |will you |would you |can u |could u |to |you )+(?:please |pls )?)",
    "will": r"(?:(?P<by>i|we|M\d+|S\d+)(?:'ll| ll| will| shall| can|'m going to| am going to|'m gonna|'re going to| are going to| is going to|'s going to|'m about to| need to| needs to| have to| has to| gotta|'ve got to"
    r"| must| should| plan to|'m planning to)|(?P<by2>ill|i'l|imma|i'ma|let me|gonna|going to|will|shall)) ",
    "told": r"(?:told|promised|assured|let|informed|guaranteed|advised|said to|swore to|mentioned to|explained to|confirmed to|confirmed with)",
    "would": r"(?:would|'d|d|'ll|ll|will|are going to|is going to|'re going to|'s going to|'m going to|am going to|was going to|were going to|'d be able to|gonna|can|could|shall|should|wd)",
}
