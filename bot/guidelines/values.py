"""The values that praise can be tagged with, each tied to a guideline."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Value:
    """A value tag as people type it after `#`, its name, and the key of the tip that explains it."""

    tag: str
    name: str
    tip: str


VALUES = (
    Value("extra-mile", "Went the extra mile", "extra-mile"),
    Value("kept-promise", "Kept a promise", "write-promises-down"),
    Value("same-day", "Answered the same day", "same-day-calls"),
    Value("kept-informed", "Kept the customer informed", "news-before-they-ask"),
    Value("customer-first", "Put the customer first", "customer-first"),
    Value("quick-and-right", "Was quick and right", "quick-and-right"),
    Value("problem-solved", "Solved the problem", "solve-it"),
    Value("good-listener", "Listened well", "listen-first"),
    Value("never-gave-up", "Did not give up", "one-more-call"),
    Value("seamless-cover", "Covered without a gap", "nobody-notices-holidays"),
    Value("team-player", "Helped the team", "colleagues-are-customers"),
    Value("warm-thanks", "Said thank you warmly", "thank-by-name"),
    Value("initiative", "Took the initiative", "take-the-first-step"),
    Value("courtesy", "Was courteous", "everyone-a-vip"),
)


def find_value(written: str) -> Value | None:
    """The value meant by a tag as typed, whatever its case, hash, hyphens or underscores; None if unknown."""
    wanted = _letters(written)
    return next((value for value in VALUES if _letters(value.tag) == wanted), None)


def _letters(tag: str) -> str:
    return "".join(letter for letter in tag.casefold() if letter.isalnum())
