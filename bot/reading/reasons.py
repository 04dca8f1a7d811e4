"""Why a rule is silent and why a mention is not certain: the deciding functions answer with one of these."""

from dataclasses import dataclass, field
from enum import StrEnum


class Why(StrEnum):
    """A reason, in the words that `kept read --explain` shows."""

    # Nothing at all is found.
    NO_WORDS = "no word of contact, waiting, a promise, praise or a judgement"
    HOLLOW = (
        "its words together are like no message that tells of a contact, a promise, praise or a judgement"
    )
    NO_NAMES = "nobody is named, and there is no number or address"
    NO_RULE = "names and words of contact, but nothing that a rule knows"
    BOT = "a bot's notice"
    # A rule matches and says nothing.
    ADVICE = "advice, a policy or an example"
    QUOTED = "a quotation"
    CONDITION = "a condition, or a case that is only imagined"
    DENIED = "it is denied, or not needed"
    QUESTION = "a question whether it happened"
    OTHER_SENSE = "the verb has another sense here"
    OBJECT = "somebody else got in touch with them"
    REPORTED = "told about, not a contact"
    NOT_TO_US = "nothing shows that the call was to us"
    COURTESY = "a courtesy: they may call if they like"
    NOBODY = "nobody is named whom it could be about"
    COLLEAGUE = "it is about a colleague, or nobody else is named"
    JOKE = "a joke"
    TECHNICAL = "technical words: a call or a message may be a program's here"
    NO_PROMISE = "nothing is promised but to get in touch, or by somebody else"
    ONLY_A_NUMBER = "a number or an address alone, and no name"
    ONLY_A_PRONOUN = "only 'him', 'her' or 'them': nobody is named before it"
    ONLY_A_KIND = "only 'the customer' or the like: nobody is named"
    ONLY_A_FIRST_NAME = "only a first name: it may be a colleague's"
    WEAK = "a verb that colleagues use of each other all day, and a name that may be theirs"
    NAMING = "'called' gives a thing its name here"
    TOLD_BY_ANOTHER = "another rule says more about the same matter"
    LED_TO_MORE = "a contact that led to something else in the message"
    SARCASM = "sarcasm, or it is taken back"
    IN_ADVANCE = "thanks for what is still to be done"
    COPIED = "only copied in, or inside a quotation"
    SPOILT = "it turns out to be no praise"
    ONESELF = "praise of oneself"
    GAINSAID = "the other words of the sentence speak against it"
    # A mention is only asked about.
    ONLY_WORDS = "no rule knows these words; together they speak for it"
    HINT = "these words are often something else"
    HEDGED = "the writer is not sure either ('I think', 'maybe', 'might')"
    NEWS = "news for a person whose firm is not named"
    NOT_OURS = "nothing says that it is about us"
    MAY_WAIT = "they got in touch about something; nothing says that they wait"
    MAY_BE_OVER = "nothing says whether it is settled"
    NO_DEED = "thanks, but not for anything that is named"


@dataclass(frozen=True, slots=True)
class Note:
    """A rule that matched from `start` to `end` of the sketch, and why it was passed over in a stage, if it was."""

    stage: str
    rule: str
    kind: str
    start: int
    end: int
    why: Why | None


@dataclass(slots=True)
class Trace:
    """What is written down while one message is read, where somebody asked for it."""

    silent: Why | None = None  # why nothing was even looked for
    notes: list[Note] = field(default_factory=list)

    def note(self, stage: str, rule: str, kind: str, start: int, end: int, why: Why | None) -> None:
        self.notes.append(Note(stage, rule, kind, start, end, why))
