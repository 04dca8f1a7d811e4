"""The guard: what Slack has signed gets in, everything else is refused without being parsed."""

import hashlib
import hmac
import io
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.guard import BODY, MOST_BYTES, Environ, Guard, StartResponse, answer

# The example that Slack publishes with its description of signatures.
SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
STAMP = 1531420618
SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
EXAMPLE = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
    b"&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
    b"&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
    b"&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
)


class Inside:
    """The app behind: keeps what got in."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    def __call__(self, environ: Environ, start: StartResponse) -> Iterable[bytes]:
        self.bodies.append(environ[BODY])
        return answer(start, 200, b"in")


class Stream(io.BytesIO):
    """A body that may not be read."""

    def read(self, *_: Any) -> bytes:
        raise AssertionError("it was read")


def ask(
    inside: Inside, body: bytes, stream: io.BytesIO | None = None, at: float = STAMP, **environ: str
) -> int:
    asked: Environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_X_SLACK_REQUEST_TIMESTAMP": str(STAMP),
        "HTTP_X_SLACK_SIGNATURE": SIGNATURE,
        "wsgi.input": stream or io.BytesIO(body),
    }
    statuses: list[str] = []
    guard = Guard(inside, SECRET, lambda: at)
    list(guard(asked | environ, lambda status, _headers: statuses.append(status)))
    return int(statuses[0].split()[0])


def signed(body: bytes, stamp: int = STAMP) -> str:
    return "v0=" + hmac.new(SECRET.encode(), b"v0:%d:%s" % (stamp, body), hashlib.sha256).hexdigest()


@pytest.fixture
def inside() -> Inside:
    return Inside()


def test_it_lets_slacks_own_example_in(inside: Inside) -> None:
    assert ask(inside, EXAMPLE) == 200
    assert inside.bodies == [EXAMPLE]


def test_it_refuses_the_example_with_one_byte_changed(inside: Inside) -> None:
    assert ask(inside, EXAMPLE + b"x") == 401
    assert inside.bodies == []


@pytest.mark.parametrize("seconds", [-300, 0, 300])
def test_it_takes_a_timestamp_of_five_minutes(inside: Inside, seconds: int) -> None:
    assert ask(inside, EXAMPLE, at=STAMP + seconds) == 200


@pytest.mark.parametrize("seconds", [-301, 301, 600])
def test_it_refuses_a_stale_timestamp(inside: Inside, seconds: int) -> None:
    assert ask(inside, EXAMPLE, at=STAMP + seconds) == 401


@pytest.mark.parametrize(
    "stamp", ["", "now", "1531420618.5", "-1", "1e9", "१५३१४२०६१८", "²", " 1531420618", "9" * 5000]
)
def test_it_refuses_a_malformed_timestamp(inside: Inside, stamp: str) -> None:
    assert ask(inside, EXAMPLE, HTTP_X_SLACK_REQUEST_TIMESTAMP=stamp) == 401


@pytest.mark.parametrize(
    "signature", ["", "v0=", "v1=" + SIGNATURE[3:], SIGNATURE.upper(), "v0=é", "\udcff", "☎"]
)
def test_it_refuses_a_malformed_signature(inside: Inside, signature: str) -> None:
    assert ask(inside, EXAMPLE, HTTP_X_SLACK_SIGNATURE=signature) == 401


def test_it_refuses_what_has_no_headers(inside: Inside) -> None:
    bare = {"REQUEST_METHOD": "POST", "wsgi.input": Stream()}
    statuses: list[str] = []
    Guard(inside, SECRET, lambda: STAMP)(bare, lambda status, _: statuses.append(status))
    assert statuses == ["401 Unauthorized"]


def test_it_refuses_a_large_body_unread(inside: Inside) -> None:
    assert ask(inside, b"", Stream(), CONTENT_LENGTH=str(MOST_BYTES + 1)) == 413


def test_it_stops_reading_a_body_that_does_not_say_how_large_it_is(inside: Inside) -> None:
    endless = io.BytesIO(b"x" * (3 * MOST_BYTES))
    assert ask(inside, b"", endless, CONTENT_LENGTH="") == 413
    assert endless.tell() == MOST_BYTES + 1


def test_it_takes_a_body_just_small_enough(inside: Inside) -> None:
    body = b"x" * MOST_BYTES
    assert ask(inside, body, HTTP_X_SLACK_SIGNATURE=signed(body)) == 200


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE"])
def test_it_takes_only_posts(inside: Inside, method: str) -> None:
    assert ask(inside, EXAMPLE, REQUEST_METHOD=method) == 405


def test_it_lets_slack_try_the_certificate(inside: Inside) -> None:
    assert ask(inside, b"", REQUEST_METHOD="GET", QUERY_STRING="ssl_check=1&token=x") == 200
    assert inside.bodies == []


@given(st.text(max_size=80), st.text(max_size=80), st.binary(max_size=200))
def test_it_never_fails_on_what_strangers_send(stamp: str, signature: str, body: bytes) -> None:
    inside = Inside()
    refused = ask(inside, body, HTTP_X_SLACK_REQUEST_TIMESTAMP=stamp, HTTP_X_SLACK_SIGNATURE=signature)
    assert (refused, inside.bodies) == (401, [])
