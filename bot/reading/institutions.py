"""Organisations and parts that are named by what they are: "the museum", "the title company", "the vicar"."""

from collections.abc import Sequence

from .capitals import NOT_NAMES
from .names import Names
from .tokens import GIVEN, Token, Who
from .words.behind import OFFICES, ORGANISATIONS, ROLES
from .words.subjects import AFTER_A_SUBJECT, BEFORE_TO, DESCRIBING, SPEAKING_OF, SPEAKS

ARTICLES = frozenset({"the", "this", "that", "a", "an", "his", "her", "their"})
# Of these there are too many for one alone to be somebody's: "the paint store", not "the store".
VAGUE = frozenset({
    "store", "shop", "plant", "station", "depot", "factory", "place", "company", "agency", "firm", "port", "mill",
    "venue", "airport", "court", "club", "board", "committee", "centre", "center",
})  # fmt: skip
# They may be programs too.
MACHINES = frozenset({
    "registry", "broker", "agent", "publisher", "library", "editor", "driver", "owner", "leader", "port", "inspector",
    "station", "plant", "union", "founder", "promoter", "sponsor", "chair", "board",
})  # fmt: skip
MOST = 3  # words of an organisation's name, as in "the county clerk's office"


def slot_of(lows: Sequence[str]) -> str | None:
    """Whether some words are what a person is or what an organisation is."""
    tails = [" ".join(lows[k:]) for k in range(len(lows))]
    if any(tail in ROLES for tail in tails):
        return "person"
    whole = len(lows) > 1 and lows[0] not in DESCRIBING
    found = any(tail in ORGANISATIONS for tail in tails) or (whole and lows[-1] in OFFICES | VAGUE)
    return "customer" if found else None


class Institutions(Names):
    """The organisations and parts of one text that have no name of their own."""

    fixed: dict[int, Who]

    def institution(self, i: int) -> tuple[Who, int] | None:
        """'told the museum', 'the vicar rang': where one is spoken to or speaks; else it may be only a place."""
        found = self.institution_at(i)
        if not found:
            return None
        machine = self.tokens[found[1] - 1].low in MACHINES  # "couldn't reach the registry"
        return found if self.speaks(found[1]) or (self.spoken_to(i) and not machine) else None

    def opening(self, i: int) -> tuple[Who, int] | None:
        """'Title company is waiting': without an article, where a sentence begins."""
        for end in range(min(i + MOST, len(self.tokens)), i + 1, -1):
            words = self.tokens[i:end]
            lows = [token.low for token in words]
            plain = lows[0] not in GIVEN and NOT_NAMES.isdisjoint(lows)
            slot = slot_of(lows) if plain else None
            if slot and self.in_a_row(i, end, words[1:]) and self.acts(end):
                return self.called(words[0].start, self.bare_end(words[-1]), slot), end
        return None

    def institution_at(self, i: int) -> tuple[Who, int] | None:
        """An article and the words for an organisation or a part behind it: 'the county clerk's office'."""
        if self.tokens[i].low not in ARTICLES:
            return None
        for end in range(min(i + 1 + MOST, len(self.tokens)), i + 1, -1):
            words = self.tokens[i + 1 : end]
            slot = slot_of([token.low for token in words]) if self.in_a_row(i, end, words) else None
            if slot:
                return self.called(self.tokens[i].start, self.bare_end(words[-1]), slot), end
        return None

    def in_a_row(self, i: int, end: int, words: Sequence[Token]) -> bool:
        """Words in small letters, with nothing between them and nothing else known of them."""
        return self.near(i, end - 1) and all(t.word == t.low and t.start not in self.fixed for t in words)

    def called(self, start: int, stop: int, slot: str) -> Who:
        said = self.text[start:stop]
        if slot == "person":
            return Who("N", start, stop, person=said, sure=False)
        return Who("N", start, stop, customer=said, sure=False)

    def acts(self, after: int) -> bool:
        """Something is said of it."""
        following = self.tokens[after] if after < len(self.tokens) and self.gap(after - 1) == " " else None
        return bool(following and (following.low in SPEAKS or following.low in AFTER_A_SUBJECT))

    def spoken_to(self, i: int) -> bool:
        """Somebody is called, told or written to here."""
        before = self.tokens[i - 1].low if i else ""
        if before in ("to", "from"):
            return i > 1 and self.tokens[i - 2].low in BEFORE_TO
        return before in SPEAKING_OF

    def speaks(self, after: int) -> bool:
        return after < len(self.tokens) and self.gap(after - 1) == " " and self.tokens[after].low in SPEAKS
