"""Commands, clicks, forms and shortcuts, with a bot made with Slack's own framework."""

import threading
from typing import Any

import pytest
from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox import Deadlines, Sandbox, SandboxError
from tests.sandbox.conftest import Connect, app_of

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def text_input(block_id: str, action_id: str = "text", **more: Any) -> Json:
    element = {"type": "plain_text_input", "action_id": action_id}
    return {"type": "input", "block_id": block_id, "label": plain(block_id), "element": element, **more}


def form(*blocks: Json, **more: Any) -> Json:
    given = {"type": "modal", "callback_id": "form", "title": plain("Form"), "submit": plain("Save")}
    return {**given, "blocks": list(blocks) or [text_input("who")], **more}


DONE = {"type": "button", "action_id": "done", "text": plain("Done"), "value": "42"}
PEOPLE = {"type": "users_select", "action_id": "owner"}
BUTTONS = [{"type": "actions", "block_id": "b", "elements": [DONE, PEOPLE]}]


@pytest.fixture
def app(sandbox: Sandbox) -> App:
    return app_of(sandbox)


@pytest.fixture
def bodies(sandbox: Sandbox, app: App, connect: Connect) -> list[Json]:
    """What the bot was sent; it opens a form for `/form` and takes everything else as it is told below."""
    kept: list[Json] = []

    @app.middleware
    def keep(body: Json, next: Any) -> None:  # noqa: A002 - the name that the framework asks for
        if body.get("type") != "event_callback":
            kept.append(body)
        next()

    @app.command("/form")
    def open_form(ack: Ack, body: Json, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form())

    @app.event("message")
    def ignore() -> None:
        return

    connect(sandbox, app)
    return kept


def test_it_brings_a_command_and_its_answer(sandbox: Sandbox, app: App, bodies: list[Json]) -> None:
    app.command("/kept")(lambda ack: ack("Nobody is waiting for you. Well done."))
    assert sandbox.command("UBOB", "CSERVICE", "/kept", "ask @alice & <co>") == {"ok": True}
    body = bodies[0]
    assert (body["command"], body["text"]) == ("/kept", "ask <@UALICE> &amp; &lt;co&gt;")
    assert (body["user_id"], body["channel_id"], body["team_id"]) == ("UBOB", "CSERVICE", "T0KEPT")
    (seen,) = sandbox.view("UBOB", "CSERVICE")
    assert (seen["text"], seen["ephemeral"]) == ("Nobody is waiting for you. Well done.", True)
    assert sandbox.view("UALICE", "CSERVICE") == []


def test_it_shows_an_answer_to_all_when_asked(sandbox: Sandbox, app: App, bodies: list[Json]) -> None:
    app.command("/kept")(lambda ack: ack(text="Well done, all.", response_type="in_channel"))
    sandbox.command("UBOB", "CSERVICE", "/kept")
    assert [message["ephemeral"] for message in sandbox.view("UALICE", "CSERVICE")] == [False]


def test_it_tells_of_a_command_that_nobody_answers(connect: Connect) -> None:
    with Sandbox(deadlines=Deadlines(ack=0.1)) as sandbox:
        app = app_of(sandbox)
        connect(sandbox, app)
        result = sandbox.command("UBOB", "CSERVICE", "/kept")
        assert result == {"ok": False, "error": "operation_timeout"}
        (seen,) = sandbox.view("UBOB", "CSERVICE")
        assert (seen["name"], seen["text"]) == ("Slackbot", "/kept failed with the error operation_timeout")


def test_it_tells_of_a_bot_that_is_away(sandbox: Sandbox) -> None:
    assert sandbox.command("UBOB", "CSERVICE", "/kept")["error"] == "dispatch_failed"


