"""One look at a message: glance, then read."""

import re

from .decide import decide
from .known import NOBODY, Known
from .mention import Mention
from .normalise import normalise
from .praise import find_praise
from .sketch import draw
from .words.glances import ALONE, SPEECH

TRIGGER = re.compile(rf"\b(?:{'|'.join(SPEECH)})|{'|'.join(ALONE)}", re.IGNORECASE)


def glance(text: str) -> bool:
    """Could there be a mention at all? Never False where `read` finds one."""
    return TRIGGER.search(text) is not None


def read(text: str, author: str, known: Known = NOBODY, region: str = "US") -> tuple[Mention, ...]:
    """The mentions of one Slack message, in the order of its text."""
    if not glance(text):
        return ()
    plain = normalise(text)
    sketch = draw(plain.text, known, region)
    if not sketch.people and not sketch.phones:
        return ()
    found = [*decide(sketch, plain, author), *find_praise(sketch, plain, author)]
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))
