"""The kill test: `python -m tests.kill` in full, `pytest tests/kill` in short."""
