"""Organisations and parts that are named by what they are: "the museum", "the title company", "the vicar"."""

from .names import Names
from .tokens import Who
from .words.behind import OFFICES, ORGANISATIONS, ROLES
from .words.subjects import BEFORE_TO, DESCRIBING, SPEAKING_OF, SPEAKS

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

    def institution_at(self, i: int) -> tuple[Who, int] | None:
        """An article and the words for an organisation or a part behind it: 'the county clerk's office'."""
        first = self.tokens[i]
        if first.low not in ARTICLES:
            return None
        for end in range(min(i + 1 + MOST, len(self.tokens)), i + 1, -1):
            words = self.tokens[i + 1 : end]
            if not self.near(i, end - 1) or any(t.word != t.low or t.start in self.fixed for t in words):
                continue
            stop = self.bare_end(words[-1])
            said, lows = self.text[first.start : stop], [t.low for t in words]
            tails = [" ".join(lows[k:]) for k in range(len(lows))]
            if any(tail in ROLES for tail in tails):
                return Who("N", first.start, stop, person=said, sure=False), end
            whole = len(lows) > 1 and lows[0] not in DESCRIBING
            if any(tail in ORGANISATIONS for tail in tails) or (whole and lows[-1] in OFFICES | VAGUE):
                return Who("N", first.start, stop, customer=said, sure=False), end
        return None

    def spoken_to(self, i: int) -> bool:
        """Somebody is called, told or written to here."""
        before = self.tokens[i - 1].low if i else ""
        if before in ("to", "from"):
            return i > 1 and self.tokens[i - 2].low in BEFORE_TO
        return before in SPEAKING_OF

    def speaks(self, after: int) -> bool:
        return after < len(self.tokens) and self.gap(after - 1) == " " and self.tokens[after].low in SPEAKS
