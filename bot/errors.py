"""What may go wrong with words for a person; anything else is a bug."""


class Sorry(Exception):  # noqa: N818 - it is an answer, not a fault
    """Bad input or a thing that cannot be done: `words` say what to do, in one or two sentences.

    `field` is the block id of the form's field that they belong to; `draft` is what was typed, kept for the
    form that the answer's button opens.
    """

    def __init__(
        self, words: str, field: str | None = None, form: str | None = None, draft: str = ""
    ) -> None:
        super().__init__(words)
        self.words = words
        self.field = field
        self.form = form
        self.draft = draft


class WrongSettings(Exception):  # noqa: N818 - read as a sentence by the admin
    """The environment cannot start a bot; the message names the setting and the mend."""


def is_deadlock(error: Exception) -> bool:
    """Whether PostgreSQL broke a transaction off because two waited for each other: it may simply begin again."""
    return getattr(getattr(error, "orig", None), "sqlstate", None) in ("40P01", "40001")
