"""Who is spoken of: people, firms, customers without a name, teammates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from .known import Known, Match
from .names import CALLERS, PRONOUNS, Names
from .needs import rare
from .templates import late
from .tokens import Taken, Token, Who
from .words.people import DEPARTMENTS, FIRST_NAMES, GENERIC, PLACES, STAFF, TEAM_NOUNS, TITLES
from .words.subjects import AFTER_HER, DESCRIBING, DETERMINERS, EVERY, KIN, PEOPLE_OF, SOMEONE

TEAM = late(
    rf"\b(?:{'|'.join(TEAM_NOUNS)}|our (?:own |new |[a-z]+ )?(?:{'|'.join((*STAFF, *DEPARTMENTS))})s?"
    r"|my (?:colleague|boss|manager|coworker|co-worker|team|lead|teammate|supervisor)(?: [A-Z]\w+)?)\b"
)
BARE_GENERIC = frozenset({"customer", "cust", "client", "caller", "tenant", "guest", "patient"})
BEGINNINGS = frozenset().union(PRONOUNS, SOMEONE, DETERMINERS, GENERIC, KIN, PEOPLE_OF, TITLES, FIRST_NAMES)
TEAM_HINT = rare(r"\bour\b|\bmy\b|desk|team|office|support|service|shift|manager")
PLACE = late(
    rf"(?:the )?\b(?:{'|'.join(PLACES)}|rm\.|apt\.) (?:#|no\.? |number )?(?:\d{{1,6}}[a-zA-Z]?|[A-Z]\d{{0,4}})\b",
    re.IGNORECASE,
)
WHOSE_PLACE = late(rf"(?::| [-–]|'s)? (?:the )?(?:{'|'.join(sorted(GENERIC))})\b", re.IGNORECASE)
LINK = late(
    r"\s{1,2}(?:from|frm|fr|at|of|over at|out at|down at|up at|@|w/|in|on|with|for)\s|\s?@\s?|\s?\(",
    re.IGNORECASE,
)
STRONG_LINK = late(
    r"\s{1,2}(?:from|frm|fr|(?:over |out |down |up )?at|@|w/|of)\s|\s?@\s?|\s?\(", re.IGNORECASE
)


Own = Sequence[tuple[int, int, Match | None]]


def find_people(text: str, known: Known, taken: Taken, own: Own = ()) -> list[Who]:
    """Everyone in the text, left to right; `taken` are places that hold times and numbers."""
    return Walk(text, known, taken, own).all()


class Walk(Names):
    """One walk over the words of a text."""

    def __init__(self, text: str, known: Known, taken: Taken, own: Own = ()) -> None:
        super().__init__(text, known, taken)
        self.fixed = {who.start: who for who in self.places()}
        for start, end, match in own:
            who = Who("N", start, end, customer=match.name) if match else Who("S", start, end)
            self.fixed[start] = who

    def all(self) -> list[Who]:
        found: list[Who] = []
        i = 0
        while i < len(self.tokens):
            who, after = self.at(i)
            if who:
                found.append(who)
            i = max(after, i + 1)
        return [personal(who, found[i + 1 : i + 3], self.text) for i, who in enumerate(found)]

    def at(self, i: int) -> tuple[Who | None, int]:  # noqa: PLR0911 - one case a line
        token = self.tokens[i]
        if self.dull(i, token):
            return None, i + 1
        if token.word.startswith("<@"):
            return Who("M", token.start, token.end), i + 1
        if token.start in self.fixed:
            who, after = self.fixed_at(i)
            return self.joined(who, after) if who.customer else (who, after)
        if token.low in PRONOUNS and not self.possessive(i):
            return Who("H", token.start, self.bare_end(token)), i + 1
        described = self.described(i)
        if described:
            return described
        named = self.name(i) or self.small_subject(i)
        if named:
            return self.joined(*named)
        return None, i + 1

    def dull(self, i: int, token: Token) -> bool:
        """A word in small letters that begins nobody: most words, so this is asked first."""
        low = token.low
        if (
            not token.word.islower()
            or low in BEGINNINGS
            or low in self.known.longest
            or token.start in self.fixed
        ):
            return False
        if "'" in low or "-" in low:
            return False
        return i + 1 >= len(self.tokens) or self.tokens[i + 1].low not in CALLERS

    def possessive(self, i: int) -> bool:
        """'her order', not 'call her back'."""
        if self.tokens[i].low != "her" or i + 1 >= len(self.tokens) or self.gap(i) != " ":
            return False
        return self.tokens[i + 1].low not in AFTER_HER and not self.tokens[i + 1].word.startswith("<@")

    def fixed_at(self, i: int) -> tuple[Who, int]:
        """A place, a department or an own word; a known name that takes in as much is meant instead."""
        who = self.fixed[self.tokens[i].start]
        longer = self.known_name(i)
        if longer and longer[0].end >= who.end:
            return longer
        return who, self.index_from(who.end, i)

    def described(self, i: int) -> tuple[Who, int] | None:  # noqa: PLR0911 - one case a line
        """'the customer', 'a lady from Acme', 'someone at Initech', 'the guest in room 12'."""
        first, j = self.tokens[i], i
        if first.low in SOMEONE:
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
        if noun.low in KIN and first.low in ("my", "his", "her", "their"):
            return Who("S" if first.low == "my" else "G", first.start, noun.end), j + 1
        if noun.low not in GENERIC and not (noun.low in PEOPLE_OF and j > i):
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
        return Who("G", first.start, noun.end), j + 1

    def linked(self, j: int) -> tuple[Who, int] | None:  # noqa: PLR0911 - one case a line
        """The firm or place after 'from', 'at', '@' or an opening bracket."""
        if j >= len(self.tokens):
            return None
        link = LINK.match(self.text, self.tokens[j - 1].end)
        if not link:
            return None
        k = self.index_from(link.end(), j)
        if (
            k < len(self.tokens)
            and self.tokens[k].start == link.end()
            and self.tokens[k].low in ("the", "our")
        ):
            k += 1
        if k >= len(self.tokens) or self.tokens[k].start - link.end() > 4:
            return None
        if self.tokens[k].start in self.fixed:
            who, after = self.fixed_at(k)
            return (who, after) if who.customer else None
        strong = STRONG_LINK.match(self.text, self.tokens[j - 1].end)
        if not strong:
            return None
        named = self.name(k, firm=True)
        if named:
            return named
        return self.small_firm(k)

    def joined(self, who: Who, after: int) -> tuple[Who, int]:
        """A person and their firm: 'Jane at Acme', "Acme's Jane", 'Simon in accounts'."""
        if who.customer and not who.person and not who.sure and self.personal(who, after):
            who = replace(who, person=who.customer, customer=None)
        if who.person and not who.customer and after < len(self.tokens):
            link = LINK.match(self.text, who.end)
            if link and self.tokens[after].low not in ("the", "our") and self.department(link.end(), after):
                return self.staff(who, after)
            org = self.linked(after) if link else None
            org = org or (self.linked(after + 1) if self.text[who.end :].startswith(" over") else None)
            if org and org[0].customer:
                closing = (
                    1
                    if self.text[org[0].end : org[0].end + 1] == ")"
                    and "(" in self.text[who.end : org[0].start]
                    else 0
                )
                return replace(who, end=org[0].end + closing, customer=org[0].customer, sure=True), org[1]
        if who.customer and not who.person and self.tokens[after - 1].owns and after < len(self.tokens):
            person = self.name(after)
            if person and person[0].person and not person[0].customer:
                return replace(who, end=person[0].end, person=person[0].person, sure=True), person[1]
        if who.customer and not who.person and self.text[who.end : who.end + 2] == " (":
            person = self.name(after)
            if person and person[0].person and self.text[person[0].end : person[0].end + 1] == ")":
                return replace(who, end=person[0].end + 1, person=person[0].person), person[1]
        return who, after

    def personal(self, who: Who, after: int) -> bool:
        """An unknown name before 'from Acme' is a person's."""
        if " " in (who.customer or " ") or not re.match(
            r" (?:from|frm|at|@|w/) ?", self.text[who.end : who.end + 7]
        ):
            return False
        org = self.linked(after)
        return bool(org and org[0].customer)

    def department(self, place: int, after: int) -> bool:
        for token in self.tokens[after : after + 3]:
            if token.start >= place:
                return token.low in DEPARTMENTS and (token.word.islower() or token.word in ("HR", "IT", "QA"))
        return False

    def staff(self, who: Who, after: int) -> tuple[Who, int]:
        dept = next(k for k in range(after, after + 3) if self.tokens[k].low in DEPARTMENTS)
        org = self.linked(dept + 1)
        if org and org[0].customer:
            return replace(who, end=org[0].end, customer=org[0].customer, sure=True), org[1]
        return Who("S", who.start, self.tokens[dept].end), dept + 1

    def places(self) -> Iterator[Who]:
        """Customers without a name, by their place, and departments of ours."""
        low = self.text.lower()
        for match in PLACE.finditer(self.text) if any(place in low for place in PLACES) else ():
            words = re.sub(r"^the ", "", match.group(), flags=re.IGNORECASE)
            same = self.known.exact(words)
            customer, sure = (same.name, same.sure) if same else (words, False)
            theirs = WHOSE_PLACE.match(self.text, match.end())
            end = theirs.end() if theirs else match.end()
            yield Who("N", match.start(), end, customer=customer, sure=sure)
        for match in TEAM.finditer(self.text) if TEAM_HINT.search(self.text) else ():
            yield Who("S", match.start(), match.end())


def personal(who: Who, after: list[Who], text: str) -> Who:
    """An unknown name that is 'him' in the next words is a person's."""
    if (
        who.kind != "N"
        or who.sure
        or who.person
        or text[who.start : who.end] != who.customer
        or " " in who.customer
    ):
        return who
    following = after[0] if after else None
    if not following or following.kind != "H" or re.search(r"[.!?\n]", text[who.end : following.start]):
        return who
    if text[following.start : following.end].lower() in ("he", "she", "him", "her"):
        return replace(who, person=who.customer, customer=None)
    return who
