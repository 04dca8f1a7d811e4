"""Phone numbers as written; `phonenumbers` is asked only about runs that look like one."""

import re
from functools import cache, lru_cache

import phonenumbers

from .templates import late
from .words.numbers import DIALLED, NOT_PHONES

GAP = r"(?: ?[-–] ?|/|[ .]{1,2})"
RUN = late(
    r"(?=[+(\d])(?:(?<![\w#$€£.,/=–-])(?<!\d:)(?:\+|00)?\(?\+?\d{1,5}\)?"
    rf"(?:{GAP}?\(?\d{{1,5}}\)?){{1,7}}(?=x\d|(?![\w/]|[.,:]\d|-\d))"
    r"|(?<![\w#$€£.,:/=+-])\+?\d{7,15}(?=x\d|(?![\w/]|[.,:]\d|-\d)))"
)
EXTENSION = late(
    r"(?:,?\s{0,2}(?:x|xt|ext|extn|extension)\.?:?|\s{1,2}#)\s{0,2}\d{1,6}\b"
    r"|\s\((?:x|ext|extn|extension)\.?\s{0,2}\d{1,6}\)",
    re.IGNORECASE,
)
# Seven digits without an area code in North America, eight in Australia.
LOCAL = {
    "US": late(r"[2-9]\d{2}(?:[-. ]\d{4}|[ -]\d\d[ -]\d\d)$"),
    "AU": late(r"[2-9]\d{3} \d{4}$"),
    "": late(r"\d{3}[-. ]\d{4}$"),
}
LOCAL["CA"] = LOCAL["US"]
# Dates, addresses of machines, decimals, years and hours from and to.
OTHERWISE = late(
    r"\d{4}([-./])\d{1,2}\1\d{1,2}$|\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})$|\d{1,3}(?:\.\d{1,3}){3}$"
    r"|\d+\.\d{5,}$|(?:19|20)\d\d[-– ](?:19|20)\d\d$|[012]\d[0-5]\d ?[-–] ?[012]\d[0-5]\d$|(\d)\2*$"
)
LABELLED = late(rf"(?:{'|'.join(NOT_PHONES)})[\s.:#]*(?:no|number|num)?[\s.:#]*$")
TO_DIAL = late(
    rf"(?:{'|'.join(DIALLED)})[\s.:#]*(?:(?:no|number|num|is|him|her|them|back|at|on|me|us)[\s.:#]+)*$"
)
# Made-up area codes such as 555 are possible, never valid.
SHAPED = late(r"(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$|0\d{2,5}[ -]\d|0\d{9,10}$|\+")
WITH_TRUNK = ("GB", "AU", "IN", "IE", "NZ", "ZA", "NG", "DE", "FR")  # tried where no number begins with 0
AMERICAN = late(r"(?:1[-. ])?(?:\([2-9]\d\d\) ?|[2-9]\d\d-)[2-9]\d\d-\d{4}$")
NEXT_ITEM = late(r"[ .]+\(?\d{1,2}\)$")  # "call 555-0134. 2) Bob"
MOBILE = late(r"[6-9]\d{4}[ -]?\d{5}$")  # as Indians write it


def find_phone(text: str, region: str = "US") -> tuple[str, int, int] | None:
    """The first phone number in a text, extension kept, with its place."""
    found = find_phones(text, region)
    return found[0] if found else None


def find_phones(text: str, region: str = "US") -> list[tuple[str, int, int]]:
    """The phone numbers of a text, each once."""
    found: list[tuple[str, int, int]] = []
    seen: set[str] = set()
    for match in RUN.finditer(text):
        start, end = inside(match.group(), *match.span())
        words = text[start:end]
        digits = re.sub(r"\D", "", words)
        if not 7 <= len(digits) <= 15 or not is_phone(text, words, start, digits, region):
            continue
        extension = EXTENSION.match(text, end)
        end = extension.end() if extension else end
        key = one_way(words, digits, region)
        if key not in seen:
            seen.add(key)
            found.append((text[start:end], start, end))
        if len(found) > 20:
            break
    return found


def inside(words: str, start: int, end: int) -> tuple[int, int]:
    """Without brackets around the whole of it, one that nothing closes, or the mark of the next item."""
    item = NEXT_ITEM.search(words)
    if item:
        return start, start + item.start()
    if words.startswith("(") and (words.find(")") in (-1, len(words) - 1)):
        return start + 1, end - words.endswith(")")
    return start, end - (words.endswith(")") and "(" not in words)


def is_phone(text: str, words: str, start: int, digits: str, region: str) -> bool:
    """Valid where it is dialled, or a local number that no other word explains."""
    if OTHERWISE.match(words):
        return False
    before = text[max(0, start - 24) : start].lower()
    if explained(before, LABELLED) and not explained(before, TO_DIAL):
        return False
    if LOCAL.get(region, LOCAL[""]).match(words):
        return True  # nothing that `phonenumbers` could say would change it
    if len(digits) == 7 and words == digits and region in ("US", "CA"):
        return words[0] > "1" and explained(before, TO_DIAL)
    here = dialled(words, digits, region) and (is_whole(words, digits, region) or explained(before, TO_DIAL))
    return here or elsewhere(words, digits, region)


def explained(before: str, pattern: re.Pattern[str]) -> bool:
    """The words before a run of digits say what it is."""
    last = before.rstrip(".:# ")[-1:]
    if not ("#" in before or last.isalnum() or last.isspace()):
        return False
    return bool(pattern.search(before))


@cache
def trunk(region: str) -> str:
    """What is dialled there before the area code."""
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    return (metadata and metadata.national_prefix) or ""


def is_whole(words: str, digits: str, region: str) -> bool:
    """With all that is dialled: fewer digits may be anything where most numbers begin with 0."""
    if trunk(region) != "0" or words[0] in "+(0" or (region == "IN" and MOBILE.match(words)):
        return True
    number = parsed(words, digits, region)
    if number is None:
        return False
    return (
        re.sub(r"\D", "", phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL))
        == digits
    )


@lru_cache(maxsize=1024)
def elsewhere(words: str, digits: str, region: str) -> bool:
    """Written in the way of another country: "020 7946 0958" in the States, "(312) 555-0188" in Britain."""
    if digits[0] == "0" != digits[1] and len(digits) >= 10:
        return trunk(region) != "0" and any(dialled(words, digits, other) for other in WITH_TRUNK)
    number = parsed(words, digits, "US") if AMERICAN.match(words) and region not in ("US", "CA") else None
    return number is not None and phonenumbers.is_valid_number(number)


@lru_cache(maxsize=1024)
def parsed(words: str, digits: str, region: str) -> phonenumbers.PhoneNumber | None:
    """The number as `phonenumbers` reads it; "00" leads abroad everywhere."""
    try:
        return phonenumbers.parse("+" + digits.lstrip("0") if digits.startswith("00") else words, region)
    except phonenumbers.NumberParseException:
        return None


def one_way(words: str, digits: str, region: str) -> str:
    """One key for a number, however it is written."""
    number = parsed(words, digits, region)
    return f"{number.country_code} {number.national_number}" if number else digits


@lru_cache(maxsize=1024)
def dialled(words: str, digits: str, region: str) -> bool:
    """Valid in that region, or shaped like a number that is possible there."""
    number = parsed(words, digits, region)
    if number is None:
        return False
    if phonenumbers.is_valid_number(number):
        return True
    return bool(SHAPED.match(words)) and phonenumbers.is_possible_number(number)
