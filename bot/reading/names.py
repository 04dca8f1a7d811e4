"""Names of people and firms, word by word."""

import re
from dataclasses import replace

from .apart import is_person
from .behind import grown
from .capitals import NOT_NAMES, Capitals
from .known import fold_name
from .templates import late
from .tokens import GIVEN, Who
from .words.behind import BEFORE_NAMES
from .words.brands import BRANDS
from .words.common import COMMON, OPENERS, TECHNICAL_NAMES
from .words.firms import KINDS, LIKELY, SUFFIXES
from .words.people import ALSO_WORDS, DEPARTMENTS, FIRST_NAMES, ONLY_WITH_CAPITALS, PARTICLES, TITLES
from .words.software import NOUNS, TOOLS
from .words.subjects import AFTER_A_SUBJECT
from .words.surnames import unaccented

PRONOUNS = frozenset({"he", "she", "him", "her", "they", "them"})
CALLERS = frozenset({"called", "rang", "phoned", "emailed"})
AFTER_TITLE = late(r"\.?\s|\. ?")
BOTH = late(r"\.? ?(?:and|&|\+) ?", re.IGNORECASE)
FAMILY = late(r" (?:family|household|residence|estate)\b")
PERSONAL = late(r"(?:[A-Z]\. ?)+[A-Z][^\W\d_]|[^\W\d_]+-(?:san|sama|ji|ssi|sensei)$")
OURS = DEPARTMENTS | {"boss", "management", "corporate"}
TECHNICAL = TECHNICAL_NAMES | TOOLS | NOUNS
OF_SOFTWARE = (TOOLS | NOUNS) - GIVEN


