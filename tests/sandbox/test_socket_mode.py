"""Events over Socket Mode, to a bot made with Slack's own framework."""

import asyncio
from queue import Queue
from typing import Any

import aiohttp
import pytest
from slack_bolt import App, BoltResponse
from slack_sdk import WebClient
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot.sandbox import Person, Sandbox
from tests.sandbox.conftest import QUICK, Connect, app_of, client_of

Json = dict[str, Any]


def listening(sandbox: Sandbox) -> tuple[App, list[Json]]:
    """A bot that keeps every event it hears."""
    app, heard = app_of(sandbox), list[Json]()

    def hear(body: Json) -> BoltResponse:
        heard.append(body)
        return BoltResponse(status=200)

    app.use(hear)
    return app, heard


@pytest.fixture
def heard(sandbox: Sandbox, connect: Connect) -> list[Json]:
    app, bodies = listening(sandbox)
    connect(sandbox, app)
    return bodies


def events(sandbox: Sandbox, heard: list[Json], count: int) -> list[Json]:
    sandbox.wait_until(lambda: len(heard) >= count)
    sandbox.wait_settled()
    return [body["event"] for body in heard]


def silent_client(sandbox: Sandbox) -> tuple[SocketModeClient, Queue[SocketModeRequest]]:
    """A connection that acknowledges nothing of its own accord, and what it was sent."""
    sent: Queue[SocketModeRequest] = Queue()

    def keep(_: BaseSocketModeClient, request: SocketModeRequest) -> None:
        sent.put(request)

    client = SocketModeClient(
        sandbox.box.app_token, web_client=client_of(sandbox), auto_reconnect_enabled=False
    )
    client.socket_mode_request_listeners.append(keep)
    client.connect()
    return client, sent


async def first_words(urls: list[str]) -> list[str]:
    """Opens all of these sockets together; what each hears first: hello, or why it has to go, or a status."""
    heard: list[str] = []
    async with aiohttp.ClientSession() as session:
        sockets = []
        for url in urls:
            try:
                socket = await session.ws_connect(url)
            except aiohttp.WSServerHandshakeError as error:
                heard.append(str(error.status))
                continue
            sockets.append(socket)
            words = await socket.receive_json()
            heard.append(words.get("reason", words["type"]))
    return heard


def test_it_tells_of_a_message(sandbox: Sandbox, heard: list[Json]) -> None:
    ts = sandbox.say("UBOB", "CSERVICE", "Jane <called> @alice")
    (event,) = events(sandbox, heard, 1)
    assert (event["user"], event["ts"], event["channel_type"]) == ("UBOB", ts, "channel")
    assert event["text"] == "Jane &lt;called&gt; <@UALICE>"
    assert event["blocks"][0]["elements"][0]["elements"][1] == {"type": "user", "user_id": "UALICE"}
    body = heard[0]
    assert (body["team_id"], body["api_app_id"], body["type"]) == ("T0KEPT", "A0KEPT", "event_callback")
    assert body["authorizations"][0]["user_id"] == "U0KEPT"


def test_it_tells_of_edits_and_deletions(sandbox: Sandbox, heard: list[Json]) -> None:
    ts = sandbox.say("UBOB", "CSERVICE", "Jane caled")
    sandbox.edit("UBOB", "CSERVICE", ts, "Jane called")
    sandbox.delete("UBOB", "CSERVICE", ts)
    _, edited, deleted = sorted(events(sandbox, heard, 3), key=lambda event: str(event["ts"]))
    assert (edited["subtype"], edited["message"]["text"]) == ("message_changed", "Jane called")
    assert (edited["previous_message"]["text"], edited["message"]["edited"]["user"]) == ("Jane caled", "UBOB")
    assert (deleted["subtype"], deleted["deleted_ts"]) == ("message_deleted", ts)


