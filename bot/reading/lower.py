"""Names in small letters: first names, and firms where a cue or the learned weights show them."""

from dataclasses import replace

from .called import is_part
from .capitals import NOT_NAMES, Capitals
from .tokens import GIVEN, Who
from .words.brands import BRANDS
from .words.common import COMMON, TECHNICAL_NAMES
from .words.firms import KINDS, SUFFIXES
from .words.people import ALSO_WORDS, DEPARTMENTS, FIRST_NAMES
from .words.software import NOUNS, TOOLS
from .words.subjects import AFTER_A_SUBJECT

PRONOUNS = frozenset({"he", "she", "him", "her", "they", "them"})
MOST_BEFORE = 2  # words between an article and what somebody is
CALLERS = frozenset({"called", "rang", "phoned", "emailed"})
ARTICLES = frozenset({"the", "our", "his", "her", "their", "both", "this", "that"})
TECHNICAL = TECHNICAL_NAMES | TOOLS | NOUNS
OF_SOFTWARE = (TOOLS | NOUNS) - GIVEN


class Lower(Capitals):
    """The names of one text that stand in small letters."""

    def in_small_letters(self, i: int) -> tuple[Who, int] | None:
        """A first name, or what the words around it make a name; of two the longer."""
        given = self.small_name(i)
        if i not in self.small:
            brand = self.tokens[i].low in BRANDS and self.tokens[i].low not in TECHNICAL
            return (self.firm(self.tokens[i].word, i, i + 1), i + 1) if brand and not given else given
        end, slot = self.small[i]
        if (given and given[1] >= end) or self.of_software(i, end) or self.tokens[i].low in TECHNICAL_NAMES:
            return given
        start = self.tokens[i].start
        words = self.text[start : self.bare_end(self.tokens[end - 1])]
        who = (
            self.firm(words, i, end)
            if slot == "customer"
            else Who("N", start, start + len(words), person=words, sure=False)
        )
        return self.with_words_before(who, i, end), end

    def with_words_before(self, who: Who, i: int, end: int) -> Who:
        """'the tiler', 'gluten lady', 'the gas fitter': whoever has no name keeps the words before it."""
        if not is_part(self.tokens[end - 1].low) or (who.customer and who.sure):
            return who
        first = i
        while first and first > i - MOST_BEFORE and self.gap(first - 1) == " " and self.describes(first - 1):
            first -= 1
        if first and self.gap(first - 1) == " " and self.tokens[first - 1].low in ARTICLES:
            first -= 1
        said = self.text[self.tokens[first].start : who.end]
        start = self.tokens[first].start
        return (
            replace(who, start=start, customer=said)
            if who.customer
            else replace(who, start=start, person=said)
        )

    def describes(self, i: int) -> bool:
        """A word before what somebody is: 'gas' in 'the gas fitter'."""
        low = self.tokens[i].low
        return (
            self.tokens[i].word == low
            and low.isalpha()
            and low not in COMMON
            and low not in AFTER_A_SUBJECT
            and low not in ARTICLES
        )

    def small_name(self, i: int) -> tuple[Who, int] | None:
        """A first name in small letters; the words after it may be its surname."""
        token = self.tokens[i]
        if (
            token.low not in FIRST_NAMES
            or token.low in TECHNICAL_NAMES
            or (token.low in ALSO_WORDS and not self.shouting and not self.at_work(i))
        ):
            return None
        if self.text[token.end : token.end + 2].startswith((".", "_", "(", "/", "=")) and not self.text[
            token.end : token.end + 2
        ].startswith((". ", ".")):
            return None
        end = i + 1
        if end < len(self.tokens) and self.gap(i) == " " and not token.owns and self.surname(end):
            end += 1
        last = self.bare_end(self.tokens[end - 1])
        return Who("N", token.start, last, person=self.text[token.start : last]), end

    def surname(self, i: int) -> bool:
        token = self.tokens[i]
        if (
            token.low in NOT_NAMES
            or token.low in AFTER_A_SUBJECT
            or len(token.low) < 3
            or not token.low.isalpha()
        ):
            return False
        following = self.tokens[i + 1].low if i + 1 < len(self.tokens) else ""
        return (
            token.low in FIRST_NAMES
            or following in ("from", "frm", "at", "called", "rang", "wants", "phoned")
            or (not following and self.text[token.end :].strip() in ("", "."))
        )

    def small_subject(self, i: int) -> tuple[Who, int] | None:
        """'initech called' at the beginning of a sentence."""
        token = self.tokens[i]
        if i + 1 >= len(self.tokens) or self.gap(i) != " " or not self.opens(i) or len(token.low) < 4:
            return None
        if (
            self.tokens[i + 1].low not in CALLERS
            or not self.firm_word(i, first=True)
            or not token.low.isalpha()
            or self.of_software(i, i + 1)
        ):
            return None
        return self.firm(token.word, i, i + 1), i + 1

    def small_firm(self, k: int) -> tuple[Who, int] | None:
        """A firm in small letters: 'jane frm acme plumbing called'."""
        end = k
        while (
            end < len(self.tokens)
            and end < k + 3
            and self.firm_word(end, first=end == k)
            and self.near(k, end)
        ):
            end += 1
        if end == k or self.of_software(k, end):
            return None
        words = self.text[self.tokens[k].start : self.tokens[end - 1].end]
        return self.firm(words, k, end), end

    def firm(self, words: str, i: int, end: int) -> Who:
        match = self.known.find(words)
        start, stop = self.tokens[i].start, self.tokens[i].start + len(words)
        if match and match.sure:
            return Who("N", start, stop, customer=match.name)
        return Who(
            "N",
            start,
            stop,
            customer=words,
            sure=any(t.low in KINDS or t.low in SUFFIXES or t.low in BRANDS for t in self.tokens[i:end]),
        )

    def firm_word(self, i: int, *, first: bool) -> bool:
        low = self.tokens[i].low
        if low in DEPARTMENTS and first:
            return False
        if not first and low in KINDS:
            return True
        return (
            low not in NOT_NAMES
            and low not in AFTER_A_SUBJECT
            and low not in PRONOUNS
            and not low.isdigit()
            and len(low) > 1
        )

    def of_software(self, i: int, end: int) -> bool:
        """'Attributes', 'Kibana': no customers, unless one is known by such a name."""
        if any(token.low not in OF_SOFTWARE for token in self.tokens[i:end]):
            return False
        match = self.known.find(self.text[self.tokens[i].start : self.bare_end(self.tokens[end - 1])])
        return not (match and match.sure)
