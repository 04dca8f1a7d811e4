# ruff: noqa: E501
"""How people speak of code with words that customers are spoken of with."""

# After "the client", "the caller": it is a thing.
THING = r"[ -](?:librar(?:y|ies)|ids?|vms?|os|sides?|secrets?|cert(?:ificate)?s?|code|objects?|class(?:es)?|rows?|records?|tables?|models?|machines?|kernels?|process(?:es)?|threads?|keys?|tokens?|addresse?s?|servers?|propert(?:y|ies)|nodes?|elements?|components?|director(?:y|ies)|folders?|windows?|pages?|names?|types?|functions?|methods?|apps?|api|sdk|cache|state|data|fields?|columns?|scopes?|context|headers?|sockets?|connections?|protocols?|config|schemas?|entit(?:y|ies)|instances?|drivers?|versions?|stubs?|proxy|bundle|handshake|hello|timeouts?|hooks?|stack|frame|tests?|more|of (?:times|seconds|minutes|lines|bytes|bugs|tests|ways|options|others?))\b"
# These verbs are nouns as well, or are done to things.
AMBIGUOUS = r"(?:update|message|msg|text|revert)\b"
AMBIGUOUS_ALONE = r"(?:answer|ring|dial|bell|buzz|mail|visit|drop|try|see|ping)\b"
# After the one whom we get in touch with, what it is about, or when.
SAYS = r" ?[,;:–—-]|[^\w]{0,2}(?:about|for (?:the|an?|his|her|their|our|your)|on|re|regarding|that|when|with|by|before|after|back|again|asap|please|to (?:say|let|tell|confirm|ask|see)|and (?:ask|tell|let|see|say)|D\d|F\d|E\d)(?: |$|[,.!?])"
# What a customer does after a name; not after one whom we are to call.
ACTS = r" (?:wants|needs|is|was|has|are|were|does|returns?|expects|fails|throws|uses)\b"
PRESENT = r"\bcomplains?$"
FEELS = r"\bfe(?:els?|lt)\b"
THINGS_ARE = r"(?:ignored|satisfied|not satisfied|cross|neglected|valued|let down|put out|misled|cheated|insulted|looked after|taken care of)\b"
NOUN_OR_VERB = r"(?:calls?|called|back|update|text|reply|response|answer|word)$"
# After the answer or the call that is wanted.
GOES_ON = r" (?!(?:about|re|regarding|w|on|by|before|from|asap|back|when|if|for|to|at|and|as|in|with|within|please|pls|but|so|because|cos|bc|this|urgently|or|after|now|since|until|till|again|too|either|who|via|over|rather|sometime|later|not|one|first thing|quickly|straight|right|is|was|he|she|they|thanks|thx|cheers|only|instead|today|whenever|once|while|any|no|of|that|which)\b|[DFEMHNSO]\d)[a-z]|(?<= be called) (?:first|twice|once|after|before|from|with|in|by|when) | ['\"]"
BY_PHONE = r"\b(?:call|called|calling|rang|ring|ringing|phone|phoning|voice ?mail|answer|answered|engaged|busy|pick|reach|reaching|hold of|line)\b"
# Before a plain "message from".
BEFORE_MESSAGE = r"(?:^|[,;:.!?(\n-]|\b(?:an?|the|new|another|got|have|had|urgent|phone|received|also|left|is|and|there's|D\d+)) ?$"
# Where people speak to the world, not to us.
PUBLISHED = r"\b(?:blogs?|blog ?posts?|podcasts?|hacker news|hn|lkml|mailing list|stack ?overflow|keynote|meetup|(?:his|her|their|the|a) talk|interview|gitter|irc)\b"
# What only colleagues speak of: someone with a bare first name beside it is one.
AT_WORK = r"\b(?:sprints?|stand-?ups?|retros?|roadmaps?|prs?|pull requests?|rfcs?|naming|backlogs?|epics?|story points|jira|figma|confluence|(?:on|in|over|via) (?:slack|teams|discord|zulip)|in (?:the |a )?thread|dms?|pair(?:ed|ing)?(?= (?:on|with|tomorrow|today))|rebas(?:e|ed|ing)|the revert|refactor(?:ed|ing)?|okrs?|pto|wfh|off-?site|hackathons?|post-?mortems?|code ?owners?|reviewers?|code reviews?|prod|unit tests?|design docs?|1:1|one-on-one|tech debt|feature flags?)\b"
# After "wrote" and the like, what no customer does.
NO_WRITER = r"(?:wrote (?:and (?:maintains?|published)|about\b|this (?!morning|afternoon|evening|week)|it\b)|(?:replied|responded|answered|wrote) (?:to|on|in) (?:my|the|this|that|our|his|her|your|a) (?:issue|pr|pull|post|tweet|comment|thread|question|list|bug|gist|blog|patch|forum)|in (?:handy|with (?:the )?[a-z0-9]+'s|to (?:my|your|his|her) (?:head|mind)))"
# "the group called `admins`" is so named.
NAMES_IT = r"(?:called|phoned) (?:O0|as (?!soon|promised|agreed|discussed|requested|asked|arranged)|with (?:invalid|too|not|parenthes|bad|missing|empty|arguments?)|['\"]\w)"
PHONE_IS = r"[,;] (?:phone|telephone|mail|e-?mail|text) [FE]\d+"
A_THING = r"\ban? N\d+$"
CALLBACK_NAME = r"\W*[Cc]allbacks? [A-Z]"
CAPITALS = r"[A-Z_]{6,}"
EXPECTS_THE = r"\bexpects the call"
# Parts of the names of classes and functions: 'RunWorkflow', 'UserService'.
CODE_CASE = r"^(?:(?:Get|Set|Is|Has|On|To|With|Add|Remove|Create|Update|Delete|Run|Init|Load|Save|Find|Fetch|Parse|Read|Write|Render|View|Lock|Unlock|Start|Stop|Apply|Reset|Make|Use)(?:[A-Z][a-z]+)+|[A-Z][A-Za-z0-9]*[A-Za-z](?:Error|Exception|Handler|Controller|Service|Manager|Factory|Client|Server|Event|Listener|Callback|Promise|Message|Object|Array|Map|List|Set|Node|Type|Value|Context|Config|Request|Response|Queue|Stream|Buffer|Thread|Process|Module|Component|Model|View|Table|Column|Index|Key|Id|Name|Path|File|Info|Builder|Parser|Reader|Writer|Loader|Provider|Adapter|Wrapper|Proxy|Helper|Utils?|Impl|Function|Display|Window|Dispatcher|Observer|Visitor|Result|Args))$"
# After a name that says what a thing is called.
APPOSITION = r" ?[,()]"
