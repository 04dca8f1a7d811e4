"""Houses and rooms that stand for those who are there: "8 Raglan St", "6 Elm", "214 asked", "told 118"."""

import re
from collections.abc import Iterator

from .templates import late
from .words.behind import ROADS

Spot = tuple[int, int]
ROAD = "|".join(sorted({road.capitalize() for road in ROADS} | set(ROADS), key=len, reverse=True))
DIGIT = late(r"\d")
HOUSE = late(
    r"(?<![\w#$£€.:/-])(?:(?:flat|Flat|unit|Unit|apt|Apt) )?\d{1,5}[a-zA-Z]?(?:[/-]\d{1,4})? "
    rf"(?:[NSEW]\.? )?(?:[A-Z][\w'’]+ ){{1,2}}(?:{ROAD})\b\.?(?!['’]s [A-Z])"
)
# Without the word for a road it is a house only where somebody is there, or is spoken to.
BEFORE = r"(?:\b(?:at|to|from|told|of|owes?|rang|for|by|visit(?:ed)?|[Kk]nocked at|,|and|in) |^|\n[\s•*–-]*)"
ALONE = late(
    rf"{BEFORE}(?P<house>\d{{1,5}}[a-zA-Z]? [A-Z][a-z]{{2,}})(?= ?[,;:!?)(–-]|\.?\s*$|['’]s|\s(?!(?:and|&) )[a-z])",
    re.MULTILINE,
)
SAYS = (
    r"rang|called|asked|asks|wants?|wanted|says?|said|complained|complains|needs|reports|reported|phoned|loved|told|"
    r"texted|emailed|would"
)
ROOM = late(
    rf"(?:^|[.;] |\n\s*(?:[•*–-] ?)?)(?P<first>\d{{1,4}}[a-zA-Z]?)(?=:? (?:{SAYS})\b)"
    r"|\b(?:[Tt]old|[Rr]ang|[Cc]alled|[Tt]exted) "
    r"(?P<second>\d{1,4}[A-Za-z](?= [a-z])|\d{2,4}(?= (?:we|that|it|the|they|he|she|back|re|about|his|her|their)\b))",
    re.MULTILINE,
)
NUMBERED = late(
    r"(?:\b(?:[Tt]old|[Tt]ell|[Rr]ang|[Rr]ing|[Cc]all(?:ed)?|[Pp]honed?|[Tt]ext(?:ed)?|[Ee]mail(?:ed)?|"
    r"[Vv]isit(?:ed)?|[Ss]ee|[Ss]aw|at|from|to|and|promised|assured|with|for) |^|[.;:] |\n\s*(?:[•*–-] ?)?)"
    r"(?P<number>(?:[Nn]umber|[Nn]o\.?|#) ?\d{1,4}[a-zA-Z]?)\b(?!%| (?:of|in line|reason|thing|priority)\b)",
    re.MULTILINE,
)


def find_addresses(text: str) -> list[Spot]:
    """Where houses with their road stand."""
    return [match.span() for match in HOUSE.finditer(text)] if DIGIT.search(text) else []


def find_rooms(text: str) -> Iterator[Spot]:
    """Where a number, or a number and a name, stands for those who live there."""
    if DIGIT.search(text):
        for match in ALONE.finditer(text):
            yield match.span("house")
        for match in NUMBERED.finditer(text):
            yield match.span("number")
        for match in ROOM.finditer(text):
            yield match.span("first" if match["first"] else "second")
