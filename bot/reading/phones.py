"""Phone numbers as written; `phonenumbers` is asked only about runs that look like one."""

import re
from functools import lru_cache

import phonenumbers

from .templates import late
from .words.numbers import NOT_PHONES

RUN = late(
    r"(?=[+(\d])(?:(?<![\w#$€£.,:/=-])(?:\+|00)?\(?\+?\d{1,5}\)?(?:[ .\-/]{0,2}\(?\d{1,5}\)?){1,7}(?![\w/]|[.,:]\d|-\d)"
    r"|(?<![\w#$€£.,:/=+-])\+?\d{7,15}(?![\w/]|[.,:]\d|-\d))"
)
EXTENSION = late(r",?\s{0,2}(?:x|xt|ext|extn|extension)\.?:?\s{0,2}\d{1,6}\b", re.IGNORECASE)
LOCAL = late(r"\d{3}[-. ]\d{4}$")
DATE = late(r"\d{4}-\d{1,2}-\d{1,2}$|\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})$")
DOTTED = late(r"\d{1,3}(?:\.\d{1,3}){3}$")
BEFORE = late(rf"(?:{'|'.join(NOT_PHONES).lower()})[\s.:#]*(?:no|number|num)?[\s.:#]*$")


NORTH_AMERICA = frozenset({"US", "CA"})


def find_phone(text: str, region: str = "US") -> tuple[str, int, int] | None:
    """The first phone number in a text, extension kept, with its place."""
    found = find_phones(text, region)
    return found[0] if found else None


def find_phones(text: str, region: str = "US") -> list[tuple[str, int, int]]:
    """The phone numbers of a text, each once."""
    found: list[tuple[str, int, int]] = []
    seen: set[str] = set()
    for match in RUN.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if not 7 <= len(digits) <= 15 or not is_phone(text, match, digits, region):
            continue
        end = match.end()
        extension = EXTENSION.match(text, end)
        if extension:
            end = extension.end()
        if digits not in seen:
            seen.add(digits)
            found.append((text[match.start() : end], match.start(), end))
        if len(found) > 20:
            break
    return found


def is_phone(text: str, match: re.Match[str], digits: str, region: str) -> bool:
    """Valid where it is dialled, or a local number that no other word explains."""
    words = match.group()
    if (
        DATE.match(words)
        or DOTTED.match(words)
        or explained(text[max(0, match.start() - 24) : match.start()])
    ):
        return False
    if region in NORTH_AMERICA and words[0] in "23456789" and LOCAL.match(words):
        return True  # nothing that `phonenumbers` could say would change it
    return dialled(words, digits, region)


def explained(before: str) -> bool:
    """The words before a run of digits make it an order number or the like."""
    last = before.rstrip(".:# ")[-1:]
    if not ("#" in before or last.isalnum() or last.isspace()):
        return False
    return bool(BEFORE.search(before.lower()))


@lru_cache(maxsize=1024)
def dialled(words: str, digits: str, region: str) -> bool:
    """Valid in that region, or shaped like a number that is possible there."""
    try:
        number = phonenumbers.parse(words, region)
    except phonenumbers.NumberParseException:
        return False
    if phonenumbers.is_valid_number(number):
        return True
    if LOCAL.match(words) and len(digits) == 7:
        return True
    # Made-up area codes such as 555 are possible, never valid.
    shaped = re.match(r"(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$", words)
    return bool(
        shaped or words.startswith("+") or re.match(r"0\d{2,5}[ -]\d", words)
    ) and phonenumbers.is_possible_number(number)
