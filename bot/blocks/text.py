"""The leaves of every message: text that is escaped, cut to Slack's limits, and never a ping."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

Block = dict[str, Any]
Message = dict[str, Any]

_SECTION = 3000
_MESSAGE = 3900  # Slack cuts at 40,000 and recommends 4,000
_BLOCKS = 50


def cut(words: str, most: int) -> str:
    """`words` in at most `most` characters, with an ellipsis where something was left out."""
    words = words.replace("\x00", "")
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def escape(words: str | None, most: int = 200) -> str:
    """What a person typed, on one line, made harmless for mrkdwn: it cannot ping, link or forge."""
    line = " ".join((words or "").split())
    return cut(line, most).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def bold(words: str | None, most: int = 150) -> str:
    """Bold, also when the words hold asterisks of their own."""
    return f"*{escape(words, most).replace('*', '∗')}*"


def plain(words: str, most: int = 75) -> dict[str, Any]:
    return {"type": "plain_text", "text": cut(" ".join(words.split()) or "…", most), "emoji": True}


def mrkdwn(words: str, most: int = _SECTION) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": _whole_entities(words, most) or "…"}


def _whole_entities(words: str, most: int) -> str:
    """Cut escaped text, but never through an entity or a <…> token."""
    if len(words) <= most:
        return words
    short = words[: most - 1]
    for opens, closes in (("&", ";"), ("<", ">")):
        at = short.rfind(opens)
        if at >= 0 and closes not in short[at:]:
            short = short[:at]
    return short.rstrip() + "…"


def section(words: str, accessory: Block | None = None) -> Block:
    block: Block = {"type": "section", "text": mrkdwn(words)}
    return block | {"accessory": accessory} if accessory else block


def context(*lines: str) -> Block:
    return {"type": "context", "elements": [mrkdwn(line, 2000) for line in lines[:10]]}


def header(words: str) -> Block:
    return {"type": "header", "text": plain(words, 150)}


def divider() -> Block:
    return {"type": "divider"}


def button(words: str, action_id: str, value: int | str, style: str | None = None) -> Block:
    block: Block = {"type": "button", "text": plain(words), "action_id": action_id, "value": str(value)}
    return block | {"style": style} if style else block


def actions(*elements: Block, block_id: str | None = None) -> Block:
    block: Block = {"type": "actions", "elements": list(elements)}
    return block | {"block_id": block_id} if block_id else block


def option(words: str, value: str) -> Block:
    return {"text": plain(words), "value": value[:150]}


def message(text: str, blocks: Sequence[Block] | None = None) -> Message:
    """A message that always fits; `text` is what a notification and a screen reader say."""
    made: Message = {"text": _whole_entities(text, _MESSAGE)}
    if blocks:
        made["blocks"] = list(blocks[:_BLOCKS])
    return made


def note(text: str, *buttons: Block) -> Message:
    """One line and its buttons."""
    return message(text, [section(text), *([actions(*buttons)] if buttons else [])])


def view(title: str, blocks: Sequence[Block]) -> dict[str, Any]:
    """Something to read in a window of its own."""
    return {
        "type": "modal",
        "title": plain(title, 24),
        "close": plain("Close", 24),
        "blocks": list(blocks[:100]),
    }


def joined(words: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def sentence(words: str) -> str:
    """With a capital first, and names as they are."""
    return words[:1].upper() + words[1:]


def counted(number: int, one: str, many: str) -> str:
    """ "1 call", "3 calls"; small numbers as words."""
    small = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return f"{small[number] if number < len(small) else f'{number:,}'} {one if number == 1 else many}"


def time_words(at: time) -> str:
    """ "4 pm", "4:30 pm", "noon", "midnight"."""
    if (at.hour, at.minute) in ((12, 0), (0, 0)):
        return "noon" if at.hour else "midnight"
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes} {'am' if at.hour < 12 else 'pm'}"


def _week(day: date) -> int:
    """Which week it is, counted from any one; each begins on a Monday."""
    return (day.toordinal() - 1) // 7


def day_words(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """ "today", "tomorrow", "yesterday", "Friday", "last Friday", "3 December"; always in the reader's own zone."""
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    away = (day - today).days
    if away in near:
        return near[away]
    if 1 < away < 7:
        return f"{day:%A}"
    weeks = _week(today) - _week(day)
    if away < 0 and weeks < 2:
        return f"last {day:%A}" if weeks else f"{day:%A}"
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {day:%B}{year}"


def moment_words(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """ "4 pm today", "noon tomorrow", "9 am Friday"."""
    return f"{time_words(at.astimezone(zone).time())} {day_words(at, now, zone)}"


def since_words(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """ "10:12" for today, else "yesterday" or the day: how long someone has waited."""
    local = at.astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        return time_words(local.time())
    return day_words(at, now, zone)


def span_words(length: timedelta | None) -> str:
    """ "12 minutes", "2 hours 5 minutes"."""
    minutes = max(0, round((length or timedelta()).total_seconds() / 60))
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} hour{'s' * (hours != 1)}"] if hours else []
    if rest or not hours:
        parts.append(f"{rest} minute{'s' * (rest != 1)}")
    return " ".join(parts)
