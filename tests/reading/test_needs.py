"""What lets a text be passed over quickly never hides what a pattern would find."""

import re

from bot.reading import pattern, praise, when
from bot.reading.known import NOBODY
from bot.reading.needs import may_find, needs
from bot.reading.normalise import normalise
from bot.reading.sketch import draw
from tests.reading.scoring import messages

SOME = 5  # one in so many


def test_it_tells_what_a_pattern_cannot_do_without() -> None:
    assert needs(r"(?:call|ring) N\d+") == (frozenset({"call", "ring"}), frozenset({" N"}))
    assert may_find(needs(r"(?:call|ring) N\d+"), "please ring N1")
    assert not may_find(needs(r"(?:call|ring) N\d+"), "call me")
    assert needs(r"(?:call)?") == ()


def test_no_cue_is_passed_over_that_would_speak() -> None:
    for row in messages()[::SOME]:
        sketch = draw(normalise(row["text"]).text, NOBODY, "US").text
        for cue, _ in pattern.cues().masks:
            if cue.pattern.search(sketch):
                assert may_find(needs(cue.pattern.pattern), sketch), (cue.name, sketch)
        tried = {name for name, _ in praise.cues().of(sketch)}
        assert tried >= {name for (name, words), _ in praise.cues().masks if words.search(sketch)}


def test_no_time_is_passed_over() -> None:
    for row in messages()[::SOME]:
        for text in (row["text"], row["text"].upper()):
            whole = [match.span() for match in re.finditer(when.WHEN, text, re.IGNORECASE)]

            assert list(when.times(text)) == whole, text
