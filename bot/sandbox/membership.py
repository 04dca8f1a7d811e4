"""Coming, going and changing: members of channels, and people themselves."""

from bot.sandbox.people import person_json, zone_json
from bot.sandbox.seed import Person
from bot.sandbox.shapes import Json
from bot.sandbox.workspace import Channel, Workspace


def join(ws: Workspace, channel: Channel, user: str, inviter: str | None = None) -> bool:
    """Whether this person was not there already."""
    if user in channel.members:
        return False
    channel.members[user] = None
    _announce(ws, channel, user, "member_joined_channel", {"inviter": inviter} if inviter else {})
    return True


def leave(ws: Workspace, channel: Channel, user: str) -> bool:
    if user not in channel.members:
        return False
    del channel.members[user]
    _announce(ws, channel, user, "member_left_channel", {})
    return True


def change_user(ws: Workspace, user_id: str, **changes: object) -> Json:
    """A new title, zone, name or an end (`deleted=True`), told by user_change."""
    user = ws.users[user_id]
    now = ws.clock.now()
    for name, value in changes.items():
        if name == "tz":
            user |= zone_json(str(value), now)
        elif name in user and name != "profile":
            user[name] = value
        if name in user["profile"]:
            user["profile"][name] = value
    user["updated"] = int(now.timestamp())
    ws.publish({"type": "user_change", "user": user, "cache_ts": user["updated"]})
    ws.say_changed("people")
    return user


def add_person(ws: Workspace, person: Person) -> Json:
    """Somebody new in the team and in #general."""
    user = person_json(person, ws.seed.team_id, ws.clock.now())
    ws.users[person.id] = user
    ws.publish({"type": "team_join", "user": user, "cache_ts": user["updated"]})
    for channel in ws.channels.values():
        if channel.is_general:
            join(ws, channel, person.id)
    return user


def archive(ws: Workspace, channel: Channel) -> None:
    channel.is_archived = True
    event = {"type": "channel_archive", "channel": channel.id, "user": ws.seed.people[0].id, "is_moved": 0}
    ws.publish({**event, "event_ts": ws.clock.mint_ts()})
    ws.say_changed("people", channel)


def _announce(ws: Workspace, channel: Channel, user: str, kind: str, more: Json) -> None:
    letter = {"im": "D", "group": "G"}.get(channel.kind, "C")
    event = {"type": kind, "user": user, "channel": channel.id, "channel_type": letter}
    ws.publish({**event, "team": ws.seed.team_id, "event_ts": ws.clock.mint_ts(), **more})
    ws.say_changed("people", channel)