def test_it_knows_the_commands_of_the_manifest() -> None:
    manifest = {"features": {"slash_commands": [{"command": "/kept", "description": "Help"}]}}
    with Sandbox(manifest=manifest) as sandbox:
        assert sandbox.command("UBOB", "CSERVICE", "/lost")["error"] == "unknown_command"
        assert sandbox.view("UBOB", "CSERVICE")[0]["text"] == "/lost is not a valid command."


def test_it_brings_a_click(sandbox: Sandbox, app: App, bodies: list[Json], client: WebClient) -> None:
    app.action("done")(lambda ack: ack())
    ts = client.chat_postMessage(channel="UBOB", text="Jane waits", blocks=BUTTONS)["ts"]
    assert sandbox.press("UBOB", "DBOB", ts, "done") == {"ok": True}
    body = bodies[-1]
    assert (body["type"], body["user"]["id"], body["actions"][0]["value"]) == ("block_actions", "UBOB", "42")
    assert body["container"] == {
        "type": "message",
        "message_ts": ts,
        "channel_id": "DBOB",
        "is_ephemeral": False,
    }
    assert body["message"]["text"] == "Jane waits"
    assert body["state"]["values"]["b"]["owner"]["selected_user"] is None


def test_it_brings_a_choice(sandbox: Sandbox, app: App, bodies: list[Json], client: WebClient) -> None:
    app.action("owner")(lambda ack: ack())
    ts = client.chat_postMessage(channel="CSERVICE", text="Who?", blocks=BUTTONS)["ts"]
    sandbox.press("UBOB", "CSERVICE", ts, "owner", selected_user="UMARIA")
    assert bodies[-1]["actions"][0]["selected_user"] == "UMARIA"
    assert bodies[-1]["state"]["values"]["b"]["owner"]["selected_user"] == "UMARIA"


def test_it_has_only_the_buttons_that_are_there(sandbox: Sandbox, client: WebClient) -> None:
    ts = client.chat_postMessage(channel="CSERVICE", text="Who?", blocks=BUTTONS)["ts"]
    with pytest.raises(SandboxError, match="snooze"):
        sandbox.press("UBOB", "CSERVICE", ts, "snooze")
    whisper = client.chat_postEphemeral(channel="CSERVICE", user="UBOB", text="Who?", blocks=BUTTONS)
    with pytest.raises(SandboxError, match="only its reader"):
        sandbox.press("UALICE", "CSERVICE", whisper["message_ts"], "done")


def test_it_shows_an_error_for_a_click_that_nobody_answers(sandbox: Sandbox, client: WebClient) -> None:
    ts = client.chat_postMessage(channel="CSERVICE", text="Who?", blocks=BUTTONS)["ts"]
    assert not sandbox.press("UBOB", "CSERVICE", ts, "done")["ok"]
    assert sandbox.view("UBOB", "CSERVICE")[-1]["ephemeral"]
    assert len(sandbox.view("UALICE", "CSERVICE")) == 1


def test_it_opens_fills_and_sends_a_form(sandbox: Sandbox, app: App, bodies: list[Json]) -> None:
    app.view("form")(lambda ack: ack())
    sandbox.command("UBOB", "CSERVICE", "/form")
    view = sandbox.modal("UBOB")
    assert view is not None
    assert sandbox.submit("UBOB")["errors"] == {"who": "Please complete this required field."}
    assert sandbox.submit("UBOB", {"who": {"text": "Jane"}}) == {"ok": True}
    sent = bodies[-1]["view"]
    assert (bodies[-1]["type"], sent["id"], sent["hash"]) == ("view_submission", view["id"], view["hash"])
    assert sent["state"]["values"] == {"who": {"text": {"type": "plain_text_input", "value": "Jane"}}}
    assert sandbox.modal("UBOB") is None


def test_it_shows_the_errors_of_a_form(sandbox: Sandbox, app: App, bodies: list[Json]) -> None:
    app.view("form")(lambda ack: ack(response_action="errors", errors={"who": "Who is that?"}))
    sandbox.command("UBOB", "CSERVICE", "/form")
    result = sandbox.submit("UBOB", {"who": {"text": "x"}})
    assert result == {"ok": False, "errors": {"who": "Who is that?"}}
    assert sandbox.modal("UBOB") is not None


