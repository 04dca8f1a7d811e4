"""What a test looks at: rows of the store, quiet lines and marks in the sandbox."""

from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlmodel import SQLModel, col, select

from tests.handlers.conftest import Bot

NEW_YORK = ZoneInfo("America/New_York")
MORNING = datetime(2026, 11, 23, 10, 12, tzinfo=NEW_YORK)  # a Monday
ASKED = "Jane from Acme called, 555-0134, wants a call back before 4 re the invoice <@UBOB>"

RowT = TypeVar("RowT", bound=SQLModel)


def rows(bot: Bot, model: type[RowT]) -> list[RowT]:
    with bot.store.begin() as session:
        return list(session.exec(select(model).order_by(col(model.id))))  # type: ignore[attr-defined]


def quiet_lines(bot: Bot, user: str, channel: str = "CSERVICE") -> list[str]:
    return [one["text"] for one in bot.box.view(user, channel) if one["ephemeral"]]


def marks(bot: Bot, ts: str, channel: str = "CSERVICE") -> list[str]:
    said = next(one for one in bot.box.view("UCAROL", channel) if one["ts"] == ts)
    return [one["name"] for one in said["reactions"]]


def quiet_line(bot: Bot, user: str, channel: str = "CSERVICE") -> dict[str, Any]:
    """The newest line that only this person sees."""
    return [one for one in bot.box.view(user, channel) if one["ephemeral"]][-1]
