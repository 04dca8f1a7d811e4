"""Slack's markup to plain words, each character knowing where it came from."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from .templates import late
from .words.marks import EMOJI, ENTITIES, PLAIN

LONGEST = 4000  # a careful colleague has stopped reading by then

MARK = late(
    r"```.*?(?:```|\Z)"
    r"|`[^`\n]+`"
    r"|^[ \t]*(?:&gt;|>)[^\n]*"
    r"|<@[^\s<>|]{1,60}(?:\|[^<>\n]{0,80})?>"
    r"|<(?:tel|mailto):[^<>|\n]{1,120}(?:\|[^<>\n]{0,120})?>"
    r"|<[#!][^<>\n]{1,80}>"
    r"|<https?:[^<>\n]{1,2000}>"
    r"|https?://\S{1,2000}"
    r"|&(?:amp|lt|gt);"
    r"|:[a-z][a-z0-9_+-]{1,40}:"
    r"|(?<!\w)~[^~\n]{1,300}~(?!\w)"
    r"|(?<![\w*_])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\w*_])",
    re.DOTALL | re.MULTILINE,
)
APART = "\t"  # between words that only markup keeps apart: no name goes over it
MARKED = late(r"[`<>&:~*_]")  # one of these is in every mark
GONE = "￼"  # stands where code, a quotation or a link was


@dataclass(frozen=True, slots=True)
class Plain:
    """Plain text, and the pieces by which a place in it is found in the raw text."""

    text: str
    at: list[int] = field(default_factory=list)
    raw: list[tuple[int, int]] = field(default_factory=list)

    def start(self, place: int) -> int:
        """Where the character at `place` begins in the raw text."""
        if not self.at:
            return place
        piece = bisect_right(self.at, place) - 1
        begin, step = self.raw[piece]
        return begin + (place - self.at[piece]) * step

    def end(self, place: int) -> int:
        """Where the character before `place` ends in the raw text."""
        if not self.at:
            return place
        piece = bisect_right(self.at, place - 1) - 1
        begin, step = self.raw[piece]
        if step:
            return begin + place - self.at[piece]
        return self.raw[piece + 1][0] if piece + 1 < len(self.raw) else begin


def normalise(text: str) -> Plain:
    """The plain text of a message: code, quotations and links are gone, mentions stay."""
    text = text[:LONGEST]
    if not MARKED.search(text):
        return Plain(text.translate(PLAIN))
    clean: list[str] = []
    at: list[int] = []
    raw: list[tuple[int, int]] = []
    length = last = 0
    for mark in MARK.finditer(text):
        if mark.start() > last:
            at.append(length)
            raw.append((last, 1))
            clean.append(text[last : mark.start()])
            length += mark.start() - last
        last = mark.end()
        words, skip = spoken(mark.group())
        apart = skip >= 0 and words
        if apart and text[mark.start() - 1 : mark.start()].strip():  # or "a<mailto:b@c.de>" becomes ab@c.de
            at.append(length)
            raw.append((mark.start(), 0))
            clean.append(APART)
            length += 1
        if words:
            at.append(length)
            raw.append((mark.start() + max(skip, 0), 0 if skip < 0 else 1))
            clean.append(words)
            length += len(words)
            if skip >= 0:  # the rest of the mark, so that an end can be found
                at.append(length)
                raw.append((mark.start() + skip + len(words), 1))
                if text[last : last + 1].isalnum() or text[last : last + 1] in ("@", ".", "-", "_"):
                    clean.append(APART)
                    length += 1
    if not at:
        return Plain(text.translate(PLAIN))
    at.append(length)
    raw.append((last, 1))
    clean.append(text[last:])
    return Plain("".join(clean).translate(PLAIN), at, raw)


def spoken(mark: str) -> tuple[str, int]:  # noqa: PLR0911 - a table of marks
    """The words a mark stands for, and where they begin in it (-1: they are not in it)."""
    if mark.startswith("<@"):
        return mark.split("|", maxsplit=1)[0].rstrip(">") + ">", -1
    if mark.startswith(("<tel:", "<mailto:")):
        label = mark[1:-1].rpartition("|")[2] if "|" in mark else mark[1:-1].partition(":")[2]
        return label, mark.rfind(label) if label else -1
    if mark in ENTITIES:
        return ENTITIES[mark], -1
    if mark.startswith("<#"):
        return "#" + mark[2:-1].rpartition("|")[2], -1
    if mark.startswith("<!"):
        return "@" + mark[2:-1].rpartition("|")[2].lstrip("@"), -1
    if mark.startswith("<http") and "|" in mark:
        label = mark[1:-1].rpartition("|")[2]
        return (label, mark.rfind(label)) if label and not label.startswith("http") else (GONE, -1)
    if mark.startswith(":") and mark.endswith(":"):
        return EMOJI.get(mark[1:-1].partition("::")[0], APART), -1
    if mark[0] in "*_":
        return "", -1
    return GONE, -1