@pytest.mark.parametrize(("action", "left"), [("push", "Second"), ("update", "Second"), ("clear", None)])
def test_it_goes_on_after_a_form(
    sandbox: Sandbox, app: App, bodies: list[Json], action: str, left: str | None
) -> None:
    more = {} if action == "clear" else {"view": form(title=plain("Second"))}
    app.view("form")(lambda ack: ack(response_action=action, **more))
    sandbox.command("UBOB", "CSERVICE", "/form")
    assert sandbox.submit("UBOB", {"who": {"text": "Jane"}}) == {"ok": True}
    view = sandbox.modal("UBOB")
    assert (view["title"]["text"] if view else None) == left


def test_it_keeps_at_most_three_forms(sandbox: Sandbox, app: App, bodies: list[Json]) -> None:
    app.view("form")(lambda ack: ack(response_action="push", view=form()))
    sandbox.command("UBOB", "CSERVICE", "/form")
    results = [sandbox.submit("UBOB", {"who": {"text": "Jane"}}) for _ in range(3)]
    assert [result["ok"] for result in results] == [True, True, False]
    assert results[-1]["error"] == "push_limit_reached"


def test_it_tells_of_a_closed_form_if_asked(sandbox: Sandbox, app: App, bodies: list[Json]) -> None:
    app.command("/ask")(
        lambda ack, body, client: (
            ack(),
            client.views_open(trigger_id=body["trigger_id"], view=form(notify_on_close=True)),
        )
    )
    app.view_closed("form")(lambda ack: ack())
    sandbox.command("UBOB", "CSERVICE", "/form")
    sandbox.close_view("UBOB")
    assert bodies[-1].get("type") != "view_closed"
    sandbox.command("UBOB", "CSERVICE", "/ask")
    sandbox.close_view("UBOB")
    assert (bodies[-1]["type"], bodies[-1]["is_cleared"]) == ("view_closed", False)


def test_it_updates_a_form_and_keeps_what_was_typed(
    sandbox: Sandbox, app: App, bodies: list[Json], client: WebClient
) -> None:
    app.action("kind")(lambda ack: ack())
    kinds = [{"text": plain(word), "value": word} for word in ("call", "visit")]
    menu = {"type": "static_select", "action_id": "kind", "options": kinds}
    section = {"type": "section", "block_id": "k", "text": plain("Kind"), "accessory": menu}
    app.command("/ask")(
        lambda ack, body, client: (
            ack(),
            client.views_open(trigger_id=body["trigger_id"], view=form(text_input("who"), section)),
        )
    )
    sandbox.command("UBOB", "CSERVICE", "/ask")
    sandbox.press_in_view("UBOB", "kind", state={"who": {"text": "Jane"}}, value="visit")
    view = bodies[-1]["view"]
    assert bodies[-1]["container"]["view_id"] == view["id"]
    assert view["state"]["values"]["k"]["kind"]["selected_option"]["value"] == "visit"
    with pytest.raises(SlackApiError, match="hash_conflict"):
        client.views_update(view_id=view["id"], hash="old", view=form())
    client.views_update(
        view_id=view["id"], hash=view["hash"], view=form(text_input("who"), text_input("when"))
    )
    after = sandbox.modal("UBOB")
    assert after is not None
    assert after["state"]["values"]["who"]["text"]["value"] == "Jane"
    assert after["hash"] != view["hash"]


