"""What people type, as Slack stores it."""

import pytest

from bot.sandbox.clock import Clock
from bot.sandbox.seed import Seed
from bot.sandbox.words import as_stored, rich_text
from bot.sandbox.workspace import Workspace


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Jane & Sons <3", "Jane &amp; Sons &lt;3"),
        ("@bob call Jane", "<@UBOB> call Jane"),
        ("ask @Bob Tanaka, please", "ask <@UBOB>, please"),
        ("bob@bob.example and @bobby", "bob@bob.example and @bobby"),
        ("see #service or #nowhere", "see <#CSERVICE|service> or #nowhere"),
        ("<@UMARIA> at <https://kept.example|home>", "<@UMARIA> at <https://kept.example|home>"),
        ("call <tel:+12505552195|250-555-2195>", "call <tel:+12505552195|250-555-2195>"),
        ("<!channel> hear", "<!channel> hear"),
    ],
)
def test_it_stores(typed: str, stored: str) -> None:
    assert as_stored(typed, Workspace(Seed(), Clock())) == stored


def test_it_writes_rich_text() -> None:
    text = "<@UBOB> &amp; <#CSERVICE|service> :wave: at 12:30:45 <https://kept.example|home> <!here>"
    section = rich_text(text)[0]["elements"][0]["elements"]
    assert [element["type"] for element in section] == [
        *["user", "text", "channel", "text", "emoji", "text", "link", "text", "broadcast"]
    ]
    assert section[1]["text"] == " & "
    assert section[5]["text"] == " at 12:30:45 "
