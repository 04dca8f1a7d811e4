# ruff: noqa: E501
"""The cue patterns of praise: each with its name; a name in braces means a fragment or a table."""

# Teammates, as M0 in the sketch or @name as typed.
GROUP = r"(?P<to>(?:M\d+|@\w+)(?:(?: ?, ?(?:and |& |plus )?| (?:and|&|\+|n|plus) | )M\d+){0,19})"
VERY = r"(?:(?:a|an|the|such|so|really|very|absolutely|totally|truly|just|always|my|our|one|real|true|complete|total|simply|pretty|super|bloody|freaking|absolute|utter|actual|damn|literally|seriously|also|still) )*"
FOR = r"(?P<why>,? ?(?:for|on|because|who|with|by|-|–|—|:|in|during|at|to|over|\w+ing|yesterday|today|this|\() ?[^\n]*)?"

# Behind "is a star": "is a machine learning engineer" praises nobody.
ENDS = r"(?=\s*(?:$|[^\w\s]|(?:for|at|with|on|in|who|because|cos|today|and|as|when|thanks|thank|thx|again|really|truly|seriously|btw|guys|both|all|already|always|lately|this|so|you|i|we|but|(?!learning|training|king|rating)\w+ing)\b|[NMDGH]\d))(?! (?:at |with )?(?:how|that|of)\b)"

PRAISE: tuple[tuple[str, str], ...] = (
    ("plus-plus", r"{group}[ :,]{0,3}\+\+(?!\w)(?! (?:operators?|is|vs|in the)\b)(?P<why>(?:(?!M\d+[ :,]{0,3}\+\+)[^\n])*)"),
    ("plus-plus-before", r"\+\+ ?{group}(?P<why>[^\n]*)"),
    ("kudos", r"{kudos}(?:[ ,!:-]+(?:and|also|again|of|much|big|huge|a|the|today|this|week|goes|go|is|due|our|my|deserved|out|lads|team|all|everyone|you|amazing|star|one|only|wonderful|thanks|kudos|super|once|more)\b)*[ ,!:-]*(?:out )?(?:to|for|goes to|go to|due to)? ?{group}{why}"),
    ("kudos-after", r"{group}[ ,:!-]+(?:gets |deserves |you deserve |earned |wins )?{very}(?:kudos|props(?!\s*\w)|shout ?-?out|bravo|well done|hats off|take a bow|nice one|way to go|congrats|congratulations|👏+|🙌+|🏆+)(?: to you)?(?! (?:is|are|was|in)\b){why}"),
    ("thanks-for", r"(?:{thanks}|can't thank|cannot thank)[ ,!:-]*(?:out )?(?:to )?{group}[ ,!:-]*(?:so much |enough |again |a lot |very much |a million |a bunch )?(?P<why>(?:for|because|who|that was|that's|you|this is|this was|- )[^\n]*)"),
    ("thanks-before", r"{thanks}(?: so much| again| a lot| very much| a million)*,? (?P<why>for [^\n.!?]{3,120}?),? {group}(?!\w)"),
    ("thanks-after", r"{group}[ ,:!-]*(?:a |an |many |big |huge |massive |so much )*{thanks}(?: so much| again| a lot| very much| a million| you)* (?P<why>for [^\n]*)"),
    ("appreciate", r"(?:(?<!would )(?<!'d )(?<!will )(?<!'d really )(?<!would really )(?<!much )appreciate|appreciating|grateful (?:to|for)|thankful for|impressed (?:with|by)|proud of|love (?:how|that|the way)|loving how) {group}(?P<why>[^\n]{3,})"),
    ("good-work", r"{very}{quality} (?:job|work(?![ -]?(?:around|tree|item|load|log))|stuff|effort|save|catch|going|teamwork|hustle|service|win|shift|presentation|demo|handling|thinking)(?: (?:today|everyone|team|there|all|yesterday|again|as always|lads|this week|on that|D\d+))*[ ,!:-]*(?:by|from|to|for|of|on the [\w ]{1,30}?)? ?{group}{why}"),
    ("good-work-by", r"{very}{quality} (?:job|work|stuff|effort|save|catch|teamwork|hustle|service)(?P<why>(?: on| with| in| at| getting| handling| for)[^\n.!?]{3,80}?),? (?:by )?{group}"),
    ("good-work-after", r"{group}[ ,:!-]+(?:you |that's |that was |this is |this was |what |did |does |has done |have done |you did |you've done |is doing |doing |done |- )*{very}{quality} (?:job|work(?![ -]?(?:around|tree|item|load|log))|stuff|effort|save|teamwork|hustle|service|win|handling|catch)\b{why}"),
    ("hero", r"{group}[ ,:!-]+(?:(?:you |you're |you are |is|are|was|were|'s|has been|have been|what|been|u|r|two|both|all|guys|are both) ?)+(?: )?{very}{hero}s?\b" + ENDS + r"{why}"),
    ("you-rock", r"you (?:guys |two |all |really |absolutely |totally )*(?:rock|rule|(?:are |'re )(?:an? |the |my |so |such an? )*{hero}|did (?:an? )?{quality} (?:job|work))[ ,!]*{group}{why}"),
    ("congrats", r"(?:congrats|congratulations)[ ,!]*(?:to )?{group} ?(?P<why>(?:on|for) [^\n]*)"),
    ("how-well", r"(?:how|so) (?:well|fast|quickly|smoothly|calmly|patiently|gracefully|beautifully|nicely|professionally|kindly|brilliantly|great) {group}(?! (?:does|do|did|is|are|can|could|will|would|should)\b)(?P<why> [^\n]+)"),
    ("recognise", r"(?:recogni[sz]e(?! M\d+ (?:from|on|in)\b)|commend|applaud|salute|give (?:it up|a (?:big|huge) hand|props|credit|kudos|a (?:big |huge )?shout ?-?out) (?:to|for)|want(?:ed)? to thank|like to thank|(?:gotta|got to|have to) hand it to|credit to|credit goes to|hand for|full marks to|tip my hat to|raise a glass to|nominat(?:e|ing)(?! M\d+ (?:as|to)\b)) {group}{why}"),
    ("what-a-hero", r"(?:what an? |such an? )(?:\w+ )?{hero}[ ,!:-]*{group}{why}"),
    ("what-a-hero-after", r"{group}(?P<why>[^.!?\n]{3,90}?)[,;–—-]+ ?what an? (?:\w+ )?{hero}"),
    ("deed", r"{group},? (?:you |really |absolutely |just |totally |always |has |have |and team |truly |'s team |single-?handedly )*{deeds}{why}"),
)  # fmt: skip

