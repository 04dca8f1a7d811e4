"""A person as users.info shows one."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.sandbox.seed import SLACKBOT, Person, Seed
from bot.sandbox.shapes import Json


def person_json(person: Person, team_id: str, now: datetime) -> Json:
    first, _, last = person.real_name.partition(" ")
    return {
        "id": person.id,
        "team_id": team_id,
        "name": person.name,
        "deleted": person.deleted,
        "color": person.color,
        "real_name": person.real_name,
        "profile": {
            "title": person.title,
            "real_name": person.real_name,
            "real_name_normalized": person.real_name,
            "display_name": first,
            "display_name_normalized": first,
            "first_name": first,
            "last_name": last,
            "email": f"{person.name}@whitfield.example",
            "status_text": "",
            "status_emoji": "",
            "team": team_id,
        },
        **zone_json(person.tz, now),
        "is_admin": person.is_admin,
        "is_owner": person.is_admin,
        "is_primary_owner": person.is_admin,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": False,
        "is_app_user": False,
        "updated": int(now.timestamp()),
    }


def zone_json(tz: str, now: datetime) -> Json:
    local = now.astimezone(ZoneInfo(tz))
    offset = local.utcoffset()
    assert offset is not None
    return {"tz": tz, "tz_label": local.tzname() or tz, "tz_offset": int(offset.total_seconds())}


def robots(seed: Seed, now: datetime) -> list[Json]:
    """The bot's own user and Slackbot, which users.list names among the people."""
    own = person_json(Person(seed.bot_user, seed.bot_name.title()), seed.team_id, now)
    own |= {"is_bot": True, "name": seed.bot_name}
    own["profile"] |= {"api_app_id": seed.app_id, "bot_id": seed.bot_id}
    own["profile"].pop("email")
    slackbot = person_json(Person(SLACKBOT, "Slackbot", color="757575"), seed.team_id, now)
    slackbot["profile"].pop("email")
    return [own, slackbot]
