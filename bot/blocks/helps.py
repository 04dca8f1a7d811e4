"""What `/kept` says of itself: each command with an example."""

from .text import Message, context, message, section

COMMANDS = (
    ("`/callback Jane at Acme 555-0134 re invoice @bob by 4pm`", "log a call, e-mail or visit to return"),
    ("`/contact called Jane at Acme, sorted`", "log a contact, which closes what it answers"),
    ("`/followups`", "what is open: yours; also `/followups team`, `late` or a customer's name"),
    ("`/praise @maria for staying late with the Patel order #extra-mile`", "pass on a kind word"),
    ("`/guidelines`", "this week's guideline and the whole list; `/guidelines thank` finds some"),
    ("`/kept settings`", "for managers: hours, channels, who gets the digest"),
    ("`/kept words`", "for managers: words for colleagues, and names that are always customers"),
    ("`/kept digest`", "for managers: the week's figures, now"),
)


def helping() -> Message:
    """One line a command."""
    opening = "I keep track of who waits for a call, and I pass on praise."
    lines = "\n".join(f"• {example} {what}" for example, what in COMMANDS)
    hint = (
        "In channels that I'm in, plain words will do: _Jane from Acme called, wants a call back before 4_."
    )
    return message(
        f"{opening} `/callback` logs a call to return; `/praise` thanks a colleague.",
        [
            section(opening),
            section(lines),
            context(hint),
        ],
    )
