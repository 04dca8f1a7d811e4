"""What there is in the workspace: people, channels, messages, views. Plain data and the lock around it."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from bot.sandbox.clock import Clock
from bot.sandbox.errors import SlackError
from bot.sandbox.people import person_json, robots
from bot.sandbox.seed import Room, Seed
from bot.sandbox.shapes import Json

T = TypeVar("T")


@dataclass
class Channel:
    id: str
    name: str = ""
    topic: str = ""
    is_general: bool = False
    is_private: bool = False
    is_archived: bool = False
    user: str | None = None  # the person at the other end of a direct message
    created: int = 0
    members: dict[str, None] = field(default_factory=dict)
    messages: dict[str, Json] = field(default_factory=dict)  # by ts, oldest first
    replies: dict[str, list[str]] = field(default_factory=dict)  # ts of the root -> ts of its replies
    whispers: dict[str, tuple[str, Json]] = field(
        default_factory=dict
    )  # ts -> who sees it, ephemeral message

    @property
    def kind(self) -> str:
        """The channel_type of events."""
        return "im" if self.user else "group" if self.is_private else "channel"


@dataclass(frozen=True)
class Change:
    what: str
    channel: str | None = None
    user: str | None = None  # None: everybody may see it


class Workspace:
    def __init__(self, seed: Seed, clock: Clock) -> None:
        self.seed = seed
        self.clock = clock
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)
        self.version = 0
        self.listeners: list[Callable[[Change], None]] = []
        self.publish: Callable[[Json], None] = lambda event: None  # set by the courier
        self.users: dict[str, Json] = {}
        self.channels: dict[str, Channel] = {}
        self.homes: dict[str, Json] = {}
        self.modals: dict[str, list[Json]] = {}
        for user in [person_json(p, seed.team_id, clock.now()) for p in seed.people]:
            self.users[user["id"]] = user
        self.users |= {user["id"]: user for user in robots(seed, clock.now())}
        for room in seed.rooms:
            self.add_room(room)

    def add_room(self, room: Room) -> Channel:
        everybody = [person.id for person in self.seed.people if not person.deleted]
        members = room.members if room.members is not None else (*everybody, self.seed.bot_user)
        channel = Channel(room.id, room.name, room.topic, room.is_general, room.is_private)
        channel.created = int(self.clock.now().timestamp())
        channel.members = dict.fromkeys(members)
        self.channels[room.id] = channel
        return channel

    def open_dm(self, user: str) -> Channel:
        """The direct message between this person and the bot, made when it is first wanted."""
        if user not in self.users:
            raise SlackError("user_not_found")
        dm_id = "D" + user[1:]
        if dm_id not in self.channels:
            dm = Channel(dm_id, user=user, created=int(self.clock.now().timestamp()))
            dm.members = dict.fromkeys((user, self.seed.bot_user))
            self.channels[dm_id] = dm
        return self.channels[dm_id]

    def channel(self, channel_id: object) -> Channel:
        """The channel that the bot may know of: its own and the public ones."""
        channel = self.channels.get(str(channel_id))
        if channel is None or (channel.kind == "group" and self.seed.bot_user not in channel.members):
            raise SlackError("channel_not_found")
        return channel

    def say_changed(self, what: str, channel: Channel | None = None, user: str | None = None) -> None:
        with self.changed:
            self.version += 1
            self.changed.notify_all()
        seen_by = user or (channel.user if channel else None)
        change = Change(what, channel.id if channel else None, seen_by)
        for listener in list(self.listeners):
            listener(change)

    def wait_until(self, predicate: Callable[[], T], timeout: float) -> T:
        """What the predicate says once it is true. It is asked outside the lock, so it may call anything."""
        end = time.monotonic() + timeout
        while True:
            seen = self.version
            if found := predicate():
                return found
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError(f"still not so after {timeout:g} s")
            with self.changed:
                # The predicate may look at things that the sandbox does not know: ask again now and then.
                self.changed.wait_for(partial(self._is_past, seen), min(left, 0.05))

    def _is_past(self, version: int) -> bool:
        return self.version != version
