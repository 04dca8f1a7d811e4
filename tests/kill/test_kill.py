"""The kill test in short; `make kill-test` is the whole."""

from pathlib import Path

from tests.kill.storm import storm

KILLS = 8
SEED = 7


def test_it_survives_being_killed_on_sqlite(tmp_path: Path) -> None:
    figures = storm(f"sqlite:///{tmp_path / 'kept.db'}", KILLS, SEED, drain=120, slow=False)
    print(figures.words())
    assert figures.is_well(), figures.words()
    assert figures.kills == KILLS


def test_it_survives_being_killed_on_postgresql(postgres_url: str) -> None:
    figures = storm(postgres_url, KILLS, SEED, drain=120, slow=False)
    print(figures.words())
    assert figures.is_well(), figures.words()
    assert figures.kills == KILLS