def test_it_leaves_a_tombstone_where_a_thread_began(sandbox: Sandbox, heard: list[Json]) -> None:
    ts = sandbox.say("UBOB", "CSERVICE", "Jane called")
    sandbox.say("UALICE", "CSERVICE", "Mine", thread_ts=ts)
    sandbox.delete("UBOB", "CSERVICE", ts)
    last = max(events(sandbox, heard, 3), key=lambda event: str(event["ts"]))
    assert (last["subtype"], last["message"]["subtype"]) == ("message_changed", "tombstone")


def test_it_tells_of_reactions(sandbox: Sandbox, heard: list[Json]) -> None:
    ts = sandbox.say("UBOB", "CSERVICE", "Jane called")
    sandbox.react("UALICE", "CSERVICE", ts, "white_check_mark")
    sandbox.unreact("UALICE", "CSERVICE", ts, "white_check_mark")
    found = {event["type"]: event for event in events(sandbox, heard, 3)}
    assert found["reaction_added"]["item"] == {"type": "message", "channel": "CSERVICE", "ts": ts}
    assert found["reaction_removed"]["item_user"] == "UBOB"


def test_it_echoes_what_the_bot_says(sandbox: Sandbox, heard: list[Json], client: WebClient) -> None:
    metadata = {"event_type": "kept", "event_payload": {"key": "nag:1:1"}}
    sent = client.chat_postMessage(channel="UBOB", text="Hi", metadata=metadata)
    (echo,) = events(sandbox, heard, 1)
    assert (echo["bot_id"], echo["app_id"], echo["ts"]) == ("B0KEPT", "A0KEPT", sent["ts"])
    assert (echo["metadata"], echo["channel_type"]) == (metadata, "im")


def test_it_tells_of_other_bots(sandbox: Sandbox, heard: list[Json]) -> None:
    sandbox.say_as_bot("CSERVICE", "Deployed", classic=True)
    sandbox.say_as_bot("CSERVICE", "Deployed")
    classic, modern = sorted(events(sandbox, heard, 2), key=lambda event: str(event["ts"]))
    assert (classic["subtype"], modern.get("subtype")) == ("bot_message", None)
    assert (classic["bot_id"], modern["bot_id"]) == ("BOTHER", "BOTHER")


def test_it_tells_twice_of_a_mention(sandbox: Sandbox, heard: list[Json]) -> None:
    sandbox.say("UBOB", "CSERVICE", "@kept who waits?")
    first, second = events(sandbox, heard, 2)
    assert {first["type"], second["type"]} == {"message", "app_mention"}
    assert first["ts"] == second["ts"]


def test_it_tells_of_people(sandbox: Sandbox, heard: list[Json]) -> None:
    sandbox.add_person(Person("UCHARLIE", "Charlie Stone"))
    sandbox.change_user("UCHARLIE", tz="Europe/London")
    found = {event["type"]: event for event in events(sandbox, heard, 3)}
    assert found["member_joined_channel"]["channel"] == "CGENERAL"
    assert found["team_join"]["user"]["id"] == "UCHARLIE"
    assert found["user_change"]["user"]["tz"] == "Europe/London"


def test_it_tells_of_the_home_tab(sandbox: Sandbox, heard: list[Json], client: WebClient) -> None:
    client.views_publish(user_id="UBOB", view={"type": "home", "blocks": [{"type": "divider"}]})
    sandbox.open_home("UBOB")
    (event,) = events(sandbox, heard, 1)
    assert (event["type"], event["tab"], event["view"]["type"]) == ("app_home_opened", "home", "home")


def test_it_sends_only_what_the_manifest_asks_for(connect: Connect) -> None:
    manifest = {"settings": {"event_subscriptions": {"bot_events": ["message.im"]}}}
    with Sandbox(manifest=manifest, scopes=()) as sandbox:
        app, heard = listening(sandbox)
        connect(sandbox, app)
        sandbox.say("UBOB", "CSERVICE", "Not for you")
        sandbox.say("UBOB", "DBOB", "For you")
        assert [event["text"] for event in events(sandbox, heard, 1)] == ["For you"]


