"""The parts that every interaction payload has."""

from bot.sandbox.box import Box
from bot.sandbox.delivery import Answer
from bot.sandbox.events import VERIFICATION_TOKEN
from bot.sandbox.shapes import Json
from bot.sandbox.workspace import Channel


def common(box: Box, user: str) -> Json:
    seed = box.workspace.seed
    name = box.workspace.users[user]["name"]
    return {
        "user": {"id": user, "username": name, "name": name, "team_id": seed.team_id},
        "api_app_id": seed.app_id,
        "token": VERIFICATION_TOKEN,
        "team": {"id": seed.team_id, "domain": seed.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def response_url(
    box: Box, user: str, channel: Channel, ts: str | None = None, thread_ts: str | None = None
) -> str:
    return f"{box.url}/response/{box.tickets.new_url(user, channel.id, ts, thread_ts)}"


def failure(answer: Answer) -> str:
    """The error that a person sees when the bot did not take their click."""
    return "operation_timeout" if "timeout" in answer.reason else "dispatch_failed"
