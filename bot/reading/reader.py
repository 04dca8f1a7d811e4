"""One look at a message: glance, then read."""

import re

from .decide import decide
from .hints import hint, is_full, is_hollow
from .known import NOBODY, Known
from .mention import Mention
from .normalise import LONGEST, normalise
from .praise import find_praise
from .reasons import Trace, Why
from .sketch import draw
from .templates import by_letter, late
from .words.classes import CLASSES
from .words.feelings import FELT_BAD, FELT_GOOD, JUDGED_BAD, JUDGED_GOOD
from .words.glances import CONTACT, FELT, PRAISED, SAID
from .words.praising import DEEDS, HERO, KUDOS, QUALITY, THANKS


def either(words: tuple[str, ...]) -> re.Pattern[str]:
    """Words at their beginning, in small letters; as quick as can be."""
    return late(rf"\b(?:{by_letter(words)})")


def words_of_classes(*names: str) -> frozenset[str]:
    return frozenset(word for name in names for word in CLASSES[name])


WORD = late(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
OUTSIDE = either((*CONTACT, *FELT, *FELT_BAD, *FELT_GOOD))
SAYING, JUDGING = either(SAID), either((*JUDGED_BAD, *JUDGED_GOOD))
PRAISING = late("|".join((*PRAISED, *KUDOS, *THANKS, *QUALITY, *HERO, *DEEDS)))


SPEAKING = words_of_classes(
    "PROMISED", "A-PROMISE", "ASSURED", "SAID", "TOLD", "A-CONTACT", "CONTACTED", "WROTE", "SPOKE", "VISIT", "SEND",
    "NO-ANSWER", "I-WILL", "STAFF", "KIND", "BAD", "FEELS-BAD", "FEELS-GOOD", "HATES",
)  # fmt: skip
WELL = words_of_classes("THANKS", "KUDOS", "HERO", "DID-GREAT", "GOOD", "WELL", "KIND", "VERY", "HELPED")


def glance(text: str) -> bool:
    """Could there be a mention at all? Never False where `read` finds one."""
    return is_full(text) or (has_words(text) and not is_hollow(text))


def has_words(text: str) -> bool:
    """Does a word of contact, of praise or of a judgement stand anywhere?"""
    text = text[:LONGEST].lower()
    if OUTSIDE.search(text):
        return True
    if "<@" in text and PRAISING.search(text):
        return True
    if SAYING.search(text) and JUDGING.search(text):
        return True
    words = WORD.findall(text)
    return not SPEAKING.isdisjoint(words) or ("<@" in text and not WELL.isdisjoint(words))


def read(
    text: str, author: str, known: Known = NOBODY, region: str = "US", trace: Trace | None = None
) -> tuple[Mention, ...]:
    """The mentions of one Slack message, in the order of its text; what is passed over goes into the trace."""
    if not (glance(text) or (trace and has_words(text))):
        return nothing(trace, Why.NO_WORDS)
    plain = normalise(text)
    sketch = draw(plain.text, known, region)
    sketch.hint = hint(text)
    if not (sketch.people or sketch.phones or sketch.emails):
        return nothing(trace, Why.NO_NAMES)
    found = [*decide(sketch, plain, author, trace), *find_praise(sketch, plain, author, trace)]
    if trace and is_hollow(text):  # whoever asks sees what would have been looked at
        for mention in found:
            trace.note("decide", mention.rule, mention.kind, mention.start, mention.end, Why.HOLLOW)
        found = []
    if trace and not trace.notes:
        trace.silent = trace.silent or Why.NO_RULE
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))


def nothing(trace: Trace | None, why: Why) -> tuple[Mention, ...]:
    if trace:
        trace.silent = why
    return ()


def warm() -> None:
    """Compile what a common message needs, so that no person waits for it."""
    read("Jane Fox from Acme called 555-0134, wants a call back by 4 re the invoice <@U1>", "U2")
    read("thanks <@U1> for staying late, told Bob Lee we'd send it. Mrs. Poe is not happy, says so?", "U2")
