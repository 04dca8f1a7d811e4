"""How well and how fast messages are read."""

import random
import time
from collections.abc import Sequence
from typing import Any

from bot.reading import Known, classify, glance, hints, phones, read, when
from bot.reading.words.firms import KINDS as FIRM_KINDS
from bot.reading.words.people import FIRST_NAMES
from tests.reading.scoring import KINDS, Score, messages, score

SETS = (("built on", "messages.jsonl"), ("only measured", "measured.jsonl"), ("strangers", "strangers.jsonl"))
KNOWN = 10_000
ROUNDS = 5


def bench_reading() -> None:
    """Quality per kind on both halves of the labelled set, then messages a second on one core."""
    for name, file in SETS:
        rows = messages(file)
        report(f"reading, {name} ({len(rows)} messages)", score(rows))
    speed([row for _, file in SETS for row in messages(file)])


def report(title: str, total: Score) -> None:
    print(f"{title}: F1 {total.f1():.3f}, precision {total.precision():.3f}, recall {total.recall():.3f}")
    for kind in KINDS:
        print(
            f"  {kind:8} F1 {total.f1(kind):.3f}, precision {total.precision(kind):.3f}, "
            f"recall {total.recall(kind):.3f} of {total.labels(kind)}; "
            f"certain: precision {total.sure_precision(kind):.3f}, recall {total.sure_recall(kind):.3f}; "
            f"offered: precision {total.offered_precision(kind):.3f}"
        )
    print(
        f"  certain precision {total.sure_precision():.3f}, slots {total.slot_accuracy():.3f}, "
        f"recipients {total.recipients():.3f}"
    )


def speed(rows: Sequence[dict[str, Any]]) -> None:
    known = Known(enumerate(firms(KNOWN)))
    found = [row for row in rows if read(row["text"], row["author"], known)]
    silent = [row for row in rows if not read(row["text"], row["author"], known)]
    dull = [row for row in silent if not glance(row["text"])]
    for name, some in (
        ("something is found", found),
        ("nothing is found, most of them hard", silent),
        ("nothing is found, ordinary talk", dull),
    ):
        print(
            f"reading, {KNOWN:,} known customers, {name}: {pace(some, known):,.0f} messages/s on one core, "
            f"{sum(len(row['text']) for row in some) / len(some):.0f} characters each"
        )


def pace(rows: Sequence[dict[str, Any]], known: Known) -> float:
    """Messages a second of processor time, the best of some rounds, each with nothing remembered."""
    best = float("inf")
    for _ in range(ROUNDS):
        forget()
        began = time.process_time()
        for row in rows:
            read(row["text"], row["author"], known)
        best = min(best, time.process_time() - began)
    return len(rows) / best


def forget() -> None:
    """Empty what the reader keeps of texts that it saw: no two messages of a team are the same."""
    for remembers in (classify.sentences, hints.hint, phones.dialled, when.find_all):
        remembers.cache_clear()


def firms(number: int) -> list[str]:
    """Names of customers as small firms have them, and among them people."""
    chance = random.Random(1)
    given, kinds = sorted(FIRST_NAMES), sorted(FIRM_KINDS)
    names: dict[str, None] = {}
    while len(names) < number:
        one, other = (name.title() for name in chance.sample(given, 2))
        kind = chance.choice(kinds).title()
        names[chance.choice((f"{one} {kind}", f"{one} & {other} {kind}", f"{one} {other}son"))] = None
    return list(names)
