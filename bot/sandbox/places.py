"""Where a person is, and the form before their eyes."""

from bot.sandbox.box import Box
from bot.sandbox.errors import SandboxError
from bot.sandbox.shapes import Json
from bot.sandbox.workspace import Channel


def place(box: Box, user: str, channel_id: str) -> Channel:
    """The channel, if this person is in it; their direct message is made when it is wanted."""
    if user not in box.workspace.users:
        raise SandboxError(f"nobody is called {user!r}")
    if channel_id == "D" + user[1:]:
        return box.workspace.open_dm(user)
    channel = box.workspace.channels.get(channel_id)
    if channel is None or user not in channel.members:
        raise SandboxError(f"{user} is not in {channel_id!r}")
    return channel


def top_modal(box: Box, user: str, view_id: str | None) -> Json:
    stack = box.workspace.modals.get(user) or []
    if not stack or view_id not in (None, stack[-1]["id"]):
        raise SandboxError(f"{user} has no such form open")
    view: Json = stack[-1]
    return view
