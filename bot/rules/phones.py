"""One key for a phone number, however it was written."""

from functools import lru_cache


@lru_cache(maxsize=4096)
def phone_key(written: str, country: str) -> str:
    """E.164 with its extension where `country` has such numbers, else the digits; "" where there are few."""
    digits = "".join(c for c in written if c.isdigit())
    if len(digits) < 6:
        return ""
    import phonenumbers  # noqa: PLC0415 - many messages hold no number

    try:
        number = phonenumbers.parse(written, country)
    except phonenumbers.NumberParseException:
        return digits
    if not phonenumbers.is_possible_number(number):
        return digits
    key = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{key};{number.extension}" if number.extension else key