# Before the noun of an empty thank-you.
EMPTY_LEAD = r"\W*(?:for )?(?:(?:all|your|the|ur|his|her|their|this|that|a|an|quick|of|so much|always|kind|great|being so|taking the|help|with) )*"
# A bare thank-you becomes praise when the message says this too.
SAYS_SO = r"above and beyond|beyond what|(?:saved|made) (?:my|our|the) (?:day|life|bacon|week)|life ?saver|what an? (?:\w+ )?(?:hero|legend|star|champ)|(?:great|amazing|awesome|fantastic|excellent|brilliant|superb|outstanding|incredible|stellar) (?:job|work|effort|service)|extra mile|you(?:'re| are) (?:an? |the |my )?(?:\w+ )?(?:best|hero|legend|star|rock ?star|gem|champ|life ?saver|amazing|awesome)"
# Before a cue of praise, these take it back or make it another's words.
TAKEN_BACK = r"(?:\bno |\bnot |(?<!ca)n't (?:say )?|\bthanks? in advance|\bhow (?:do|can) (?:i|we|you) |\bnot a |\bhardly |\bwould be |\bwill be |\bwho deserves |\bsarcasm|🙄|[NGH]\d+ (?:said|says|told (?:me|us)|thinks|mentioned|reckons)(?: that)?) ?(?:\w+ ){0,3}$"
