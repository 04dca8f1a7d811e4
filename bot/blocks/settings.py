"""The settings form; its fields are called as the workspace's columns are."""

from collections.abc import Sequence
from datetime import time
from typing import Any

from bot.models import Workspace

from . import ids
from .forms import field, modal, select, text_input
from .text import Block, header, option, section

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAYS = tuple((str(number), day) for number, day in enumerate(DAYS))
_OURS: dict[str, Any] = {"include": ["public", "private"], "exclude_bot_users": True}


def form(
    workspace: Workspace, managers: Sequence[str], aloud: Sequence[str], first: bool = False
) -> dict[str, Any]:
    """Everything as it is set now."""
    blocks = [
        *_welcome(first),
        header("When the team works"),
        field("work_days", "Working days", _days(workspace.work_days), optional=False),
        field("starts", "The day starts", _clock(workspace.starts), optional=False),
        field("ends", "The day ends", _clock(workspace.ends), optional=False),
        field(
            "zone",
            "The team's time zone",
            text_input(workspace.zone, example="America/Chicago", most=60),
            optional=False,
            hint="For the team as a whole; each person's own comes from Slack.",
        ),
        *_weekly(workspace),
        *_praise(workspace, aloud),
        header("People"),
        field(
            "managers",
            "Managers",
            _users(managers),
            optional=False,
            hint="They get the digest and hear of what is late.",
        ),
        *_emoji(workspace),
    ]
    return modal(ids.VIEW_SETTINGS, "Settings", blocks)


def _welcome(first: bool) -> list[Block]:
    if not first:
        return []
    return [section("Nobody managed this team here yet; now you do. Add others below, or hand it on.")]


def _weekly(workspace: Workspace) -> list[Block]:
    return [
        header("Once a week"),
        field(
            "guideline_channel",
            "Where the guideline goes",
            _conversation(workspace.guideline_channel),
            hint="Empty: the general channel, or the first that I was invited to.",
        ),
        field(
            "guideline_weekday", "Day of the guideline", _weekday(workspace.guideline_weekday), optional=False
        ),
        field("guideline_time", "Time of the guideline", _clock(workspace.guideline_time), optional=False),
        field(
            "digest_weekday",
            "Day of the managers' digest",
            _weekday(workspace.digest_weekday),
            optional=False,
        ),
        field("digest_time", "Time of the managers' digest", _clock(workspace.digest_time), optional=False),
    ]


def _praise(workspace: Workspace, aloud: Sequence[str]) -> list[Block]:
    limit: Block = {
        "type": "number_input",
        "is_decimal_allowed": False,
        "min_value": "1",
        "max_value": "1000",
    }
    channels: Block = {"type": "multi_conversations_select", "filter": _OURS}
    channels |= {"initial_conversations": list(aloud)} if aloud else {}
    return [
        header("Praise"),
        field(
            "praise_limit",
            "How many kind words a day from each person",
            limit | {"initial_value": str(workspace.praise_limit)},
            optional=False,
        ),
        field("aloud", "Channels that hear praise", channels, hint="Elsewhere it goes to the person alone."),
    ]


def _emoji(workspace: Workspace) -> list[Block]:
    labels = {
        "call_emoji": "Track a call for a message",
        "done_emoji": "A follow-up is done",
        "praise_emoji": "Praise for a message's author",
    }
    made = [
        field(name, label, text_input(getattr(workspace, name), most=100), optional=False)
        for name, label in labels.items()
    ]
    return [header("What an emoji means"), *made]


def _days(chosen: str) -> Block:
    options = [option(day, number) for number, day in _WEEKDAYS]
    element: Block = {"type": "checkboxes", "options": options}
    initial = [one for one in options if one["value"] in chosen]
    return element | ({"initial_options": initial} if initial else {})


def _clock(at: time) -> Block:
    return {"type": "timepicker", "initial_time": f"{at:%H:%M}"}


def _weekday(chosen: int) -> Block:
    return select(_WEEKDAYS, str(chosen))


def _conversation(channel: str | None) -> Block:
    element: Block = {"type": "conversations_select", "filter": _OURS}
    return element | ({"initial_conversation": channel} if channel else {})


def _users(chosen: Sequence[str]) -> Block:
    element: Block = {"type": "multi_users_select"}
    return element | ({"initial_users": list(chosen)} if chosen else {})
