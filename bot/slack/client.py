"""The Web API client: never sends twice by itself."""

from slack_sdk import WebClient

POST_TIMEOUT = 10  # seconds; a claim is held longer than this
QUICK_TIMEOUT = 2  # before an acknowledgement, which Slack wants within three


def make_client(token: str, api_url: str, timeout: int = POST_TIMEOUT) -> WebClient:
    """A client without the SDK's own retries: a dropped connection would be posted again unseen."""
    return WebClient(token=token, base_url=api_url, timeout=timeout, retry_handlers=[])
