"""Praise for teammates named with a mention."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from .classify import MOST, sentences
from .fills import bare, parts
from .judged import BELIEVED, CERTAIN, DOUBTED, REFUTED
from .mention import Mention
from .needs import Sieve, needs, rare
from .normalise import Plain
from .once import once
from .praised import Praised, groups, praised, spot, why_of
from .reasons import Trace, Why
from .sketch import Sketch
from .spans import near, tokens
from .templates import either, fill_in, late
from .words import guards
from .words.praise_cues import EMPTY_LEAD, FOR, GROUP, PRAISE, SAYS_SO, TAKEN_BACK, VERY
from .words.praising import DEEDS, EMPTY, HERO, KUDOS, QUALITY, SPOILT, THANKS

TABLES = {
    "group": GROUP,
    "very": VERY,
    "why": FOR,
    "kudos": either(KUDOS),
    "thanks": either(THANKS),
    "quality": either(QUALITY),
    "hero": either(HERO),
    "deeds": either(DEEDS),
}
EMPTY_REASON = late(rf"{EMPTY_LEAD}{either(EMPTY)}\b(?P<rest>[^.!?\n]*)")
SPOILED = late(rf"\b{either(SPOILT)}")
SAID_SO = rare(SAYS_SO)
BARE_THANKS = rare(rf"(?<![\w'@])(?:{either(THANKS)}[ ,!:-]*(?:to )?M\d+|M\d+[ ,:!-]*{either(THANKS)})")
NOT_PRAISE = late(TAKEN_BACK)
ADVANCE = late(r"in advance|🙄|/s\b|\bsarcas|\bjk\b")
IF = rare(guards.IF)
CC = late(r"(?:,|\(|-|—|;)? ?\(?\b(?:cc:?|fyi:?|/cc)\b.*", re.DOTALL)
PRAISES = 0.62  # chance from which words alone are praise
# Logits of talk of programs from which they need more, and how much.
AMONG_PROGRAMMERS, PRAISES_THERE = -1.5, 0.93
COPIED = late(r"\b(?:cc:?|fyi)\s*(?:M\d+[, ]*)*$")
LETTER = late(r"M\d+")
HASHTAG = late(r"(?<![\w&#])#([a-z][\w-]{1,40})", re.IGNORECASE)
LEADING = late(r"^[\s,:;.!\-–—(]*(?:for |because |on |that |who |in |- )?\s*(?:the way (?=\w))?")


@dataclass(slots=True)
class Found:
    """One cue of praise in the sketch."""

    rule: str
    start: int
    end: int
    letters: list[str]
    why: tuple[int, int] | None
    doubt: Why | None = None


def find_praise(sketch: Sketch, plain: Plain, author: str, trace: Trace | None = None) -> list[Mention]:
    """The praise of a message; praise of oneself is none."""
    if "M" not in sketch.text:
        return []
    found: list[Found] = []
    for start, end in sentences(sketch.text):
        for praise in joined(praise_in(sketch, start, end, trace)):
            mine = [letter for other in found for letter in other.letters]
            praise.letters = [letter for letter in praise.letters if letter not in mine]
            if praise.letters and not any(
                other.start < praise.end and praise.start < other.end and other.rule != "plus-plus"
                for other in found
            ):
                found.append(praise)
    found = with_words(sketch, found, praised(sketch, author), trace)
    mentions = [
        mention_of(sketch, plain, praise, author, trace) for praise in sorted(found, key=lambda f: f.start)
    ]
    return [mention for mention in mentions if mention]


def with_words(
    sketch: Sketch, found: list[Found], likely: dict[str, Praised], trace: Trace | None
) -> list[Found]:
    """The praise that rules found, as far as the other words bear it out, and what they say without a rule."""
    chances = {name: one.chance for name, one in likely.items()}
    kept = []
    for praise in found:
        chance = max((chances.get(sketch.named(letter), 1.0) for letter in praise.letters), default=1.0)
        if chance < (DOUBTED if praise.doubt else REFUTED):
            if trace:
                trace.note("decide", praise.rule, "praise", praise.start, praise.end, Why.GAINSAID)
            continue
        if chance < BELIEVED:
            praise.doubt = praise.doubt or Why.GAINSAID
        kept.append(praise)
    least = PRAISES_THERE if sketch.hint.software > AMONG_PROGRAMMERS else PRAISES
    named = {sketch.named(letter) for praise in kept for letter in praise.letters}
    more = [
        one
        for name, one in likely.items()
        if one.chance >= least and name not in named and not copied(sketch.text, spot(sketch, one)[0])
    ]
    for start, end, letters in groups(sketch, more):
        sure = all(chances[sketch.named(letter)] >= CERTAIN for letter in letters)
        doubt = None if sure else Why.ONLY_WORDS
        kept.append(Found("words-praise", start, end, letters, why_of(sketch, start, end), doubt))
    return kept


def copied(text: str, place: int) -> bool:
    """Only copied in: "cc M0, M1"."""
    return bool(COPIED.search(text, max(0, place - 60), place))


@once
def cues() -> Sieve[tuple[str, re.Pattern[str]]]:
    """The cues of praise, compiled for the first message."""
    filled = [(name, rf"(?<![\w'@])(?:{fill_in(pattern, TABLES)})") for name, pattern in PRAISE]
    return Sieve(((name, re.compile(pattern)), needs(pattern)) for name, pattern in filled)


def joined(found: list[Found]) -> list[Found]:
    """'M0++ M1++' is one praise of two people."""
    kept: list[Found] = []
    for praise in sorted(found, key=lambda f: f.start):
        last = kept[-1] if kept else None
        if last and last.rule == praise.rule == "plus-plus" and not last.why:
            last.letters, last.why, last.end = last.letters + praise.letters, praise.why, praise.end
        else:
            kept.append(praise)
    return kept


def praise_in(sketch: Sketch, start: int, end: int, trace: Trace | None = None) -> list[Found]:
    """The cues of one sentence; a thank-you may be filled by the sentence after it."""
    text = sketch.text[start:end]
    if "M" not in text:
        return []
    found = []
    for rule, pattern in cues().of(text):
        for match in islice(pattern.finditer(text), MOST):
            no = refused(text, match)
            if trace:
                trace.note("classify", rule, "praise", start + match.start(), start + match.end(), no)
            if no:
                continue
            why = match.groupdict().get("why")
            place = (
                (start + match.start("why"), start + match.end("why")) if why and why.strip(" .!,") else None
            )
            if (
                rule in ("plus-plus", "plus-plus-before")
                and place
                and not re.match(r"\s*(?:for|because|on|-|–|—|:|who|,|great|nice|amazing|awesome)", why or "")
            ):
                place = None
            empty = rule == "congrats" or (
                rule.startswith("thanks")
                and why is not None
                and is_empty(why)
                and not SAID_SO.search(sketch.text)
            )
            letters = LETTER.findall(match.group("to"))
            if letters:
                doubt = Why.NO_DEED if empty else None
                found.append(Found(rule, start + match.start(), start + match.end(), letters, place, doubt))
    if not found:
        bare = BARE_THANKS.search(text)
        said = SAID_SO.search(sketch.text, start + bare.start()) if bare else None
        if trace and bare and not said:
            trace.note("classify", "thanks", "praise", start + bare.start(), start + bare.end(), Why.NO_DEED)
        if bare and said and not refused(text, bare):
            letters = LETTER.findall(bare.group())
            found.append(
                Found(
                    "thanks-and-said-so",
                    start + bare.start(),
                    said.end(),
                    letters,
                    (said.start(), rest_of(sketch.text, said.end())),
                )
            )
    return found


def rest_of(text: str, place: int) -> int:
    match = re.compile(r"[.!?\n]|$").search(text, place)
    return match.start() if match else len(text)


def is_empty(why: str) -> bool:
    """'for your help' names nothing; 'for your help with the Patel order' does."""
    match = EMPTY_REASON.match(why)
    return bool(
        match
        and not re.match(
            r"\s(?:with|on|in|at|to|me|us|out|fix|get|when|during|the)\b.{3}", match.group("rest")
        )
    )


def refused(text: str, match: re.Match[str]) -> Why | None:  # noqa: PLR0911 - a list of reasons
    """Sarcasm, conditions, questions and copies are no praise."""
    before, after = text[: match.start()], text[match.start() :]
    if NOT_PRAISE.search(before):
        return Why.SARCASM
    if IF.search(before):
        return Why.CONDITION
    if ADVANCE.search(after):
        return Why.IN_ADVANCE
    if COPIED.search(before) or before.count('"') % 2 == 1:
        return Why.COPIED
    if (
        text.rstrip().endswith("?")
        and "++" in match.group()
        and re.match(r"\W*(?:can|could|what|how|do|does|is|why|who|which|should)\b", text)
    ):
        return Why.QUESTION
    if text.rstrip().endswith("?") and "++" not in match.group() and not re.search(r"[!.] ?", after[:-1]):
        return Why.QUESTION
    spoilt = SPOILED.search(match.groupdict().get("why") or "") or SPOILED.match(
        after[len(match.group()) :].lstrip()
    )
    return Why.SPOILT if spoilt else None


def mention_of(
    sketch: Sketch, plain: Plain, praise: Found, author: str, trace: Trace | None = None
) -> Mention | None:
    to: list[str] = []
    for letter in praise.letters:
        words = sketch.named(letter)
        if words.strip("<@>") != author.strip("<@>") and words not in to:
            to.append(words)
    if not to:
        if trace:
            trace.note("decide", praise.rule, "praise", praise.start, praise.end, Why.ONESELF)
        return None
    reason = None
    said = tokens(sketch, near(sketch, praise.letters), praise.letters)
    place = parts(said, "praise").get("reason", praise.why)
    if place:
        begin, end = place
        words = CC.sub("", sketch.text[begin:end])
        words = (
            sketch.plain[sketch.place(begin) : sketch.place_end(begin + len(words))] if words.strip() else ""
        )
        reason = bare(LEADING.sub("", HASHTAG.sub("", words))).strip("!)") or None
    start, end = sketch.place(praise.start), sketch.place_end(praise.end)
    return Mention(
        "praise",
        praise.doubt is None,
        plain.start(start),
        max(plain.end(end), plain.start(start) + 1),
        praise.rule,
        recipients=tuple(to),
        reason=reason,
        tags=tags_of(sketch.plain),
        doubt=praise.doubt,
    )


@lru_cache(maxsize=8)
def tags_of(text: str) -> tuple[str, ...]:
    """The hashtags of a text, each once; asked again for each who is praised in it."""
    return tuple(dict.fromkeys(tag.lower() for tag in HASHTAG.findall(text)))
