"""Slack's rate limits: a post a second in each channel, and so many calls a minute by tier."""

import math
import time

PER_MINUTE = {1: 1, 2: 20, 3: 50, 4: 100}
POSTS_BURST = 3


class Pacing:
    """Buckets that fill with time; each call takes one from the bucket of its method (and channel)."""

    def __init__(self) -> None:
        self._buckets: dict[str, tuple[float, float]] = {}

    def seconds_to_wait(self, method: str, tier: int, channel: str | None) -> int:
        """0 when the call may go on, else what Retry-After says."""
        if method in ("chat.postMessage", "response_url"):
            return self._take(f"post {channel}", 1.0, POSTS_BURST)
        per_minute = PER_MINUTE[tier]
        return self._take(method, per_minute / 60, per_minute)

    def _take(self, name: str, per_second: float, burst: float) -> int:
        now = time.monotonic()
        left, since = self._buckets.get(name, (burst, now))
        left = min(burst, left + (now - since) * per_second)
        if left < 1:
            self._buckets[name] = (left, now)
            return math.ceil((1 - left) / per_second)
        self._buckets[name] = (left - 1, now)
        return 0
