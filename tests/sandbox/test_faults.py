"""What a test can make go wrong."""

import contextlib
import http.client
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox import Sandbox, SandboxError
from tests.sandbox.conftest import Connect
from tests.sandbox.test_socket_mode import events, listening, silent_client

Json = dict[str, Any]


def post(client: WebClient, text: str = "Hi") -> Any:
    return client.chat_postMessage(channel="CSERVICE", text=text)


def said(sandbox: Sandbox) -> list[str]:
    return [message["text"] for message in sandbox.view("UBOB", "CSERVICE")]


def test_it_says_429_so_many_times(sandbox: Sandbox, client: WebClient) -> None:
    sandbox.fault("rate_limited", "chat.postMessage", times=2, retry_after=7)
    for _ in range(2):
        with pytest.raises(SlackApiError) as caught:
            post(client)
        assert caught.value.response.headers["Retry-After"] == "7"
    assert post(client)["ok"]
    assert [call.accepted for call in sandbox.calls("chat.postMessage")] == [False, False, True]


@pytest.mark.parametrize(
    ("kind", "error"), [("internal_error", "internal_error"), ("error", "account_inactive")]
)
def test_it_answers_with_an_error(sandbox: Sandbox, client: WebClient, kind: str, error: str) -> None:
    sandbox.fault(kind, "chat.postMessage", error="account_inactive")
    with pytest.raises(SlackApiError) as caught:
        post(client)
    assert caught.value.response["error"] == error
    assert said(sandbox) == []


def test_it_can_do_what_it_then_calls_an_error(sandbox: Sandbox, client: WebClient) -> None:
    sandbox.fault("internal_error", accepted=True)
    with pytest.raises(SlackApiError):
        post(client)
    assert said(sandbox) == ["Hi"]


def test_it_answers_500(sandbox: Sandbox, client: WebClient) -> None:
    sandbox.fault("http_500", "chat.postMessage")
    with pytest.raises(SlackApiError) as caught:
        post(client)
    assert caught.value.response.status_code == 500


@pytest.mark.parametrize(("kind", "kept"), [("dropped_before", []), ("dropped_after", ["Hi"])])
def test_it_drops_the_connection(sandbox: Sandbox, client: WebClient, kind: str, kept: list[str]) -> None:
    sandbox.fault(kind, "chat.postMessage")
    with pytest.raises((http.client.HTTPException, OSError)):
        post(client)
    assert said(sandbox) == kept


def test_it_never_answers(sandbox: Sandbox) -> None:
    hasty = WebClient(token=sandbox.box.bot_token, base_url=sandbox.api_url, retry_handlers=[], timeout=1)
    hasty.timeout = 0.1  # type: ignore[assignment]
    sandbox.fault("timeout", "chat.postMessage", accepted=True)
    with pytest.raises(OSError, match="timed out"):
        post(hasty)
    assert said(sandbox) == ["Hi"]


def test_it_fails_by_chance_the_same_way_each_time(sandbox: Sandbox, client: WebClient) -> None:
    def results() -> list[bool]:
        sandbox.clear_faults()
        sandbox.fault("internal_error", times=None, probability=0.5, seed=7)
        before = len(sandbox.calls())
        for _ in range(20):
            with contextlib.suppress(SlackApiError):
                client.auth_test()
        return [call.ok for call in sandbox.calls()[before:]]

    first = results()
    assert first == results()
    assert set(first) == {True, False}


def test_it_knows_its_faults(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxError, match="earthquake"):
        sandbox.fault("earthquake")


@pytest.fixture
def heard(sandbox: Sandbox, connect: Connect) -> list[Json]:
    app, bodies = listening(sandbox)
    connect(sandbox, app)
    return bodies


def test_it_delivers_twice(sandbox: Sandbox, heard: list[Json]) -> None:
    sandbox.fault("duplicate_event", "message")
    sandbox.say("UBOB", "CSERVICE", "Jane called")
    events(sandbox, heard, 2)
    assert heard[0] == heard[1]


def test_it_delivers_under_two_event_ids(sandbox: Sandbox, heard: list[Json]) -> None:
    sandbox.fault("two_event_ids", "message")
    sandbox.say("UBOB", "CSERVICE", "Jane called")
    first, second = events(sandbox, heard, 2)
    assert first == second
    assert heard[0]["event_id"] != heard[1]["event_id"]


def test_it_delivers_only_as_a_retry(sandbox: Sandbox, heard: list[Json]) -> None:
    sandbox.fault("retry_only")
    sandbox.say("UBOB", "CSERVICE", "Jane called")
    events(sandbox, heard, 1)
    assert [delivery["attempt"] for delivery in sandbox.deliveries()] == [1]


def test_it_loses_an_ack(sandbox: Sandbox, heard: list[Json]) -> None:
    sandbox.fault("ack_lost")
    sandbox.say("UBOB", "CSERVICE", "Jane called")
    events(sandbox, heard, 2)
    assert [delivery["attempt"] for delivery in sandbox.deliveries()] == [0, 1]


def test_it_delivers_out_of_order(sandbox: Sandbox, heard: list[Json]) -> None:
    sandbox.fault("reorder")
    sandbox.say("UBOB", "CSERVICE", "first")
    sandbox.say("UBOB", "CSERVICE", "second")
    sandbox.wait_settled()
    order = [delivery["ts"] for delivery in sandbox.deliveries()]
    assert order == sorted(order, reverse=True)


def test_it_drops_the_socket_as_the_event_is_sent(sandbox: Sandbox) -> None:
    silent_client(sandbox)
    sandbox.fault("socket_dropped")
    ts = sandbox.say("UBOB", "CSERVICE", "Jane called")
    sandbox.wait_until(sandbox.deliveries)
    assert sandbox.connections() == 0
    _, sent = silent_client(sandbox)
    again = sent.get(timeout=5)
    assert (again.retry_attempt, again.payload["event"]["ts"]) == (1, ts)


def test_it_loses_an_event(sandbox: Sandbox, heard: list[Json]) -> None:
    sandbox.fault("event_lost")
    sandbox.say("UBOB", "CSERVICE", "lost")
    sandbox.say("UBOB", "CSERVICE", "found")
    assert [event["text"] for event in events(sandbox, heard, 1)] == ["found"]
