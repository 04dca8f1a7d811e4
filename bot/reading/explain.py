"""What each stage saw in a message, for `kept read --explain`."""

from .classify import classify
from .known import NOBODY, Known
from .normalise import normalise
from .reader import glance, read
from .sketch import draw


def explain(text: str, author: str, known: Known = NOBODY, region: str = "US") -> list[tuple[str, str]]:
    """Stage by stage, a name and what was seen, in the order of the work."""
    plain = normalise(text)
    sketch = draw(plain.text, known, region)
    steps = [("glance", "may hold a mention" if glance(text) else "holds none"), ("normalise", plain.text)]
    steps += [("who", f"{who.kind} {who.person or '-'} / {who.customer or '-'}") for who in sketch.people]
    steps += [("phone", phone) for phone, _, _ in sketch.phones]
    steps += [("email", email) for email, _, _ in sketch.emails]
    steps += [("when", due) for due, _, _ in sketch.dues]
    steps.append(("sketch", sketch.text))
    steps += [
        ("cue", f"{found.cue.kind} {found.cue.name}: {found.match.group().strip()}")
        for found in classify(sketch)
    ]
    for mention in read(text, author, known, region):
        sure = "certain" if mention.certain else "offered"
        slots = ", ".join(f"{name}={value}" for name, value in mention.slots().items())
        steps.append(("decide", f"{mention.kind}, {sure}, by {mention.rule}: {slots}"))
    return steps
