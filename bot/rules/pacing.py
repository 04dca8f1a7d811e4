"""How long to wait and how much is left."""

from datetime import timedelta

LONGEST_WAIT_SECONDS = 300


def wait_after(tries: int) -> timedelta:
    """1, 2, 4 … seconds after the first, second, third try, five minutes at most; 0 before any."""
    doublings = min(tries - 1, 10)  # two to the tenth is past the cap; a huge power would only cost time
    return timedelta(seconds=min(2**doublings, LONGEST_WAIT_SECONDS) if tries > 0 else 0)


def praise_left(given_today: int, limit: int) -> int:
    """How many more praises a person may give today; never below 0, also after the limit was lowered."""
    return max(limit - given_today, 0)
