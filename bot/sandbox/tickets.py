"""Things that Slack hands out for a short time: trigger ids, response_urls and Socket Mode tickets."""

import time
from dataclasses import dataclass, field

from bot.sandbox.errors import SlackError
from bot.sandbox.shapes import new_id

USES_OF_RESPONSE_URL = 5


@dataclass
class ResponseUrl:
    """Where an answer to a command or a click may go, for a while."""

    user: str
    channel: str
    until: float
    message_ts: str | None = None
    thread_ts: str | None = None
    used: int = 0

    def use(self) -> None:
        if time.monotonic() > self.until:
            raise SlackError("expired_url")
        if self.used >= USES_OF_RESPONSE_URL:
            raise SlackError("used_url")
        self.used += 1


@dataclass
class _Trigger:
    user: str
    until: float
    spent: bool = False


@dataclass
class Tickets:
    trigger_seconds: float
    url_seconds: float
    triggers: dict[str, _Trigger] = field(default_factory=dict)
    urls: dict[str, ResponseUrl] = field(default_factory=dict)
    sockets: set[str] = field(default_factory=set)

    def new_trigger(self, user: str) -> str:
        trigger_id = f"{new_id('', 11)}.{new_id('', 11)}.{new_id('', 32).lower()}"
        self.triggers[trigger_id] = _Trigger(user, time.monotonic() + self.trigger_seconds)
        return trigger_id

    def spend_trigger(self, trigger_id: object) -> str:
        """Who it was that clicked; a trigger works once."""
        trigger = self.triggers.get(str(trigger_id))
        if trigger is None:
            raise SlackError("invalid_trigger_id")
        if trigger.spent:
            raise SlackError("exchanged_trigger_id")
        if time.monotonic() > trigger.until:
            raise SlackError("expired_trigger_id")
        trigger.spent = True
        return trigger.user

    def new_url(self, user: str, channel: str, message_ts: str | None, thread_ts: str | None) -> str:
        url_id = new_id("", 24)
        until = time.monotonic() + self.url_seconds
        self.urls[url_id] = ResponseUrl(user, channel, until, message_ts, thread_ts)
        return url_id

    def url(self, url_id: str) -> ResponseUrl:
        if url_id not in self.urls:
            raise SlackError("invalid_url")
        return self.urls[url_id]

    def new_socket_ticket(self) -> str:
        ticket = new_id("", 32).lower()
        self.sockets.add(ticket)
        return ticket
