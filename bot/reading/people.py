"""Who is spoken of: people, firms, customers without a name, teammates."""

import re
from dataclasses import dataclass, replace

from .known import Known
from .words.common import COMMON, OPENERS, TECHNICAL_NAMES
from .words.firms import KINDS, LIKELY, SUFFIXES
from .words.people import (
    ALSO_WORDS,
    DEPARTMENTS,
    FIRST_NAMES,
    GENERIC,
    PARTICLES,
    PLACES,
    STAFF,
    TEAM_NOUNS,
    TITLES,
)
from .words.subjects import (
    AFTER_A_SUBJECT,
    AFTER_HER,
    EVERY,
    DESCRIBING,
    DETERMINERS,
    KIN,
    PEOPLE_OF,
    SOMEONE,
)

TOKEN = re.compile(r"<@[^\s<>]{1,60}>|[^\W_]\w*(?:[&'’.-]\w+)*")
CALLERS = frozenset({"called", "rang", "phoned", "emailed"})
VERBAL = re.compile(r"(?:ed|ing|ught)$")
OWN_NAME = re.compile(
    r" (?:we|i|they|that we|called|wants?|needs?|rang|phoned|e-?mailed|is|are|was|were|has|have|says?|said|complained)\b",
    re.IGNORECASE,
)
ENDING = re.compile(r"(?<=\w)['’](?:s|d|ll|ve|re)$")
PRONOUNS = frozenset({"he", "she", "him", "her", "they", "them"})
NOT_NAMES = COMMON | OPENERS | TECHNICAL_NAMES
GIVEN = FIRST_NAMES | ALSO_WORDS
TEAM = re.compile(
    rf"\b(?:{'|'.join(TEAM_NOUNS)}|our (?:own |new |[a-z]+ )?(?:{'|'.join((*STAFF, *DEPARTMENTS))})s?|my (?:colleague|boss"
    r"|manager|coworker|co-worker|team|lead|teammate|supervisor)(?: [A-Z]\w+)?)\b"
)
TEAM_HINT = re.compile(r"\bour\b|\bmy\b|desk|team|office|support|service|shift|manager")
PLACE = re.compile(
    rf"(?:the )?\b(?:{'|'.join(PLACES)}) (?:#|no\.? |number )?(?:\d{{1,6}}[a-zA-Z]?|[A-Z]\d{{0,4}})\b",
    re.IGNORECASE,
)
LINK = re.compile(
    r"\s{1,2}(?:from|frm|fr|at|of|over at|out at|down at|up at|@|w/|in|on|with|for)\s|\s?@\s?|\s?\(",
    re.IGNORECASE,
)
STRONG_LINK = re.compile(
    r"\s{1,2}(?:from|frm|fr|(?:over |out |down |up )?at|@|w/|of)\s|\s?@\s?|\s?\(", re.IGNORECASE
)
SENTENCE_END = re.compile(r"[.!?\n:•*\-–—\"(]\s*$")


@dataclass(frozen=True, slots=True)
class Who:
    """Someone or some firm in the text; `kind` is the letter that stands for it in the sketch."""

    kind: str  # N named outsider, G outsider without a name, H pronoun, M mentioned, S ours
    start: int
    end: int
    person: str | None = None
    customer: str | None = None
    sure: bool = True  # known, titled, a first name or a firm's kind: not only a capital


@dataclass(frozen=True, slots=True)
class Token:
    word: str
    low: str
    start: int
    end: int
    owns: bool  # "Acme's"


Taken = list[tuple[int, int]]


def find_people(text: str, known: Known, taken: Taken) -> list[Who]:
    """Everyone in the text, left to right; `taken` are places that hold times and numbers."""
    return Walk(text, known, taken).all()


