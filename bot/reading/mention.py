"""What the reader hands back: values, nothing else."""

from dataclasses import dataclass, fields

NOT_SLOTS = {"kind", "certain", "start", "end", "rule", "doubt"}


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing that a message says about service; start and end lie in the raw text."""

    kind: str
    certain: bool
    start: int
    end: int
    rule: str
    customer: str | None = None
    person: str | None = None
    phone: str | None = None
    email: str | None = None
    medium: str | None = None
    outcome: str | None = None
    direction: str | None = None
    assignee: str | None = None
    due: str | None = None
    about: str | None = None
    recipients: tuple[str, ...] = ()
    reason: str | None = None
    tags: tuple[str, ...] = ()
    sentiment: str | None = None
    doubt: str | None = None  # why it is not certain

    def slots(self) -> dict[str, object]:
        """The filled slots, ready for JSON."""
        found: dict[str, object] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name not in NOT_SLOTS and value:
                found[field.name] = list(value) if isinstance(value, tuple) else value
        return found


@dataclass(frozen=True, slots=True)
class Draft:
    """What a terse command says; `due_unknown` holds words that look like a time and are none."""

    customer: str | None = None
    person: str | None = None
    phone: str | None = None
    email: str | None = None
    medium: str | None = None
    outcome: str | None = None
    direction: str | None = None
    assignee: str | None = None
    due: str | None = None
    about: str | None = None
    problem: str | None = None
    due_unknown: str | None = None


@dataclass(frozen=True, slots=True)
class PraiseDraft:
    """What `/praise …` says; a recipient is "<@U…>" or "@name" as typed."""

    recipients: tuple[str, ...] = ()
    reason: str | None = None
    tags: tuple[str, ...] = ()
    from_customer: str | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What a reply in a follow-up's thread asks for."""

    verb: str
    due: str | None = None
    assignee: str | None = None
