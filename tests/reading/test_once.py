"""What is dear to make is made once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from bot.reading.once import once


def test_threads_that_ask_at_the_same_time_get_the_same() -> None:
    made, together = [], Barrier(8)

    @once
    def dear(name: str) -> list[str]:
        made.append(name)
        return [name]

    def ask(_: int) -> list[str]:
        together.wait()
        return dear("table")

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(ask, range(8)))

    assert made == ["table"]
    assert all(one is found[0] for one in found)


def test_what_needs_another_does_not_wait_for_itself() -> None:
    @once
    def one(name: str) -> str:
        return name

    @once
    def two() -> str:
        return one("a") + one("b")

    assert two() == "ab"
