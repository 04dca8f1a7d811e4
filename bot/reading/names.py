"""Names of people and firms, word by word."""

import re

from .capitals import NOT_NAMES, Capitals
from .known import fold_name
from .tokens import GIVEN, Who
from .words.common import COMMON, OPENERS, TECHNICAL_NAMES
from .words.firms import KINDS, LIKELY, SUFFIXES
from .words.people import ALSO_WORDS, DEPARTMENTS, FIRST_NAMES, PARTICLES, TITLES
from .words.software import NOUNS, TOOLS
from .words.subjects import AFTER_A_SUBJECT

PRONOUNS = frozenset({"he", "she", "him", "her", "they", "them"})
CALLERS = frozenset({"called", "rang", "phoned", "emailed"})
OF_SOFTWARE = (TOOLS | NOUNS) - GIVEN


class Names(Capitals):
    """The names of one text."""

    def name(self, i: int, *, firm: bool = False) -> tuple[Who, int] | None:
        """A name that begins at this word, and the place after it."""
        if i >= len(self.tokens) or self.tokens[i].word.startswith("<@"):
            return None
        return self.known_name(i) or self.titled(i) or self.capital(i, firm=firm) or self.small_name(i)

    def known_name(self, i: int) -> tuple[Who, int] | None:
        token = self.tokens[i]
        most = self.known.longest.get(token.low) or self.known.longest.get(
            token.low.replace("'", "").replace("-", "")
        )
        if not most:
            return None
        for count in range(min(most, 6, len(self.tokens) - i), 0, -1):
            last = self.tokens[i + count - 1]
            words = self.text[token.start : self.bare_end(last)]
            if not self.near(i, i + count - 1):
                continue
            match = self.known.exact(words)
            own = bool(self.known.own) and fold_name(words) in self.known.own
            if own and not match:
                return Who("S", token.start, self.bare_end(last)), i + count
            if match and (own or self.is_said(words, i, count)):
                return Who("N", token.start, self.bare_end(last), customer=match.name), i + count
        return None

    def is_said(self, words: str, i: int, count: int) -> bool:
        """An ordinary word is a customer's name only with a capital, and not as a sentence's first."""
        ordinary = all(
            t.low in COMMON or t.low in OPENERS or t.low in ALSO_WORDS for t in self.tokens[i : i + count]
        )
        capital = words[0].isupper() and not self.shouting
        if count == 1 and (ordinary or words.lower() in FIRST_NAMES):
            return capital and not self.opens(i)
        return capital or not ordinary

    def titled(self, i: int) -> tuple[Who, int] | None:
        """'Mrs. Patel', 'dr okafor'."""
        token = self.tokens[i]
        if token.low.rstrip(".") not in TITLES or i + 1 >= len(self.tokens):
            return None
        end = i + 1
        while (
            end < len(self.tokens)
            and end < i + 4
            and re.fullmatch(r"\.?\s", self.text[self.tokens[end - 1].end : self.tokens[end].start])
        ):
            low = self.tokens[end].low
            capital = self.tokens[end].word[0].isupper()
            if (
                low in PARTICLES
                or (capital and low not in COMMON)
                or (end == i + 1 and low not in NOT_NAMES | AFTER_A_SUBJECT)
            ):
                end += 1
            else:
                break
        if end == i + 1 or (
            token.low in ("father", "sister", "miss", "judge", "sr")
            and not (token.word[0].isupper() and self.tokens[i + 1].word[0].isupper())
        ):
            return None
        last = self.tokens[end - 1]
        return Who(
            "N", token.start, self.bare_end(last), person=self.text[token.start : self.bare_end(last)]
        ), end

    def capital(self, i: int, *, firm: bool) -> tuple[Who, int] | None:
        """A run of words with capitals."""
        end = self.run(i)
        if end == i or self.of_software(i, end):
            return None
        first, last = self.tokens[i], self.tokens[end - 1]
        words = self.text[first.start : self.bare_end(last)]
        lows = [token.low for token in self.tokens[i:end]]
        article = self.text[max(0, first.start - 4) : first.start].lower() == "the "
        person = (
            not firm and lows[0] in GIVEN and not any(low in KINDS or low in SUFFIXES for low in lows[1:])
        )
        if not person or len(lows) > 1:
            match = self.known.find(words)
            if match and match.sure:
                return Who("N", first.start, first.start + len(words), customer=match.name), end
        if "&" not in words and (
            person or (article and len(lows) == 1 and lows[0].endswith("s") and len(words) > 4 and not firm)
        ):
            if article:
                return Who(
                    "N",
                    first.start - 4,
                    first.start + len(words),
                    person="the " + words if self.text[first.start - 4] == "t" else "The " + words,
                    sure=True,
                ), end
            return Who("N", first.start, first.start + len(words), person=words), end
        kind = (
            any(low in KINDS or low in SUFFIXES for low in lows)
            or "&" in words
            or (lows[0] in LIKELY and len(lows) > 1)
        )
        if firm or kind or article or len(lows) == 1 or len(lows) > 3 or lows[0] in LIKELY:
            return Who("N", first.start, first.start + len(words), customer=words, sure=kind), end
        return Who("N", first.start, first.start + len(words), person=words, sure=False), end

    def of_software(self, i: int, end: int) -> bool:
        """'Attributes', 'Kibana': no customers, unless one is known by such a name."""
        if any(token.low not in OF_SOFTWARE for token in self.tokens[i:end]):
            return False
        match = self.known.find(self.text[self.tokens[i].start : self.bare_end(self.tokens[end - 1])])
        return not (match and match.sure)

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
            sure=any(t.low in KINDS or t.low in SUFFIXES for t in self.tokens[i:end]),
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
