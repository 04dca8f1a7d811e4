# ruff: noqa: E501
"""Words of replies in a follow-up's thread: what a part of a reply may say, whole.

`{name}` is filled from HOLES; "'" may be left out by who types. In a sketch H0 is "him", N0 "Mrs. Patel",
G0 "the customer", M0 `<@U…>`, D0 "tomorrow", F0 a number, E0 an address.
"""

# Codes of emoji that say something in such a thread, as Slack sends them.
MARKS = {
    "white_check_mark": "✅", "heavy_check_mark": "✅", "ballot_box_with_check": "✅", "large_green_circle": "✅",
}  # fmt: skip

HOLES = {
    # Who
    "they": r"(?:(?:the |d |our |my |this )?(?:[hng]\d+|he|she|they|client|customer|cust))",
    "whom": r"(?:(?:the |d |our |my |this )?[hngfe]\d+|him|her|them|am|the customer|d customer)",
    "mate": r"(?P<to>m\d+|@[\w.-]+)",
    "i": r"(?:i|we)",
    # Which
    "thing": r"(?:it|this|that|dis)(?: (?:one|call|ticket|customer|client|follow ?-?up|task|up|on))*|the call(?:back)?",
    "number": r"(?:(?:(?:his|her|their|the|that|customer's|client's) )?(?:mobile|cell|phone|number|line|landline|mob|fone)|[f]\d+|it|[hng]\d+(?:'s)? (?:phone|number|line|mobile))",
    "machine": r"(?:voice ?-?mail|answering machine|answerphone|answer ?phone|machine|answer machine)",
    "note": r"(?:voice ?-?mails?|(?:voice ?)?(?:message|mssg|note)s?|word|v/?m)",
    # What they did, what they will do
    "rang": r"(?:called|rang|rung|phoned|telephoned|dialled|dialed|buzzed|contacted|belled|pinged|followed up with|chased|kol)",
    "wrote": r"(?:e-?mailed|replied(?: to)?|wrote(?: to)?|written(?: to)?|responded(?: to)?|answered|got back to)",
    "texted": r"(?:texted|messaged|whats ?app(?:ed|'d)?|wa'd|sms'd|dm'd)",
    "spoke": r"(?:spoke|spoken|talked|chatted|conversed|touched base|caught up|connected|conferred|had (?:a |an )?(?:\w+ )?(?:chat|word|call|conversation|yarn))",
    "ring": r"(?:call|ring|phone|try|bell|buzz|contact|reach out to|chase|get back to|speak (?:to|with)|talk to|follow (?:it |this )?up(?: with| on)?|e-?mail|text|message|reply to|dial|reach)",
    "ringing": r"(?:calling|ringing|phoning|dialling|dialing|contacting|chasing|e-?mailing|texting|messaging|following up(?: with| on)?|trying)",
    "do": r"(?:take|do|handle|grab|have|own|sort|pick up|pick|deal with|look after|look into|see to|attend to|cover|get|action|manage|run with|jump on|get on|tackle|deal|give|claim|work on|attend|go)",
    "doing": r"(?:taking|doing|handling|grabbing|sorting|picking up|picking|dealing with|looking after|looking into|seeing to|attending to|covering|getting|actioning|managing|claiming|working on|attending)",
    "bell": r"(?:{i}(?:'ll)? )?(?:give|gave|giving|given) {whom} an? (?:quick )?(?:call|ring|bell|buzz|shout|tinkle|text|holler)(?: back)?",
    "will": r"(?:'?ll| will| can| shall| could|'m going to| am going to| going to|'m about to| go| dey go|'d be happy to|'ll be able to|'m happy to| plan to| wan)",
    "not": r"(?:n't| not| never| no dey| no gree| no)",
    "sorted": r"(?:done|don+e|dne|doen|doone|sorted|srted|closed|handled|resolved|fixed|completed?|finished|taken care of|dealt with|settled|actioned|ticked off|wrapped up|squared away|attended to|concluded)",
    "well": r"(?:happy|fine|good|ok(?:ay)?|sorted|satisfied|sweet|updated|informed|notified|aware|all set|confirmed|pleased|cool|on board|up to date)",
    # How often, when, how
    "times": r"(?:again|once|twice|thrice|(?:two|three|four|five|several|many|multiple|a few|a couple of|\d+) ?times?|\d+ ?x|x ?\d+|all (?:day|morning|afternoon)|just now|now|already|earlier|today|yesterday|this (?:morning|arvo|afternoon)|d\d+|as well|too)",
    "back": r"(?:back|bk)",
    "lately": r"(?:already|just now|now|earlier|today|yesterday(?: (?:morning|afternoon|evening))?|last night|this (?:morning|arvo|afternoon|evening)|d\d+|finally|back|a (?:minute|moment|sec|while) ago|\d+ ?min(?:ute)?s? ago|twice)",
    "soon": r"(?:now|right now|rn|asap|in a (?:sec|bit|minute|min|moment|mo)|soon|shortly|next|later|later on|then|straight ?away|right away|first|instead|d\d+|today|again|back|up|ok)",
    "tried": r"(?>(?:{i} )?(?:have |'?ve |had |just |also |again |did )*(?:{rang}|tried|trying|try|calling|called and called)(?: (?:{whom}|{number}|calling|ringing|phoning|reaching|to (?:call|ring|reach|phone|contact)|back|on|{times}))*(?:,? (?:and|but|then|so|it|still|&))*)",
    # What may stand around a part without changing it
    "open": r"(?:ok(?:ay)?|oki|okie|yes|yep|yeah|yup|ya|sure|sorry|hey|hi|hello|update|fyi|right|cool|great|np|no worries|no problem|thanks|thank you|cheers|and|but|also|sir|ma'am|mate|guys|team|alright|actually|yay|lol|haha|hmm|ugh|btw|ah|oh|nah|👍|📞)",
    "soft": r"(?:just|so|then|all|please|kindly|finally|still|now)",
    "tail": r"(?:now|already|thanks|thank you|please|kindly|cheers|sir|ma'am|madam|mate|guys|team|po|na|then|for now|today|lol|haha|finally|just now|yet|too|as well|bro|boss|all|everyone|ok(?:ay)?|abeg|o|oo|thx|x|okay)",
}