class Walk:
    """One walk over the words of a text."""

    def __init__(self, text: str, known: Known, taken: Taken) -> None:
        self.text = text
        self.known = known
        self.shouting = text.isupper()
        self.tokens = tokens_of(text, taken)
        self.fixed = {match.start(): match for match in self.places()}

    def places(self) -> list[re.Match[str]]:
        found = (
            list(PLACE.finditer(self.text))
            if re.search(r"[A-Za-z]\s#?(?:no|number)?\.?\s?\w", self.text)
            else []
        )
        return found + (list(TEAM.finditer(self.text)) if TEAM_HINT.search(self.text) else [])

    def all(self) -> list[Who]:
        found: list[Who] = []
        i = 0
        while i < len(self.tokens):
            who, after = self.at(i)
            if who:
                found.append(who)
            i = max(after, i + 1)
        return [personal(who, found[i + 1 : i + 3], self.text) for i, who in enumerate(found)]

    def at(self, i: int) -> tuple[Who | None, int]:
        token = self.tokens[i]
        if token.word.startswith("<@"):
            return Who("M", token.start, token.end), i + 1
        if token.start in self.fixed:
            return self.fixed_at(i)
        if token.low in PRONOUNS and not self.possessive(i):
            return Who("H", token.start, self.bare_end(token)), i + 1
        described = self.described(i)
        if described:
            return described
        named = self.name(i) or self.small_subject(i)
        if named:
            return self.joined(*named)
        return None, i + 1

    def possessive(self, i: int) -> bool:
        """'her order', not 'call her back'."""
        if self.tokens[i].low != "her" or i + 1 >= len(self.tokens) or self.gap(i) != " ":
            return False
        return self.tokens[i + 1].low not in AFTER_HER and not self.tokens[i + 1].word.startswith("<@")

    def fixed_at(self, i: int) -> tuple[Who | None, int]:
        match = self.fixed[self.tokens[i].start]
        after = self.index_from(match.end(), i)
        if TEAM.fullmatch(match.group()):
            return Who("S", match.start(), match.end()), after
        words = re.sub(r"^the ", "", match.group(), flags=re.IGNORECASE)
        return Who("N", match.start(), match.end(), customer=words, sure=False), after

    def described(self, i: int) -> tuple[Who, int] | None:
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
        if noun.low not in GENERIC or (
            j == i and noun.low not in ("customer", "cust", "client", "caller", "tenant", "guest", "patient")
        ):
            return None
        after = self.name(j + 1) if j + 1 < len(self.tokens) and self.gap(j) == " " else None
        if after and after[0].person:
            return self.joined(replace(after[0], start=first.start), after[1])
        return Who("G", first.start, noun.end), j + 1

    def linked(self, j: int) -> tuple[Who, int] | None:
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
            return (who, after) if who and who.customer else None
        strong = STRONG_LINK.match(self.text, self.tokens[j - 1].end)
        if not strong:
            return None
        named = self.name(k, firm=True)
        if named:
            return named
        return self.small_firm(k)

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
        if end == k:
            return None
        words = self.text[self.tokens[k].start : self.tokens[end - 1].end]
        return self.firm(words, k, end), end

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
            if match and self.is_said(words, i, count):
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
        if end == i:
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

    def run(self, i: int) -> int:
        """Where the run of capitals that begins here ends; here itself when there is none."""
        if not self.begins(i):
            return i
        end = i + 1
        while end < len(self.tokens) and end < i + 6 and not self.tokens[end - 1].owns:
            gap = self.gap(end - 1)
            token = self.tokens[end]
            if gap not in (" ", " & ", ", ") or (gap == ", " and token.low not in SUFFIXES):
                break
            acronym = (
                token.word.isupper()
                and len(token.word) <= 4
                and token.low not in SUFFIXES | KINDS
                and not self.tokens[i].word.isupper()
            )
            if (
                token.word[0].isupper()
                and not acronym
                and (token.low not in NOT_NAMES or token.low in KINDS)
                and not self.shouting
            ):
                end += 1
            elif (
                token.low in PARTICLES
                and end + 1 < len(self.tokens)
                and self.tokens[end + 1].word[0].isupper()
                and token.low not in COMMON
            ):
                end += 2
            elif token.low in SUFFIXES and token.low not in COMMON and token.low not in ("as", "the"):
                end += 1
            else:
                break
        return end

    def begins(self, i: int) -> bool:
        token = self.tokens[i]
        word = token.word
        if self.shouting or not re.match(r"\d{0,2}[A-ZÀ-ÖØ-ÞĀ-Ž]", word) or "_" in word:
            return False
        following = self.tokens[i + 1] if i + 1 < len(self.tokens) and self.gap(i) == " " else None
        if not re.fullmatch(r"\d{0,2}[^\W\d_][^\W\d_'’&.-]*(?:['’&.-][^\W\d_]+)*\d?", word) or re.search(
            r"[a-zà-ÿ][A-Z]\w*[A-Z]|\.[a-z]", word
        ):
            return False
        if re.match(r"[a-z(\[]|\.\w|_|/\w|::|=", self.text[token.end : token.end + 2]) or self.text[
            token.start - 1 : token.start
        ] in ("/", "_", "#", ".", "=", "@"):
            return False
        if VERBAL.search(token.low) and token.low not in GIVEN and self.opens(i) and len(token.low) > 4:
            return False
        if token.low in ALSO_WORDS and self.opens(i):
            return bool(
                following
                and (
                    following.low in AFTER_A_SUBJECT
                    or following.low in PARTICLES
                    or (following.word[0].isupper() and following.low not in NOT_NAMES)
                )
            )
        if token.low in NOT_NAMES and token.low not in ALSO_WORDS:
            return self.ordinary_begins(i, following)
        if len(word) > 1 and word.isupper() and len(word) <= 5 and "&" not in word and not word[0].isdigit():
            return len(word) > 2 or token.low in FIRST_NAMES
        return len(word) > 1

    def ordinary_begins(self, i: int, following: Token | None) -> bool:
        """An ordinary word begins a name before a firm's kind, or inside a sentence before a capital."""
        if not following or not following.word[0].isupper() or following.word.isupper():
            return False
        low = self.tokens[i].low
        kind = following.low in KINDS and following.low not in COMMON
        return kind or (
            not self.opens(i)
            and low not in TECHNICAL_NAMES
            and len(low) > 3
            and following.low not in NOT_NAMES
            and following.low not in GIVEN
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

    def small_subject(self, i: int) -> tuple[Who, int] | None:
        """'initech called' at the beginning of a sentence."""
        token = self.tokens[i]
        if i + 1 >= len(self.tokens) or self.gap(i) != " " or not self.opens(i) or len(token.low) < 4:
            return None
        if (
            self.tokens[i + 1].low not in CALLERS
            or not self.firm_word(i, first=True)
            or not token.low.isalpha()
        ):
            return None
        return self.firm(token.word, i, i + 1), i + 1

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

    def at_work(self, i: int) -> bool:
        """A word that is also a name stands where only a name can: 'mark from acme called'."""
        after = [token.low for token in self.tokens[i + 1 : i + 4]]
        return len(after) >= 2 and after[0] in ("from", "frm") and self.opens(i)

    def opens(self, i: int) -> bool:
        return i == 0 or bool(
            SENTENCE_END.search(self.text[max(0, self.tokens[i].start - 3) : self.tokens[i].start])
        )

    def gap(self, i: int) -> str:
        return self.text[self.tokens[i].end : self.tokens[i + 1].start]

    def near(self, i: int, j: int) -> bool:
        """Nothing but spaces and name marks between these words."""
        return all(self.gap(k) in (" ", " & ", ", ", ". ", " + ", "  ") for k in range(i, j))

    def bare_end(self, token: Token) -> int:
        """Without "'s" or "'ll"."""
        return token.start + len(token.word)

    def index_from(self, place: int, i: int) -> int:
        while i < len(self.tokens) and self.tokens[i].start < place:
            i += 1
        return i


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


def tokens_of(text: str, taken: Taken) -> list[Token]:
    """The words of a text outside the places that are taken."""
    found = []
    taken = sorted(taken)
    at = 0
    for match in TOKEN.finditer(text):
        while at < len(taken) and taken[at][1] <= match.start():
            at += 1
        if at < len(taken) and taken[at][0] < match.end():
            continue
        word = match.group()
        joint = ENDING.search(word)
        bare = word[: joint.start()] if joint else word
        owns = joint is not None and joint.group()[1:] == "s"
        if owns and bare.lower() not in GIVEN and OWN_NAME.match(text, match.end()):  # "Bellamy's called"
            bare, owns = word, False
        found.append(Token(bare, bare.lower(), match.start(), match.end(), owns))
    return found
