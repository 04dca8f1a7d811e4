"""`python -m bot.sandbox`: the workspace in a process of its own."""

import argparse
import json
import signal
import threading
from pathlib import Path

from bot.sandbox.sandbox import Sandbox


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8765)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--events-url", help="deliver events there by signed HTTP, not by Socket Mode")
    parser.add_argument("--manifest", type=Path, help="the app's manifest, as JSON")
    parser.add_argument("--rate-limits", action="store_true", help="limit calls as Slack does")
    parser.add_argument(
        "--time-scale", type=float, default=1.0, help="0.01: retries come a hundred times sooner"
    )
    given = parser.parse_args()
    manifest = json.loads(given.manifest.read_text("utf-8")) if given.manifest else None
    sandbox = Sandbox(
        manifest=manifest,
        events_url=given.events_url,
        rate_limits=given.rate_limits,
        time_scale=given.time_scale,
    )
    sandbox.start(given.port, given.host)
    print(sandbox.url, flush=True)  # noqa: T201 - the one thing that whoever started it must know
    stopped = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stopped.set())
    stopped.wait()
    sandbox.stop()


if __name__ == "__main__":
    main()