def test_it_lets_a_trigger_work_once_and_soon(client: WebClient, connect: Connect) -> None:
    with Sandbox(deadlines=Deadlines(trigger=0.0)) as sandbox:
        app, errors, gone = app_of(sandbox), list[str](), threading.Event()

        @app.command("/late")
        def late(ack: Ack, body: Json, client: WebClient) -> None:
            ack()
            for trigger in (body["trigger_id"], "made.up"):
                try:
                    client.views_open(trigger_id=trigger, view=form())
                except SlackApiError as error:
                    errors.append(error.response["error"])
            gone.set()

        connect(sandbox, app)
        sandbox.command("UBOB", "CSERVICE", "/late")
        gone.wait(5)
        assert errors == ["expired_trigger_id", "invalid_trigger_id"]


def test_it_refuses_a_trigger_twice_and_a_wrong_view(sandbox: Sandbox, client: WebClient) -> None:
    tickets = sandbox.box.tickets
    trigger = tickets.new_trigger("UBOB")
    client.views_open(trigger_id=trigger, view=form())
    with pytest.raises(SlackApiError, match="exchanged_trigger_id"):
        client.views_open(trigger_id=trigger, view=form())
    with pytest.raises(SlackApiError, match="invalid_arguments"):
        client.views_open(trigger_id=tickets.new_trigger("UBOB"), view=form(title=plain("x" * 25)))
    big = form(*[{"type": "section", "text": plain("x" * 3000)}] * 90)
    with pytest.raises(SlackApiError, match="view_too_large"):
        client.views_open(trigger_id=tickets.new_trigger("UBOB"), view=big)


def test_it_brings_shortcuts(sandbox: Sandbox, app: App, bodies: list[Json]) -> None:
    app.shortcut("track")(lambda ack: ack())
    ts = sandbox.say("UALICE", "CSERVICE", "Jane called")
    assert sandbox.shortcut("UBOB", "track", "CSERVICE", ts) == {"ok": True}
    assert sandbox.shortcut("UBOB", "track") == {"ok": True}
    on_message, everywhere = bodies
    assert (on_message["type"], on_message["message"]["user"]) == ("message_action", "UALICE")
    assert (everywhere["type"], "response_url" in everywhere) == ("shortcut", False)


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ({"text": "Noted"}, ["Track it?", "Noted"]),
        ({"text": "Done", "replace_original": True}, ["Done"]),
        ({"delete_original": True}, []),
    ],
)
def test_it_takes_an_answer_at_the_response_url(
    sandbox: Sandbox, app: App, bodies: list[Json], client: WebClient, answer: Json, left: list[str]
) -> None:
    @app.action("done")
    def done(ack: Ack, respond: Respond) -> None:
        ack()
        respond(**answer)

    sent = client.chat_postEphemeral(channel="CSERVICE", user="UBOB", text="Track it?", blocks=BUTTONS)
    sandbox.press("UBOB", "CSERVICE", sent["message_ts"], "done")
    sandbox.wait_until(lambda: sandbox.calls("response_url"))
    assert [message["text"] for message in sandbox.view("UBOB", "CSERVICE")] == left
    assert sandbox.view("UALICE", "CSERVICE") == []


def test_it_lets_a_response_url_work_five_times(sandbox: Sandbox, app: App, bodies: list[Json]) -> None:
    statuses: list[int] = []

    @app.command("/kept")
    def six(ack: Ack, respond: Respond) -> None:
        ack()
        statuses.extend(respond(str(number)).status_code for number in range(6))

    sandbox.command("UBOB", "CSERVICE", "/kept")
    sandbox.wait_until(lambda: len(statuses) == 6)
    assert statuses == [200] * 5 + [404]


def test_it_lets_a_response_url_end(connect: Connect) -> None:
    with Sandbox(deadlines=Deadlines(response_url=0.0)) as sandbox:
        app, statuses = app_of(sandbox), list[int]()

        @app.command("/kept")
        def late(ack: Ack, respond: Respond) -> None:
            ack()
            statuses.append(respond("late").status_code)

        connect(sandbox, app)
        sandbox.command("UBOB", "CSERVICE", "/kept")
        sandbox.wait_until(lambda: statuses)
        assert statuses == [404]
