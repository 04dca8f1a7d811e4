"""Every method that the sandbox knows: its function, the scope it wants, its rate limit tier."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.api import chat, conversations, reactions, views, workspace
from bot.sandbox.box import Box
from bot.sandbox.shapes import Json

APP_SCOPE = "connections:write"


@dataclass(frozen=True)
class Method:
    function: Callable[[Box, Json], Json]
    scope: str | None = None  # "history" and "read" are asked for by kind of channel
    tier: int = 3


def scope_needed(method: Method, args: Json) -> str | None:
    if method.scope not in ("history", "read"):
        return method.scope
    kind = {"D": "im", "G": "groups"}.get(str(args.get("channel") or "C")[:1], "channels")
    return f"{kind}:{method.scope}"


METHODS = {
    "api.test": Method(workspace.api_test, tier=4),
    "auth.test": Method(workspace.auth_test, tier=4),
    "apps.connections.open": Method(workspace.open_connection, APP_SCOPE, tier=2),
    "team.info": Method(workspace.team_info, "team:read"),
    "users.info": Method(workspace.user_info, "users:read", tier=4),
    "users.list": Method(workspace.user_list, "users:read", tier=2),
    "users.conversations": Method(workspace.user_conversations, "channels:read"),
    "conversations.list": Method(workspace.conversation_list, "channels:read", tier=2),
    "conversations.info": Method(conversations.info, "read"),
    "conversations.open": Method(conversations.open_dm, "im:write"),
    "conversations.history": Method(conversations.history, "history"),
    "conversations.replies": Method(conversations.replies, "history"),
    "conversations.members": Method(conversations.members, "read", tier=4),
    "conversations.join": Method(conversations.join_channel, "channels:join"),
    "chat.postMessage": Method(chat.post_message, "chat:write", tier=4),
    "chat.postEphemeral": Method(chat.post_ephemeral, "chat:write", tier=4),
    "chat.update": Method(chat.update, "chat:write"),
    "chat.delete": Method(chat.delete, "chat:write"),
    "chat.getPermalink": Method(chat.permalink, tier=4),
    "reactions.add": Method(reactions.add, "reactions:write"),
    "reactions.remove": Method(reactions.remove, "reactions:write", tier=2),
    "reactions.get": Method(reactions.get, "reactions:read"),
    "views.open": Method(views.open_view, tier=4),
    "views.push": Method(views.push, tier=4),
    "views.update": Method(views.update, tier=4),
    "views.publish": Method(views.publish, tier=4),
}
