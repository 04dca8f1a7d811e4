"""Three bots on one PostgreSQL do each piece of work once, also when one of them dies in the middle."""

from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bot.clock import utcnow
from bot.sandbox import Deadlines, Sandbox
from bot.store import Store
from tests.kill.bots import BotProcess, late_morning_zone
from tests.kill.ledger import Ledger
from tests.kill.said import Said
from tests.kill.stories import STORIES
from tests.kill.storm import RETRIES
from tests.kill.street import Street
from tests.processes import crowd

BOTS = 3
SENDERS = 2  # of each bot
STORIES_TOLD = 60
SEED = 11
PATIENCE = 120
# No `due` of these: their nags would come on top of those that are counted here.
QUIET_STORIES = [one for one in STORIES if one.__name__ not in ("asked", "nagged")]


def test_it_does_each_piece_once_with_three_processes(postgres_url: str, tmp_path: Path) -> None:
    zone = late_morning_zone()
    with ExitStack() as stack:
        box = stack.enter_context(
            Sandbox(seed=crowd.crowd(zone), deadlines=Deadlines(retries=RETRIES), keep_calls=100_000)
        )
        store = Store(postgres_url)
        stack.callback(store.close)
        with store.begin() as session:
            crowd.make_due(session, box, utcnow(), zone)
        bots = [stack.enter_context(_bot(box, postgres_url, zone, tmp_path / f"bot{n}")) for n in range(BOTS)]
        street = Street(box, store, Ledger(), SEED)
        stack.callback(street.go)
        _live_through(box, store, street, bots)
        assert [line for bot in bots for line in bot.complaints()] == []
        said = Said(box, store)
        assert said.twice() + said.missing() + said.left() == []
        assert list(crowd.faults_of(store, said.posts)) == []
        assert street.ledger.compare(store) == ([], [])
        assert said.lost_lines() <= SENDERS  # what the dead one held when it died


def _bot(box: Sandbox, url: str, zone: str, folder: Path) -> BotProcess:
    folder.mkdir()
    return BotProcess(box, url, zone, folder)


def _live_through(box: Sandbox, store: Store, street: Street, bots: list[BotProcess]) -> None:
    """People talk; when half is said one bot dies and is not seen again before the end."""
    box.wait_until(lambda: box.connections() == BOTS, timeout=60)
    waiting: dict[str, Any] = {"killed": False}

    def is_over() -> bool:
        if len(street.ledger.wanted) < STORIES_TOLD:
            street.begin(street.dice.choice(QUIET_STORIES), STORIES_TOLD)
        street.tell()
        if not waiting["killed"] and len(box.calls("chat.postMessage")) > crowd.OWNERS // 2:
            bots[1].kill()
            waiting["killed"] = True
        told = len(street.ledger.wanted) >= STORIES_TOLD and not street.busy
        return told and waiting["killed"] and not box.box.courier.under_way and _is_done(store)

    box.wait_until(is_over, timeout=PATIENCE)


def _is_done(store: Store) -> bool:
    with store.begin() as session:
        return crowd.all_is_done(session, utcnow())
