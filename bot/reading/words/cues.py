# ruff: noqa: E501
"""The cue patterns: for each way of saying a thing, its name, its kind, and how sure it makes us.

Each row is (name, kind, sure, triggers, pattern, facts). Triggers are words of which the sketch
must hold one before the pattern is tried; facts are slots that the words themselves settle.
"""

Row = tuple[str, str, bool, tuple[str, ...], str, dict[str, str]]

OWED: list[Row] = [
    ("waits-for-contact", "owed", True, ("want", "need", "like", "love", "ask", "request", "wait", "expect", "hoping", "looking", "apprec", "please", "pls", "after", "keen", "says", "promised", "require"),
     r"(?:(?P<who>[NGH]\d+)(?:,? (?:who|and))?(?:,? |(?=\'d |\'s )))?(?:(?:has |have )?(?:still|also|really|now|then|just|is|was|are|been|urgently|apparently|H\d+|D\d+),? )*{wants} {adv}{return}", {}),
    ("waits", "owed", True, ("wait", "hear", "heard anything", "got back", "gotten back", "called back", "replied to", "returned"),
     r"{out} (?:is|are|was|has been|have been|'s|been|still|'re)? ?(?:still |been )*(?:waiting(?: since [^,.!?]{1,20}?| for (?:ages|days|weeks|hours|\d+ \w+)| D\d+| all (?:day|week|morning))* (?:to hear|on (?:us|you|me|M\d+|our|a|an)|for (?:us|you|me|M\d+|our|someone|somebody|a reply|a response|an answer))"
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
    ("asks-who", "owed", True, ("who can", "who's", "anyone", "who "), r"(?:who(?:'s| is| can| will| wants to)?|any takers to|anyone want to) (?:going to |gonna )?{contact}", {}),
    ("supposed-to", "owed", True, ("supposed", "was going to", "were going to", "meant to"), r"(?:(?P<by>i|we|you|M\d+|S\d+) )?(?:was|were|is|are|am) (?:supposed|meant|due|going) to {contact}", {}),
    ("callback-number", "owed", True, ("call back", "callback", "cb ", "best number", "reach", "return"), r"{named}[^.!?]{0,60}?(?:call ?back|best|return)(?: number| #)?(?: is| at| on|:)* F\d+", {"medium": "call"}),
]  # fmt: skip

MADE: list[Row] = [
    ("contacted", "made", True, (), r"(?:(?P<by>i|we|M\d+|S\d+)(?:'ve| have| had| has)? |(?:^|[,;:.\n(] ?|- |\* |and |then |but |just |already |finally |also |update: ?|D\d+,? |• ?))(?:did |just got |have |has )?{adv}{contacted}", {"direction": "out"}),
    ("left-message", "made", True, ("left", "lvm", "leaving"), r"(?:left|leaving) (?:an? |another |H\d+ (?:an? )?|N\d+ (?:an? )?)?(?:quick |detailed |second |third )*(?:{note}|message|msg|note|vm)(?: again)?(?:(?: ?(?:for|with|at|on|to|@|-|:))? {det}(?P<who>[NGHF]\d+)(?:'s)?(?!\w))", {"direction": "out", "outcome": "left_message", "medium": "call"}),
    ("left-them-message", "made", True, ("left",), r"left {out} (?:an? |another )?(?:quick |second )*(?:{note}|message|msg|note)", {"direction": "out", "outcome": "left_message", "medium": "call"}),
    ("no-answer", "made", True, ("answer", "reach", "pick", "tried", "voicemail", "busy", "get hold", "get through", "ring", "luck", "straight to"),
     r"(?:no answer (?:at|from|with|for|by|on) {owner}|(?:tried|trying) (?:to (?:call|ring|reach|phone|get (?:a )?hold of|contact) |calling |ringing |reaching |phoning )?{out2}(?P<rest>[^.!?]{0,40}?(?:no (?:answer|luck|reply|response|joy|pick ?up)|voicemail|engaged|busy|didn't (?:pick|answer)|rang out|line (?:was )?(?:busy|engaged)|again|twice|just now|D\d+|$))"
     r"|{out3} (?:didn't|did not|isn't|wasn't|not|never|won't) (?:pick(?:ing|ed)? up|answer(?:ing|ed)?)|(?:couldn't|could not|can't|unable to|failed to|cannot) (?:reach|get (?:a )?hold of|get through to|get) {out4}|(?:called|rang|phoned) {out6},? (?:but )?(?:no (?:answer|reply|luck|joy)|(?:it )?(?:went|go(?:es)?) (?:straight )?to voice ?mail|rang out|(?:the )?line (?:was |is )?(?:busy|engaged)|(?:was )?(?:busy|engaged)))", {"direction": "out", "outcome": "no_answer", "medium": "call"}),
    ("they-called", "made", True, (), r"(?P<who>[NGH]\d+),? {adv}(?:who )?(?:has |had |have )?{got_in_touch}", {"direction": "in"}),
    ("call-from", "made", True, ("call from", "email from", "e-mail from", "visit from", "text from", "heard from", "message from"), r"(?:got|had|received|took|just had|incoming|inbound) (?:off )?(?:an? |another |the )?(?:quick |nice |long |phone |angry )*(?P<verb>call|e-?mail|visit|text|reply|message) (?:back )?(?:from|off) {named}", {"direction": "in"}),
    ("call-with", "made", True, ("call with", "meeting with", "visit to", "chat with", "call to"), r"(?:^|[,;.\n] ?|had |did |after |finished |done |- )(?:an? |the |my |our )?(?:good |great |quick |long |nice |productive |just )*(?P<verb>call|chat|meeting|visit|phone call) (?:with|to) {named}(?! (?:at |is |was )?D\d)", {"direction": "out"}),
    ("sent", "made", True, ("sent", "forwarded", "mailed", "emailed", "e-mailed"), r"(?:(?P<by>i|we|M\d+|S\d+)(?:'ve| have| has)? |(?:^|[,;.\n] ?|and |just |already |- ))(?:just |already |also |finally )*(?P<verb>sent|forwarded|e-?mailed|resent) (?:(?P<who>[NGH]\d+)(?!') (?:the|a|an|our|his|her|their|over|out)|(?:the|a|an|over|out|off|his|her|their)[^.!?,]{0,40}? (?:to|over to) (?P<who2>[NGHE]\d+)(?!'))", {"direction": "out", "outcome": "sent"}),
    ("told-news", "made", True, ("told", "let", "informed", "notified", "updated", "advised"), r"(?:(?P<by>i|we|M\d+|S\d+)(?:'ve| have| has)? |(?:^|[,;.\n] ?|and |just |already |- ))(?:just |already |also |finally )*(?:(?:told|informed|advised|notified|updated) (?P<who>[NG]\d+)(?!')|let (?P<who2>[NG]\d+) know) ?(?:that |about |on |of |the |we |it |his |her |their |he |she |they |,|\.|$)", {"direction": "out", "news": "yes"}),
]  # fmt: skip

PROMISE: list[Row] = [
    ("told-would", "promise", True, ("told", "promised", "assured", "let", "guaranteed", "said", "informed", "advised", "swore", "confirmed"),
     r"{told} {out}(?: know)?,? (?:that )?(?P<sub>(?:i|we|you|he|she|it|they|M\d+|S\d+|N\d+|H\d+|someone|the [a-z ]{1,30}?|their [a-z ]{1,30}?|his [a-z ]{1,30}?|her [a-z ]{1,30}?|our [a-z ]{1,30}?|an? [a-z ]{1,30}?))(?:'d|'ll| (?:would|will|'ll|ll|d|are going to|is going to|can have|could have|should have))(?P<what> [^.!?]+)", {}),
    ("promised-thing", "promise", True, ("promised", "guaranteed", "committed", "offered"), r"(?:(?P<by>i|we|you|M\d+|S\d+|{dept}|they|N\d+) )?(?:have |has |'ve |also |already |just )*(?:promised|guaranteed|pledged) {named}(?P<what> (?:an?|the|that|their|his|her|our|\d|free|to|we|new|some|full|N\d+|[a-z]+)\b[^.!?]*)", {}),
    ("promised-to", "promise", True, ("promised", "committed", "agreed", "pledged", "guaranteed"), r"(?:(?P<by>i|we|you|M\d+|S\d+|{dept}) )?(?:have |has |'ve |also |already )*(?:promised|committed|agreed|pledged|guaranteed)(?P<what> (?:to [^.!?]{1,60}?|(?:the|a|an|their|delivery|that)[^.!?]{1,60}?) (?:to|for|with|by) {named}[^.!?]*)", {}),
    ("committed-to", "promise", True, ("committed", "agreed", "promised", "offered"), r"(?:(?P<by>i|we|you|M\d+|S\d+|{dept}) )?(?:have |has |'ve |also |already )*(?:committed to {named}(?P<what> to [^.!?]+)|(?:agreed|promised|offered|committed)(?P<what2> to [a-z]+ {named}[^.!?]*))", {}),
    ("gave-word", "promise", True, ("my word", "our word", "committed to", "on the hook"), r"(?:gave|given|give) {named} (?:my|our) word", {}),
    ("called-and-promised", "promise", True, ("promised",), r"(?P<who>[NGH]\d+)[^.!?]{0,40}?(?:but|and|,)(?: i| we| then| also| have)* promised(?P<what> (?:to|that|we'd|i'd|we would|i would)\b[^.!?]*)", {"antecedent": "yes"}),
]  # fmt: skip

FEEDBACK: list[Row] = [
    ("felt", "feedback", True, (), r"{felt_by}(?:'s| is| was| are| were| isn't| wasn't| aren't| weren't|'re| seems?| seemed| sounds?| sounded| looked| felt| feels| got| left| went away)(?: (?:really|very|so|pretty|quite|super|extremely|rather|a bit|still|not|absolutely|totally|thoroughly|over|definitely|even|now|to be|more than|just|clearly|now))* (?P<felt>{felt})\b", {}),
    ("complained", "feedback", True, ("complain", "moan", "griped", "kicked off"), r"{felt_by},? (?:has |is |was |have |called to |rang to |emailed to |wrote to |called and |called in to )?(?:again )?(?P<felt>complained|complaining|complains|complain(?!t)|moaned|moaning|griped|griping|kicked off)", {"sentiment": "negative"}),
    ("complaint-from", "feedback", True, ("complaint", "compliment", "praise from", "review from", "feedback from", "thank-you", "thank you note", "note from", "card from"), r"(?P<felt>complaints?|bad review|one[- ]star review|negative feedback|compliments?|five[- ]star review|5[- ]star review|glowing review|great review|nice review|great feedback|positive feedback|lovely feedback|lovely note|thank-you note|thank you note|thank-you card|(?:nice|sweet|kind|beautiful) (?:note|card|e-?mail|message)|lovely (?:card|e-?mail|message)|praise) (?:today |D\d+ |in )?(?:from|by) {named}", {}),
    ("loved", "feedback", True, ("love", "hate", "rav", "praise", "compliment", "adore", "impress", "thank", "happy with", "blown", "enjoy", "apprec", "dislike", "can't stand", "couldn't be"), r"{felt_by},? (?:who )?(?:has |have |is |was |are |were |had |called to say (?:she |he |they )?|said (?:H\d+ )?|says (?:H\d+ )?|can't stop |could not stop |couldn't stop |keeps |won't stop |(?:really|absolutely|just|also|still|even|totally) )*(?P<felt>(?:loved?|adored?|hated?|enjoyed|appreciate[sd]?|loves|adores|hates)(?= (?:the|our|their|his|her|it|how|what|your|us|this|that|everything|M\d|working|being|N\d+'s|my|every|all)\b|[,.!]|$)|rave[sd]?|raving|praise[sd]?|praising|complimented|compliments|thanked (?:us|M\d+|the (?:team|crew))|impressed|blown away|can't stand|couldn't be (?:happier|more pleased))", {}),
    ("reviewed", "feedback", True, ("star", "review", "out of 10", "10/10"), r"{felt_by},? (?:has |have |just )*(?:gave|left|given|wrote|posted)(?: us| M\d+)? (?:an? |another )?(?P<felt>(?:one|two|1|2)[- ]stars?|(?:terrible|bad|awful|horrible|negative|nasty|scathing|poor|one[- ]star|1[- ]star|2[- ]star) review|(?:five|5|four|4)[- ]stars?(?: review)?|(?:great|glowing|lovely|excellent|nice|amazing|wonderful|fantastic|good|positive) review|10 out of 10|10/10)", {}),
    ("judged", "feedback", True, ("said", "says", "told", "thinks", "thought", "mentioned", "reckons", "finds", "found", "feels", "called", "reported", "telling", "saying"), r"{felt_by},? (?:(?:called|rang|phoned|e-?mailed|wrote|texted|stopped by|came in)(?: (?:us|back|in|D\d+))?,? (?:to|and) )?(?:just |also |has |D\d+,? )*(?:said|says|say|told (?:me|us|M\d+)|tells me|thinks|thought|mentioned|reckons|finds|found|feels|felt|reported|saying|called)(?P<what>[^.!?]{0,100}?\b(?P<felt>{judged}))\b", {}),
]  # fmt: skip
