"""The service's side of one connection, without a socket and without a clock.

Rules
  - Hello is the first frame, and comes within HELLO_MS of the opening; a second one is an error of protocol.
  - Nothing else is heard until the hub has said who the client is.
  - Any frame is a sign of life. After PATIENCE heartbeats without one the connection is closed: the client
    pings, the service only answers.
  - A frame that can't be read, or comes where the table EXPECTED has no place for it, closes for good.
    A command that can be read but is wrong in itself is the hub's to refuse; the session stays as it is.
  - A closed session stays closed: it takes anything and does nothing.

Theory
  The session is one of four small states and a pure function `step(state, input) -> (state, acts)`. Whoever
  holds the socket gives it what arrives and the time, and carries out the acts in their order. An act is a
  frame to send, something for the hub, or the end. `deadline(state)` says when to come with a Tick.
  Times are milliseconds of any clock that never goes back; nothing here compares them with the journal's.

      AwaitingHello -- hello --> Introduced -- admitted --> Bound
            |                        |                        |
            +--- late, malformed ----+---- turned away -------+--- silent, malformed, closing --> Closed

  Together with this change: docs/protocol.md, and the client's session in Python and TypeScript.
"""

from __future__ import annotations

from typing import Final, TypeAlias, assert_never

from msgspec import Struct

from rostrum.wire import frames
from rostrum.wire.closing import CloseCode

HELLO_MS: Final = 5_000
HEARTBEAT_MS: Final = 15_000
PATIENCE: Final = 2.5
"""Heartbeats without a frame after which a client is taken for gone."""

MAX_ID: Final = 128
"""Characters of an id of a command or question, at most."""


# States


class AwaitingHello(Struct, frozen=True):
    """Open, and nobody has spoken."""

    deadline: int


class Introduced(Struct, frozen=True):
    """The hello came; the hub looks who it is."""


class Bound(Struct, frozen=True):
    """The client is known and heard from until `deadline` at least."""

    deadline: int
    heartbeat_ms: int


class Closed(Struct, frozen=True):
    """Over, for the reason in `code`; None when the client went by itself."""

    code: CloseCode | None


State: TypeAlias = AwaitingHello | Introduced | Bound | Closed


# Inputs


class Heard(Struct, frozen=True):
    """The client sent a frame."""

    frame: frames.ClientFrame
    at: int


class Garbled(Struct, frozen=True):
    """The client sent what is no frame; `code` is the ProtocolError's."""

    code: CloseCode


class Admitted(Struct, frozen=True):
    """The hub knows the client."""

    viewer: frames.Viewer
    resumed: bool
    server_time_ms: int
    at: int
    heartbeat_ms: int = HEARTBEAT_MS
    unsafe: bool = False


class Ended(Struct, frozen=True):
    """The hub closes: the client was turned away, revoked, too slow, or the service stops."""

    code: CloseCode
    retry_after_ms: int | None = None


class Tick(Struct, frozen=True):
    """It is `at` now."""

    at: int


class Gone(Struct, frozen=True):
    """The connection is lost or the client has closed it."""


Input: TypeAlias = Heard | Garbled | Admitted | Ended | Tick | Gone


# Acts


class Introduce(Struct, frozen=True):
    """Find out who this is; answer with Admitted or Ended."""

    hello: frames.Hello


class Submit(Struct, frozen=True):
    """Give the command to the meeting."""

    command: frames.Command


class Inquire(Struct, frozen=True):
    """Answer the question."""

    ask: frames.Ask


class Pong(Struct, frozen=True):
    """Send a pong for a ping of the client's time `at`, with the service's time and the journal's place."""

    at: int | float


class Report(Struct, frozen=True):
    """Tell those who run the meeting how the client's device is."""

    device: frames.Device


class Send(Struct, frozen=True):
    """Send the frame."""

    frame: frames.ServerFrame


class Close(Struct, frozen=True):
    """Close the connection."""

    code: CloseCode


Act: TypeAlias = Introduce | Submit | Inquire | Pong | Report | Send | Close

