"""Row ids."""

import os

import pytest

from bot.store import new_id


def test_it_gives_growing_ids_that_fit() -> None:
    ids = [new_id() for _ in range(10_000)]
    assert ids == sorted(set(ids))
    assert ids[-1] < 2**63


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_it_tells_forked_processes_apart() -> None:
    ours = new_id() & 0xFFFF
    ends = [os.pipe() for _ in range(3)]
    for _, write in ends:
        if os.fork() == 0:
            os.write(write, str(new_id() & 0xFFFF).encode())
            os._exit(0)
        os.wait()
    theirs = [int(os.read(read, 20)) for read, _ in ends]
    for pair in ends:
        for end in pair:
            os.close(end)
    assert len({ours, *theirs}) > 2  # two may be the same by chance, all four will not
