"""The parts of the sandbox, together."""

from dataclasses import dataclass

from bot.sandbox.calls import Calls
from bot.sandbox.courier import Courier
from bot.sandbox.faults import Faults
from bot.sandbox.manifest import Manifest
from bot.sandbox.pacing import Pacing
from bot.sandbox.tickets import Tickets
from bot.sandbox.workspace import Workspace


@dataclass
class Box:
    workspace: Workspace
    courier: Courier
    faults: Faults
    calls: Calls
    tickets: Tickets
    manifest: Manifest
    scopes: tuple[str, ...]
    pacing: Pacing | None
    bot_token: str
    app_token: str
    url: str = ""  # where the sandbox can be reached, once it is