def test_it_keeps_events_for_a_bot_that_is_away(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.say("UBOB", "CSERVICE", "Anybody?")
    app, heard = listening(sandbox)
    connect(sandbox, app)
    events(sandbox, heard, 1)
    assert [delivery["attempt"] for delivery in sandbox.deliveries()] == [1]


def test_it_sends_an_event_again_until_it_is_taken() -> None:
    with Sandbox(deadlines=QUICK) as sandbox:
        check_repeats(sandbox)


def check_repeats(sandbox: Sandbox) -> None:
    client, sent = silent_client(sandbox)
    sandbox.say("UBOB", "CSERVICE", "Hello?")
    first = sent.get(timeout=5)
    assert (first.retry_attempt, first.accepts_response_payload) == (0, False)
    second = sent.get(timeout=5)
    assert (second.retry_attempt, second.retry_reason) == (1, "timeout")
    assert second.payload["event_id"] == first.payload["event_id"]
    assert second.envelope_id != first.envelope_id
    client.send_socket_mode_response(SocketModeResponse(second.envelope_id))
    sandbox.wait_settled()
    assert [delivery["ok"] for delivery in sandbox.deliveries()] == [False, True]


def test_it_gives_up_after_three_repeats(connect: Connect) -> None:
    with Sandbox(deadlines=QUICK) as sandbox:
        app = app_of(sandbox)  # it listens to nothing, so it acknowledges nothing
        connect(sandbox, app)
        sandbox.say("UBOB", "CSERVICE", "Hello?")
        sandbox.wait_settled()
        assert [(d["attempt"], d["ok"]) for d in sandbox.deliveries()] == [(n, False) for n in range(4)]


def test_it_spreads_events_over_connections(sandbox: Sandbox, connect: Connect) -> None:
    (one, heard_by_one), (two, heard_by_two) = listening(sandbox), listening(sandbox)
    connect(sandbox, one)
    connect(sandbox, two)
    for number in range(10):
        sandbox.say("UBOB", "CSERVICE", str(number))
    sandbox.wait_settled()
    assert len(heard_by_one) + len(heard_by_two) == 10
    assert heard_by_one
    assert heard_by_two


def test_it_takes_ten_connections_and_each_ticket_once(sandbox: Sandbox) -> None:
    client, token = client_of(sandbox), sandbox.box.app_token
    urls = [client.apps_connections_open(app_token=token)["url"] for _ in range(11)]
    heard = asyncio.run(first_words([*urls, urls[0]]))
    assert heard == [*["hello"] * 10, "too_many_websockets", "401"]


def test_it_lets_a_bot_come_back_after_a_refresh(sandbox: Sandbox, connect: Connect) -> None:
    app, heard = listening(sandbox)
    connect(sandbox, app)
    sandbox.disconnect("refresh_requested")
    sandbox.wait_until(lambda: len(sandbox.calls("apps.connections.open")) == 2)
    sandbox.wait_until(lambda: sandbox.connections() == 1)
    sandbox.say("UBOB", "CSERVICE", "Still there?")
    assert events(sandbox, heard, 1)[0]["text"] == "Still there?"


def test_it_cuts_sockets_and_sends_again_what_was_on_the_way(sandbox: Sandbox) -> None:
    _, sent = silent_client(sandbox)
    sandbox.say("UBOB", "CSERVICE", "Hello?")
    first = sent.get(timeout=5)
    sandbox.cut_sockets()
    assert sandbox.connections() == 0
    _, sent_again = silent_client(sandbox)
    second = sent_again.get(timeout=5)
    assert (second.retry_attempt, second.payload) == (1, first.payload)


def test_it_brings_a_flood_of_events_each_once(sandbox: Sandbox, heard: list[Json]) -> None:
    for number in range(300):
        sandbox.say("UBOB", "CSERVICE", str(number))
    sandbox.wait_settled()
    assert sorted(int(body["event"]["text"]) for body in heard) == list(range(300))
    assert {delivery["attempt"] for delivery in sandbox.deliveries()} == {0}