OPEN = r"(?>(?:{open}[,!.]*\s)*)(?:{soft} )?"
TAIL = r"(?:[,.!]* {tail}\b){0,4}[\s.,!;:✅✔☑👍😀-🙏🎉🙌👌🫡️)(]*"

DO_IT = r"(?:{ring}|ringing|calling|{do}|{doing}|help|have a go|ring up|do the needful|assist|step in|take over|{bell})(?: (?:{whom}|{thing}|{soon}|please|pls|kindly|with|to|and|for me|for us|out|about|the needful|{ring}|my behalf|on)){0,6}"

THEIR_DOING = r"(?:call|ring|phone|get back|be (?:in touch|calling|ringing|back in touch)|come back|reply|revert|e-?mail|message|text|reach out|let (?:us|me|you) know|contact|respond|confirm|buzz|stop by|drop by|come by|come in|drop in|pop in|pop by|shout)"
THEIR_TAIL = r"(?: (?:us|me|you|back|to (?:us|me|you)|through|in|again|this|on this|himself|herself|themselves|soon|later|shortly|instead|sometime|first|d\d+|{lately})\b| (?:when|once|if|after|before|with|about|on|by|regarding|re|for|as soon as)\b.*)*"

# The senses of a part, in this order; the first pattern that fits a whole part speaks.
# "chatter" says nothing, however much of it looks like another.
PARTS = (
    ("chatter", (
        r"(?:got it|noted|understood|will do|ok)[,.! ]+(?:thanks|thank you|cheers|ta|many thanks).*",
        r"(?:mine|on it) too.*",
    )),
    ("hand_over", (
        r"{mate}[,:]? (?:{open} )?(?:can|could|cn|would|will|are|do|wld|cld)(?: you| u| ya)?(?: be able to| kindly| please| pls| possibly| mind| like to| want to| free to| able to| maybe)*(?: {do_it})?",
        r"{mate}[,:]? (?:please|pls|kindly|maybe|pl)(?: (?:can|could|you|kindly|help|do|to|me|us|and))*(?: {do_it})?",
        r"{mate}[,:]? (?:(?:this|that|it)(?:'s| is|'s| one's| one is)? )?(?:all )?(?:yours|urs|your turn|you're up|your one|over to you|for you|one for you|tag,? you're it|you're it|up to you|is yours)(?: .{0,30})?",
        r"{mate}[,:]? (?:you(?:'ve| have)? (?:got|take|want|fancy|mind)|fancy|mind|wanna|want|do the needful|take|handle|grab|{ring} {whom})(?: .{0,40})?",
        r"(?:over|handing|handed|hand|passing|passed|pass|(?:re-?)?assign(?:ed|ing)?|give|giving|gave|transfer(?:red|ring)?|leave|leaving|moving|move)(?: (?:it|this|that|one|{whom}|on|over|off|along)){0,4} (?:to|with) {mate}(?: .{0,40})?",
        r"(?:(?:this|that|it|dis)(?: one)?(?:'s| is) )?(?:one )?for {mate}",
        r"(?:this|that|it)(?: one)?(?:'s| is) {mate}(?:'s)?(?: (?:one|job|customer|client|account))?",
        r"{mate}(?:'s| is|'ll| will| can| has| shall| to)? (?:on (?:it|this|the case)|(?:be )?(?:{do}|{doing})(?: (?:{thing}|{whom}|{soon}))+|(?:be )?(?:{ring}|{ringing})(?: (?:{whom}|{thing}|{soon}))*|got (?:{thing})|has (?:got )?(?:{thing}))",
        r"(?:can|could|may|let|maybe|perhaps|would) {mate}(?: (?:please|pls|kindly|maybe))*(?: {do_it})?",
        r"(?:please|kindly|pls)?(?: ?(?:do the needful|take (?:it|this)|handle(?: (?:it|this))?|{ring} {whom}|attend to (?:it|this)))[, ]+{mate}",
        r"can you(?: please| pls)? {do_it},? {mate}",
    )),
    ("chatter", (r"(?:thanks|cc|fyi|ask|tell|@)?.*\bm\d+\b.*(?:fyi|cc|thanks)?.*\?",)),
    ("done", (
        r"(?:{tried}\W+)?{texted} {whom}[,.]? (?:and |& )?{they}(?:'s| has| have)? (?:just |already )*(?:replied|confirmed|answered|responded|said ok|agreed)(?: .{0,40})?",
    )),
    ("they_will_call", (
        r"(?:(?:told|asked) (?:me|us|{whom}) )?(?:{they} (?:just )?(?:said|says|promised|told (?:me|us)|mentioned|confirmed|insisted)(?: that)? )?(?:{they}|hes|shes)(?:'?ll| will|'s going to|s going to|'re going to|re going to| is going to| are going to| going to| to|'d| would|'s| is|'re| are|'s gonna)(?: just| now| be| probably| definitely| rather)* (?:{their_doing}|calling|ringing|getting back|coming back|reverting|emailing){their_tail}",
        r"{they} (?:said to wait|(?:just |has |have )?(?:promised|wants|want|prefers|prefer|asked|agreed|offered|would rather|said)(?: (?:to|he|she|they|that|h\d+)(?:'d|'ll| will| would)?)*) (?:{their_doing}){their_tail}",
        r"(?:now |we(?:'re| are) |i'?m |i am |just |still )*(?:waiting|wait|awaiting)(?: (?:on|for))? (?:{whom}|(?:his|her|their|a|the) (?:call|reply|response|answer|callback|email|confirmation|feedback|revert))(?: (?:now|back|from {whom}|to {their_doing}{their_tail}|call(?:back)?|reply|response|d\d+))*",
        r"(?:the )?ball(?:'s| is) in (?:their|his|her|{whom})(?:'s)? court",
        r"(?:to be )?(?:told|asked) {whom} to {their_doing}{their_tail}",
    )),
    ("left_message", (
        r"(?:{tried} ?)?(?:it )?(?:(?:did not|didn't|not|{they} didn't|no) (?:pick(?:ing)? up|answer(?:ing)?),? (?:and |so |but )?)?(?:{i} )?(?:'ve |have |had |just |also |so |again )*(?:left|leaving|lft|leave|dropped|lef|sent|recorded)(?: {whom})?(?: (?:a|an|another|the|yet|one|more|my|second|third|2nd|3rd|\d+(?:st|nd|rd|th)?|quick|detailed|long|short))* {note}(?: ?#? ?\d+)?(?: (?:again|{times}|{back}))*(?: (?:with|on|at|for|to|w/) (?!you|your|me\b|my\b|us\b)\S+(?: \S+){0,3})?",
        r"(?:{tried} ?)?(?:it )?(?:went |goes |got |gone |going )?(?:straight )?to {machine},? (?:and |so |but )?(?:{i} )?left (?:one|a {note}|{note}|it)(?: .{0,30})?",
        r"(?:{tried} )?(?:just |so )*left one",
        r"(?:another |second |third |fourth |\d+(?:st|nd|rd|th) |a )?(?:{note})(?: ?#? ?\d+)?(?: (?:was|is|has been|again))*(?: (?:left|sent|dropped|again|for {whom}))+",
        r"(?:another |second |third |fourth |\d+(?:st|nd|rd|th) )?(?:{machine})(?: ?#? ?\d+)?",
        r"(?:got|reached|hit|spoke (?:to|with)) (?:(?:the|his|her|their|{whom}) )?{machine}(?: again)?",
        r"(?:it )?went to {machine}(?: again)?",
        r"l/m(?: again)?|lmtc",
        r"(?:{i} )?(?:'ve |have |just |also )*{texted}(?: {whom})?(?: (?:{lately}|instead))*",
    )),
    ("no_answer", (
        r"(?:{tried} ?)?(?:still |again |got |there's |there is |there was |it )*(?:no|zero|without|nil) (?:answer|ans|anser|reply|response|luck|joy|pick ?-?up|dice|show|ring|one (?:picked|picks|picking) up|one (?:answer(?:s|ed|ing)?)|one (?:home|there|in|around)|connection)(?: (?:from|at|on|with) (?:{whom}|{number}|that number))?(?: (?:{times}|yet|so far|either|this time|still))*",
        r"(?:{tried} ?)?(?:{they}|{number}|hes|shes)?(?:(?: |')?(?:did|is|was|were|are|has|have|do|does|wo|would|has been|s|'s|can|ca))?(?: still| just| also)*{not}(?: (?:be|been|even|to))* ?(?:pick(?:ing|ed|s)?(?: up)?|answer(?:ing|ed|s)?|respond(?:ing|ed|s)?|taking|reachable|available|in|there|around|home|at home|in the office|at (?:his|her|their) desk|connecting|going through|in service|working|connect|go through)(?: (?:(?:the|his|her|my|our|their|any) )?(?:phones?|calls?|office|desk|mobile))?(?: (?:yet|{times}|still|either))*",
        r"(?:{tried} ?)?(?:{they} )?(?:did|do|does|would|wo)(?:n't| not) (?:pick|picking|answer|respond)(?: .{0,20})?",
        r"(?:{tried} ?)?(?:it |{number} |phone )*(?:just )*(?:rang out|rings out|ringing out|rung out|(?:rings|rang|rung|ringing)(?: and (?:rings|rang|rung|ringing))+|keeps ringing|kept ringing|just rings|just rang|rings no answer|rang off|ringing with no answer)(?: {times})*",
        r"(?:{tried} ?)?(?:{number} )?(?:(?:was|is|'s|are|has been|its|it's|still|currently) )*(?:switched off|turned off|off|busy|engaged|unreachable|out of (?:service|coverage|reach|office)|dead|disconnected|cut off|not (?:reachable|available|connecting|going|going through|working|in service))(?: {times})*",
        r"(?:{tried} ?)?(?:{i} )?(?:just |still )*(?:couldn't|could not|can't|cannot|cant|unable to|didn't|did not|failed to|not able to|never)(?: even)?(?: manage to)? (?:reach|get (?:a )?hold of|get (?:through|thru|him|her|them|{whom}|an answer)|contact|connect|catch|raise|get in touch)(?: (?:to|with|on|{whom}|{number}|{times}))*",
        r"(?:{tried} ?)?(?:(?:his|her|their|the) )?(?:line|line's|line is|line was|signal|number)?(?: (?:is|was|still))*(?:busy (?:signal|tone)|engaged tone)(?: {times})*",
        r"(?:{tried} ?)?(?:line|it)(?:'s| is| was)? (?:busy|engaged)(?: .{0,10})?",
        r"(?:{tried} ?)?(?:(?:his|her|their|the|{whom}) )?(?:{machine}|mail ?box|inbox)(?:'s| is| was)? full(?:[, ]+(?:and |so |but )?(?:{i} )?(?:couldn't|could not|can't|cannot|unable to) leave .{0,25})?",
        r"(?:{tried} ?)?(?:it )?(?:went |goes |going |gone |keeps going )?straight to {machine}(?: {times})*",
        r"(?:{i} )?(?:have |'ve |just |also )*tried(?: (?:{whom}|{number}|calling|ringing|phoning|to (?:call|ring|reach|contact|phone)|{times}|on))*(?:[,:]? (?:and |but )?(?:still |got )*(?:nothing|nada|nope|zilch|nil|zip))?",
        r"(?:{tried}\W*)(?:still )?(?:nothing|nada|nope|zilch|nil|zip)",
        r"(?:{tried} ?)?(?:nobody|no ?-?one|noone)(?:'s| is| was)? ?(?:home|there|in|answer(?:s|ed|ing)?|picks? up|picked up|picking up|around|at home|picking|available)?(?: {times})*",
        r"(?:{they} )?(?:just |has |have )*(?:cut|declined|rejected|dropped|disconnected|ended|ignored)(?: (?:the|my|our|d))? (?:call|phone|line)(?: {times})*",
        r"{they} hung up(?: on (?:me|us))?",
        r"(?:na again|out of office|(?:hindi|di|d|ayaw|hnd)(?: siya| sya)? (?:sumasagot|sumagot|sinasagot|ma ?-?contact|makontak)|walang (?:sumasagot|sumagot|sagot))",
    )),
    ("take", (
        r"(?:(?:this|that|it)(?: one)?(?:'s| is) )?(?:mine|all mine|mine now|my one)|dibs(?: on (?:it|this))?|bagsy?|me|(?:it's )?me please|(?:it's )?my turn|i volunteer|yes me",
        r"(?:{i}(?:'m| am|'re| are)? )?(?:already |now )?on (?:it|this|this one|the case|the job)(?: {soon})*",
        r"(?:{i}|imma)(?:{will})?(?: (?:just|go|quickly|also|personally|be|gladly|happily|try and|try to|to))* (?:{bell}|(?:{do}|{doing})(?: (?:{thing}|{whom}|{soon}|care of (?:it|this|that)))+|(?:sort|handle|deal|own)(?: {soon})*|(?:(?!try)(?:{ring}|{ringing}))(?: (?:{thing}|{whom}|(?!again){soon}|on {number}|{number}))*)",
        r"(?:make i|let me|lemme|allow me to)(?: just| quickly)? (?:{bell}|(?:{do}|{ring})(?: (?:{thing}|{whom}|{soon}|care of (?:it|this)))*)",
        r"(?:{i}(?:'ve| have|'m| am)? )(?:got|taken|have|grabbed|picked|picked up)(?: {thing})(?: {soon})*",
        r"(?:got|taken|have) (?:it|this|this one)",
        r"leave (?:it|this|that|{whom})(?: one)? (?:with|to) me|(?:re-?)?assign(?:ed)?(?: (?:it|this|that))?(?: one)? to me|give (?:it|this)(?: one)? to me|pass (?:it|this)(?: one)? to me|over to me",
        r"(?:{i}(?:'m| am) |am )?(?:just )?(?:{doing})(?: (?:{thing}|{whom}|{soon}|care of (?:it|this)))+",
        r"(?:{i}(?:'m| am) |am )(?:just )?(?:{ringing}|{doing})(?: (?:{whom}|{thing}|{soon}))*",
        r"(?:{ringing})(?: {whom}| back)* (?:now|right now|rn|shortly|asap|in a (?:sec|bit|minute|min|mo)|straight ?away)",
        r"will {do} (?:{thing}|{whom})(?: (?:{soon}))*|will (?:{bell}|{ring})(?: {whom}| {thing}| back)* (?:now|right now|rn|asap|shortly|straight ?away|soon)",
        r"can do|will do|i can|i will|i'll",
        r"ako na(?: (?:bahala|dito|ang tatawag|tatawag|po))*|i dey (?:on am|call am|do am)|i go (?:call|ring|handle|do) (?:am|{whom})(?: {soon})*",
    )),
    ("snooze", (
        r"(?:can (?:you|we) )?(?:snooze|remind me|ping me|nudge me|push|move|postpone|delay|park|hold(?: off)?|defer|bump|shift|wait|reschedule|put off|bring (?:it|this) up|check back|chase|try(?: again)?|remind us)(?: (?:{thing}|{whom}|to|till|til|until|for|off|back|on|by|about|again|this one))*(?: d\d+)+",
        r"snooze(?: (?:it|this|this one))?|remind me later",
        r"(?:{i}(?:{will}|'m| am) |{i}'ll |will |gonna |going to |let's |let us |to |best |better |must |we |be )*(?:{bell}|(?:{ring}|{ringing}|{do}|make)(?: (?:{whom}|{thing}|back|again|up|on {number}))*)(?: (?:again|then|at|on|by))*(?: d\d+)+(?: instead)?",
        r"(?:{i}(?:{will}|'m) |{i}'ll |will |gonna |going to |am |be )*(?:trying|(?<=ll )try|(?<=will )try|(?<=ll )call|(?<=will )call|(?<=ll )ring|(?<=will )ring|calling|ringing)(?: (?:{whom}|back))* again(?: (?:later|soon|then|shortly))?",
        r"(?:maybe |perhaps |better |best |not |only |not before |until |on |let's say |make it |say |how about )?d\d+(?:[,/ ]+(?:or |and |maybe )?d\d+)*(?: (?:instead|then|is (?:better|fine|ok|good)|works|works better|would be better|morning|please))*",
        r"(?:can'?t|cannot|not|not free|busy|no time|swamped) (?:do (?:it |this )?)?(?:now|today|d\d+)[, ]+(?:but |will |maybe |so )*(?:{do} (?:it|this) |try |call |ring )*d\d+",
        r"{they}(?:'s|s| is|'re| are|'ll be| will be)? (?:only |just |not |currently )*(?:on (?:leave|holiday|vacation)|away|out|off|back|in a meeting|busy|travell?ing|closed|free|available|unavailable|in|overseas|offshore|interstate|sick|not (?:available|in|free|back))(?: (?:of (?:the )?office|of town))?(?:,? (?:but |and |is |will be |should be )*(?:back|free|available|in|returns))?(?:,? (?:till|til|until|on|at|from|after))? d\d+",
        r"{they}(?:'s| is)? (?:busy|in a meeting|driving|at work|tied up)?,? ?(?:said|says|say|asked|wants|want|prefers|told me|told us|wanted|asking)(?: (?:us|me|to|for|that|we|i|should|can|if|a|h\d+))* (?:call(?:back)?|ring|try|phone|contact|speak)(?: (?:{whom}|back|again|me|us))*(?: instead)? d\d+(?: instead)?",
        r"(?:said|says|asked|wants|prefers|told me|told us)(?: (?:us|me|to|for|that|we|i|should|can|a))* (?:call(?:back)?|ring|try|phone|contact|speak)(?: (?:{whom}|back|again|me|us))*(?: instead)? d\d+(?: instead)?",
        r"later(?: on| today)?|not (?:now|today)|in a bit|busy",
    )),
    ("done", (
        r"(?:(?:it|this|that|all|everything|issue|matter|task|call|this one|that one|ticket|case|follow ?-?up|(?:the|this|his|her|their) (?:issue|matter|task|call|ticket|case|query|request))(?:'?s| is| has been| have been| was| now)? )?(?:all |now |been |already |just |is |also |u |you )*{sorted}(?:,? (?:and |n |& |dana )?(?:{sorted}|dusted))*(?: (?:with|on|by me|by {mate}|from (?:my|our) (?:side|end)|{thing}|{lately}))*",
        r"[✅✔☑️ ]+(?:{sorted})?",
        r"(?:all|we(?:'re| are) all|we'?re|you'?re|we are|i'?m)(?: all)? (?:set|good|sorted|done)(?: (?:here|with {whom}|with (?:this|it|that)|on this))*",
        r"(?:you|u|we|i)?(?: ?(?:can|may|could|should))?(?: now| please| kindly)* ?close(?: (?:it|this|that|the ticket|this ticket|the task))?(?: (?:one|out|off|now))*",
        r"(?:{i} |{mate} |m\d+ )?(?:'?ve |have |has |had |just |already |finally |also |did |don |do |managed to |duly )*(?:{rang}|(?<=did )(?:call|ring)|{wrote}|visited|met(?: with)?|saw|seen)(?: (?:back|{whom}|up))*(?: (?:{lately}|on {number}|about (?:it|this)|again))*(?: (?:and|n|&|then) (?:(?:just |have )*(?:{spoke})(?: (?:to|with|w))? {whom}|(?:it's |got |all |is )*(?:{sorted})(?: (?:it|this|that|all|out))*|all good|explained(?: everything| it)?|(?:he|she|they|{they})(?:'s|'re| is| are)? {well}|told {whom}|gave {whom} .{0,30}|(?:he|she|they|{they}) (?:replied|answered|confirmed)))*",
        r"(?:i|we) don (?:call|ring|talk to|speak to|reach|phone|see) (?:am|{whom})",
        r"(?:called|rang|phoned|spoke|spoken|emailed|e-mailed|messaged|texted|{wrote}|visited|met) (?:to |with )?(?:{whom} )?(?:and )?(?:{they} (?:replied|confirmed|answered|called back))",
        r"(?:{i} )?(?:'?ve |have |has |had |just |already |finally |also )*{spoke}(?: (?:to|with|w))?(?: (?:{whom}|directly|personally))+(?: (?:{lately}|about (?:it|this)))*",
        r"(?:{i} )?(?:'ve |have |just )+(?:spoke|spoken|talked)(?: (?:{lately}))*|just spoke",
        r"(?:{i} )?(?:'?ve |have |just |already |finally )*(?:reached|got (?:a )?hold of|got through(?: to)?|got on to|got onto|caught|managed to (?:reach|get|speak (?:to|with)|call|get (?:a )?hold of|contact|catch|talk to)|got in touch with)(?: {whom}){0,2}(?: {lately})*(?<!caught)",
        r"(?:{i} )?(?:just |have |'ve |already )*gave {whom} an? (?:quick )?(?:call|ring|bell|buzz|shout|tinkle)(?: {lately})*",
        r"(?:{i}(?:'m|'ve| have)? )?(?:just |only |now )*(?:(?:got|came|hopped|jumped|been|get) )?(?:off|on) the (?:phone|call|line|blower) (?:with|to) {whom}(?: {lately})*|(?:{i} )?(?:just |have |'ve )*(?:hung up|finished|ended the call|wrapped up)(?: a call| the call| up| speaking| talking)? (?:with|to) {whom}(?: {lately})*",
        r"{they}(?:'s| has| have)? (?:just |already |now |actually |since )*(?:called|rang|phoned|came|e-?mailed|replied|wrote|popped|messaged|texted|got|been)(?: (?:us|me|to (?:me|us|my email|our email)))* (?:back|in|by|already|round|in touch|anyway)(?: (?:to (?:me|us)|{lately}))*",
        r"{they}(?:'s| has| have)? (?:just |already |now )*(?:replied|confirmed|answered|responded)(?: (?:to (?:me|us|my email)|back|{lately}|it|by email|with thanks))*",
        r"(?:there's |there is )?(?:no (?:need|longer (?:a )?need)(?: (?:to|for))?(?: (?:us|me|a))*(?: (?:call(?:ing|back)?|ring|{ring}|do|follow up|this|it|that|visit))?(?: (?:{whom}|back|{thing}))*(?: (?:any ?more|now|again|any longer))*|(?:it'?s |this is |that's )?no(?:t| longer) (?:needed|required|necessary|relevant|an issue)(?: any ?more| now)?)",
        r"{they} (?:doesn't|don't|does not|do not|no longer|didn't) (?:need|needs|want|wants|require|requires)(?: (?:a|the|any|to|us|be|speak|talk|hear|call(?:ed|s|back)?|back|visit|follow ?-?up|from|help|it|{whom}|any ?more|now|any longer))*",
        r"{they}(?:'?s| is|'re| are| has been| have been|'s been)? (?:now |been |all |already )*(?:sorted|updated|informed|notified|taken care of|attended to|resolved|been called|been contacted)(?: (?:now|already|about (?:it|this)))*",
        r"(?:{i} )?(?:'ve |have |just |already )*(?:replied to|answered|responded to|returned) (?:(?:his|her|their|the|{whom}'?s?) )?(?:e-?mail|message|call|text|query|request|voicemail)s?(?: {lately})*",
        r"(?:{i} )?(?:'ve |have |just |already )*(?:e-?mailed|sent) {whom} (?:the|a|an|his|her|their|over|back)(?: (?!dm|you)[\w-]+){1,3}(?: {lately})*",
        r"(?:(?:e-?mail|quote|reply|invoice|form|info|details) )?sent|call returned|paid|delivered|returned",
        r"(?:{i} )?(?:'ve |have |just |already )*(?:did|done|took care of|dealt with|handled|closed|fixed|resolved|sorted(?: out)?|completed) (?:{thing})(?: {lately})*",
        r"all good|tick",
    )),
)  # fmt: skip

