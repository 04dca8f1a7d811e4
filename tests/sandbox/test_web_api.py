"""The Web API, through Slack's own client."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox import Person, Room, Sandbox, Seed
from tests.sandbox.conftest import client_of

METADATA = {"event_type": "kept", "event_payload": {"key": "nag:42:3"}}


def refusal(call: Any, **args: Any) -> Any:
    """The error that Slack answers with."""
    with pytest.raises(SlackApiError) as caught:
        call(**args)
    return caught.value.response


def test_it_says_who_the_bot_is(client: WebClient) -> None:
    found = client.auth_test()
    assert (found["team_id"], found["user_id"], found["bot_id"]) == ("T0KEPT", "U0KEPT", "B0KEPT")
    assert "chat:write" in found.headers["x-oauth-scopes"]


@pytest.mark.parametrize(
    ("token", "error"),
    [("", "not_authed"), ("xoxb-wrong", "invalid_auth"), ("xapp-sandbox", "not_allowed_token_type")],
)
def test_it_refuses_a_wrong_token(sandbox: Sandbox, token: str, error: str) -> None:
    wrong = WebClient(token=token, base_url=sandbox.api_url)
    assert refusal(wrong.auth_test)["error"] == error


def test_it_names_the_scope_that_is_lacking() -> None:
    with Sandbox(scopes=("chat:write",)) as sandbox:
        client = client_of(sandbox)
        response = refusal(client.users_info, user="UBOB")
        assert (response["error"], response["needed"]) == ("missing_scope", "users:read")
        assert response["provided"] == "chat:write"
        assert refusal(client.conversations_history, channel="DBOB")["needed"] == "im:history"


def test_it_hides_email_without_its_scope() -> None:
    with Sandbox(scopes=("users:read",)) as sandbox:
        assert "email" not in client_of(sandbox).users_info(user="UBOB")["user"]["profile"]


def test_it_knows_no_other_method(client: WebClient) -> None:
    assert refusal(client.api_call, api_method="calls.dance")["error"] == "unknown_method"


def test_it_lists_people_page_by_page(client: WebClient) -> None:
    names = [user["name"] for page in client.users_list(limit=3) for user in page["members"]]
    assert names == ["alice", "bob", "carol", "dan", "maria", "kept", "slackbot"]


def test_it_knows_people_and_their_zones(client: WebClient) -> None:
    maria = client.users_info(user="UMARIA")["user"]
    assert (maria["real_name"], maria["tz"], maria["is_admin"]) == ("Maria Petrova", "Europe/London", False)
    assert client.users_info(user="UALICE")["user"]["is_owner"]
    assert refusal(client.users_info, user="UCHARLIE")["error"] == "user_not_found"


def test_it_lists_channels_of_the_bot(client: WebClient) -> None:
    names = [channel["name"] for channel in client.users_conversations()["channels"]]
    assert names == ["general", "service", "front-desk", "praise"]
    assert client.users_conversations(types="im")["channels"] == []
    client.conversations_open(users="UBOB")
    assert [im["user"] for im in client.users_conversations(types="im")["channels"]] == ["UBOB"]


def test_it_keeps_private_channels_of_others_to_themselves() -> None:
    secret = Room("CSECRET", "owners", is_private=True, members=("UALICE",))
    with Sandbox(seed=Seed().with_rooms(secret)) as sandbox:
        client = client_of(sandbox)
        assert refusal(client.conversations_info, channel="CSECRET")["error"] == "channel_not_found"
        assert refusal(client.chat_postMessage, channel="CSECRET", text="Hi")["error"] == "channel_not_found"


def test_it_posts_and_keeps_metadata(sandbox: Sandbox, client: WebClient) -> None:
    sent = client.chat_postMessage(channel="CSERVICE", text="Hello & welcome", metadata=METADATA)
    (seen,) = sandbox.view("UBOB", "CSERVICE")
    assert (seen["ts"], seen["bot"], seen["text"]) == (sent["ts"], True, "Hello & welcome")
    brief = client.conversations_history(channel="CSERVICE")["messages"][0]
    assert brief["metadata"] == {"event_type": "kept"}
    whole = client.conversations_history(channel="CSERVICE", include_all_metadata=True)["messages"][0]
    assert whole["metadata"] == METADATA


def test_it_opens_the_direct_message_of_a_person(sandbox: Sandbox, client: WebClient) -> None:
    assert client.chat_postMessage(channel="UBOB", text="Two people wait.")["channel"] == "DBOB"
    assert [message["text"] for message in sandbox.dm("UBOB")] == ["Two people wait."]


@pytest.mark.parametrize(
    ("args", "error"),
    [
        ({"channel": "CNOWHERE", "text": "Hi"}, "channel_not_found"),
        ({"channel": "CSERVICE", "text": ""}, "no_text"),
        ({"channel": "CSERVICE", "text": "Hi", "metadata": {"event_type": "x"}}, "invalid_metadata_format"),
        ({"channel": "CSERVICE", "text": "Hi", "thread_ts": "1.000001"}, "thread_not_found"),
        ({"channel": "CSERVICE", "text": "Hi", "blocks": "{"}, "invalid_blocks_format"),
    ],
)
def test_it_refuses_a_post(client: WebClient, args: dict[str, Any], error: str) -> None:
    assert refusal(client.chat_postMessage, **args)["error"] == error


def test_it_points_at_the_block_that_is_wrong(client: WebClient) -> None:
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}]
    response = refusal(client.chat_postMessage, channel="CSERVICE", text="Hi", blocks=blocks)
    assert response["error"] == "invalid_blocks"
    message = "[ERROR] must be no more than 3000 characters [json-pointer:/blocks/0/text/text]"
    assert message in response["response_metadata"]["messages"]


def test_it_cuts_a_long_text_and_refuses_a_long_update(client: WebClient) -> None:
    sent = client.chat_postMessage(channel="CSERVICE", text="x" * 50_000)
    assert len(sent["message"]["text"]) == 40_000
    wrong = refusal(client.chat_update, channel="CSERVICE", ts=sent["ts"], text="x" * 4001)
    assert wrong["error"] == "msg_too_long"


def test_it_lets_the_bot_into_public_channels_only_by_scope_or_membership() -> None:
    room = Room("CALONE", "alone", members=("UALICE",))
    seed = Seed().with_rooms(room)
    with Sandbox(seed=seed, scopes=("chat:write", "channels:join", "reactions:write")) as sandbox:
        client = client_of(sandbox)
        assert refusal(client.chat_postMessage, channel="CALONE", text="Hi")["error"] == "not_in_channel"
        client.conversations_join(channel="CALONE")
        assert client.chat_postMessage(channel="CALONE", text="Hi")["ok"]


def test_it_refuses_an_archived_channel(sandbox: Sandbox, client: WebClient) -> None:
    sandbox.archive("CPRAISE")
    assert refusal(client.chat_postMessage, channel="CPRAISE", text="Hi")["error"] == "is_archived"
    listed = client.users_conversations(exclude_archived=True)["channels"]
    assert "CPRAISE" not in [channel["id"] for channel in listed]


def test_it_shows_an_ephemeral_to_its_reader_alone(sandbox: Sandbox, client: WebClient) -> None:
    client.chat_postEphemeral(channel="CSERVICE", user="UBOB", text="Noted.")
    assert [message["ephemeral"] for message in sandbox.view("UBOB", "CSERVICE")] == [True]
    assert sandbox.view("UALICE", "CSERVICE") == []
    sandbox.leave("UDAN", "CSERVICE")
    wrong = refusal(client.chat_postEphemeral, channel="CSERVICE", user="UDAN", text="Noted.")
    assert wrong["error"] == "user_not_in_channel"


def test_it_updates_only_what_the_bot_said(sandbox: Sandbox, client: WebClient) -> None:
    block = {"type": "section", "text": {"type": "mrkdwn", "text": "Open"}}
    ts = client.chat_postMessage(channel="CSERVICE", text="Open", blocks=[block])["ts"]
    client.chat_update(channel="CSERVICE", ts=ts, text="Done")
    seen = sandbox.view("UBOB", "CSERVICE")[0]
    assert (seen["text"], seen["blocks"], seen["edited"]) == ("Done", [], True)
    hers = sandbox.say("UALICE", "CSERVICE", "Mine")
    wrong = refusal(client.chat_update, channel="CSERVICE", ts=hers, text="Yours")
    assert wrong["error"] == "cant_update_message"
    assert refusal(client.chat_delete, channel="CSERVICE", ts=hers)["error"] == "cant_delete_message"
    assert refusal(client.chat_update, channel="CSERVICE", ts="1.0", text="x")["error"] == "message_not_found"


def test_it_deletes(sandbox: Sandbox, client: WebClient) -> None:
    ts = client.chat_postMessage(channel="CSERVICE", text="Oops")["ts"]
    client.chat_delete(channel="CSERVICE", ts=ts)
    assert sandbox.view("UBOB", "CSERVICE") == []


def test_it_gives_history_between_two_moments(sandbox: Sandbox, client: WebClient) -> None:
    first, second, third = (sandbox.say("UBOB", "CSERVICE", word) for word in ("one", "two", "three"))

    def texts(**args: Any) -> list[str]:
        return [m["text"] for m in client.conversations_history(channel="CSERVICE", **args)["messages"]]

    assert texts() == ["three", "two", "one"]
    assert texts(oldest=first) == ["three", "two"]
    assert texts(oldest=first, latest=third, inclusive=True) == ["three", "two", "one"]
    assert texts(latest=second) == ["one"]
    pages = client.conversations_history(channel="CSERVICE", limit=2)
    assert [len(page["messages"]) for page in pages] == [2, 1]


def test_it_keeps_threads(sandbox: Sandbox, client: WebClient) -> None:
    root = sandbox.say("UBOB", "CSERVICE", "Jane called")
    client.chat_postMessage(channel="CSERVICE", thread_ts=root, text="Who takes it?")
    sandbox.say("UALICE", "CSERVICE", "Me", thread_ts=root)
    replies = client.conversations_replies(channel="CSERVICE", ts=root)["messages"]
    assert [message["text"] for message in replies] == ["Jane called", "Who takes it?", "Me"]
    assert replies[0]["reply_count"] == 2
    assert [m["text"] for m in sandbox.thread("UALICE", "CSERVICE", root)] == [m["text"] for m in replies]
    assert [m["text"] for m in client.conversations_history(channel="CSERVICE")["messages"]] == [
        "Jane called"
    ]


def test_it_reacts_once(sandbox: Sandbox, client: WebClient) -> None:
    ts = sandbox.say("UBOB", "CSERVICE", "Jane called")
    mark = {"channel": "CSERVICE", "timestamp": ts, "name": "eyes"}
    client.reactions_add(**mark)
    assert refusal(client.reactions_add, **mark)["error"] == "already_reacted"
    assert client.reactions_get(channel="CSERVICE", timestamp=ts)["message"]["reactions"][0]["count"] == 1
    client.reactions_remove(**mark)
    assert refusal(client.reactions_remove, **mark)["error"] == "no_reaction"


def test_it_links_to_a_message(sandbox: Sandbox, client: WebClient) -> None:
    ts = sandbox.say("UBOB", "CSERVICE", "Jane called")
    link = client.chat_getPermalink(channel="CSERVICE", message_ts=ts)["permalink"]
    assert link == f"https://whitfield.slack.com/archives/CSERVICE/p{ts.replace('.', '')}"


def test_it_limits_posts_in_a_channel() -> None:
    with Sandbox(rate_limits=True) as sandbox:
        client = client_of(sandbox)
        for _ in range(3):
            client.chat_postMessage(channel="CSERVICE", text="Hi")
        response = refusal(client.chat_postMessage, channel="CSERVICE", text="Hi")
        assert (response.status_code, response.headers["Retry-After"]) == (429, "1")
        assert client.chat_postMessage(channel="CFRONT", text="Hi")["ok"]


def test_it_records_calls(sandbox: Sandbox, client: WebClient) -> None:
    client.chat_postMessage(channel="CSERVICE", text="Hi")
    (call,) = sandbox.calls("chat.postMessage")
    assert (call.ok, call.accepted, call.args["text"]) == (True, True, "Hi")


def test_it_takes_another_seed() -> None:
    with Sandbox(seed=Seed().with_people(Person("UCHARLIE", "Charlie Stone"))) as sandbox:
        sandbox.say("UCHARLIE", "CGENERAL", "Hello")
        assert sandbox.view("UBOB", "CGENERAL")[0]["name"] == "Charlie Stone"
