"""A person and their firm, however the words tie them together."""

import re
from dataclasses import replace

from .institutions import Institutions
from .templates import late
from .tokens import GIVEN, Who
from .words.people import DEPARTMENTS
from .words.subjects import AFTER_A_SUBJECT, SPEAKS

LINK = late(
    r",?\s{1,2}(?:from|frm|fr|at|of|over at|out at|down at|up at|@|w/|in|on|with|for)\s|\s?@\s?|\s?\(",
    re.IGNORECASE,
)
STRONG_LINK = late(
    r",?\s{1,2}(?:from|frm|fr|(?:over |out |down |up )?at|@|w/|of)\s|\s?@\s?|\s?\(", re.IGNORECASE
)
TO_FIRM = late(r",? (?:from|frm|at|@|w/) ?")
# "Jane - Acme -", "Jane Fox, Acme, wants"; "Jane, the buyer at Acme"; "Acme - Jane called".
DID = r" (?:wants?|needs?|called|rang|phoned|left|is|has|would|asked|asks|says|said|e-?mailed)\b"
BESIDE = late(r"\s[-–—|/]\s|,\s")
BETWEEN_COMMAS = late(rf",(?! (?:and|&|or)\b)|{DID}")
BETWEEN_DASHES = late(rf"\s[-–—|/]\s|,|{DID}|\s*$")
ROLE = late(r", (?:the |an? |their |our )?(?:[a-z]+ ){1,3}?(?=(?:at|from|of|for|with) )")
IN_ROOM = late(r"\s(?:in|at|of) ")
ROOM = late(r"(?!\d{5})#?\d{1,4}[a-zA-Z]?")
CLOSING = late(rf"\)|(?:,|\s[-–—|/])(?={DID})")
HEADING = late(r"\s?[-–—:|/]\s?")
LINE_BEGINS = late(r"(?:^|\n)[\s•*–-]*$")
DOES = late(DID)
# "Ann called from Acme", "call Ann back at Initech": the verb between them stays in the sketch.
EMPLOYED = late(
    r"(?: (?:back|again))? (?:(?:called|rang|phoned|wrote|e-?mailed|texted)(?: us| me| in| back| again)? )?"
    r"(?:calling |ringing |phoning |writing )?(?:from|at|on behalf of)(?: the)? ",
    re.IGNORECASE,
)
STANDING = late(
    r"(?: back| again)? (?:(?:calling|ringing|phoning) from|at|(?:\w+ )?on behalf of)(?: the)? ",
    re.IGNORECASE,
)


