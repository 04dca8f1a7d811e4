"""Slack's side of a load: signed events over a few kept-alive connections, and how long each answer took.

It runs as a process of its own, so that it takes no time from the bot's.
"""

import asyncio
import hashlib
import hmac
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass

SECRET = "sandbox-signing-secret"
CONNECTIONS = 16


@dataclass(frozen=True)
class Load:
    """What came of it: answers a second and the waits, in milliseconds."""

    rate: float
    p50: float
    p99: float
    wrong: int


def mention(n: int) -> str:
    return f"Jane from Acme {n % 400} called, 555-0{n % 900 + 100}, wants a call back before 4 re the invoice <@UBOB>"


def chatter(n: int) -> str:
    return f"has anyone seen the long ladder? it was behind the blue van, number {n}"


TEXTS: dict[str, Callable[[int], str]] = {"mention": mention, "chatter": chatter}


def request(n: int, text: str, host: str) -> bytes:
    """One signed event as Slack sends it."""
    ts = f"{1_790_000_000 + n}.{n % 1_000_000:06d}"
    event = {
        "client_msg_id": f"{n:08x}-0000-4000-8000-000000000000",
        "type": "message",
        "text": text,
        "user": "UCAROL",
        "ts": ts,
        "team": "T0KEPT",
        "blocks": [
            {
                "type": "rich_text",
                "block_id": "b1",
                "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}],
            }
        ],
        "channel": "CSERVICE",
        "event_ts": ts,
        "channel_type": "channel",
    }
    body = json.dumps(
        {
            "token": "none",
            "team_id": "T0KEPT",
            "api_app_id": "A0KEPT",
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{n:010d}",
            "event_time": 1_790_000_000 + n,
            "authorizations": [
                {"enterprise_id": None, "team_id": "T0KEPT", "user_id": "U0KEPT", "is_bot": True}
            ],
            "is_ext_shared_channel": False,
            "event_context": "4-none",
        }
    ).encode()
    now = str(int(time.time()))
    mac = hmac.new(SECRET.encode(), f"v0:{now}:".encode() + body, hashlib.sha256).hexdigest()
    head = (
        f"POST /slack/events HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\nX-Slack-Request-Timestamp: {now}\r\nX-Slack-Signature: v0={mac}\r\n\r\n"
    )
    return head.encode() + body


async def _send(host: str, port: int, requests: list[bytes], waits: list[float]) -> int:
    reader, writer = await asyncio.open_connection(host, port)
    wrong = 0
    while requests:
        one = requests.pop()
        begun = time.perf_counter()
        writer.write(one)
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        if length:
            await reader.readexactly(length)
        waits.append((time.perf_counter() - begun) * 1000)
        wrong += not head.startswith(b"HTTP/1.1 200")
    writer.close()
    return wrong


async def run(port: int, kind: str, count: int, first: int, connections: int = CONNECTIONS) -> Load:
    """`count` events of a kind, numbered from `first`."""
    made = [request(n, TEXTS[kind](n), f"127.0.0.1:{port}") for n in range(first, first + count)]
    waits: list[float] = []
    begun = time.perf_counter()
    wrong = sum(await asyncio.gather(*(_send("127.0.0.1", port, made, waits) for _ in range(connections))))
    took = time.perf_counter() - begun
    waits.sort()
    return Load(count / took, waits[len(waits) // 2], waits[int(len(waits) * 0.99)], wrong)


if __name__ == "__main__":
    port, kind, count, first = sys.argv[1:5]
    load = asyncio.run(run(int(port), kind, int(count), int(first)))
    print(json.dumps(asdict(load)))
