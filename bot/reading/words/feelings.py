# ruff: noqa: E501
"""What people feel about us, said of them or by them."""

FELT_BAD = (
    "upset", "angry", "furious", "mad", "annoyed", "unhappy", "not happy", "frustrated", "livid", "irate", "disappointed", "displeased",
    "fuming", "cross", "dissatisfied", "fed up", "pissed(?: off)?", "ticked off", "hopping mad", "irritated", "outraged", "appalled",
    "ropeable", "cheesed off", "miffed", "put out", "threatening to (?:leave|cancel|sue)", "not impressed", "unimpressed", "complaining",
    "not pleased", "not satisfied", "disgusted", "peeved", "gutted", "spitting chips", "up in arms", "seething", "ignored", "neglected", "let down", "cheated", "insulted", "misled", "overcharged", "ripped off", "short-?changed", "disrespected", "taken for granted",
)  # fmt: skip
FELT_GOOD = (
    "happy", "thrilled", "delighted", "pleased", "grateful", "over the moon", "ecstatic", "impressed", "satisfied", "chuffed", "stoked",
    "blown away", "elated", "overjoyed", "thankful", "raving", "tickled", "so appreciative", "appreciative", "wowed", "in love with",
    "tickled pink", "well pleased", "rapt", "super happy", "well looked after", "looked after", "taken care of", "valued", "relieved",
)  # fmt: skip
JUDGED_BAD = (
    "terrible", "awful", "horrible", "too slow", "too expensive", "unacceptable", "rude", "overcharged", "ripped off", "disappointed", "disappointing",
    "unprofessional", "a mess", "a joke", "useless", "disaster", "worst", "sloppy", "shoddy", "disgusting", "poor", "ridiculous", "upset", "angry", "unhappy",
    "not happy", "furious", "frustrated", "fed up", "let down", "appalling", "a disgrace", "not good enough", "not impressed", "unreliable", "hated", "hates",
    "a nightmare", "slow service", "badly", "careless", "bad service", "never using us", "never use us", "cold food", "took forever", "takes forever", "clueless",
    "not satisfied", "not up to", "a rip-?off", "overpriced", "lousy", "pathetic", "incompetent", "dreadful", "filthy", "dirty", "gone downhill", "going downhill", "went downhill", "let (?:him|her|them) down", "not what (?:he|she|they) (?:ordered|paid for)", "second[- ]rate",
)  # fmt: skip
JUDGED_GOOD = (
    "wonderful", "great", "fantastic", "excellent", "amazing", "awesome", "brilliant", "perfect", "lovely", "superb", "best", "delicious", "beautiful",
    "outstanding", "terrific", "fabulous", "impressed", "delighted", "thrilled", "happy", "loves", "loved", "love", "a dream", "so helpful", "very helpful", "really helpful", "super helpful",
    "top notch", "top-notch", "first class", "first-class", "five stars", "spot on", "a pleasure", "professional", "a godsend", "a lifesaver", "a life saver",
    "well done", "great job", "pleased", "the bee's knees", "incredible", "gorgeous", "flawless", "kind", "so patient", "recommend", "grateful", "over the moon", "marvellous", "marvelous",
    "could not be happier", "couldn't be happier", "a star", "a gem", "magic", "stellar", "phenomenal", "thorough", "courteous", "friendly", "never had (?:a )?better", "better than ever", "couldn't fault", "can't fault", "hit the spot",
)  # fmt: skip
