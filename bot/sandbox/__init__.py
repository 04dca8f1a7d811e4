"""A Slack workspace in a box, for tests and the demo. It knows nothing of the bot."""

from bot.sandbox.checks import check_message, check_view
from bot.sandbox.deadlines import Deadlines
from bot.sandbox.errors import SandboxError
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.seed import Person, Room, Seed

__all__ = ["Deadlines", "Person", "Room", "Sandbox", "SandboxError", "Seed", "check_message", "check_view"]
