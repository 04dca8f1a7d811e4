"""Terse commands, and replies in a follow-up's thread."""

import pytest

from bot.reading import Known, Reply, read_command, read_praise_command, read_reply

KNOWN = Known([(1, "Acme"), (2, "Initech")])
COMMANDS: list[tuple[str, dict[str, str]]] = [
    (
        "Jane at Acme 555-0134 re invoice @bob by 4pm",
        {
            "person": "Jane",
            "customer": "Acme",
            "phone": "555-0134",
            "about": "invoice",
            "assignee": "@bob",
            "due": "by 4pm",
        },
    ),
    ("Acme new quote by Friday noon", {"customer": "Acme", "about": "new quote", "due": "by Friday noon"}),
    (
        "called Jane at Acme, sorted",
        {
            "person": "Jane",
            "customer": "Acme",
            "medium": "call",
            "outcome": "reached",
            "direction": "out",
            "about": "sorted",
        },
    ),
    ("Acme new quote by fryday", {"customer": "Acme", "about": "new quote", "due_unknown": "fryday"}),
    (
        "acme re the roof <@U2> tomorrow",
        {"customer": "Acme", "about": "the roof", "assignee": "<@U2>", "due": "tomorrow"},
    ),
    (
        "mrs patel 555-0199 about her order",
        {"person": "mrs patel", "phone": "555-0199", "about": "her order"},
    ),
    (
        "left voicemail for Bob Lee",
        {"person": "Bob Lee", "medium": "call", "outcome": "left_message", "direction": "out"},
    ),
    ("initech", {"customer": "Initech"}),
    ("555-0134", {"phone": "555-0134"}),
    ("jane@acme.com re pricing", {"email": "jane@acme.com", "about": "pricing"}),
    ("Zyx Partners new roof by EOD", {"customer": "Zyx Partners", "about": "new roof", "due": "by EOD"}),
    ("Acme tomorrow", {"customer": "Acme", "due": "tomorrow"}),
    ("Acme new quote before never", {"customer": "Acme", "about": "new quote", "due_unknown": "never"}),
    ("@zed Jane at Acme", {"person": "Jane", "customer": "Acme", "assignee": "@zed"}),
    ("@zed jane at acme", {"person": "jane", "customer": "Acme", "assignee": "@zed"}),
    ("Jane at Acme @Bob Tanaka", {"person": "Jane", "customer": "Acme", "assignee": "@Bob Tanaka"}),
    (
        "Acme quote @Bob Tanaka by 4",
        {"customer": "Acme", "about": "quote", "assignee": "@Bob Tanaka", "due": "by 4"},
    ),
    ("@zed Acme", {"customer": "Acme", "assignee": "@zed"}),
    ("Jane @Acme", {"person": "Jane", "customer": "Acme"}),
    ("Acme by 25:00", {"customer": "Acme", "due_unknown": "25:00"}),
    ("Acme at 13:99", {"customer": "Acme", "due_unknown": "13:99"}),
    ("Acme by 32 march", {"customer": "Acme", "due_unknown": "32 march"}),
    ("Acme by 29 February", {"customer": "Acme", "due": "by 29 February"}),
    ("Acme yesterday", {"customer": "Acme", "due_unknown": "yesterday"}),
    ("Jane at Acme last Friday", {"person": "Jane", "customer": "Acme", "due_unknown": "last Friday"}),
    ("Acme two days ago", {"customer": "Acme", "due_unknown": "two days ago"}),
    ("Acme re the order from yesterday", {"customer": "Acme", "about": "the order from yesterday"}),
    ("called Bob Lee last Friday", {"person": "Bob Lee", "medium": "call", "direction": "out"}),
    ("hello world foo", {"customer": "hello world foo"}),
    ("smith and sons roofing", {"customer": "smith and sons roofing"}),
]


@pytest.mark.parametrize(("text", "slots"), COMMANDS)
def test_it_reads_a_command(text: str, slots: dict[str, str]) -> None:
    draft = read_command(text, "U1", KNOWN, "US")

    found = {name: getattr(draft, name) for name in draft.__slots__ if getattr(draft, name) is not None}

    assert found == slots


