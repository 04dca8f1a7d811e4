"""What people did, and what must be kept of it in the end."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlmodel import col, select

from bot.models import Contact, Customer, Followup, Praise
from bot.store import Store

Mark = tuple[str, str, str]  # channel, ts, emoji


@dataclass
class Wanted:
    """What one message, click or command must have caused, counted."""

    story: str
    word: str  # a name that nothing else bears: the customer's, or the ts of a message that names nobody
    followups: int = 0
    contacts: int = 0
    praise: int = 0
    endings: tuple[str | None, ...] = (None,)
    about: str | None = None
    attempts: int = 0
    nags: int = 0
    asked: int = 0
    escalated: int = 0
    marks: list[Mark] = field(default_factory=list)
    no_marks: list[Mark] = field(default_factory=list)
    certain: bool = True  # False: Slack never heard that it was done; then nothing is as right as once


@dataclass
class Found:
    """The rows that bear a word."""

    followups: list[Followup] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    praise: list[Praise] = field(default_factory=list)
    customers: int = 0


class Ledger:
    """Every wish, noted before it is uttered."""

    def __init__(self) -> None:
        self.wanted: list[Wanted] = []
        self.events = 0  # things that people did

    def want(self, wanted: Wanted) -> Wanted:
        self.wanted.append(wanted)
        return wanted

    def stories(self) -> Counter[str]:
        return Counter(one.story for one in self.wanted)

    def compare(self, store: Store) -> tuple[list[str], list[str]]:
        """What was recorded too often, and what is missing or wrong."""
        rows = found_in(store, {one.word for one in self.wanted})
        twice: list[str] = []
        missing: list[str] = []
        for one in self.wanted:
            for name, wish, there in _counts(one, rows[one.word]):
                line = f"{one.story} {one.word}: {there} {name} for {wish}"
                if there > wish:
                    twice.append(line)
                elif there < wish and one.certain:
                    missing.append(line)
            missing += _wrong(one, rows[one.word])
        return twice, missing


def _counts(one: Wanted, found: Found) -> Iterable[tuple[str, int, int]]:
    yield "followups", one.followups, len(found.followups)
    yield "contacts", one.contacts, len(found.contacts)
    yield "praise", one.praise, len(found.praise)
    yield "customers", found.customers and 1, found.customers


def _wrong(one: Wanted, found: Found) -> Iterable[str]:
    for followup in found.followups:
        if followup.ending not in one.endings:
            yield f"{one.story} {one.word}: ended {followup.ending}, not {one.endings}"
        if one.about and followup.about != one.about:
            yield f"{one.story} {one.word}: about {followup.about!r}, not {one.about!r}"
        for name in ("attempts", "nags", "escalated"):
            if getattr(followup, name) != getattr(one, name):
                yield f"{one.story} {one.word}: {getattr(followup, name)} {name} for {getattr(one, name)}"


def found_in(store: Store, words: set[str]) -> dict[str, Found]:
    """All rows by the word that they bear."""
    found: dict[str, Found] = defaultdict(Found)
    with store.begin() as session:
        names = {one.id: one.name for one in session.exec(select(Customer))}
        for name in names.values():
            found[name].customers += 1
        word_of: dict[int, str] = {}
        for followup in session.exec(select(Followup).order_by(col(Followup.id))):
            word = followup.customer_name or followup.message_ts or ""
            word_of[followup.id] = word
            found[word].followups.append(followup)
        for contact in session.exec(select(Contact).order_by(col(Contact.id))):
            bearer = names.get(contact.customer_id or 0) or word_of.get(contact.followup_id or 0, "")
            found[bearer].contacts.append(contact)
        for praise in session.exec(select(Praise).order_by(col(Praise.id))):
            for named in ({*(praise.reason or "").split(), praise.message_ts}) & words:
                found[str(named)].praise.append(praise)
    return found
