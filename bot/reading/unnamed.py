"""Outsiders without a name of their own: "the customer", "a lady from Acme", "the museum"."""

from dataclasses import replace

from .behind import THEIRS
from .templates import late
from .ties import Ties
from .tokens import Token, Who
from .words.behind import GROUPS, KIN_BEHIND, ROLES
from .words.people import GENERIC
from .words.subjects import (
    DESCRIBING,
    DETERMINERS,
    EVERY,
    KIN,
    PEOPLE_OF,
    SOMEONE,
)

BARE_GENERIC = frozenset({"customer", "cust", "client", "caller", "tenant", "guest", "patient"})
UNKNOWN = frozenset({"a", "an", "some", "someone", "somebody", "another"})
CHRISTENED = late(r" (?:who is |who's )?(?:called|named|by the name of) ")
RUNG = late(
    r"[\s,]*(?:back|again|about|re|regarding|yesterday|today|this|to|but|and|at|already|earlier)\b|\s*[?.!]|\s*$"
)
OF_FIRMS = frozenset().union(PEOPLE_OF, ROLES, GROUPS)  # "the lads from the football club"


class Unnamed(Ties):
    """The outsiders of one text who have no name of their own."""

    def described(self, i: int) -> tuple[Who, int] | None:  # noqa: PLR0911 - one case a line
        """'the customer', 'a lady from Acme', 'someone at Initech', 'the guest in room 12'."""
        first, j = self.tokens[i], i
        if first.low in SOMEONE:
            if first.low in UNKNOWN and self.christened(i):
                return self.christened(i)
            org = self.linked(i + 1)
            return (
                (Who("N", first.start, org[0].end, customer=org[0].customer, sure=org[0].sure), org[1])
                if org
                else None
            )
        if first.low in DETERMINERS:
            j += 1
            while j < len(self.tokens) and j < i + 3 and self.tokens[j].low in DESCRIBING:
                j += 1
        if j >= len(self.tokens) or not self.near(i, j) or (i and self.tokens[i - 1].low in EVERY):
            return None
        noun = self.tokens[j]
        if noun.low in GENERIC and first.low in UNKNOWN and self.christened(j):
            return self.christened(j)
        if noun.low in KIN and first.low in ("my", "his", "her", "their"):
            if first.low == "my":
                return Who("S", first.start, noun.end), j + 1
            stop = self.bare_end(noun)
            return Who("N", first.start, stop, person=self.text[first.start : stop], sure=False), j + 1
        if noun.low not in GENERIC and not (noun.low in OF_FIRMS and j > i):
            return None
        org = self.linked(j + 1)
        if org:
            who, after = org
            return Who(
                "N", first.start, who.end, customer=who.customer, person=who.person, sure=who.sure
            ), after
        if noun.low not in GENERIC or (j == i and noun.low not in BARE_GENERIC):
            return None
        named = self.name(j + 1) if j + 1 < len(self.tokens) and self.gap(j) == " " else None
        if named and named[0].person:
            return self.joined(replace(named[0], start=first.start), named[1])
        return self.theirs(first, j)

    def theirs(self, first: Token, j: int) -> tuple[Who, int]:
        """'the tenant', "the tenant's mum"."""
        theirs = THEIRS.match(self.text, self.bare_end(self.tokens[j]))
        if not theirs:
            return Who("G", first.start, self.tokens[j].end), j + 1
        words = self.text[first.start : theirs.end()]
        who = Who("N", first.start, theirs.end(), person=words, sure=False)
        return who, self.index_from(theirs.end(), j + 1)

    def christened(self, i: int) -> tuple[Who, int] | None:
        """'a chap called Lorcan', 'someone named Dev from Siemens'; not 'someone called Dev back'."""
        said = CHRISTENED.match(self.text, self.tokens[i].end)
        named = self.name(self.index_from(said.end(), i)) if said else None
        if not said or not named or not named[0].person or named[0].start != said.end():
            return None
        rung = said.group().strip() == "called" and RUNG.match(self.text, named[0].end)
        return None if rung else self.joined(*named)

    def kin_of(self, i: int) -> tuple[Who, int] | None:
        """'Mum of Theo', 'the owner of Érable'."""
        first = self.tokens[i]
        k = i + (first.low in DETERMINERS)
        if (
            k + 2 >= len(self.tokens)
            or self.tokens[k].low not in KIN_BEHIND
            or self.tokens[k + 1].low != "of"
        ):
            return None
        named = self.name(k + 2) if self.near(i, k + 2) else None
        if not named:
            return None
        who, after = named
        if who.customer:
            return replace(who, start=first.start), after
        return replace(who, start=first.start, person=self.text[first.start : who.end]), after
