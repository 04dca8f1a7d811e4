"""What an app manifest says about the app: its scopes, the events it wants, its commands and shortcuts."""

from bot.sandbox.shapes import Json

ALL_SCOPES = (
    "app_mentions:read",
    "channels:history",
    "channels:join",
    "channels:read",
    "chat:write",
    "chat:write.public",
    "commands",
    "groups:history",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "mpim:history",
    "mpim:read",
    "reactions:read",
    "reactions:write",
    "team:read",
    "users:read",
    "users:read.email",
)


class Manifest:
    def __init__(self, manifest: Json | None) -> None:
        self._given = manifest is not None
        manifest = manifest or {}
        features = manifest.get("features", {})
        self.commands: dict[str, Json] = {c["command"]: c for c in features.get("slash_commands", [])}
        self.shortcuts: dict[str, Json] = {s["callback_id"]: s for s in features.get("shortcuts", [])}
        settings = manifest.get("settings", {})
        self._events = set(settings.get("event_subscriptions", {}).get("bot_events", []))
        self._scopes = manifest.get("oauth_config", {}).get("scopes", {}).get("bot")

    @property
    def scopes(self) -> tuple[str, ...]:
        return ALL_SCOPES if self._scopes is None else tuple(self._scopes)

    def wants(self, event: Json) -> bool:
        """Whether the app subscribed to this event; without a manifest it did to all."""
        if event["type"] == "message":
            name = {"im": "message.im", "group": "message.groups"}.get(
                event["channel_type"], "message.channels"
            )
        else:
            name = event["type"]
        return not self._given or name in self._events

    def knows_command(self, command: str) -> bool:
        return not self._given or command in self.commands

    def escapes(self, command: str) -> bool:
        """Whether "Escape channels, users, and links" is on for this command."""
        return bool(self.commands.get(command, {}).get("should_escape", not self._given))

    def described_commands(self) -> list[Json]:
        return [
            {
                "command": c["command"],
                "hint": c.get("usage_hint", ""),
                "description": c.get("description", ""),
            }
            for c in self.commands.values()
        ]

    def described_shortcuts(self) -> list[Json]:
        return [
            {"callback_id": s["callback_id"], "name": s["name"], "type": s["type"]}
            for s in self.shortcuts.values()
        ]
