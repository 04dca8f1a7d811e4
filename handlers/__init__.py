"""What people do in Slack: a noun per file, each ends with register(app)."""

from collections.abc import Callable

from slack_bolt import App

from . import (
    callbacks,
    contacts,
    followup_forms,
    followups,
    guidelines,
    homes,
    kept,
    messages,
    own_words,
    praise,
    reactions,
    shortcuts,
    workspace,
)

Register = Callable[[App], None]

# Messages first: a listener that is tried before the right one costs each event some microseconds.
REGISTER: tuple[Register, ...] = (
    messages.register,
    reactions.register,
    homes.register,
    praise.register,  # before callbacks: it takes its own of the buttons that open a form
    callbacks.register,
    contacts.register,
    followups.register,
    followup_forms.register,
    shortcuts.register,
    guidelines.register,
    kept.register,
    own_words.register,
    workspace.register,
    workspace.register_rest,  # last: it takes whatever nobody else wanted
)
