"""Clocks of a journal: milliseconds since the epoch that never go back."""

import time
from typing import Protocol

# Where the kernel has it, the clock that goes on while a laptop sleeps: a speaking time
# that began before the lid was closed has gone on as well.
_STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class Clock(Protocol):
    """Tells the time; a later call never gets an earlier answer."""

    def now(self) -> int:
        """Milliseconds since the epoch."""
        ...


class WallClock:
    """Wall time when it was made, and from then on the steady clock.

    Someone who sets the machine's time during a sitting moves no speaking time.
    """

    def __init__(self) -> None:
        self._start_ns = time.time_ns() - time.clock_gettime_ns(_STEADY)

    def now(self) -> int:
        """Milliseconds since the epoch."""
        return (self._start_ns + time.clock_gettime_ns(_STEADY)) // 1_000_000


class ScriptedClock:
    """A clock that stands still until it is told the time: for tests, and to write a past morning."""

    def __init__(self, at: int) -> None:
        self._at = at

    def now(self) -> int:
        """The time it was last told."""
        return self._at

    def set(self, at: int) -> None:
        """Make it `at`, which is not before what it shows."""
        assert at >= self._at, f"a clock does not go back from {self._at} to {at}"
        self._at = at

    def advance(self, by_ms: int) -> None:
        """Let `by_ms` pass."""
        self.set(self._at + by_ms)
