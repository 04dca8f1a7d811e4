"""What people say to what the bot heard: how often it was right, and which of its rules are doubted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

KEPT = "kept"  # done, and nobody has said otherwise
TRACKED = "tracked"  # asked about, and the answer was yes
EDITED = "edited"
UNDONE = "undone"
NOT_A_FOLLOWUP = "not_a_followup"  # asked about, and the answer was no; or said so later
UNSAID = "unsaid"  # its message was deleted or says something else now: it was neither right nor wrong

RIGHT = (KEPT, TRACKED)
WRONG = (UNDONE, NOT_A_FOLLOWUP)
JUDGED = (*RIGHT, EDITED, *WRONG)

LOOKED_BACK = 10  # the verdicts of a rule that count; older ones are forgotten
TOO_MANY = 3  # wrong ones among them: from then on it is asked about, not done


@dataclass(frozen=True, slots=True)
class Tally:
    """How often the bot was right in a stretch of time."""

    right: int = 0
    edited: int = 0
    wrong: int = 0

    @property
    def heard(self) -> int:
        return self.right + self.edited + self.wrong


def tally(counts: Iterable[tuple[str | None, int]]) -> Tally:
    """Of how many readings have each verdict; what nobody has judged, or was unsaid, counts neither way."""
    count = dict(counts)
    return Tally(
        right=sum(count.get(one, 0) for one in RIGHT),
        edited=count.get(EDITED, 0),
        wrong=sum(count.get(one, 0) for one in WRONG),
    )


def is_doubted(newest: Sequence[str]) -> bool:
    """Whether a rule asks before it acts, by its verdicts with the newest first; newer ones win trust back."""
    return sum(one in WRONG for one in newest[:LOOKED_BACK]) >= TOO_MANY
