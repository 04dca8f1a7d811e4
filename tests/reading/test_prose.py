"""What programmers write about their programmes, read as if it were chat."""

from bot.reading import Mention, read
from tests.reading.prose import paragraphs

AT_MOST = 1 / 10_000


def test_the_prose_of_programmers_raises_next_to_no_alarm() -> None:
    said = paragraphs(1)
    heard: dict[str, tuple[Mention, ...]] = {part: found for part in said if (found := read(part, "U1"))}

    assert len(said) > 10_000
    assert len(heard) <= len(said) * AT_MOST, "\n".join(f"{m} {t}" for t, ms in heard.items() for m in ms)
