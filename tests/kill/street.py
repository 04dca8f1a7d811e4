"""The people of a storm: they act, watch Slack for what comes of it, and act again."""

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from typing import Any

from sqlalchemy import select, update

from bot.clock import utcnow
from bot.models import Followup
from bot.sandbox import Sandbox
from bot.sandbox.errors import SandboxError
from bot.store import Store, table
from tests.kill.ledger import Ledger, Wanted

SYLLABLES = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
LOOK_EVERY = 1.0  # seconds between looks into the store
BREATH = 0.03  # seconds between one story's beginning and the next one's

Step = Callable[[], object]


class Street:
    """Tells many stories at once; `tell` is called again and again by whoever runs the storm."""

    def __init__(self, box: Sandbox, store: Store, ledger: Ledger, seed: int) -> None:
        self.box, self.store, self.ledger = box, store, ledger
        self.dice = random.Random(seed)
        self._people = [one.id for one in box.workspace.seed.people]
        self._channels = [one.id for one in box.workspace.seed.rooms]
        self._words: set[str] = set()
        self._hands = ThreadPoolExecutor(8, thread_name_prefix="hands")
        self._under_way: list[tuple[Iterator[Step], Step, str]] = []
        self._wishes: list[tuple[Wanted, str]] = []
        self._said: dict[str, dict[str, int]] = {}
        self._began = self._looked = 0.0

    # Stories.

    @property
    def busy(self) -> int:
        return len(self._under_way)

    def begin(self, story: "Callable[[Street], Iterator[Step]]", most: int) -> None:
        """Begin a story, unless one has just begun or enough are being told."""
        if self.busy >= most or time.monotonic() - self._began < BREATH:
            return
        self._began = time.monotonic()
        self._advance(story(self), story.__name__)

    def tell(self) -> None:
        """Take every step whose time has come."""
        self._look()
        ready = [one for one in self._under_way if one[1]()]
        for one in ready:
            self._under_way.remove(one)
            self._advance(one[0], one[2])

    def stuck(self) -> list[str]:
        return [name for _, _, name in self._under_way]

    def go(self) -> None:
        self._hands.shutdown(wait=False, cancel_futures=True)

    def _advance(self, story: Iterator[Step], name: str) -> None:
        step = next(story, None)
        if step is not None:
            self._under_way.append((story, step, name))

    # Who, where, whom.

    def person(self, but: str = "") -> str:
        return self.dice.choice([one for one in self._people if one != but])

    def people_but(self, by: str, count: int) -> list[str]:
        return self.dice.sample([one for one in self._people if one != by], count)

    def channel(self) -> str:
        return self.dice.choice(self._channels)

    def new_word(self) -> str:
        """A name that is like no other."""
        while True:
            word = "".join(self.dice.sample(SYLLABLES, 5)).capitalize()
            if word not in self._words:
                self._words.add(word)
                return word

    # What they do.

    def say(self, by: str, channel: str, text: str, thread_ts: str | None = None) -> str:
        self.ledger.events += 1
        return self.box.say(by, channel, text, thread_ts)

    def edit(self, by: str, channel: str, ts: str, text: str) -> None:
        self.ledger.events += 1
        self.box.edit(by, channel, ts, text)

    def delete(self, by: str, channel: str, ts: str) -> None:
        self.ledger.events += 1
        self.box.delete(by, channel, ts)

    def react(self, by: str, channel: str, ts: str, name: str) -> None:
        self.ledger.events += 1
        self.box.react(by, channel, ts, name)

    def unreact(self, by: str, channel: str, ts: str, name: str) -> None:
        self.ledger.events += 1
        self.box.unreact(by, channel, ts, name)

    def command(self, by: str, channel: str, name: str, text: str) -> "Future[dict[str, Any]]":
        self.ledger.events += 1
        return self._hands.submit(self.box.command, by, channel, name, text)

    def press(self, by: str, ts: str, action: str, block: str) -> "Future[dict[str, Any]]":
        self.ledger.events += 1
        return self._hands.submit(self._press, by, ts, action, block)

    def _press(self, by: str, ts: str, action: str, block: str) -> dict[str, Any]:
        try:
            return self.box.press(by, "D" + by[1:], ts, action, block)
        except SandboxError:  # the button went as it was reached for
            return {"ok": False}

    # What they see.

    def settled(self) -> bool:
        """Nothing more to see: the story is over when it is told."""
        return True

    def has_mark(self, channel: str, ts: str, name: str) -> bool:
        ws = self.box.workspace
        with ws.lock:
            message = ws.channels[channel].messages.get(ts) or {}
            return any(
                one["name"] == name and ws.seed.bot_user in one["users"]
                for one in message.get("reactions", [])
            )

    def marked(self, wanted: Wanted) -> bool:
        return all(self.has_mark(*mark) for mark in wanted.marks)

    def nag_of(self, owner: str, word: str) -> tuple[str, str] | None:
        """The newest nag in a person's messages that still lists a customer: its ts, and the block of buttons."""
        ws = self.box.workspace
        with ws.lock:
            dm = ws.channels.get("D" + owner[1:])
            newest = list(dm.messages.values())[-80:] if dm else []
            for message in reversed(newest):
                blocks = message.get("blocks") or []
                for words, buttons in pairwise(blocks):
                    if buttons["type"] == "actions" and word in str(words.get("text")):
                        return message["ts"], buttons["block_id"]
        return None

    # The clock, which they cannot wait for: what is due tomorrow is made due now.

    def due(self, wanted: Wanted, column: str) -> Step:
        """Make a follow-up's column due; true once the job has taken it."""
        self._wishes.append((wanted, column))
        field, wish = {
            "next_nag_at": ("nags", wanted.nags),
            "escalate_at": ("escalated", wanted.escalated),
            "ask_at": ("asked", wanted.asked),
        }[column]
        return lambda: self._said.get(wanted.word, {}).get(field, 0) >= wish

    def _look(self) -> None:
        if time.monotonic() - self._looked < LOOK_EVERY:
            return
        self._looked = time.monotonic()
        of = table(Followup)
        watched = [one.word for one in self.ledger.wanted if one.nags or one.asked or one.escalated]
        with self.store.begin() as session:
            for wanted, column in self._wishes:
                mine = (of.c.customer_name == wanted.word) & of.c.closed_at.is_(None)
                session.execute(update(of).where(mine).values({column: utcnow()}))
            asking = select(of.c.customer_name, of.c.nags, of.c.escalated, of.c.ask_at)
            for word, nags, escalated, ask_at in session.execute(
                asking.where(of.c.customer_name.in_(watched[-300:]))
            ):
                self._said[word] = {"nags": nags, "escalated": escalated, "asked": int(ask_at is None)}
        self._wishes.clear()
