"""Which token speaks for a workspace."""

from dataclasses import dataclass
from typing import Any

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.authorize import Authorize
from slack_sdk import WebClient

from .client import make_client


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we are in the workspace, as auth.test says."""

    team_id: str
    team: str
    bot_user_id: str
    bot_id: str
    scopes: tuple[str, ...] = ()


class Tokens:
    """One bot token for one workspace: all that arrives belongs to it, whoever sent it from where."""

    def __init__(self, token: str, api_url: str) -> None:
        self.token = token
        self._client = make_client(token, api_url)
        self._identity: Identity | None = None

    def identity(self) -> Identity:
        """Asked of Slack once; errors are SlackApiError or OSError."""
        if self._identity is None:
            answer = self._client.auth_test()
            scopes = answer.headers.get("x-oauth-scopes") or answer.headers.get("X-OAuth-Scopes") or ""
            self._identity = Identity(
                team_id=str(answer["team_id"]),
                team=str(answer.get("team") or ""),
                bot_user_id=str(answer.get("user_id") or ""),
                bot_id=str(answer.get("bot_id") or ""),
                scopes=tuple(one.strip() for one in str(scopes).split(",") if one.strip()),
            )
        return self._identity

    def client(self, workspace_id: str) -> WebClient | None:
        return self._client if workspace_id == self.identity().team_id else None

    def authorization(self) -> AuthorizeResult:
        """What Bolt wants to know of each request; no call is made."""
        who = self.identity()
        return AuthorizeResult(
            enterprise_id=None,
            team_id=who.team_id,
            bot_token=self.token,
            bot_id=who.bot_id,
            bot_user_id=who.bot_user_id,
        )


class TokenAuthorize(Authorize):
    """Bolt's authorize step, answered from memory."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def __call__(self, **_where: Any) -> AuthorizeResult:
        return self.tokens.authorization()
