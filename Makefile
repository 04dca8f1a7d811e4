# Kept. Every target sets up what it needs in .venv; only Python 3.11+, pip and make are assumed.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo install run test bench learn kill-test screenshot lock clean

demo: .venv/.run
	$(BIN)/kept demo

install: .venv/.run

run: .venv/.run
	$(BIN)/kept run

test: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 tests

bench: .venv/.dev
	$(BIN)/python -m tests.bench

# Learns the weights of the reader's signs anew from the labelled messages.
learn: .venv/.dev
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r constraints-learn.txt
	$(BIN)/python -m tests.reading.learn

kill-test: .venv/.dev
	$(BIN)/python -m tests.kill

screenshot: .venv/.dev
	SCREENSHOT=tests/browser/demo.png $(BIN)/pytest tests/browser/test_demo.py

# Rewrites the constraints from pyproject.toml; no index address is ever written.
lock: .venv/.dev
	$(BIN)/pip install -q uv
	$(BIN)/uv pip compile pyproject.toml $(LOCK) --extra build --extra postgres -o constraints.txt
	$(BIN)/uv pip compile pyproject.toml $(LOCK) --extra build --extra postgres --extra dev -c constraints.txt -o constraints-dev.txt
	$(BIN)/uv pip compile pyproject.toml $(LOCK) --extra build --extra postgres --extra dev --extra learn -c constraints-dev.txt -o constraints-learn.txt
LOCK := --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q

.venv/.run: constraints.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

.venv/.dev: constraints-dev.txt .venv/.run
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r constraints-dev.txt
	touch $@

clean:
	rm -rf .venv build dist *.egg-info
