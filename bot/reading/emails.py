"""E-mail addresses as written."""

from .templates import late

EMAIL = late(
    r"(?<![\w.@+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,5}[A-Za-z]{2,24}(?![\w@])"
)


def find_email(text: str) -> tuple[str, int, int] | None:
    """The first e-mail address in a text, with its place."""
    found = find_emails(text)
    return found[0] if found else None


def find_emails(text: str) -> list[tuple[str, int, int]]:
    """The e-mail addresses of a text."""
    if text.count("@") == text.count("<@"):  # no "@" but those of mentions
        return []
    return [(match.group(), match.start(), match.end()) for match in EMAIL.finditer(text)][:20]
