"""What people do, as methods of the sandbox."""

from typing import Any

from bot.sandbox import commands, doings, membership, posts, presses, submissions
from bot.sandbox.box import Box
from bot.sandbox.seed import Person
from bot.sandbox.server import Server
from bot.sandbox.shapes import Json


class Acts:
    box: Box
    server: Server

    # What people do.

    def say(
        self, user: str, channel: str, text: str, thread_ts: str | None = None, *, broadcast: bool = False
    ) -> str:
        """The ts of the message."""
        return doings.say(self.box, user, channel, text, thread_ts=thread_ts, broadcast=broadcast)

    def say_as_bot(self, channel: str, text: str, name: str = "otherbot", classic: bool = False) -> str:
        return doings.say_as_bot(self.box, channel, text, name, classic)

    def say_as_app(self, channel: str, message: Json) -> str:
        """A message of the app's own, as if it had been posted through the Web API."""
        ws = self.box.workspace
        with ws.lock:
            more = {name: value for name, value in message.items() if name != "text"}
            return str(
                posts.post(ws, ws.channel(channel), posts.bot_message(ws, message["text"], **more))["ts"]
            )

    def edit(self, user: str, channel: str, ts: str, text: str) -> None:
        doings.edit(self.box, user, channel, ts, text)

    def unfurl(self, channel: str, ts: str) -> None:
        doings.unfurl(self.box, channel, ts)

    def delete(self, user: str, channel: str, ts: str) -> None:
        doings.delete(self.box, user, channel, ts)

    def react(self, user: str, channel: str, ts: str, name: str) -> None:
        doings.react(self.box, user, channel, ts, name)

    def unreact(self, user: str, channel: str, ts: str, name: str) -> None:
        doings.unreact(self.box, user, channel, ts, name)

    def open_home(self, user: str, tab: str = "home") -> None:
        doings.open_home(self.box, user, tab)

    # What people do and wait for; each says {"ok": True} or {"ok": False, "error" or "errors": ...}.

    def command(self, user: str, channel: str, command: str, text: str = "") -> Json:
        return self.server.wait_for(commands.command(self.box, user, channel, command, text))

    def press(
        self,
        user: str,
        channel: str,
        ts: str,
        action_id: str,
        block_id: str | None = None,
        *,
        state: Json | None = None,
        **chosen: Any,
    ) -> Json:
        """A button or a menu under a message; `chosen` is one value: value=, selected_user=, ..."""
        container = {"type": "message", "channel": channel, "ts": ts, "state": state}
        pressed = presses.Press(user, container, action_id, block_id, chosen)
        return self.server.wait_for(presses.press(self.box, pressed))

    def press_in_view(
        self,
        user: str,
        action_id: str,
        *,
        view_id: str | None = None,
        block_id: str | None = None,
        state: Json | None = None,
        **chosen: Any,
    ) -> Json:
        """A button or a menu in the top form, or in the Home tab when no form is open."""
        container = {"type": "view", "view_id": view_id or self._view_before(user), "state": state}
        pressed = presses.Press(user, container, action_id, block_id, chosen)
        return self.server.wait_for(presses.press(self.box, pressed))

    def submit(self, user: str, state: Json | None = None, view_id: str | None = None) -> Json:
        """`state` is {block_id: {action_id: value}}; a plain value will do: "UBOB", "2026-12-01"."""
        return self.server.wait_for(submissions.submit(self.box, user, view_id, state or {}))

    def close_view(self, user: str, view_id: str | None = None) -> Json:
        return self.server.wait_for(submissions.close_view(self.box, user, view_id))

    def shortcut(
        self, user: str, callback_id: str, channel: str | None = None, ts: str | None = None
    ) -> Json:
        return self.server.wait_for(presses.shortcut(self.box, user, callback_id, channel, ts))

    def _view_before(self, user: str) -> str | None:
        """The id of the top form, or of the Home tab when no form is open."""
        stack = self.box.workspace.modals.get(user) or []
        view = stack[-1] if stack else self.box.workspace.homes.get(user, {})
        return view.get("id")

    # Who is there.

    def join(self, user: str, channel: str, inviter: str | None = None) -> bool:
        """Whether they were not there already."""
        with self.box.workspace.lock:
            return membership.join(self.box.workspace, self.box.workspace.channels[channel], user, inviter)

    def leave(self, user: str, channel: str) -> bool:
        with self.box.workspace.lock:
            return membership.leave(self.box.workspace, self.box.workspace.channels[channel], user)

    def add_person(self, person: Person) -> None:
        with self.box.workspace.lock:
            membership.add_person(self.box.workspace, person)

    def change_user(self, user: str, **changes: object) -> None:
        """tz=, title=, real_name=, is_admin=, deleted=, ...; told by user_change."""
        with self.box.workspace.lock:
            membership.change_user(self.box.workspace, user, **changes)

    def archive(self, channel: str) -> None:
        with self.box.workspace.lock:
            membership.archive(self.box.workspace, self.box.workspace.channels[channel])
