"""What both ways of reaching the bot have in common: a parcel goes out, an answer comes back."""

from dataclasses import dataclass
from typing import Any, Protocol

from bot.sandbox.shapes import Json

EVENT, INTERACTIVE, COMMAND = "events_api", "interactive", "slash_commands"


@dataclass(frozen=True)
class Parcel:
    kind: str
    payload: Json
    attempt: int = 0  # 1 to 3 for a repeat
    reason: str = ""  # why the attempt before failed


@dataclass(frozen=True)
class Answer:
    ok: bool
    payload: Any = None  # what the bot sent back with its ack
    reason: str = ""  # why it failed: timeout, http_error, connection_failed
    final: bool = False  # the bot asked not to be tried again


class Transport(Protocol):
    def connected(self) -> bool: ...

    async def ready(self) -> None:
        """Returns once the bot can be reached."""

    def cut(self) -> None:
        """Every connection breaks off without a word."""

    async def send(self, parcel: Parcel) -> Answer: ...

    async def close(self) -> None: ...
