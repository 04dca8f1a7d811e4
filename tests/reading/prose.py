"""What programmers write about their programmes: Python's own library, in two halves."""

import re
import sysconfig
import zlib
from collections.abc import Iterator
from pathlib import Path

LIBRARY = Path(sysconfig.get_path("stdlib"))
DOCSTRING = re.compile(r'"""(.*?)"""', re.DOTALL)
COMMENT = re.compile(r"(?:^[ \t]*#+ ?\S.*\n)+", re.MULTILINE)
PARAGRAPH = re.compile(r"\n\s*\n")
SHORTEST, LONGEST = 20, 500  # characters


def paragraphs(half: int) -> list[str]:
    """The paragraphs of docstrings and the comments, a line each; of half 0 we learn, half 1 only measures."""
    return sorted({text for text in lines() if zlib.crc32(text.encode()) % 2 == half})


def lines() -> Iterator[str]:
    for path in LIBRARY.rglob("*.py"):
        if {"site-packages", "test", "tests"} & set(path.parts):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found = [part for doc in DOCSTRING.findall(text) for part in PARAGRAPH.split(doc)]
        found += [re.sub(r"(?m)^[ \t]*#+", "", comment) for comment in COMMENT.findall(text)]
        for part in found:
            line = " ".join(part.split())
            if SHORTEST < len(line) < LONGEST:
                yield line
