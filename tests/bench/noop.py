"""A Bolt app that does nothing, on the same server and behind Bolt's own signature check: what we compare with."""

import sys

from granian.constants import Interfaces
from granian.log import LogLevels
from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_bolt.authorization import AuthorizeResult

from bot.serving.web import THREADS, OneProcess
from tests.bench.load import SECRET


def app() -> SlackRequestHandler:
    """`def hear(): pass`, authorized from memory."""
    who = AuthorizeResult(
        enterprise_id=None, team_id="T0KEPT", bot_token="xoxb-", bot_id="B", bot_user_id="U"
    )
    bolt = App(
        signing_secret=SECRET,
        authorize=lambda enterprise_id, team_id, user_id: who,
        process_before_response=True,
    )
    bolt.event("message")(hear)
    return SlackRequestHandler(bolt)


def hear(event: dict[str, object]) -> None:
    """Nothing."""


if __name__ == "__main__":
    OneProcess(
        target="noop",
        address="127.0.0.1",
        port=int(sys.argv[1]),
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=THREADS,
        log_level=LogLevels.error,
    ).serve(target_loader=app, wrap_loader=False)
