"""What stands behind a name and belongs to it: "Joel's mum", "the Marsh brothers", "Northgate pharmacy"."""

import re
from dataclasses import replace

from .templates import late
from .tokens import GIVEN, Who
from .words.behind import GROUPS, KIN_BEHIND, KINDS_BEHIND, MATTERS, OFFICES_BEHIND

EITHER = "|".join(sorted((*KIN_BEHIND, *OFFICES_BEHIND), key=len, reverse=True))
THEIRS = late(rf"['’]s? (?:late |elderly |new |old |eldest )?(?P<noun>{EITHER})\b(?!['’])", re.IGNORECASE)
GROUP = late(rf" (?:{'|'.join(sorted(GROUPS, key=len, reverse=True))})\b(?!['’])")
MATTER = late(rf" (?:{'|'.join(sorted(MATTERS, key=len, reverse=True))})\b")
KIND = late(rf" (?:[a-z]+ )??(?:{'|'.join(sorted(KINDS_BEHIND, key=len, reverse=True))})\b(?! (?:is|was)\b)")
ARTICLE = late(r"(?:^|\W)(?:the|a|that|this) $", re.IGNORECASE)
RELATED = frozenset({"family", "brothers", "sisters", "twins", "siblings", "household", "cousins"})


def grown(text: str, who: Who) -> Who:
    """A name with the words behind it that belong to it; a firm that is known or sure stays as it is."""
    if who.kind != "N" or (who.customer and who.sure) or (who.person and who.customer):
        return who
    theirs = THEIRS.match(text, who.end)
    if theirs:
        words = text[who.start : theirs.end()]
        if theirs["noun"].lower() in OFFICES_BEHIND:
            return replace(who, end=theirs.end(), person=None, customer=words)
        return replace(who, end=theirs.end(), person=words, customer=None)
    return together(text, who)


def together(text: str, who: Who) -> Who:
    """A name that stands for several, for an event, or for a firm whose kind is in small letters."""
    article = bool(
        ARTICLE.search(text, max(0, who.start - 6), who.start)
        or text[who.start : who.start + 4].lower() == "the "
    )
    given = who.person is not None and who.person.split()[0].lower() in GIVEN
    group = GROUP.match(text, who.end)
    if group and (article or group.group().strip() in RELATED) and not (given and not article):
        words = text[who.start : group.end()]
        return replace(who, end=group.end(), person=words, customer=None)
    if given or not who.customer:
        return who
    if article and MATTER.match(text, who.end):
        return replace(who, person=who.customer, customer=None)
    kind = KIND.match(text, who.end)
    if kind:
        return replace(who, end=kind.end(), customer=text[who.start : kind.end()], sure=True)
    return who
