"""Deliveries over HTTP, each with exactly the right count of praise."""

import itertools
import json
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Person, Sandbox, Seed
from tests.postgres import Postgres
from tests.serving.running import MANIFEST, ask, environment, free_port, kept, post, serving, signed
from tests.stores import copy_sqlite

_numbers = itertools.count(1)


def praise(receiver: str, giver: str = "UALICE", **more: Any) -> dict[str, Any]:
    """A message event of its own; `more` goes into the inner event."""
    number = next(_numbers)
    event = {
        "type": "message",
        "user": giver,
        "channel": "CPRAISE",
        "channel_type": "channel",
        "ts": f"{int(time.time())}.{number:06}",
        "text": f"<@{receiver}>++ for the boiler at Acme",
    }
    return {
        "type": "event_callback",
        "team_id": "T0KEPT",
        "api_app_id": "A0KEPT",
        "event_id": f"Ev{number:08}",
        "event_time": int(time.time()),
        "event": event | more,
    }


@dataclass
class Probes:
    """Sends, and remembers how each delivery was answered."""

    port: int
    statuses: dict[str, list[int]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    def send(self, name: str, payload: dict[str, Any], **headers: str) -> None:
        self.statuses.setdefault(name, []).append(post(self.port, payload, **headers))

    def send_signed(self, name: str, payload: dict[str, Any], **how: Any) -> None:
        body = json.dumps(payload).encode()
        status = ask(self.port, "POST", "/slack/events", body, signed(body, **how))[0]
        self.statuses.setdefault(name, []).append(status)


def deliver(probes: Probes) -> None:
    twice = praise("UTWICE")
    probes.send("UTWICE", twice)
    probes.send("UTWICE", twice)
    two_ids = praise("UTWOIDS")
    probes.send("UTWOIDS", two_ids)
    probes.send("UTWOIDS", two_ids | {"event_id": "EvOTHER"})
    probes.send(
        "URETRY", praise("URETRY"), **{"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"}
    )
    probes.send_signed("UFORGED", praise("UFORGED"), secret="somebody else's")
    probes.send_signed("USTALE", praise("USTALE"), at=time.time() - 600)
    probes.send("UBADSIG", praise("UBADSIG"), **{"X-Slack-Signature": "v0=nonsense"})
    probes.send("UBADSTAMP", praise("UBADSTAMP"), **{"X-Slack-Request-Timestamp": "yesterday"})
    probes.send(
        "UBOTH", praise("UBOTH", text="Thanks <@UBOTHA> and <@UBOTHB> for staying late with the Patel order!")
    )
    probes.send("USELF", praise("USELF", giver="USELF"))
    mid = "so the pump is back and <@UMID>++ for driving out there at night"
    probes.send("UMID", praise("UMID", text=mid))
    probes.send("UBYBOT", praise("UBYBOT", bot_id="B0OTHER", subtype="bot_message"))
    probes.send("UCODE", praise("UCODE", text="type `<@UCODE>++ for the boiler` to praise somebody"))
    with ThreadPoolExecutor(16) as pool:
        events = [praise("UMANY", giver=f"UGIVER{number:03}") for number in range(100)]
        list(pool.map(lambda event: probes.send("UMANY", event), events))


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def probes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Probes]:
    """Everything delivered to a running bot, and then counted by `kept export`."""
    folder: Path = tmp_path_factory.mktemp("delivery")
    givers = tuple(Person(f"UGIVER{number:03}", f"Giver {number}") for number in range(100))
    with ExitStack() as stack:
        if request.param == "sqlite":
            url = copy_sqlite(request.getfixturevalue("sqlite_template"), folder)
        else:
            postgres: Postgres = request.getfixturevalue("postgres")
            url = stack.enter_context(postgres.database())
        sandbox = stack.enter_context(Sandbox(seed=Seed().with_people(*givers), manifest=MANIFEST))
        env = environment(sandbox, url)
        found = Probes(free_port())
        bot = stack.enter_context(serving(env, folder / "log", found.port))
        deliver(found)
        exported = kept("export", "praise", "--format", "jsonl", env=env)
        assert exported.returncode == 0, exported.stderr
        found.counts = Counter(json.loads(line)["receiver_id"] for line in exported.stdout.splitlines())
        assert bot.stop() == 0
        assert "Traceback" not in bot.log.read_text("utf-8")
        yield found


@pytest.mark.parametrize(
    ("name", "status", "counts"),
    [
        ("UTWICE", 200, {"UTWICE": 1}),
        ("UTWOIDS", 200, {"UTWOIDS": 1}),
        ("URETRY", 200, {"URETRY": 1}),
        ("UFORGED", 401, {"UFORGED": 0}),
        ("USTALE", 401, {"USTALE": 0}),
        ("UBADSIG", 401, {"UBADSIG": 0}),
        ("UBADSTAMP", 401, {"UBADSTAMP": 0}),
        ("UBOTH", 200, {"UBOTHA": 1, "UBOTHB": 1}),
        ("USELF", 200, {"USELF": 0}),
        ("UMID", 200, {"UMID": 1}),
        ("UBYBOT", 200, {"UBYBOT": 0}),
        ("UCODE", 200, {"UCODE": 0}),
        ("UMANY", 200, {"UMANY": 100}),
    ],
)
def test_it_counts_each_praise_once(probes: Probes, name: str, status: int, counts: dict[str, int]) -> None:
    assert set(probes.statuses[name]) == {status}
    assert {receiver: probes.counts[receiver] for receiver in counts} == counts


def test_it_counts_nothing_else(probes: Probes) -> None:
    assert probes.counts.total() == 106
