"""The control API, as the page and other processes use it."""

import json
import subprocess
import sys
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from slack_bolt import App
from slack_sdk import WebClient

from bot.sandbox import Sandbox
from tests.sandbox.conftest import Connect, app_of

Json = dict[str, Any]


def ask(sandbox: Sandbox, path: str, **args: str) -> Any:
    query = "&".join(f"{name}={value}" for name, value in args.items())
    with urlopen(f"{sandbox.url}/sandbox/{path}?{query}") as response:
        return json.load(response)


def do(sandbox: Sandbox, path: str, verb: str = "POST", **args: Any) -> Any:
    request = Request(f"{sandbox.url}/sandbox/{path}", json.dumps(args).encode(), method=verb)
    with urlopen(request) as response:
        return json.load(response)


def test_it_says_who_is_there() -> None:
    command = {"command": "/kept", "usage_hint": "[help]", "description": "Help"}
    shortcut = {"callback_id": "track", "name": "Track", "type": "message"}
    with Sandbox(manifest={"features": {"slash_commands": [command], "shortcuts": [shortcut]}}) as sandbox:
        state = ask(sandbox, "state")
    assert state["team"]["name"] == "Whitfield & Sons"
    assert [user["initials"] for user in state["users"]] == ["AM", "BT", "CW", "DO", "MP"]
    assert [channel["name"] for channel in state["channels"]] == [
        "general",
        "service",
        "front-desk",
        "praise",
    ]
    assert state["commands"] == [{"command": "/kept", "hint": "[help]", "description": "Help"}]
    assert (state["shortcuts"], state["connected"]) == ([shortcut], False)


def test_it_takes_what_people_type(sandbox: Sandbox) -> None:
    ts = do(sandbox, "message", user="UBOB", channel="CSERVICE", text="@Maria Petrova see #front-desk")["ts"]
    do(sandbox, "message", user="UMARIA", channel="CSERVICE", text="Will do", thread_ts=ts)
    (seen,) = ask(sandbox, "view", user="UALICE", channel="CSERVICE")["messages"]
    assert (seen["text"], seen["reply_count"]) == ("<@UMARIA> see <#CFRONT|front-desk>", 1)
    assert len(ask(sandbox, "thread", user="UALICE", channel="CSERVICE", ts=ts)["messages"]) == 2
    do(sandbox, "edit", user="UBOB", channel="CSERVICE", ts=ts, text="Never mind")
    assert do(sandbox, "react", user="UBOB", channel="CSERVICE", ts=ts, name="eyes") == {"on": True}
    assert do(sandbox, "react", user="UBOB", channel="CSERVICE", ts=ts, name="eyes") == {"on": False}
    assert ask(sandbox, "view", user="UBOB", channel="CSERVICE")["messages"][0]["edited"]
    other = do(sandbox, "message", user="UBOB", channel="CPRAISE", text="Oops")["ts"]
    do(sandbox, "delete", user="UBOB", channel="CPRAISE", ts=other)
    assert ask(sandbox, "view", user="UBOB", channel="CPRAISE")["messages"] == []


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ({"user": "UCHARLIE", "channel": "CSERVICE", "text": "Hi"}, "nobody is called 'UCHARLIE'"),
        ({"user": "UBOB", "channel": "DALICE", "text": "Hi"}, "UBOB is not in 'DALICE'"),
        ({"user": "UBOB", "channel": "CSERVICE"}, "'text' is missing"),
    ],
)
def test_it_says_in_words_what_is_wrong(sandbox: Sandbox, args: Json, words: str) -> None:
    with pytest.raises(HTTPError) as caught:
        do(sandbox, "message", **args)
    assert json.load(caught.value) == {"error": words}


