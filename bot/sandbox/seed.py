"""Who and what is in the workspace before anything happens."""

from dataclasses import dataclass, replace

BOT_TOKEN = "xoxb-sandbox"  # noqa: S105 - a token of the sandbox alone
APP_TOKEN = "xapp-sandbox"  # noqa: S105
SIGNING_SECRET = "sandbox-signing-secret"  # noqa: S105
SLACKBOT = "USLACKBOT"


@dataclass(frozen=True)
class Person:
    id: str
    real_name: str
    title: str = ""
    tz: str = "America/New_York"
    is_admin: bool = False
    color: str = "4bbe2e"
    deleted: bool = False

    @property
    def name(self) -> str:
        return self.real_name.split()[0].lower()


@dataclass(frozen=True)
class Room:
    id: str
    name: str
    topic: str = ""
    is_general: bool = False
    is_private: bool = False
    members: tuple[str, ...] | None = None  # None: everybody, and the bot


PEOPLE = (
    Person("UALICE", "Alice Moreno", "Office manager", is_admin=True, color="9f69e7"),
    Person("UBOB", "Bob Tanaka", "Service", color="2b8a99"),
    Person("UCAROL", "Carol Whitfield", "Front desk", color="e0a729"),
    Person("UDAN", "Dan Okafor", "Field technician", tz="America/Chicago", color="43761b"),
    Person("UMARIA", "Maria Petrova", "Parts", tz="Europe/London", color="e96699"),
)
ROOMS = (
    Room("CGENERAL", "general", "Everybody, everything", is_general=True),
    Room("CSERVICE", "service", "Calls, visits, repairs"),
    Room("CFRONT", "front-desk", "Who rang, who came by"),
    Room("CPRAISE", "praise", "Well done!"),
)


@dataclass(frozen=True)
class Seed:
    team_id: str = "T0KEPT"
    team_name: str = "Whitfield & Sons"
    domain: str = "whitfield"
    app_id: str = "A0KEPT"
    bot_id: str = "B0KEPT"
    bot_user: str = "U0KEPT"
    bot_name: str = "kept"
    people: tuple[Person, ...] = PEOPLE
    rooms: tuple[Room, ...] = ROOMS

    def with_people(self, *more: Person) -> "Seed":
        return replace(self, people=(*self.people, *more))

    def with_rooms(self, *more: Room) -> "Seed":
        return replace(self, rooms=(*self.rooms, *more))
