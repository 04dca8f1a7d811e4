"""What programmers write about their programmes, read as if it were chat: Python's own library."""

import re
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from bot.reading import Mention, read

LIBRARY = Path(sysconfig.get_path("stdlib"))
DOCSTRING = re.compile(r'"""(.*?)"""', re.DOTALL)
COMMENT = re.compile(r"(?:^[ \t]*#+ ?\S.*\n)+", re.MULTILINE)
PARAGRAPH = re.compile(r"\n\s*\n")
AT_MOST = 1 / 10_000


def paragraphs() -> Iterator[str]:
    """Each paragraph of a docstring and each comment, as one line."""
    for path in sorted(LIBRARY.rglob("*.py")):
        if {"site-packages", "test", "tests"} & set(path.parts):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found = [part for doc in DOCSTRING.findall(text) for part in PARAGRAPH.split(doc)]
        found += [re.sub(r"(?m)^[ \t]*#+", "", comment) for comment in COMMENT.findall(text)]
        yield from (" ".join(part.split()) for part in found)


def test_the_prose_of_programmers_raises_next_to_no_alarm() -> None:
    said = {part for part in paragraphs() if 20 < len(part) < 500}
    heard: dict[str, tuple[Mention, ...]] = {part: found for part in said if (found := read(part, "U1"))}

    assert len(said) > 20_000
    assert len(heard) <= len(said) * AT_MOST, "\n".join(f"{m} {t}" for t, ms in heard.items() for m in ms)