# Which sense of several parts is the reply's: nobody was reached, before who does what, before done.
ORDER = (
    "hand_over", "left_message", "no_answer", "they_will_call", "take", "snooze", "done",
)  # fmt: skip
# The senses that look forward: a time in them is when to come back to it.
FORWARD = frozenset(("hand_over", "they_will_call", "take", "snooze"))
# Words that are not understood: how many may stand in a reply, and how many before the part that speaks.
MOST_LEFT = 10
MOST_BEFORE = {
    "done": 3,
    "left_message": 4,
    "no_answer": 4,
    "take": 5,
    "they_will_call": 5,
    "snooze": 4,
    "hand_over": 10,
}
LONGEST_PART = 11  # words
# What in the rest of a reply keeps a part from being taken at its word: a condition, an old story, a wish.
UNLESS = {
    "done": r"\b(?:not|\w+n't|(?:do|did|is|was|have|has|would|should)nt|never|almost|nearly|half|until|unless|if|when|once|should|need to|must|have to|got to|wish|hope|thought|remember|story|months|ago|last (?:week|month|year|time)|in (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|else)\b|😬|🤔",
    "take": r"\b(?:thanks|thank you|cheers|not|\w+n't|never)\b",
    "*": r"\b(?:if|unless|last (?:time|week|month|year)|always|months? ago|years? ago|whenever|policy|every time)\b",
}
