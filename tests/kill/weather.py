"""What goes wrong while the storm lasts, and how the bot is killed in it."""

import random
import threading
import time
from typing import Any

from bot.sandbox import Sandbox
from bot.sandbox.workspace import Change
from tests.kill.bots import BotProcess

POST, LINE, MARK = "chat.postMessage", "chat.postEphemeral", "reactions.add"
CALLS: tuple[tuple[str, str | None, float, dict[str, Any]], ...] = (
    # kind, method, chance, more
    ("dropped_after", POST, 0.06, {}),
    ("dropped_after", MARK, 0.03, {}),
    ("dropped_after", LINE, 0.02, {}),
    ("dropped_after", "chat.update", 0.05, {}),
    ("dropped_after", "chat.delete", 0.05, {}),
    ("internal_error", POST, 0.03, {"accepted": True}),
    ("internal_error", None, 0.01, {}),
    ("dropped_before", None, 0.01, {}),
    ("http_500", None, 0.02, {}),
    ("rate_limited", None, 0.02, {"retry_after": 1}),
    ("timeout", POST, 0.003, {}),
    ("timeout", LINE, 0.001, {}),
)
EVENTS = (
    ("duplicate_event", 0.05),
    ("two_event_ids", 0.05),
    ("retry_only", 0.03),
    ("ack_lost", 0.05),
    ("reorder", 0.03),
    ("socket_dropped", 0.005),
)
START_SECONDS = 60


def let_it_rain(box: Sandbox, seed: int) -> None:
    for n, (kind, method, chance, more) in enumerate(CALLS):
        box.fault(kind, method, times=None, probability=chance, seed=seed + n, **more)
    for n, (kind, chance) in enumerate(EVENTS):
        box.fault(kind, None, times=None, probability=chance, seed=seed + 100 + n)


class Killer:
    """Kills and starts again at once: while it starts, at any moment of its life, or as it speaks."""

    def __init__(self, box: Sandbox, bot: BotProcess, seed: int) -> None:
        self.box, self.bot, self.dice = box, bot, random.Random(seed)
        self.kills = 0
        self.start_seconds: list[float] = []
        self._aim: str | None = None
        self._hit = threading.Event()
        box.workspace.listeners.append(self._watch)

    def kill_once(self) -> None:
        """One life of the bot, of a length that chance decides, and a new one begun."""
        chance = self.dice.random()
        if chance < 0.12:
            time.sleep(self.dice.uniform(0, 1.2))  # while it starts
        else:
            self.wait_for_start()
            if chance < 0.6:
                self._as_it_speaks(self.dice.choice((POST, POST, LINE, MARK)))
            else:
                time.sleep(self.dice.uniform(0, 2.0))
        self.bot.kill()
        self.kills += 1
        self.bot.start()

    def wait_for_start(self) -> None:
        began = time.monotonic()
        end = began + START_SECONDS
        while not self.box.connections():
            if self.bot.ended_by_itself():
                raise AssertionError(f"the bot ended by itself; see {self.bot.log}")
            if time.monotonic() > end:
                raise AssertionError(f"no connection in {START_SECONDS} s; see {self.bot.log}")
            time.sleep(0.02)
        self.start_seconds.append(time.monotonic() - began)

    def _as_it_speaks(self, method: str) -> None:
        self._hit.clear()
        self._aim = method
        self._hit.wait(timeout=3)
        self._aim = None

    def _watch(self, change: Change) -> None:
        # In the middle of the call: Slack has taken it, the answer is not yet on its way.
        if change.what != "call" or self._aim is None:
            return
        last = self.box.calls()[-1]
        if last.method == self._aim:
            self._aim = None
            self.bot.kill_at_once()
            self._hit.set()
