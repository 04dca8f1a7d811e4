"""What people say to what the bot heard, and what became of it."""

from collections.abc import Sequence

from bot.actions import verdicts
from bot.actions.workspaces import access_workspace
from bot.models import Verdict, Workspace
from bot.rules.verdicts import TOO_MANY, Tally
from tests.handlers.conftest import Bot
from tests.handlers.looking import MORNING, quiet_line, rows

NAMES = ["Jane", "Henry", "Sam", "Rick", "Dale", "Scott", "Molly", "Aoife", "Priya", "Ines", "Omar", "Ruth"]


def waits(name: str) -> str:
    return f"{name} from Acme called, wants a call back <@UBOB>"


def say(bot: Bot, text: str, user: str = "UCAROL") -> str:
    ts = bot.box.say(user, "CSERVICE", text)
    bot.quiet()
    return ts


def press(bot: Bot, action: str, user: str = "UCAROL") -> None:
    """A button of the newest line that only this person sees."""
    assert bot.box.press(user, "CSERVICE", quiet_line(bot, user)["ts"], action)["ok"]
    bot.quiet()


def take_back(bot: Bot, names: Sequence[str] = NAMES[:TOO_MANY]) -> None:
    """So many times the same mistake."""
    for name in names:
        say(bot, waits(name))
        press(bot, "followup_undo")


def found(bot: Bot) -> list[str | None]:
    return [one.verdict for one in rows(bot, Verdict)]


def only(bot: Bot) -> Verdict:
    [verdict] = rows(bot, Verdict)
    return verdict


def month(bot: Bot, workspace_id: str = "T0KEPT") -> Tally:
    with bot.store.begin() as session:
        later = MORNING.replace(hour=23)
        return verdicts.month(session, access_workspace(session, workspace_id, later), later)


def doubted(bot: Bot, workspace_id: str = "T0KEPT") -> list[str]:
    with bot.store.begin() as session:
        return list(session.get_one(Workspace, workspace_id).doubted_rules)
