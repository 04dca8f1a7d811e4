"""The storm from its first kill to the last word drained, and what came of it."""

import json
import shutil
import threading
import time
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import func, select, update

from bot.models import Outbox, Workspace
from bot.sandbox import Deadlines, Sandbox
from bot.sandbox.seed import PEOPLE, Person, Seed
from bot.slack.manifest import manifest_text
from bot.store import Store, table
from tests.kill.bots import BotProcess, late_morning_zone
from tests.kill.ledger import Ledger
from tests.kill.said import Said
from tests.kill.stories import SLOW_STORIES, STORIES
from tests.kill.street import Street
from tests.kill.weather import Killer, let_it_rain

MOST_STORIES = 80
MORE_PEOPLE = (("UEVE", "Eve Lindqvist"), ("UFRANK", "Frank Osei"), ("UGRACE", "Grace Kim"))
RETRIES = (
    0.0,
    0.3,
    0.6,
    1.0,
    2.0,
    3.0,
    3.0,
    *(5.0,) * 12,
)  # Slack gives up after three; here nothing is lost by it


@dataclass
class Figures:
    """What a run is judged by; the lists are empty when all is well."""

    store: str
    seed: int
    kills: int = 0
    events: int = 0
    posts: int = 0
    quiet_lines: int = 0
    quiet_lines_lost: int = 0
    found_by_look: int = 0
    looks: int = 0
    start_seconds: float = 0
    drain_seconds: float = 0
    seconds: float = 0
    twice: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def words(self) -> str:
        counts = {name: value for name, value in vars(self).items() if not isinstance(value, list)}
        lines = [f"{name.replace('_', ' '):<18} {value}" for name, value in counts.items()]
        for name in ("twice", "missing", "left", "complaints"):
            found = getattr(self, name)
            lines += [f"{name:<18} {len(found)}", *(f"    {one}" for one in found[:12])]
        return "\n".join(lines)

    def is_well(self) -> bool:
        return not (self.twice or self.missing or self.left or self.complaints)


def storm(store_url: str, kills: int, seed: int, *, drain: float = 180, slow: bool = True) -> Figures:
    """Kill the bot so many times while people go on; then let it finish, and count."""
    zone = late_morning_zone()
    people = tuple(replace(one, tz=zone) for one in PEOPLE)
    people += tuple(Person(user, name, tz=zone) for user, name in MORE_PEOPLE)
    patient = Deadlines(retries=RETRIES)
    seed_of = Seed(people=people)
    with Sandbox(seed=seed_of, manifest=deaf_in_private(), deadlines=patient, keep_calls=1_000_000) as box:
        bot = BotProcess(box, store_url, zone)
        with bot:
            figures = _Storm(box, bot, store_url, seed, slow).run(kills, drain)
        if figures.is_well():
            shutil.rmtree(bot.folder)  # else its log is wanted
        return figures


def deaf_in_private() -> dict[str, Any]:
    """Our manifest without the echoes of direct messages: what was said there has to be looked for."""
    manifest: dict[str, Any] = json.loads(manifest_text(None))
    manifest["settings"]["event_subscriptions"]["bot_events"].remove("message.im")
    return manifest


class _Storm:
    def __init__(self, box: Sandbox, bot: BotProcess, store_url: str, seed: int, slow: bool) -> None:
        self.stories = (*STORIES, *SLOW_STORIES) if slow else STORIES
        self.box, self.bot, self.seed = box, bot, seed
        self.store = Store(store_url)
        self.ledger = Ledger()
        self.street = Street(box, self.store, self.ledger, seed)
        self.killer = Killer(box, bot, seed)
        self.failed: BaseException | None = None

    def run(self, kills: int, drain: float) -> Figures:
        began = time.monotonic()
        try:
            self._first_light(early=min(3, kills // 4))
            let_it_rain(self.box, self.seed)
            self._go_on(kills)
            self.box.clear_faults()
            calm = time.monotonic()
            stuck = self._finish(drain)
            figures = self._figures(stuck)
        finally:
            self.street.go()
            self.store.close()
        figures.drain_seconds = round(time.monotonic() - calm, 1)
        figures.seconds = round(time.monotonic() - began, 1)
        return figures

    def _first_light(self, early: int) -> None:
        """Killed in its very first starts too, while it makes its tables; then set up for so much praise."""
        for n in range(early):
            time.sleep(0.5 + 0.3 * n)
            self.bot.kill()
            self.killer.kills += 1
            self.bot.start()
        self.killer.wait_for_start()
        every_day = {"work_days": "0123456", "holidays": False, "praise_limit": 1_000_000}
        self.box.wait_until(self._workspace_is_known, timeout=60)
        with self.store.begin() as session:
            session.execute(update(table(Workspace)).values(every_day))

    def _workspace_is_known(self) -> bool:
        with self.store.begin() as session:
            known = session.execute(select(table(Workspace).c.members_learnt_at)).scalar()
        return known is not None

    def _go_on(self, kills: int) -> None:
        """People go on while the killer kills."""
        killing = threading.Thread(target=self._kill, args=(kills,), name="killer")
        killing.start()
        while killing.is_alive():
            self.street.begin(self.street.dice.choice(self.stories), MOST_STORIES)
            self.street.tell()
            time.sleep(0.01)
        if self.failed:
            raise self.failed

    def _kill(self, kills: int) -> None:
        try:
            while self.killer.kills < kills:
                self.killer.kill_once()
        except BaseException as error:  # noqa: BLE001 - told by the thread that waits
            self.failed = error

    def _finish(self, seconds: float) -> list[str]:
        """Every story to its end, every event answered, nothing left to say."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.street.tell()
            if not self.street.busy and not self.box.box.courier.under_way and not self._waiting():
                return []
            time.sleep(0.2)
        return [f"the story {name} did not end" for name in self.street.stuck()]

    def _waiting(self) -> int:
        of = table(Outbox)
        with self.store.begin() as session:
            return int(session.execute(select(func.count()).where(of.c.send_at.is_not(None))).scalar_one())

    def _figures(self, stuck: list[str]) -> Figures:
        said = Said(self.box, self.store)
        twice, missing = self.ledger.compare(self.store)
        marks = [
            f"{one.story} {one.word}: no {mark[2]}"
            for one in self.ledger.wanted
            for mark in one.marks
            if one.certain and not self.street.has_mark(*mark)
        ]
        marks += [
            f"{one.story} {one.word}: still {mark[2]}"
            for one in self.ledger.wanted
            for mark in one.no_marks
            if self.street.has_mark(*mark)
        ]
        starts = self.killer.start_seconds
        return Figures(
            store=self.store.url.get_backend_name(),
            seed=self.seed,
            kills=self.killer.kills,
            events=self.ledger.events,
            posts=sum(said.posts.values()),
            quiet_lines=sum(said.lines.values()),
            quiet_lines_lost=said.lost_lines(),
            found_by_look=said.found(),
            looks=said.asked_again,
            start_seconds=round(sum(starts) / max(len(starts), 1), 2),
            twice=twice + said.twice(),
            missing=stuck + missing + marks + said.missing(),
            left=said.left(),
            complaints=self.bot.complaints(),
        )
