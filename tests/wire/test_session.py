"""The service's session: what each state takes, and that anything else ends it and does nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from rostrum.wire import frames
from rostrum.wire.closing import CloseCode
from rostrum.wire.session import (
    EXPECTED,
    HEARTBEAT_MS,
    HELLO_MS,
    Act,
    Admitted,
    AwaitingHello,
    Bound,
    Close,
    Closed,
    Ended,
    Garbled,
    Gone,
    Heard,
    Input,
    Inquire,
    Introduce,
    Introduced,
    Pong,
    Report,
    Send,
    State,
    Submit,
    Tick,
    deadline,
    opened,
    step,
)

HELLO = frames.Hello(token="secret")
COMMAND = frames.Command("c1", Raw(b"\x80"))
ASK = frames.Ask("q1", Raw(b"\x80"))
PING = frames.Ping(7)
VIEWER = frames.Viewer("chair", "chair")
ADMITTED = Admitted(VIEWER, resumed=False, server_time_ms=1_700_000_000_000, at=200)

INTRODUCED = Introduced()
BOUND = Bound(deadline=40_000, heartbeat_ms=HEARTBEAT_MS)


def closing(code: CloseCode, retry_after_ms: int | None = None) -> tuple[State, tuple[Act, ...]]:
    """A bye, then the end."""
    return Closed(code), (Send(frames.Bye(code, code.reason, retry_after_ms)), Close(code))


def test_an_ordinary_session() -> None:
    """Hello, admission, a command, a question, a ping, and the client leaves."""
    state: State = opened(at=0)
    state, acts = step(state, Heard(HELLO, at=100))
    assert (state, acts) == (INTRODUCED, (Introduce(HELLO),))

    state, acts = step(state, ADMITTED)
    assert acts == (Send(frames.Welcome(VIEWER, False, HEARTBEAT_MS, 1_700_000_000_000)),)  # noqa: FBT003  as sent

    state, acts = step(state, Heard(COMMAND, at=300))
    assert acts == (Submit(COMMAND),)
    state, acts = step(state, Heard(ASK, at=400))
    assert acts == (Inquire(ASK),)
    state, acts = step(state, Heard(PING, at=500))
    assert acts == (Pong(7),)

    assert step(state, Gone()) == (Closed(None), ())


def test_no_hello_in_time() -> None:
    """Given an open connection, when five seconds pass without a hello, then it is closed and may come back."""
    state = opened(at=1_000)
    assert deadline(state) == 1_000 + HELLO_MS
    assert step(state, Tick(5_999)) == (state, ())
    assert step(state, Tick(6_000)) == closing(CloseCode.HELLO_LATE)
    assert step(state, Heard(HELLO, at=6_000)) == closing(CloseCode.HELLO_LATE)


def test_silence() -> None:
    """Given a bound session, when two and a half heartbeats pass without a frame, then it is closed."""
    state, _ = step(INTRODUCED, ADMITTED)
    assert deadline(state) == 200 + 37_500
    assert step(state, Tick(37_699)) == (state, ())
    assert step(state, Tick(37_700)) == closing(CloseCode.HEARTBEAT_MISSED)


@pytest.mark.parametrize("frame", [COMMAND, ASK, PING], ids=lambda frame: type(frame).__name__)
def test_any_frame_is_a_sign_of_life(frame: frames.ClientFrame) -> None:
    """A frame puts the deadline off, and one that was long on its way still counts."""
    state, _ = step(BOUND, Heard(frame, at=50_000))
    assert deadline(state) == 50_000 + 37_500


def test_a_ping_may_tell_how_the_device_is() -> None:
    """It is answered as any other, and the report goes to the hub."""
    device = frames.Device(microphone=50, round_trip_ms=80)
    _, acts = step(BOUND, Heard(frames.Ping(7, device), at=1))
    assert acts == (Pong(7), Report(device))


def test_a_heartbeat_of_its_own() -> None:
    """Admission may name another heartbeat; the deadline follows it."""
    state, acts = step(INTRODUCED, Admitted(VIEWER, resumed=True, server_time_ms=1, at=0, heartbeat_ms=1_000))
    assert deadline(state) == 2_500
    assert acts == (Send(frames.Welcome(VIEWER, True, 1_000, 1)),)  # noqa: FBT003  as sent


@pytest.mark.parametrize("state", [opened(0), INTRODUCED, BOUND], ids=lambda state: type(state).__name__)
@pytest.mark.parametrize("frame", [HELLO, COMMAND, ASK, PING], ids=lambda frame: type(frame).__name__)
def test_a_frame_out_of_place(state: State, frame: frames.ClientFrame) -> None:
    """A frame where the table has no place for it ends the session, and nothing is done with it."""
    if type(frame) not in EXPECTED[type(state)]:
        assert step(state, Heard(frame, at=1)) == closing(CloseCode.PROTOCOL)


@pytest.mark.parametrize("state", [opened(0), INTRODUCED, BOUND], ids=lambda state: type(state).__name__)
def test_the_end_from_anywhere(state: State) -> None:
    """In any state the hub may close, a garbled message closes, and the client may go."""
    assert step(state, Garbled(CloseCode.TOO_LARGE)) == closing(CloseCode.TOO_LARGE)
    assert step(state, Ended(CloseCode.REVOKED)) == closing(CloseCode.REVOKED)
    assert step(state, Ended(CloseCode.GOING_AWAY, 800)) == closing(CloseCode.GOING_AWAY, 800)
    assert step(state, Gone()) == (Closed(None), ())


@pytest.mark.parametrize("id_", ["", "x" * 129])
def test_an_id_that_nothing_can_be_answered_under(id_: str) -> None:
    """An empty or an endless id is no id."""
    assert step(BOUND, Heard(frames.Command(id_), at=1)) == closing(CloseCode.MALFORMED_FRAME)
    assert step(BOUND, Heard(frames.Ask(id_), at=1)) == closing(CloseCode.MALFORMED_FRAME)


INPUTS: list[Input] = [
    *(Heard(frame, at=1) for frame in (HELLO, COMMAND, ASK, PING)),
    Garbled(CloseCode.MALFORMED_FRAME),
    Ended(CloseCode.SLOW),
    Tick(1),
    Tick(100_000),
    Gone(),
]


@given(st.lists(st.sampled_from(INPUTS), max_size=8))
def test_closed_stays_closed(inputs: list[Input]) -> None:
    """Whatever comes: once closed, nothing is done any more, and a session closes at most once."""
    state: State = opened(0)
    closes = 0
    for happened in inputs:
        before = state
        state, acts = step(state, happened)
        if isinstance(before, Closed):
            assert (state, acts) == (before, ())
        if isinstance(state, Introduced) and not isinstance(before, Introduced):
            state, _ = step(state, ADMITTED)
        closes += sum(isinstance(act, Close) for act in acts)
    assert closes <= 1
    assert deadline(Closed(None)) is None


def test_the_table_has_a_row_for_each_state() -> None:
    """Whatever state a session is in, it is written down which frames have a place in it."""
    assert set(EXPECTED) == {AwaitingHello, Introduced, Bound, Closed}
