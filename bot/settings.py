"""Every environment variable, typed, checked once at start; `.env` is read through python-dotenv."""

from typing import Literal
from zoneinfo import available_timezones

from dotenv import find_dotenv
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import WrongSettings


class Settings(BaseSettings):
    """What the process needs to know before it can ask Slack or the store; the rest is set in Slack."""

    model_config = SettingsConfigDict(extra="ignore", hide_input_in_errors=True, env_ignore_empty=True)

    slack_bot_token: SecretStr = Field(SecretStr(""), description="Bot token of the Slack app, xoxb-…")
    slack_app_token: SecretStr = Field(
        SecretStr(""), description="App-level token for Socket Mode, xapp-…, with connections:write"
    )
    slack_signing_secret: SecretStr = Field(
        SecretStr(""), description="Signing secret of the Slack app, for --http"
    )
    slack_api_url: str = Field(
        "https://slack.com/api/", description="Web API to call; Slack's own by default"
    )
    database_url: str = Field(
        "sqlite:///kept.db", description="Where rows are kept: sqlite:///file or postgresql://user@host/db"
    )
    kept_timezone: str = Field(
        "", description="The team's IANA time zone at first; empty: the one that most members have in Slack"
    )
    kept_country: str = Field("US", description="Two-letter country for phone numbers, dates and holidays")
    kept_log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="DEBUG, INFO, WARNING or ERROR"
    )
    kept_log_format: Literal["text", "json"] = Field("text", description="text or json, one line an entry")

    @field_validator("slack_bot_token")
    @classmethod
    def _bot_token(cls, value: SecretStr) -> SecretStr:
        return _begins(value, "xoxb-", "xoxe.xoxb-")

    @field_validator("slack_app_token")
    @classmethod
    def _app_token(cls, value: SecretStr) -> SecretStr:
        return _begins(value, "xapp-")

    @field_validator("slack_api_url")
    @classmethod
    def _api_url(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must be an address that begins with https:// (or http://)")
        return value.rstrip("/") + "/"

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if value.startswith(("postgres://", "postgresql://")):
            return "postgresql+psycopg://" + value.split("://", 1)[1]
        if not value.startswith(("sqlite://", "postgresql+psycopg://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return value

    @field_validator("kept_timezone")
    @classmethod
    def _timezone(cls, value: str) -> str:
        if value and value not in available_timezones():
            raise ValueError("must be an IANA zone such as America/Chicago or Europe/London")
        return value

    @field_validator("kept_country")
    @classmethod
    def _country(cls, value: str) -> str:
        if len(value) != 2 or not value.isalpha():
            raise ValueError("must be a two-letter country code such as US, GB or IN")
        return value.upper()

    @field_validator("kept_log_level", mode="before")
    @classmethod
    def _level(cls, value: str) -> str:
        return value.upper()


def _begins(value: SecretStr, *prefixes: str) -> SecretStr:
    secret = value.get_secret_value()
    if secret and not secret.startswith(prefixes):
        raise ValueError(f"must begin with {prefixes[0]}")
    return value


def load_settings(**overrides: object) -> Settings:
    """The settings of this process, or `WrongSettings` with one sentence that names each wrong one."""
    try:
        return Settings(_env_file=find_dotenv(usecwd=True), **overrides)  # type: ignore[arg-type, call-arg]
    except ValidationError as error:
        raise WrongSettings(" ".join(_sentence(e["loc"], e["msg"]) for e in error.errors())) from None


def _sentence(where: tuple[int | str, ...], message: str) -> str:
    name = str(where[0]).upper() if where else "A setting"
    words = message.removeprefix("Value error, ").replace("Input should be", "must be")
    return f"{name} {words}; change it in the environment or in .env."
