"""What a test asks to go wrong, for the next n calls or by chance with a seed."""

import random
from dataclasses import dataclass, field

from bot.sandbox.errors import SandboxError

OF_CALLS = {
    "rate_limited": "429 with Retry-After",
    "http_500": "a 500 with no JSON in it",
    "internal_error": "ok: false, internal_error",
    "error": "ok: false with the error that the fault names",
    "timeout": "never answers",
    "dropped_before": "the connection is cut and nothing was done",
    "dropped_after": "what was asked is done, then the connection is cut",
}
OF_EVENTS = {
    "duplicate_event": "the same event twice",
    "two_event_ids": "the same event under two event ids",
    "retry_only": "the first delivery is lost, the event comes as a retry",
    "ack_lost": "the ack is lost, the event comes again",
    "reorder": "the event comes after the next one",
    "event_lost": "the event never comes",
    "socket_dropped": "the connection is cut as the event is sent, and it comes again over another",
}


@dataclass
class Fault:
    kind: str
    method: str | None = None  # a Web API method, "response_url", or the type of an event; None: any
    times: int | None = 1  # None: until cleared
    probability: float = 1.0
    seed: int = 0
    retry_after: float = 1
    accepted: bool = False  # whether what was asked is done all the same
    error: str = "fatal_error"
    dice: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if self.kind not in OF_CALLS and self.kind not in OF_EVENTS:
            raise SandboxError(f"no fault is called {self.kind!r}")
        self.dice = random.Random(self.seed)  # noqa: S311 - chance that can be repeated
        self.accepted = self.accepted or self.kind == "dropped_after"

    def strikes(self, subject: str) -> bool:
        if self.method not in (None, subject) or self.times == 0 or self.dice.random() >= self.probability:
            return False
        self.times = self.times and self.times - 1
        return True


class Faults:
    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._faults.append(fault)

    def clear(self) -> None:
        self._faults.clear()

    def of_call(self, method: str) -> Fault | None:
        """The first fault that strikes this call."""
        return next((f for f in self._faults if f.kind in OF_CALLS and f.strikes(method)), None)

    def of_event(self, event_type: str) -> set[str]:
        """Every kind of fault that strikes this event."""
        return {f.kind for f in self._faults if f.kind in OF_EVENTS and f.strikes(event_type)}
