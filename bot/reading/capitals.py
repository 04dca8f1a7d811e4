"""Where a run of words with capitals is a name."""

from .known import Known
from .templates import late
from .tokens import GIVEN, Taken, Token, tokens_of
from .words.common import COMMON, OPENERS, TECHNICAL_NAMES
from .words.firms import KINDS, SUFFIXES
from .words.people import ALSO_WORDS, PARTICLES
from .words.subjects import AFTER_A_SUBJECT
from .words.times import DAYS_SPELT, MONTHS, MONTHS_SPELT, PARTS_SPELT, WEEKDAYS, spelt

NOT_NAMES = COMMON | OPENERS | TECHNICAL_NAMES
CALENDAR = (
    frozenset(
        (*WEEKDAYS, *MONTHS, *PARTS_SPELT, *spelt(DAYS_SPELT, MONTHS_SPELT, PARTS_SPELT), "tomorrow", "night")
    )
    - GIVEN
)
SENTENCE_END = late(r"[.!?\n:•*\-–—\"(]\s*$")
CAPITAL = late(r"\d{0,2}[A-ZÀ-ÖØ-ÞĀ-Ž]")
WELL_FORMED = late(r"\d{0,2}[^\W\d_][^\W\d_'’&.-]*(?:['’&.-][^\W\d_]+)*\d?")
ODD_CASE = late(r"[a-zà-ÿ][A-Z]\w*[A-Z]|\.[a-z]")
CODE_AFTER = late(r"[a-z(\[]|\.\w|_|/\w|::|=")
VERBAL = late(r"(?:ed|ing|ught)$")


class Capitals:
    """The words of one text, and the runs of capitals in it."""

    def __init__(self, text: str, known: Known, taken: Taken) -> None:
        self.text = text
        self.known = known
        self.shouting = text.isupper()
        self.tokens = tokens_of(text, taken)

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
        return i if all(token.low in CALENDAR for token in self.tokens[i:end]) else end  # "last Friday"

    def begins(self, i: int) -> bool:  # noqa: PLR0911 - a list of reasons
        token = self.tokens[i]
        word = token.word
        if self.shouting or not CAPITAL.match(word) or "_" in word:
            return False
        following = self.tokens[i + 1] if i + 1 < len(self.tokens) and self.gap(i) == " " else None
        if not WELL_FORMED.fullmatch(word) or ODD_CASE.search(word):
            return False
        if CODE_AFTER.match(self.text, token.end) or self.text[token.start - 1 : token.start] in (
            "/",
            "_",
            "#",
            ".",
            "=",
            "@",
        ):
            return False
        if VERBAL.search(token.low) and token.low not in GIVEN and self.opens(i) and len(token.low) > 4:
            return False
        if self.opens(i) and token.low not in GIVEN and not self.subject(i, following):
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
            return len(word) > 2 or token.low in GIVEN
        return len(word) > 1

    def subject(self, i: int, following: Token | None) -> bool:
        """A capital that opens a sentence is a name only where a subject stands: any word may have it."""
        token = self.tokens[i]
        if token.owns or following is None or following.word[0].isupper() or not token.word[1:].islower():
            return True
        low = following.low
        return (
            low in AFTER_A_SUBJECT
            or low in PARTICLES
            or low.endswith("ed")
            or low in ("from", "frm", "at", "of")
        )

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
