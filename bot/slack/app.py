"""The Bolt app: each thing that Slack sends is one transaction, committed before Slack is answered."""

import json
import logging
from typing import Any

from slack_bolt import App, BoltRequest, BoltResponse

from bot.clock import utcnow
from bot.errors import Sorry, is_deadlock
from bot.store import Store

from .answers import apologise
from .authorize import TokenAuthorize, Tokens
from .client import QUICK_TIMEOUT, make_client

log = logging.getLogger(__name__)

MOST_TRIES = 3  # of what the database broke off for another transaction's sake


class KeptApp(App):
    """Bolt, with a session and the time handed to each listener, and the commit before the answer.

    Listeners take `session`, `now`, `workspace_id` beside Bolt's own arguments. A listener that raises leaves
    nothing behind: `Sorry` is answered with its words, anything else is a bug and Slack sends the event again.
    """

    def __init__(self, store: Store, tokens: Tokens, api_url: str) -> None:
        self.store = store
        self.tokens = tokens
        super().__init__(
            authorize=TokenAuthorize(tokens),
            client=make_client("", api_url, QUICK_TIMEOUT),
            process_before_response=True,
            request_verification_enabled=False,  # the guard in front has done it, over the raw bytes
            ignoring_self_events_enabled=False,  # our own messages tell us that they arrived
            ssl_check_enabled=True,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )

    def dispatch(self, req: BoltRequest) -> BoltResponse:
        fresh = dict(req.context)
        for left in range(MOST_TRIES - 1, -1, -1):
            req.context["tries_left"] = left
            response = self._dispatch(req)
            if not req.context.get("crossed"):
                break
            req.context.clear()
            req.context.update(fresh)
        return response

    def _dispatch(self, req: BoltRequest) -> BoltResponse:
        session = self.store.session()
        req.context["session"] = session
        req.context["now"] = utcnow()
        req.context["workspace_id"] = self.tokens.identity().team_id
        try:
            response = super().dispatch(req)
            if response.status == 200 and session.in_transaction():
                session.commit()
        except Exception:
            log.exception("an event was not taken; Slack sends it again")
            return BoltResponse(status=500, body="")
        else:
            return response
        finally:
            session.close()


def on_error(error: Exception, body: dict[str, Any], context: dict[str, Any]) -> BoltResponse:
    """Nothing of what failed is kept; a person reads why. An event is sent again by Slack, a click is not."""
    session = context["session"]
    session.rollback()
    if is_deadlock(error) and context["tries_left"]:
        log.info("two transactions waited for each other; this one begins again")
        context["crossed"] = True
        return BoltResponse(status=500, body="")
    if not isinstance(error, Sorry):
        log.error("a listener failed", exc_info=error)
        if "event" in body:
            return BoltResponse(status=500, body="")
        error = Sorry("Something went wrong on my side, and nothing was changed. Please try once more.")
    answer = apologise(session, context["now"], context["workspace_id"], body, error)
    return BoltResponse(
        status=200, body=json.dumps(answer) if answer else "", headers={"content-type": ["application/json"]}
    )
