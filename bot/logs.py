"""Logs, as text or as JSON lines: no tokens, and nothing of what people wrote."""

import json
import logging
import re
import sys
from datetime import UTC, datetime

_TOKENS = re.compile(r"\b(xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]+")
_SECRETS = re.compile(r"(?<=://)([^:/@\s]+):[^@\s]+(?=@)")  # user:password in a database's address
# What others must have to say to be heard: at finer levels they write down whole requests, words and all. Bolt
# warns of the very set-up that we want; a call that failed is told by whoever made it.
_LEAST = {
    "slack_bolt": logging.ERROR,
    "slack_sdk.web": logging.CRITICAL,
    "slack_sdk": logging.WARNING,
    "apscheduler": logging.WARNING,
    "_granian": logging.ERROR,
    "alembic": logging.WARNING,
    "sqlalchemy": logging.WARNING,
}


class Text(logging.Formatter):
    """2026-03-04 16:30:00 INFO bot.serving: listening"""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class Json(logging.Formatter):
    """One object a line; a traceback is in `error`."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": redacted(record.getMessage()),
        }
        if record.exc_info:
            entry["error"] = redacted(self.formatException(record.exc_info))
        return json.dumps(entry, ensure_ascii=False)


def redacted(words: str) -> str:
    """The same without tokens and passwords."""
    return _SECRETS.sub(r"\1:…", _TOKENS.sub(r"\1-…", words))


def start_logging(level: str, form: str) -> None:
    """Everything to stderr; stdout belongs to what commands print."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Json() if form == "json" else Text())
    handler.addFilter(_matters)  # Bolt gives its loggers the root's level, so theirs says nothing
    logging.basicConfig(level=level, handlers=[handler], force=True)


def _matters(record: logging.LogRecord) -> bool:
    return all(record.levelno >= least for name, least in _LEAST.items() if record.name.startswith(name))
