"""Clocks of a journal."""

import time

import pytest

from rostrum.journal.clock import ScriptedClock, WallClock


def test_the_wall_clock_starts_at_wall_time_and_never_goes_back() -> None:
    """It shows the machine's time when made, and a later look never shows an earlier time."""
    clock = WallClock()
    assert abs(clock.now() - time.time_ns() // 1_000_000) <= 50
    shown = [clock.now() for _ in range(1_000)]
    assert shown == sorted(shown)


def test_a_scripted_clock_shows_what_it_was_told() -> None:
    """It stands still until it is set or advanced, and refuses to go back."""
    clock = ScriptedClock(1_000)
    assert clock.now() == clock.now() == 1_000
    clock.advance(500)
    clock.set(2_000)
    assert clock.now() == 2_000
    with pytest.raises(AssertionError, match="does not go back"):
        clock.set(1_999)
