"""What people see, as methods of the sandbox."""

from copy import deepcopy

from bot.sandbox import seeing
from bot.sandbox.box import Box
from bot.sandbox.shapes import Json


class Sights:
    box: Box

    def view(self, user: str, channel: str) -> list[Json]:
        with self.box.workspace.lock:
            return deepcopy(seeing.channel_view(self.box, user, channel))

    def thread(self, user: str, channel: str, ts: str) -> list[Json]:
        with self.box.workspace.lock:
            return deepcopy(seeing.thread_view(self.box, user, channel, ts))

    def dm(self, user: str) -> list[Json]:
        """What this person and the bot said to each other alone."""
        return self.view(user, "D" + user[1:])

    def home(self, user: str) -> Json | None:
        with self.box.workspace.lock:
            return deepcopy(self.box.workspace.homes.get(user))

    def modal(self, user: str) -> Json | None:
        with self.box.workspace.lock:
            stack = self.box.workspace.modals.get(user)
            return deepcopy(stack[-1]) if stack else None
