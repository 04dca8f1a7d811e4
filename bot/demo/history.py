"""A week that never was: what the demo's people said and did before somebody came to look."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from bot.actions import followup_rows, guidelines, installs, messages, pressing
from bot.actions.speech import SPEECH
from bot.models import Outbox
from bot.sandbox import Sandbox
from bot.store import Store

ZONE = ZoneInfo("America/New_York")
TEAM = "T0KEPT"


@dataclass(frozen=True, slots=True)
class Line:
    """`days` working days ago, at `at`, somebody wrote something; `done_by` closed it so many minutes later."""

    days: int
    at: str
    who: str
    channel: str
    text: str
    done_by: str | None = None
    after: int = 0


WEEK = (
    Line(
        5,
        "09:20",
        "UCAROL",
        "CFRONT",
        "Mrs. Patel called about her order, wants a call back <@UBOB>",
        "UBOB",
        95,
    ),
    Line(5, "11:05", "UDAN", "CSERVICE", "on my way to the Riverside job, back around 2"),
    Line(
        5,
        "14:40",
        "UCAROL",
        "CFRONT",
        "voicemail from Initech about the invoice, 555-0142 <@UMARIA>",
        "UMARIA",
        60,
    ),
    Line(4, "09:50", "UALICE", "CGENERAL", "New price list is in the shared folder"),
    Line(
        4,
        "10:30",
        "UCAROL",
        "CFRONT",
        "Mr. Ortiz from Harbor Cafe called, wants a call back <@UDAN>",
        "UDAN",
        150,
    ),
    Line(4, "13:15", "UBOB", "CSERVICE", "spoke with Henry at Nabisco this morning about the parts"),
    Line(4, "16:10", "UALICE", "CPRAISE", "kudos <@UDAN> for staying late with the Harbor Cafe freezer"),
    Line(3, "09:15", "UCAROL", "CFRONT", "missed call from 555-0177 <@UBOB>", "UBOB", 30),
    Line(3, "10:45", "UMARIA", "CSERVICE", "compressor for Riverside arrives tomorrow"),
    Line(
        3,
        "15:30",
        "UCAROL",
        "CFRONT",
        "Jane from Acme called, wants a call back about the quote <@UBOB>",
        "UBOB",
        45,
    ),
    Line(
        2,
        "09:40",
        "UCAROL",
        "CFRONT",
        "voicemail from the Whitfields about the thermostat <@UDAN>",
        "UDAN",
        1300,
    ),
    Line(
        2,
        "11:20",
        "UBOB",
        "CPRAISE",
        "thank you <@UMARIA> for finding the valve for Acme so fast, above and beyond",
    ),
    Line(2, "14:00", "UALICE", "CGENERAL", "lunch is on the house tomorrow"),
    Line(
        1,
        "09:30",
        "UCAROL",
        "CFRONT",
        "Lena Fischer rang about the heater, please call her back <@UMARIA>",
        "UMARIA",
        50,
    ),
    Line(1, "11:10", "UBOB", "CSERVICE", "left a voicemail for Sam at Bluebird Bakery"),
    Line(1, "15:45", "UCAROL", "CFRONT", "Mr. Ortiz left a voicemail, the freezer again <@UDAN>"),
    Line(0, "09:05", "UDAN", "CGENERAL", "morning all, roads are fine today"),
    Line(0, "09:32", "UBOB", "CSERVICE", "has anyone seen the long ladder?"),
    Line(0, "09:36", "UMARIA", "CSERVICE", "behind the blue van"),
)


def play(sandbox: Sandbox, store: Store, now: datetime) -> None:
    """Tell the week to the sandbox and to the bot's own actions, each at its moment."""
    days = _working_days_before(now.astimezone(ZONE).date())
    with store.begin() as session:
        installs.learn_channels(
            session, now, TEAM, [_channel(room) for room in sandbox.workspace.channels.values()]
        )
        installs.learn_people(session, now, TEAM, list(sandbox.workspace.users.values()), str(ZONE))
    _post_guideline(sandbox, store, datetime.combine(days[5], time(9), ZONE))
    for line in WEEK:
        then = datetime.combine(days[line.days], time.fromisoformat(line.at), ZONE)
        if then < now:
            _tell(sandbox, store, line, then)


def _working_days_before(day: date) -> list[date]:
    days = [day]
    while len(days) < 7:
        day -= timedelta(days=1)
        if day.weekday() < 5:
            days.append(day)
    return days


def _channel(room: object) -> dict[str, object]:
    return {"id": room.id, "name": room.name, "is_general": room.is_general}  # type: ignore[attr-defined]


def _tell(sandbox: Sandbox, store: Store, line: Line, then: datetime) -> None:
    with sandbox.unheard(then):
        ts = sandbox.say(line.who, line.channel, line.text)
    event = {"channel": line.channel, "ts": ts, "user": line.who, "text": line.text}
    with store.begin() as session:
        messages.hear(session, then, TEAM, f"history-{ts}", event)
    with store.begin() as session:
        if line.done_by:
            done = then + timedelta(minutes=line.after)
            for followup in followup_rows.from_message(session, TEAM, line.channel, ts):
                pressing.done(session, done, TEAM, str(followup.id), line.done_by)
    _say_all(sandbox, store, then)


def _say_all(sandbox: Sandbox, store: Store, then: datetime) -> None:
    """What the bot would have said by then is said; nothing of it is left for today."""
    with store.begin() as session:
        for row in session.exec(
            select(Outbox).where(col(Outbox.send_at).is_not(None)).order_by(col(Outbox.id))
        ):
            with sandbox.unheard(then):
                _say(session, sandbox, row, then)
            row.send_at, row.sent_at = None, then
            session.add(row)


def _say(session: Session, sandbox: Sandbox, row: Outbox, then: datetime) -> None:
    if row.verb == "react":
        sandbox.react(sandbox.workspace.seed.bot_user, row.to, row.args["ts"], row.args["name"])
    elif row.verb == "post":
        words = SPEECH[row.say](session, row, then)
        if words:
            room = row.to if row.to.startswith("C") else sandbox.workspace.open_dm(row.to).id
            row.channel_id, row.ts = room, sandbox.say_as_app(room, words)


def _post_guideline(sandbox: Sandbox, store: Store, then: datetime) -> None:
    with store.begin() as session:
        guidelines.post_now(session, then, TEAM)
    _say_all(sandbox, store, then)
