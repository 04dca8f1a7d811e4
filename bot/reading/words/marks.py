"""Slack's entities and the emoji codes that say something."""

ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}

# Curly quotes and odd spaces to plain ones; one character each, so that places stay.
PLAIN = {
    0x2018: "'", 0x2019: "'", 0x02BC: "'", 0x201C: '"', 0x201D: '"', 0x00A0: " ", 0x202F: " ",
    0x2009: " ", 0x2011: "-", 0x2010: "-",
}  # fmt: skip

EMOJI = {
    "clap": "👏", "raised_hands": "🙌", "tada": "🎉", "trophy": "🏆", "medal": "🏅", "star2": "🌟",
    "sports_medal": "🏅", "first_place_medal": "🏅", "muscle": "💪", "pray": "🙏", "bow": "🙇",
    "telephone_receiver": "📞", "phone": "📞", "telephone": "📞", "calling": "📞",
    "email": "📧", "mailbox": "📧", "e-mail": "📧", "heavy_plus_sign": "+",
}  # fmt: skip