@pytest.fixture
def app(sandbox: Sandbox, connect: Connect) -> App:
    app = app_of(sandbox)
    text = {"type": "plain_text", "text": "Done"}
    button = {"type": "button", "action_id": "done", "text": text, "value": "1"}
    who = {"type": "users_select", "action_id": "who"}
    field = {"type": "input", "block_id": "w", "label": text, "element": who}
    form = {"type": "modal", "callback_id": "f", "title": text, "submit": text, "blocks": [field]}

    @app.command("/kept")
    def kept(ack: Any, body: Json, client: WebClient) -> None:
        ack(text="Press it", blocks=[{"type": "actions", "block_id": "b", "elements": [button]}])

    @app.action("done")
    @app.shortcut("log")
    def done(ack: Any, body: Json, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form)

    app.view("f")(lambda ack: ack())
    connect(sandbox, app)
    return app


def test_it_presses_and_submits(sandbox: Sandbox, app: App) -> None:
    assert do(sandbox, "message", user="UBOB", channel="CSERVICE", text="/kept now") == {"ok": True}
    (shown,) = ask(sandbox, "view", user="UBOB", channel="CSERVICE")["messages"]
    where = {"type": "message", "channel": "CSERVICE", "ts": shown["ts"]}
    assert do(sandbox, "press", user="UBOB", container=where, block_id="b", action_id="done") == {"ok": True}
    form = ask(sandbox, "modal", user="UBOB")
    assert form["depth"] == 1
    state = {"w": {"who": {"type": "users_select", "selected_user": "UMARIA"}}}
    view_id = form["view"]["id"]
    assert do(sandbox, "submit", user="UBOB", view_id=view_id, state={})["errors"].keys() == {"w"}
    assert do(sandbox, "submit", user="UBOB", view_id=view_id, state=state) == {"ok": True}
    assert ask(sandbox, "modal", user="UBOB") == {"view": None, "depth": 0}
    assert do(sandbox, "shortcut", user="UBOB", callback_id="log") == {"ok": True}
    assert do(sandbox, "close", user="UBOB", view_id=ask(sandbox, "modal", user="UBOB")["view"]["id"])["ok"]


def test_it_shows_the_home_tab(sandbox: Sandbox, client: WebClient) -> None:
    assert ask(sandbox, "home", user="UBOB") == {"view": None}
    client.views_publish(user_id="UBOB", view={"type": "home", "blocks": [{"type": "divider"}]})
    assert ask(sandbox, "home", user="UBOB")["view"]["blocks"][0]["type"] == "divider"
    assert do(sandbox, "home", user="UBOB", tab="home") == {"ok": True}


def test_it_moves_the_clock(sandbox: Sandbox) -> None:
    offsets: list[float] = []
    sandbox.on_clock(lambda offset: offsets.append(offset.total_seconds()))
    before = sandbox.say("UBOB", "CSERVICE", "before")
    do(sandbox, "clock", seconds=3600)
    assert offsets == [3600]
    assert float(sandbox.say("UBOB", "CSERVICE", "after")) - float(before) >= 3600
    assert "T" in do(sandbox, "clock", to="tomorrow")["now"]


def test_it_makes_faults_and_keeps_a_log(sandbox: Sandbox, client: WebClient) -> None:
    do(sandbox, "fault", kind="internal_error", method="auth.test", times=5)
    do(sandbox, "fault", verb="DELETE")
    client.auth_test()
    (call,) = ask(sandbox, "log")
    assert (call["method"], call["ok"], call["accepted"]) == ("auth.test", True, True)


def test_it_tells_browsers_of_changes(sandbox: Sandbox, client: WebClient) -> None:
    with urlopen(f"{sandbox.url}/sandbox/changes?user=UBOB", timeout=5) as stream:
        assert stream.readline() == b": hello\n"
        client.chat_postMessage(channel="UALICE", text="Not for Bob")
        sandbox.say("UALICE", "CSERVICE", "For all")
        line = next(line for line in stream if line.startswith(b"data:"))
        assert json.loads(line[5:]) == {"what": "message", "channel": "CSERVICE"}


def test_it_runs_in_a_process_of_its_own() -> None:
    command = [sys.executable, "-m", "bot.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        client = WebClient(token="xoxb-sandbox", base_url=f"{url}/api/")
        assert client.auth_test()["ok"]
        process.terminate()
        assert process.wait(5) == 0
