"""What people do in Slack: a noun per file, each ends with register(app)."""

from collections.abc import Callable

from slack_bolt import App

from . import callbacks, contacts, followup_forms, followups, messages, shortcuts

Register = Callable[[App], None]

# Messages first: a listener that is tried before the right one costs each event some microseconds.
REGISTER: tuple[Register, ...] = (
    messages.register,
    callbacks.register,
    contacts.register,
    followups.register,
    followup_forms.register,
    shortcuts.register,
)
