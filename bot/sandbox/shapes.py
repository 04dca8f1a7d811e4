"""The names for Slack's JSON that the whole sandbox shares, and its random ids."""

import random
import string
import uuid
from typing import Any

Json = dict[str, Any]

_random = random.Random()  # noqa: S311 - names for things in a toy workspace, not secrets
_LETTERS = string.ascii_uppercase + string.digits


def new_id(prefix: str, length: int = 10) -> str:
    return prefix + "".join(_random.choices(_LETTERS, k=length))


def new_uuid() -> str:
    return str(uuid.UUID(int=_random.getrandbits(128), version=4))
