"""How long Slack waits for what, in seconds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Deadlines:
    ack: float = 3.0
    trigger: float = 3.0
    retries: tuple[float, ...] = (0.0, 60.0, 300.0)  # before the first, second and third repeat
    response_url: float = 1800.0

    def scaled(self, by: float) -> "Deadlines":
        """Shorter waits for tests; an ack keeps its three seconds, for a machine may be busy."""
        retries = tuple(wait * by for wait in self.retries)
        return Deadlines(self.ack, self.trigger, retries, self.response_url * by)