class Names(Capitals):
    """The names of one text."""

    def name(self, i: int, *, firm: bool = False) -> tuple[Who, int] | None:
        """A name that begins at this word, and the place after it."""
        if i >= len(self.tokens) or self.tokens[i].word.startswith("<@"):
            return None
        known = self.known_name(i)
        if known:
            return known
        found = self.titled(i) or self.capital(i, firm=firm) or self.in_small_letters(i)
        return self.whole(i, *found) if found else None

    def in_small_letters(self, i: int) -> tuple[Who, int] | None:
        """A first name, or what the words around it make a name; of two the longer."""
        given = self.small_name(i)
        if i not in self.small:
            brand = self.tokens[i].low in BRANDS and self.tokens[i].low not in TECHNICAL
            return (self.firm(self.tokens[i].word, i, i + 1), i + 1) if brand and not given else given
        end, slot = self.small[i]
        if (given and given[1] >= end) or self.of_software(i, end) or self.tokens[i].low in TECHNICAL_NAMES:
            return given
        words = self.text[self.tokens[i].start : self.bare_end(self.tokens[end - 1])]
        if slot == "customer":
            return self.firm(words, i, end), end
        start = self.tokens[i].start
        return Who("N", start, start + len(words), person=words, sure=False), end

    def whole(self, i: int, who: Who, after: int) -> tuple[Who, int]:
        """A name with what belongs to it: 'Big Dave', "Joel's mum", 'Northgate pharmacy'."""
        before = self.tokens[i - 1] if i and self.gap(i - 1) == " " else None
        if (
            before
            and before.low in BEFORE_NAMES
            and who.person
            and (before.word[0].isupper() or before.low == "wee")
        ):
            who = replace(who, start=before.start, person=self.text[before.start : who.end])
        more = grown(self.text, who)
        return more, self.index_from(more.end, after) if more.end > who.end else after

    def known_name(self, i: int) -> tuple[Who, int] | None:
        token = self.tokens[i]
        longest, low = self.known.longest, token.low
        most = longest.get(low)
        if not most and ("'" in low or "-" in low):  # "7-Eleven" is kept as "7 eleven"
            most = longest.get(low.replace("'", "").replace("-", "")) or longest.get(low.partition("-")[0])
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
        """'Mrs. Patel', 'dr okafor', 'Mr and Mrs Lee'."""
        last_title = self.last_title(i)
        if last_title is None or last_title + 1 >= len(self.tokens):
            return None
        end = first = last_title + 1
        while end < len(self.tokens) and end < first + 3 and AFTER_TITLE.fullmatch(self.gap(end - 1)):
            low = self.tokens[end].low
            capital = self.tokens[end].word[0].isupper()
            if end > first and self.gap(end - 1) != " " and len(self.tokens[end - 1].word) > 1:
                break  # "Ms. Sundqvist. Carrier pigeon next"
            if (
                low in PARTICLES
                or (capital and len(low) == 1 and self.capital_at(end + 1))
                or (capital and low not in COMMON)
                or (end == first and low not in NOT_NAMES | AFTER_A_SUBJECT)
            ):
                end += 1
            else:
                break
        token = self.tokens[i]
        if end == first or (
            token.low in ONLY_WITH_CAPITALS
            and not (token.word[0].isupper() and self.tokens[first].word[0].isupper())
        ):
            return None
        stop = self.bare_end(self.tokens[end - 1])
        if self.text[stop - 2 : stop] in ("'s", "’s"):
            stop -= 2
        return Who("N", token.start, stop, person=self.text[token.start : stop]), end

    def last_title(self, i: int) -> int | None:
        """The title at this word; of two titles, as in 'Mr and Mrs', the second."""
        if self.tokens[i].low.rstrip(".") not in TITLES:
            return None
        for last in range(i + 1, min(i + 3, len(self.tokens))):
            both = BOTH.fullmatch(self.text[self.tokens[i].end : self.tokens[last].start])
            if both and self.tokens[last].low.rstrip(".") in TITLES:
                return last
        return i

    def capital(self, i: int, *, firm: bool) -> tuple[Who, int] | None:  # noqa: PLR0911 - one kind a line
        """A run of words with capitals."""
        end = self.run(i)
        if end == i or self.of_software(i, end):
            return None
        start, stop = self.tokens[i].start, self.bare_end(self.tokens[end - 1])
        if self.tokens[i].low in ("st", "saint") and end > i + 1:  # "St Luke's"
            stop = self.tokens[end - 1].end
        words = self.text[start:stop]
        lows = [token.low for token in self.tokens[i:end]]
        person = self.of_a_person(lows, words) and not firm
        if not person or len(lows) > 1:
            match = self.known.find(words)
            if match and match.sure:
                return Who("N", start, stop, customer=match.name), end
        article = self.text[max(0, start - 4) : start].lower() == "the "
        family = FAMILY.match(self.text, stop) if article else None
        if family:
            return Who("N", start - 4, family.end(), person=self.text[start - 4 : family.end()]), end + 1
        if len(lows) == 1 and lows[0] in OURS and not firm:
            return Who("S", start, stop), end
        several = article and len(lows) == 1 and lows[0].endswith("s") and len(words) > 3 and not firm
        if "&" not in words and (person or several):
            first = start - 4 if article else start
            return Who("N", first, stop, person=self.text[first:stop]), end
        kind = (
            any(low in KINDS or low in SUFFIXES for low in lows)
            or "&" in words
            or (len(lows) > 1 and (lows[0] in LIKELY or lows[1] == "of"))
        )
        long = sum(low not in PARTICLES for low in lows) > 3
        if firm or kind or article or long or not is_person(self.text, self.tokens, i, end):
            return Who("N", start, stop, customer=words, sure=kind), end
        return Who("N", start, stop, person=words, sure=False), end

    def of_a_person(self, lows: list[str], words: str) -> bool:
        """Begins with a first name or initials, or ends as a person's name may; no kind of firm in it."""
        if any(low in KINDS or low in SUFFIXES for low in lows[1:]):
            return False
        return unaccented(lows[0]) in GIVEN or (
            ("." in words or "-" in words) and bool(PERSONAL.match(words))
        )

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
