"""When a client pings, when it gives a connection up, and how long it waits before another."""

from __future__ import annotations

from floor_client.pulse import Beat, Pulse
from floor_client.retry import FIRST_MS, SLOWEST_MS, delay_ms


def test_pings_go_out_however_much_is_heard() -> None:
    """Given a heartbeat of 15 s, a ping goes at once and every 5 s, also while frames keep coming."""
    pulse = Pulse(15_000, now_ms=0)
    pings = []
    for now in range(0, 20_000, 100):
        if pulse.beat(now) is Beat.PING:
            pings.append(now)
        pulse.heard(now)
    assert pings == [0, 5_000, 10_000, 15_000]


def test_silence_is_given_up() -> None:
    """Given pings without an answer, when two and a half of their lengths have passed, then the line is lost."""
    pulse = Pulse(15_000, now_ms=0)
    beats = {now: pulse.beat(now) for now in range(0, 15_001, 5_000)}
    assert beats == {0: Beat.PING, 5_000: Beat.PING, 10_000: Beat.PING, 15_000: Beat.LOST}


def test_a_machine_that_slept_does_not_blame_the_line() -> None:
    """Given a pause of our own, then it pings first and gives the line its time to answer."""
    pulse = Pulse(15_000, now_ms=0)
    assert pulse.beat(0) is Beat.PING
    assert pulse.beat(60_000) is Beat.PING
    assert pulse.beat(65_000) is Beat.PING
    assert pulse.beat(70_000) is Beat.PING
    assert pulse.beat(75_000) is Beat.LOST


def test_it_is_not_time_yet() -> None:
    """Before it is due nothing happens."""
    pulse = Pulse(15_000, now_ms=0)
    pulse.beat(0)
    assert pulse.due_ms == 5_000
    assert pulse.beat(4_999) is Beat.NOTHING


def test_waits_double_up_to_a_ceiling_and_any_moment_is_as_good() -> None:
    """Full jitter: from none to all of a ceiling that doubles; what the service asks for comes on top."""
    assert [delay_ms(tries, 0.999_999) + 1 for tries in range(4)] == [FIRST_MS * 2**n for n in range(4)]
    assert delay_ms(10_000, 0.999_999) < SLOWEST_MS
    assert delay_ms(3, 0.0) == 0
    assert delay_ms(0, 0.5, after_ms=2_000) == 2_000 + FIRST_MS // 2
