"""Names of people and firms, word by word."""

import re
from dataclasses import replace

from .apart import is_person
from .behind import grown
from .capitals import NOT_NAMES
from .known import fold_name
from .lower import Lower
from .templates import late
from .tokens import GIVEN, Who
from .words.behind import BEFORE_NAMES
from .words.common import COMMON, OPENERS
from .words.firms import KINDS, LIKELY, SUFFIXES
from .words.namelists import unaccented
from .words.people import ALSO_WORDS, DEPARTMENTS, FIRST_NAMES, ONLY_WITH_CAPITALS, PARTICLES, TITLES
from .words.subjects import AFTER_A_SUBJECT

AFTER_TITLE = late(r"\.?\s|\. ?")
BOTH = late(r"\.? ?(?:and|&|\+) ?", re.IGNORECASE)
FAMILY = late(r" (?:family|household|residence|estate)\b")
PERSONAL = late(r"(?:[A-Z]\. ?)+[A-Z][^\W\d_]|[^\W\d_]+-(?:san|sama|ji|ssi|sensei)$")
OURS = DEPARTMENTS | {"boss", "management", "corporate"}


class Names(Lower):
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
