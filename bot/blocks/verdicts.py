"""What people said to what the bot heard, in words."""

from bot.rules.verdicts import Tally

from .text import counted, joined

_FROM_NOW_ON = "From now on I'll ask first when I hear something like it."


def taken_back(words: str, doubted: bool) -> str:
    """`words`, and what the bot has learnt where it was wrong once too often."""
    return f"{words} {_FROM_NOW_ON}" if doubted else words


def month(tally: Tally, who: str = "I", pronoun: str = "I") -> str:
    """ "I heard 48 things this month: 45 stood as I wrote them, two were mended, one was not meant."."""
    if not tally.heard:
        return ""
    heard = f"{who} heard {counted(tally.heard, 'thing', 'things')} this month"
    if tally.right == tally.heard:
        return f"{heard}, and {_all_stood(tally.heard, pronoun)}."
    fates = (
        (tally.right, f"stood as {pronoun} wrote it", f"stood as {pronoun} wrote them"),
        (tally.edited, "was mended", "were mended"),
        (tally.wrong, "was not meant", "were not meant"),
    )
    return f"{heard}: {joined([counted(*fate) for fate in fates if fate[0]])}."


def _all_stood(count: int, pronoun: str) -> str:
    if count == 1:
        return f"it stood as {pronoun} wrote it"
    return f"{'both' if count == 2 else 'all'} stood as {pronoun} wrote them"
