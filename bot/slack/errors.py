"""An outside failure, named by what we do next."""

# ruff: noqa: PLR0911 - one line a fate

import http.client
import urllib.error
from dataclasses import dataclass

from slack_sdk.errors import SlackApiError

# Slack may have done it before it said so: never again without a look.
_AMBIGUOUS = {"internal_error", "fatal_error", "request_timeout", "service_unavailable", "team_added_to_org"}
_AGAIN = {"ratelimited", "rate_limited", "message_limit_exceeded"}
_STOP = {
    "account_inactive",
    "invalid_auth",
    "not_authed",
    "token_expired",
    "token_revoked",
    "no_permission",
    "team_access_not_granted",
}
_FINE = {"already_reacted", "no_reaction", "message_not_found"}  # the wish is fulfilled, or can no longer be


@dataclass(frozen=True, slots=True)
class Fate:
    """What a call came to: `kind` is done, later, unsure, plain, refused or stopped.

    later: it did not happen; again after `seconds`. unsure: it may have happened; look first. plain: once
    more without blocks. refused: never. stopped: nothing will work in this workspace until somebody mends it.
    """

    kind: str
    seconds: float = 0
    reason: str = ""
    answered: bool = False  # Slack said that it failed; else the connection was lost
    method: str = (
        ""  # the one that Slack has limited: not always the verb's own, for some calls prepare another
    )


def fate_of(error: Exception, verb: str) -> Fate:
    """What to do after a call raised."""
    if isinstance(error, SlackApiError):
        return _slack_says(error, verb)
    if isinstance(error, urllib.error.HTTPError):  # a response url that is used up or too old
        return Fate("later" if error.code in (429, 500, 503) else "refused", 5, f"HTTP {error.code}")
    if isinstance(error, urllib.error.URLError) and isinstance(
        error.reason, ConnectionRefusedError | OSError
    ):
        never_left = isinstance(error.reason, ConnectionRefusedError) or "Name or service" in str(
            error.reason
        )
        return Fate("later" if never_left else "unsure", 2, str(error.reason))
    if isinstance(error, OSError | http.client.HTTPException | TimeoutError):
        return Fate("unsure", 2, type(error).__name__)
    raise error


def _slack_says(error: SlackApiError, verb: str) -> Fate:
    response = error.response
    status, code = getattr(response, "status_code", 200), str(_field(response, "error") or "")
    if status == 429 or code in _AGAIN:
        headers = getattr(response, "headers", {}) or {}
        method = str(getattr(response, "api_url", "")).rpartition("/")[2]
        return Fate("later", _retry_after(headers), "ratelimited", method=method)
    if status >= 500 or code in _AMBIGUOUS or not code:
        return Fate("unsure", 5, code or f"HTTP {status}", answered=True)
    if code in _FINE and verb in ("react", "unreact", "delete", "update"):
        return Fate("done", reason=code)
    if code == "not_found" and verb == "view":
        return Fate("done", reason="closed by its reader")
    if code == "hash_conflict":
        return Fate("later", 0.1, code)
    if code in ("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"):
        return Fate("plain", reason=code)
    return Fate("stopped" if code in _STOP else "refused", reason=code)


def _field(response: object, name: str) -> object:
    try:
        return response[name]  # type: ignore[index]
    except (KeyError, TypeError, ValueError):  # a proxy's page of HTML is no answer of Slack's
        return None


def _retry_after(headers: dict[str, str]) -> float:
    for name, value in headers.items():
        if name.lower() == "retry-after":
            try:
                return max(0.0, float(value[0] if isinstance(value, list) else value))
            except ValueError:
                break
    return 30.0
