"""Where a run of words with capitals is a name."""

from .known import Known
from .small import spans
from .templates import late
from .tokens import GIVEN, Taken, Token, tokens_of
from .words.cities import CITIES
from .words.common import COMMON, OPENERS, TECHNICAL_NAMES
from .words.firms import KINDS, LIKELY, OF_FIRMS, SUFFIXES
from .words.no_times import LABELS
from .words.people import ALSO_WORDS, PARTICLES
from .words.subjects import AFTER_A_SUBJECT, SPEAKING_OF, SPEAKS
from .words.times import DAYS_SPELT, MONTHS, MONTHS_SPELT, PARTS_SPELT, WEEKDAYS, spelt

NOT_NAMES = COMMON | OPENERS | TECHNICAL_NAMES
CALENDAR = (
    frozenset(
        (*WEEKDAYS, *MONTHS, *PARTS_SPELT, *spelt(DAYS_SPELT, MONTHS_SPELT, PARTS_SPELT), "tomorrow", "night")
    )
    - GIVEN
)
OFFICES = frozenset({"ceo", "coo", "cfo", "cmo", "cto", "cio", "vp", "svp", "evp", "gm", "pm", "pa", "ea"})
SENTENCE_END = late(r"[.!?\n:•*\-–—\"(]\s*$")
CAPITAL = late(r"\d{0,2}[A-ZÀ-ÖØ-ÞĀ-Ž]|\d{1,4}(?:st|nd|rd|th)?$")
WELL_FORMED = late(r"\d{0,2}[^\W\d_][^\W\d_'’&.-]*(?:['’&.-][^\W\d_]+)*\d?")
ODD_CASE = late(r"[a-zà-ÿ][A-Z]\w*[A-Z]|\.[a-z]")
CODE_AFTER = late(r"[a-z(\[]|\.\w|_|/\w|::|=")
INITIAL = late(r"(?:[A-Z]\.)*[A-Z]|St")
NO_INITIALS = frozenset({"p.o", "u.s", "u.k", "e.u", "a.m", "p.m", "v.m"})
NUMBERED = late(r"\d{1,4}(?:st|nd|rd|th)?|[A-Z]\d{1,3}")
JOINED_PARTICLE = late(r"(?:al|el|de|bin|ibn|d|o)[-'’][A-ZÀ-ÖØ-ÞĀ-Ž]")
OF_A_FIRM = KINDS | SUFFIXES
ONLY_PARTICLES = PARTICLES - COMMON
SMALL_PARTS = SUFFIXES | ONLY_PARTICLES | {"of"}  # words in small letters that go on with a name
IN_CITIES = frozenset({"in", "from", "frm", "near"})
BEFORE_A_NAME = frozenset(
    {"w", "with", "for", "call", "ring", "told", "called", "rang", "email", "emailed", "text"}
)
VERBAL = late(r"(?:ed|ing|ught)$")


