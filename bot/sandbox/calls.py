"""The record of every Web API call that the bot made."""

from collections import deque
from dataclasses import asdict, dataclass

from bot.sandbox.shapes import Json


@dataclass
class Call:
    method: str
    args: Json
    at: str
    ok: bool = False
    error: str | None = None
    accepted: bool = False  # whether it was carried out, whatever the bot was told

    def __getitem__(self, name: str) -> object:
        return asdict(self)[name]


class Calls:
    def __init__(self, keep: int) -> None:
        self._calls: deque[Call] = deque(maxlen=keep)
        self.total = 0

    def add(self, call: Call) -> None:
        self._calls.append(call)
        self.total += 1

    def of(self, method: str | None = None) -> list[Call]:
        return [call for call in list(self._calls) if method in (None, call.method)]

    def clear(self) -> None:
        self._calls.clear()

    def as_json(self) -> list[Json]:
        return [asdict(call) for call in list(self._calls)]