class Ties(Institutions):
    """The names of one text, and how they belong together."""

    def fixed_at(self, i: int) -> tuple[Who, int]:
        """A place, a department or an own word; a known name that takes in as much is meant instead."""
        who = self.fixed[self.tokens[i].start]
        longer = self.known_name(i)
        if longer and longer[0].end >= who.end:
            return longer
        return who, self.index_from(who.end, i)

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
        if IN_ROOM.fullmatch(link.group()) and ROOM.fullmatch(self.tokens[k].word) and self.room_ends(k):
            token = self.tokens[k]
            return Who("N", token.start, token.end, customer=token.word, sure=False), k + 1
        if self.city(k) > k:
            return None
        if not STRONG_LINK.match(self.text, self.tokens[j - 1].end):
            return self.with_firm(k) if link.group().strip() == "with" else None
        named = self.name(k, firm=True)
        if named or self.tokens[k - 1].low == "our":
            return named
        return self.institution_at(k - 1) if self.tokens[k - 1].low == "the" else self.small_firm(k)

    def room_ends(self, k: int) -> bool:
        """'the guest in 407 would', not 'back in 20 minutes'."""
        following = self.tokens[k + 1] if k + 1 < len(self.tokens) else None
        return (
            following is None
            or self.gap(k) != " "
            or following.low in AFTER_A_SUBJECT
            or following.low in SPEAKS
        )

    def with_firm(self, k: int) -> tuple[Who, int] | None:
        """'Ann with State Farm', not 'Ann with Bob'."""
        named = self.name(k, firm=True) if self.tokens[k].low not in GIVEN else None
        return named if named and named[0].sure else None

    def joined(self, who: Who, after: int) -> tuple[Who, int]:
        """A person and their firm: 'Jane at Acme', "Acme's Jane", 'Simon in accounts'."""
        if who.customer and not who.person and not who.sure and self.personal(who, after):
            who = replace(who, person=who.customer, customer=None)
        if after >= len(self.tokens) or bool(who.person) == bool(who.customer):
            return who, after
        return (self.and_firm(who, after) if who.person else self.and_person(who, after)) or (who, after)

    def and_firm(self, who: Who, after: int) -> tuple[Who, int] | None:
        """The person with the firm that is named behind."""
        link = LINK.match(self.text, who.end)
        if link and self.tokens[after].low not in ("the", "our") and self.department(link.end(), after):
            return self.staff(who, after)
        org = self.linked(after) if link else None
        org = org or (self.linked(after + 1) if self.text[who.end :].startswith(" over") else None)
        if not org and BESIDE.match(self.text, who.end):
            org = self.beside(who, after) or self.in_role(who, after)
        if not org or not org[0].customer:
            return None
        opened = self.text[who.end : org[0].start].lstrip()[:1]
        closing = CLOSING.match(self.text, org[0].end)
        end = closing.end() if closing and opened in tuple("(,-–—|/") else org[0].end
        return replace(who, end=end, customer=org[0].customer, sure=True), org[1]

    def beside(self, who: Who, after: int) -> tuple[Who, int] | None:
        """'Jane - Acme - wants', 'Jane Fox, Acme, wants'."""
        gap = BESIDE.match(self.text, who.end)
        org = self.name(after) if gap and self.tokens[after].start == gap.end() else None
        if not gap or not org or not org[0].customer or org[0].person:
            return None
        if not org[0].sure and not CLOSING.match(self.text, org[0].end):
            return None
        if gap.group() == ", ":
            return org if BETWEEN_COMMAS.match(self.text, org[0].end) else None
        return org if BETWEEN_DASHES.match(self.text, org[0].end) else None

    def in_role(self, who: Who, after: int) -> tuple[Who, int] | None:
        """'Jane, the buyer at Acme'."""
        role = ROLE.match(self.text, who.end)
        return self.linked(self.index_from(role.end(), after)) if role else None

    def and_person(self, who: Who, after: int) -> tuple[Who, int] | None:
        """The firm with the person who is named behind: "Acme's Jane", 'Acme (Jane)', 'Acme - Jane called'."""
        gap = self.text[who.end : self.tokens[after].start]
        person = self.name(after)
        if not person or not person[0].person or (person[0].customer and gap != " ("):
            return None
        name, end = person[0].person, person[0].end
        if self.tokens[after - 1].owns and gap.startswith("'s"):
            return replace(who, end=end, person=name, sure=True), person[1]
        if gap == " (" and self.text[end : end + 1] == ")":
            return replace(who, end=end + 1, person=name), person[1]
        begins = who.sure and LINE_BEGINS.search(self.text, max(0, who.start - 4), who.start)
        if begins and HEADING.fullmatch(gap) and DOES.match(self.text, end):
            return replace(who, end=end, person=name, sure=True), person[1]
        return None

    def personal(self, who: Who, after: int) -> bool:
        """An unknown name before 'from Acme' is a person's."""
        if " " in (who.customer or " ") or not TO_FIRM.match(self.text, who.end):
            return False
        org = self.linked(after)
        return bool(org and org[0].customer)

    def department(self, place: int, after: int) -> bool:
        """'Simon in accounts', 'Ricardo from Finance', not 'Jane from Support Plus'."""
        for k in range(after, min(after + 3, len(self.tokens))):
            if self.tokens[k].start >= place:
                named_on = self.capital_at(k + 1) and self.gap(k) == " "
                return self.tokens[k].low in DEPARTMENTS and (self.tokens[k].word.islower() or not named_on)
        return False

    def staff(self, who: Who, after: int) -> tuple[Who, int]:
        dept = next(k for k in range(after, after + 3) if self.tokens[k].low in DEPARTMENTS)
        org = self.linked(dept + 1)
        if org and org[0].customer:
            return replace(who, end=org[0].end, customer=org[0].customer, sure=True), org[1]
        return Who("S", who.start, self.tokens[dept].end), dept + 1


def employed(who: Who, firm: Who, text: str) -> Who:
    """'Ann called from Acme': a person whose firm is named behind the verb; an unknown name may be a town's."""
    if not who.person or who.customer or not firm.customer or firm.person or firm.kind != "N":
        return who
    tied = (EMPLOYED if firm.sure else STANDING).fullmatch(text, who.end, firm.start)
    return replace(who, customer=firm.customer) if tied else who
