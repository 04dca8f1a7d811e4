"""Replies in the thread of a follow-up, to the verb that they ask for."""

import re

from .known import NOBODY, Known
from .mention import Reply
from .normalise import normalise
from .sketch import Sketch, draw
from .templates import late
from .words.commands import REPLIES

LONGEST = 200  # a longer reply tells a story
CHATTER = late(
    r"^(?:thanks|thank you|ok|okay|great|cool|nice|lol|haha|👍|yes|sure|perfect|awesome"
    r"|why|what|who|when|how)\b[^,]{0,20}$"
)
QUESTION = late(r"^(?:did|has|have|is|was|who|what|when|why|how|any|are|do|does|should|which)\b")


def read_reply(text: str, known: Known = NOBODY, region: str = "US") -> Reply | None:
    """What a reply asks for; None for chatter."""
    sketch = draw(normalise(text[:2000]).text.strip(), known, region)
    words = sketch.text.strip()
    if (
        not words
        or len(words) > LONGEST
        or CHATTER.match(words)
        or (words.endswith("?") and QUESTION.match(words))
    ):
        return None
    for verb, pattern in REPLIES:
        match = re.match(pattern, words, re.DOTALL)
        if match:
            return reply(sketch, verb, match)
    return None


def reply(sketch: Sketch, verb: str, match: re.Match[str]) -> Reply:
    """The verb with its time and its teammate."""
    due = sketch.dues[0][0] if sketch.dues and verb != "done" else None
    if not match.groupdict().get("to"):
        return Reply(verb, due)
    shift = len(sketch.text) - len(sketch.text.lstrip())
    start, end = sketch.place(match.start("to") + shift), sketch.place_end(match.end("to") + shift)
    return Reply(verb, due, sketch.plain[start:end])
