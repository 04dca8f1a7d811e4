"""Bots as processes of their own, started as anybody starts one, and killed as nothing should be."""

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from bot.sandbox import Sandbox

ELEVEN = 11


def late_morning_zone() -> str:
    """A zone where it is about eleven now: in the middle of a working day, far from any moment of the clock."""
    ahead = ELEVEN - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


class BotProcess:
    """`python -m bot run` against a sandbox and a store; what it logs is kept in one file."""

    def __init__(self, box: Sandbox, store_url: str, zone: str, folder: Path | None = None) -> None:
        self.folder = folder or Path(tempfile.mkdtemp(prefix="kept-bot-"))
        self.log = self.folder / "bot.log"
        self.starts = 0
        self._env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("KEPT_")},
            "SLACK_BOT_TOKEN": box.box.bot_token,
            "SLACK_APP_TOKEN": box.box.app_token,
            "SLACK_API_URL": box.api_url,
            "DATABASE_URL": store_url,
            "KEPT_TIMEZONE": zone,
            "KEPT_LOG_LEVEL": "WARNING",
        }
        self._running: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "BotProcess":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def start(self) -> None:
        self.starts += 1
        with self.log.open("ab") as log:
            self._running = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"],
                cwd=self.folder,  # no .env of anybody's
                env=self._env,
                stdout=log,
                stderr=log,
            )

    def kill(self) -> None:
        """SIGKILL: no last words."""
        if self._running:
            self._running.kill()
            self._running.wait()

    def kill_at_once(self) -> None:
        """The same without waiting for it, from any thread."""
        if self._running:
            self._running.kill()

    def ended_by_itself(self) -> bool:
        """Whether it went although nobody killed it."""
        return self._running is not None and self._running.poll() not in (None, -9)

    def complaints(self) -> list[str]:
        """The lines of its log that tell of a bug."""
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return [line for line in text.splitlines() if " ERROR bot." in line or " ERROR schedules." in line]
