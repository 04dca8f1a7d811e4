"""Events a second over HTTP, on each store, against a Bolt app that does nothing; memory; start to first ack."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.sandbox import Sandbox
from tests.bench.load import Load, request
from tests.serving.running import environment, free_port

WARM, COUNT = 500, 6000


def measure(port: int, kind: str, count: int, first: int) -> Load:
    """One load, from a process of its own."""
    command = [sys.executable, "-m", "tests.bench.load", str(port), kind, str(count), str(first)]
    done = subprocess.run(command, check=True, capture_output=True)
    return Load(**json.loads(done.stdout))


@contextmanager
def server(
    *command: str, env: dict[str, str] | None = None
) -> Iterator[tuple[subprocess.Popen[bytes], int, float]]:
    """A server as a process, its port, and how long it took to answer its first event, in seconds."""
    port = free_port()
    begun = time.perf_counter()
    words = [one.replace("PORT", str(port)) for one in command]
    process = subprocess.Popen([sys.executable, *words], env=env)
    try:
        yield process, port, _first_answer(port, begun)
    finally:
        process.terminate()
        process.wait(15)


def _first_answer(port: int, begun: float) -> float:
    while True:
        try:
            measure_one(port)
        except (OSError, subprocess.CalledProcessError):
            if time.perf_counter() - begun > 60:
                raise
            time.sleep(0.01)
        else:
            return time.perf_counter() - begun


def measure_one(port: int) -> None:
    """One event, on a connection of its own."""
    import socket  # noqa: PLC0415

    with socket.create_connection(("127.0.0.1", port), timeout=5) as there:
        there.sendall(request(0, "good morning", "127.0.0.1"))
        if not there.recv(4096).startswith(b"HTTP/1.1 200"):
            raise OSError("not yet")


def memory_of(process: subprocess.Popen[bytes]) -> float:
    """Resident MiB of a process and its children."""
    total = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            fields = dict(line.split(":\t", 1) for line in status.read_text().splitlines() if ":\t" in line)
        except OSError:
            continue
        if str(process.pid) in (fields.get("Pid", "").strip(), fields.get("PPid", "").strip()):
            total += int(fields.get("VmRSS", "0 kB").split()[0])
    return total / 1024


def bench_serving(name: str, url: str, sandbox: Sandbox, workers: int = 1) -> None:
    env = environment(sandbox, url, KEPT_LOG_LEVEL="ERROR")
    run = ["-m", "bot", "run", "--http", "127.0.0.1:PORT", "--workers", str(workers)]
    with server(*run, env=env) as (process, port, seconds):
        print(f"{name}: start to first ack {seconds:.2f} s, memory {memory_of(process):.0f} MiB at rest")
        measure(port, "mention", WARM, 1)
        said = measure(port, "mention", COUNT, 100_000)
        _print(f"{name}: with a mention, committed before the ack", said)
        quiet = measure(port, "chatter", COUNT, 900_000)
        _print(f"{name}: without a mention", quiet)
        print(f"{name}: memory {memory_of(process):.0f} MiB after the load")
        noop = bench_noop()
        print(
            f"{name}: without a mention {quiet.rate / noop.rate:.2f} of the no-op app, with {said.rate / noop.rate:.2f}"
        )


def bench_noop() -> Load:
    with server("-m", "tests.bench.noop", "PORT") as (_process, port, _seconds):
        measure(port, "chatter", WARM, 1)
        load = measure(port, "chatter", COUNT, 10_000)
        _print("no-op Bolt app on the same server", load)
        return load


def _print(what: str, load: Load) -> None:
    wrong = f", {load.wrong} not answered 200" if load.wrong else ""
    print(f"{what}: {load.rate:,.0f} events/s, ack p50 {load.p50:.1f} ms, p99 {load.p99:.1f} ms{wrong}")