class Capitals:
    """The words of one text, and the runs of capitals in it."""

    def __init__(self, text: str, known: Known, taken: Taken) -> None:
        self.text = text
        self.known = known
        self.shouting = text.isupper()
        self.tokens = tokens_of(text, taken)
        self.small = {start: (end, slot) for start, end, slot in spans(text, self.tokens)}

    def run(self, i: int) -> int:
        """Where the run of capitals that begins here ends; here itself when there is none."""
        if not self.begins(i):
            return i
        end = i + 1
        while end < len(self.tokens) and end < i + 6:
            further = self.further(i, end)
            if further == end:
                break
            end = further
        return i if all(token.low in CALENDAR for token in self.tokens[i:end]) else end  # "last Friday"

    def further(self, i: int, end: int) -> int:  # noqa: PLR0911 - one way a line
        """Where the name that begins at `i` goes on to; `end` itself when it goes no further."""
        token = self.tokens[end]
        low, gap = token.low, self.gap(end - 1)
        if token.word == low and low not in SMALL_PARTS:
            return end
        capital = token.word[0].isupper() and not self.shouting
        saint = end == i + 2 and self.tokens[i].low == "st"  # "St. Mary's Rectory", "Denny's Diner"
        if self.tokens[end - 1].owns and not (capital and (saint or low in KINDS or self.shop(i, end))):
            return end
        if gap == ", " and low not in SUFFIXES:
            return end + 1 if self.partners(end) else end
        if gap not in (" ", " & ", ", ") and not (
            gap == ". " and INITIAL.fullmatch(self.tokens[end - 1].word)
        ):
            return end
        if capital and (low not in NOT_NAMES or low in KINDS) and not self.acronym(i, token):
            return end + 1
        if capital and gap == " " and self.capital_at(end + 1) and self.tokens[end + 1].low in KINDS:
            return end + 2  # "Protea Guest House"
        if low in SUFFIXES and low not in COMMON and low not in ("as", "the"):
            return end + 1
        if low == "of" and end == i + 1 and self.tokens[i].low in OF_FIRMS and self.capital_at(end + 1):
            return end + 2
        if JOINED_PARTICLE.match(token.word):
            return end + 1
        last = end
        while last < len(self.tokens) and self.tokens[last].low in ONLY_PARTICLES:
            last += 1
        return last + 1 if last > end and self.capital_at(last) else end

    def shop(self, i: int, end: int) -> bool:
        """'Linda's Linens', not 'Acme's Jane' and not 'Joel's Honda'."""
        token = self.tokens[end]
        return (
            end == i + 1 and token.low.endswith("s") and token.low not in GIVEN and token.word[1:].islower()
        )

    def acronym(self, i: int, token: Token) -> bool:
        """'Acme CEO' is no name; 'IBM UK' and 'Hannah K' are."""
        if len(token.word) == 1 and token.word not in "AI" and self.tokens[i].low in GIVEN:
            return False
        return (
            token.word.isupper()
            and len(token.word) <= 4
            and token.low not in OF_A_FIRM
            and not self.tokens[i].word.isupper()
        )

    def partners(self, i: int) -> bool:
        """'Jones, Day & Partners'."""
        return (
            i + 1 < len(self.tokens)
            and self.gap(i) == " & "
            and self.capital_at(i)
            and self.capital_at(i + 1)
        )

    def capital_at(self, i: int) -> bool:
        return i < len(self.tokens) and self.tokens[i].word[0].isupper()

    def capitals_end(self, i: int, most: int) -> int:
        """Where the words with capitals behind this one end, after so many at the latest."""
        end = i + 1
        while end < min(len(self.tokens), i + 1 + most) and self.gap(end - 1) == " " and self.capital_at(end):
            end += 1
        return end

    def firm_ahead(self, i: int) -> bool:
        """Capitals follow, the last of which is a kind of firm: '21st Century Roofing'."""
        end = self.capitals_end(i, 4)
        return end > i + 1 and self.tokens[end - 1].low in OF_A_FIRM

    def city(self, i: int) -> int:
        """Where the name of a city ends that stands after "in" or "from"; here itself when there is none."""
        if not i or self.tokens[i - 1].low not in IN_CITIES:
            return i
        for end in range(min(i + 3, len(self.tokens)), i, -1):
            words = " ".join(token.low for token in self.tokens[i:end])
            named_on = self.capital_at(end) and self.gap(end - 1) == " " and self.capital_at(i)
            if words in CITIES and self.near(i, end - 1) and not named_on and not self.known.exact(words):
                return end if words not in GIVEN or self.someone_before(i - 1) else i
        return i

    def someone_before(self, i: int) -> bool:
        """'Bob Lee from Austin', not 'voicemail from Austin'."""
        return i > 0 and self.capital_at(i - 1) and self.tokens[i - 1].low not in NOT_NAMES

    def begins(self, i: int) -> bool:  # noqa: PLR0911 - a list of reasons
        token = self.tokens[i]
        word = token.word
        if self.shouting or not CAPITAL.match(word) or "_" in word:
            return False
        following = self.tokens[i + 1] if i + 1 < len(self.tokens) and self.gap(i) == " " else None
        if (word.isupper() or word == "St") and INITIAL.fullmatch(word) and self.initials(i):
            return True
        if (word[0].isdigit() or word[-1].isdigit()) and NUMBERED.fullmatch(word):
            after_clock = self.text[token.start - 1 : token.start] in (":", ".")  # "9:30 Peakview HOA"
            return self.firm_ahead(i) and not after_clock and not (i and self.tokens[i - 1].low in LABELS)
        if self.and_sons(i):
            return True
        if following and (
            token.low in OFFICES or (token.low in CALENDAR and following.low in GIVEN)
        ):  # "CMO Beatriz"
            return False
        if self.in_code(token):
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
                    or self.firm_ahead(i)
                )
            )
        if token.low in NOT_NAMES and token.low not in ALSO_WORDS:
            return self.ordinary_begins(i, following)
        if len(word) > 1 and word.isupper() and len(word) <= 5 and "&" not in word and not word[0].isdigit():
            return len(word) > 2 or token.low in GIVEN
        return len(word) > 1

    def in_code(self, token: Token) -> bool:
        """'getName(', 'src/Main', '@Override': no names."""
        if not WELL_FORMED.fullmatch(token.word) or ODD_CASE.search(token.word):
            return True
        beside = self.text[token.start - 1 : token.start]
        return bool(CODE_AFTER.match(self.text, token.end)) or beside in ("/", "_", "#", ".", "=", "@")

    def and_sons(self, i: int) -> bool:
        """'Robin & Co', 'Quick & Daughters', 'Maple & Main Realty': an ordinary word begins a firm's name."""
        if i + 1 >= len(self.tokens) or self.gap(i) != " & " or not self.capital_at(i + 1):
            return False
        return self.tokens[i + 1].low in OF_A_FIRM or self.firm_ahead(i + 1)

    def initials(self, i: int) -> bool:
        """'J. Smith', 'J.R. Ewing', 'T J Lee'."""
        if i + 1 >= len(self.tokens) or self.tokens[i].low in NO_INITIALS:
            return False
        gap, following = self.gap(i), self.tokens[i + 1]
        if gap != ". " and (gap != " " or self.tokens[i].low in ("a", "i")):
            return False
        surname = (
            following.word[0].isupper() and following.word[1:].islower() and following.low not in NOT_NAMES
        )
        return surname and following.low not in CALENDAR

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
        # "Rang Premier Inn", but "Call Center Plus rang"
        if (low in SPEAKING_OF or low in SPEAKS) and self.opens(i):
            end = self.capitals_end(i, 5)
            if end == len(self.tokens) or self.gap(end - 1) != " " or self.tokens[end].low not in SPEAKS:
                return False
        kind = following.low in KINDS and following.low not in COMMON
        if kind or (low in LIKELY and self.firm_ahead(i)):
            return True
        return (
            not self.opens(i)
            and low not in TECHNICAL_NAMES
            and len(low) > 3
            and following.low not in NOT_NAMES
            and following.low not in GIVEN
        )

    def at_work(self, i: int) -> bool:
        """A word that is also a name stands where only a name can: 'mark from acme called'."""
        after = [token.low for token in self.tokens[i + 1 : i + 4]]
        if len(after) < 2:
            return False
        led = i > 0 and self.tokens[i - 1].low in BEFORE_A_NAME
        return (after[0] in ("from", "frm") and (led or self.opens(i))) or (led and after[0] == "at")

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
