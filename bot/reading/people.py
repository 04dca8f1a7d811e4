"""Who is spoken of: people, firms, customers without a name, teammates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from .addresses import Spot, find_rooms
from .capitals import IN_CITIES
from .institutions import ARTICLES
from .known import Known, Match
from .lower import PRONOUNS
from .needs import rare
from .telling import telling
from .templates import late
from .ties import employed
from .tokens import Taken, Who
from .unnamed import Unnamed
from .words.people import DEPARTMENTS, GENERIC, PLACES, STAFF, TEAM_NOUNS
from .words.subjects import AFTER_HER

TEAM = late(
    rf"\b(?:{'|'.join(TEAM_NOUNS)}|our (?:own |new |[a-z]+ )?(?:{'|'.join((*STAFF, *DEPARTMENTS))})s?"
    r"|my (?:colleague|boss|manager|coworker|co-worker|team|lead|teammate|supervisor)(?: [A-Z]\w+)?)\b"
)
TEAM_HINT = rare(r"\bour\b|\bmy\b|desk|team|office|support|service|shift|manager")
PLACE = late(
    rf"(?:the )?\b(?:{'|'.join(PLACES)}|rm\.|apt\.) (?:#|no\.? |number )?(?:\d{{1,6}}[a-zA-Z]?|(?-i:[A-Z]\d{{0,4}}))\b",
    re.IGNORECASE,
)
PLATE = late(
    r"\b(?:(?:[Ll]icen[cs]e |[Nn]umber )?[Pp]late|[Rr]ego?|[Rr]egistration):? (?:no\.? |number )?"
    r"(?=[A-Z -]*\d)(?P<plate>[A-Z0-9]{1,7}(?:[ -][A-Z0-9]{1,5}){0,3})\b"
)
WHOSE_PLACE = late(rf"(?::| [-–]|'s)? (?:the )?(?:{'|'.join(sorted(GENERIC))})\b", re.IGNORECASE)


MOST = 100  # of one message: nobody speaks of more
Own = Sequence[tuple[int, int, Match | None]]


def find_people(
    text: str, known: Known, taken: Taken, own: Own = (), houses: Sequence[Spot] = ()
) -> list[Who]:
    """Everyone in the text, left to right; `taken` are places that hold times and numbers."""
    return Walk(text, known, taken, own, houses).all()


class Walk(Unnamed):
    """One walk over the words of a text."""

    def __init__(self, text: str, known: Known, taken: Taken, own: Own, houses: Sequence[Spot]) -> None:
        super().__init__(text, known, taken)
        self.houses = houses
        self.fixed = {who.start: who for who in self.places()}
        for start, end, match in own:
            who = Who("N", start, end, customer=match.name) if match else Who("S", start, end)
            self.fixed[start] = who

    def all(self) -> list[Who]:
        found: list[Who] = []
        passed = 0
        for i in telling(self.tokens, self.known.longest, self.fixed, self.small):
            if i < passed:
                continue
            if len(found) == MOST:
                break
            who, passed = self.at(i)
            if who:
                found.append(who)
        for i, (who, following) in enumerate(pairwise(found)):
            if who.kind == "N":
                found[i] = personal(employed(who, following, self.text), following, self.text)
        return found

    def at(self, i: int) -> tuple[Who | None, int]:  # noqa: PLR0911 - one case a line
        token = self.tokens[i]
        if token.word.startswith("<@"):
            return Who("M", token.start, token.end), i + 1
        if token.start in self.fixed:
            who, after = self.whole(i, *self.fixed_at(i))
            return self.joined(who, after) if who.customer else (who, after)
        if token.low in PRONOUNS and not self.possessive(i):
            return Who("H", token.start, self.bare_end(token)), i + 1
        described = self.kin_of(i) or self.described(i)
        if described:
            return described
        if token.low in ARTICLES or self.opens(i):
            unnamed = self.institution(i) if token.low in ARTICLES else self.opening(i)
            if unnamed:
                return unnamed
        if i and self.tokens[i - 1].low in IN_CITIES and self.city(i) > i:
            return None, self.city(i)
        named = self.name(i) or self.small_subject(i)
        if named:
            return self.joined(*named)
        return None, i + 1

    def possessive(self, i: int) -> bool:
        """'her order', not 'call her back'."""
        if self.tokens[i].low != "her" or i + 1 >= len(self.tokens) or self.gap(i) != " ":
            return False
        return self.tokens[i + 1].low not in AFTER_HER and not self.tokens[i + 1].word.startswith("<@")

    def place(self, words: str, start: int, end: int) -> Who:
        """A customer who is called by a place; one that is known has its own name."""
        same = self.known.exact(words)
        customer, sure = (same.name, same.sure) if same else (words, False)
        return Who("N", start, end, customer=customer, sure=sure)

    def places(self) -> Iterator[Who]:
        """Customers without a name, by their place, and departments of ours."""
        low = self.text.lower()
        for match in PLACE.finditer(self.text) if any(map(low.__contains__, PLACES)) else ():
            words = re.sub(r"^the ", "", match.group(), flags=re.IGNORECASE)
            theirs = WHOSE_PLACE.match(self.text, match.end())
            end = theirs.end() if theirs else match.end()
            yield self.place(words, match.start(), end)
        for start, end in (*find_rooms(self.text), *self.houses):
            yield self.place(self.text[start:end].rstrip("."), start, end)
        for match in PLATE.finditer(self.text) if "plate" in low or "reg" in low else ():
            yield Who("N", match.start(), match.end(), customer=match["plate"], sure=False)
        for match in TEAM.finditer(self.text) if TEAM_HINT.search(self.text) else ():
            yield Who("S", match.start(), match.end())


def personal(who: Who, following: Who, text: str) -> Who:
    """An unknown name that is 'him' in the next words is a person's."""
    if who.sure or who.person or text[who.start : who.end] != who.customer or " " in who.customer:
        return who
    if following.kind != "H" or re.search(r"[.!?\n]", text[who.end : following.start]):
        return who
    if text[following.start : following.end].lower() in ("he", "she", "him", "her"):
        return replace(who, person=who.customer, customer=None)
    return who
