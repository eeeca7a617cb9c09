"""Redis's clock, as far as a node can tell it without asking each time."""

import time
from collections import deque
from typing import Final

KEPT: Final = 8
"""Measurements; the nearest of them counts."""


class RedisClock:
    """An estimate that is never ahead of Redis's clock, and behind by one way of a question at most.

    Redis told its time after the question was sent and before the answer came. Whoever takes it for the
    time of the answer is late, never early: so no deadline is tried before it is due.
    """

    def __init__(self) -> None:
        self._ahead: deque[int] = deque(maxlen=KEPT)
        self._last = 0

    def heard(self, theirs_us: int) -> None:
        """Redis's time has just come."""
        self._ahead.append(theirs_us - _steady_us())

    def doubt(self) -> None:
        """What was measured is wrong by now: Redis's clock was set, or another Redis answers."""
        self._ahead.clear()

    def now(self) -> int:
        """Milliseconds since the epoch; a later call never gets an earlier answer."""
        assert self._ahead or self._last, "a clock that was never set"
        if self._ahead:
            self._last = max(self._last, (_steady_us() + max(self._ahead)) // 1000)
        return self._last


def _steady_us() -> int:
    return time.monotonic_ns() // 1000