Step: TypeAlias = tuple[State, tuple[Act, ...]]


EXPECTED: Final[dict[type[State], frozenset[type[frames.ClientFrame]]]] = {
    AwaitingHello: frozenset({frames.Hello}),
    Introduced: frozenset(),
    Bound: frozenset({frames.Command, frames.Ask, frames.Ping}),
    Closed: frozenset({frames.Hello, frames.Command, frames.Ask, frames.Ping}),
}
"""Which frames a state has a place for; in Closed all of them, since they may have been on their way."""


def opened(at: int) -> AwaitingHello:
    """The session of a connection that was opened at `at`."""
    return AwaitingHello(deadline=at + HELLO_MS)


def deadline(state: State) -> int | None:
    """When to come with a Tick if nothing happens before."""
    match state:
        case AwaitingHello(deadline=at) | Bound(deadline=at):
            return at
        case Introduced() | Closed():
            return None
        case _:
            assert_never(state)


def step(state: State, happened: Input) -> Step:
    """The next state, and what to do."""
    if isinstance(state, Closed):
        return state, ()
    match happened:
        case Heard(frame=frame, at=at):
            return _heard(state, frame, at)
        case Garbled(code=code):
            return _close(code)
        case Admitted():
            return _admitted(state, happened)
        case Ended(code=code, retry_after_ms=retry_after_ms):
            return _close(code, retry_after_ms)
        case Tick(at=at):
            return _ticked(state, at)
        case Gone():
            return Closed(None), ()
        case _:
            assert_never(happened)


def _heard(state: State, frame: frames.ClientFrame, at: int) -> Step:
    if type(frame) not in EXPECTED[type(state)]:
        return _close(CloseCode.PROTOCOL)
    match frame:
        case frames.Hello():
            return _greeted(state, frame, at)
        case frames.Command(id=id_):
            return _identified(state, id_, at, Submit(frame))
        case frames.Ask(id=id_):
            return _identified(state, id_, at, Inquire(frame))
        case frames.Ping(at=sent, device=device):
            return _alive(state, at), (Pong(sent), *([Report(device)] if device is not None else []))
        case _:
            assert_never(frame)


def _greeted(state: State, hello: frames.Hello, at: int) -> Step:
    late = _ticked(state, at)
    return late if isinstance(late[0], Closed) else (Introduced(), (Introduce(hello),))


def _identified(state: State, id_: str, at: int, act: Act) -> Step:
    """An id is what an answer is found by: without a usable one there is no answering."""
    if not 1 <= len(id_) <= MAX_ID:
        return _close(CloseCode.MALFORMED_FRAME)
    return _alive(state, at), (act,)


def _alive(state: State, at: int) -> State:
    assert isinstance(state, Bound), "only a bound session hears commands, questions and pings"
    return _heard_from(state.heartbeat_ms, at)


def _heard_from(heartbeat_ms: int, at: int) -> Bound:
    return Bound(deadline=at + int(PATIENCE * heartbeat_ms), heartbeat_ms=heartbeat_ms)


def _admitted(state: State, admitted: Admitted) -> Step:
    assert isinstance(state, Introduced), "a client is admitted once, after its hello"
    welcome = frames.Welcome(
        viewer=admitted.viewer,
        resumed=admitted.resumed,
        heartbeat_ms=admitted.heartbeat_ms,
        server_time_ms=admitted.server_time_ms,
        unsafe=admitted.unsafe,
    )
    return _heard_from(admitted.heartbeat_ms, admitted.at), (Send(welcome),)


def _ticked(state: State, at: int) -> Step:
    due = deadline(state)
    if due is None or at < due:
        return state, ()
    return _close(CloseCode.HELLO_LATE if isinstance(state, AwaitingHello) else CloseCode.HEARTBEAT_MISSED)


def _close(code: CloseCode, retry_after_ms: int | None = None) -> Step:
    bye = frames.Bye(code=code, reason=code.reason, retry_after_ms=retry_after_ms)
    return Closed(code), (Send(bye), Close(code))