@pytest.mark.parametrize("text", ["", "sorted", "done", "called", "called back", "all good", "@zed", "by 4"])
def test_a_command_about_nobody_has_a_problem(text: str) -> None:
    draft = read_command(text, "U1", KNOWN, "US")

    assert draft.problem == "nobody"
    assert (draft.customer, draft.person) == (None, None)


def test_bare_small_words_name_nobody_in_a_contact_unless_known() -> None:
    assert read_command("hello world foo", "U1", KNOWN, contact=True).problem == "nobody"
    assert read_command("called initech again", "U1", KNOWN, contact=True).customer == "Initech"
    assert read_command("zyxco", "U1", KNOWN, contact=True).customer == "zyxco"


def test_it_reads_praise() -> None:
    draft = read_praise_command("@maria for staying late with the Patel order #extra-mile")

    assert draft.recipients == ("@maria",)
    assert draft.reason == "staying late with the Patel order"
    assert draft.tags == ("extra-mile",)


def test_it_reads_praise_from_a_customer_for_two() -> None:
    draft = read_praise_command("<@U2> and <@U3> great demo from Acme")

    assert draft.recipients == ("<@U2>", "<@U3>")
    assert draft.reason == "great demo"
    assert draft.from_customer == "Acme"


def test_praise_for_nobody_has_a_problem() -> None:
    assert read_praise_command("for nothing").problem == "nobody"


REPLIES: list[tuple[str, str | None]] = [
    ("done", "done"),
    ("Done!", "done"),
    ("done ✅", "done"),
    ("called", "done"),
    ("called her back", "done"),
    ("spoke to him just now", "done"),
    ("emailed", "done"),
    ("all sorted", "done"),
    ("sorted, thanks", "done"),
    ("resolved", "done"),
    ("handled", "done"),
    ("taken care of", "done"),
    ("lvm", "left_message"),
    ("lvm again", "left_message"),
    ("left a message", "left_message"),
    ("left him a voicemail", "left_message"),
    ("got the machine", "left_message"),
    ("no answer", "no_answer"),
    ("no answer again", "no_answer"),
    ("tried twice, no luck", "no_answer"),
    ("line's busy", "no_answer"),
    ("she didn't pick up", "no_answer"),
    ("couldn't reach him", "no_answer"),
    ("I'll take it", "take"),
    ("I'll take this one", "take"),
    ("mine", "take"),
    ("on it", "take"),
    ("got it", "take"),
    ("I got this", "take"),
    ("I'll call her at 3", "take"),
    ("i can take it", "take"),
    ("tomorrow", "snooze"),
    ("tmrw am", "snooze"),
    ("snooze until Monday", "snooze"),
    ("in 2 hours", "snooze"),
    ("remind me at 3", "snooze"),
    ("not today, tomorrow", "snooze"),
    ("later", "snooze"),
    ("<@U2> can you?", "hand_over"),
    ("@bob can you?", "hand_over"),
    ("over to <@U2>", "hand_over"),
    ("<@U2> please take this", "hand_over"),
    ("handing this to <@U2>", "hand_over"),
    ("he'll call us", "they_will_call"),
    ("she said she'll ring back", "they_will_call"),
    ("they will get back to us on Friday", "they_will_call"),
    ("thanks!", None),
    ("ok", None),
    ("lol", None),
    ("not done yet", None),
    ("is it done?", None),
    ("did anyone call her?", None),
    ("who has this?", None),
    ("nice", None),
    ("what was the invoice number again?", None),
    ("great customer, known her for years", None),
    ("👍", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "verb"), REPLIES)
def test_it_reads_a_reply(text: str, verb: str | None) -> None:
    reply = read_reply(text)

    assert (reply.verb if reply else None) == verb


def test_a_reply_says_when_and_who() -> None:
    assert read_reply("snooze until Monday") == Reply("snooze", "until Monday")
    assert read_reply("<@U2> can you?") == Reply("hand_over", None, "<@U2>")
    assert read_reply("@bob can you call him by 4?") == Reply("hand_over", "by 4", "@bob")
