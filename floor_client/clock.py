"""The service's clock as estimated here, from round trips."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

KEPT: Final = 8
"""Round trips remembered; a line's best one comes by within so many."""

TOLERATED_MS: Final = 50
"""Beyond both doubts: clocks that drift, and time spent in buffers that isn't the same both ways."""

WELCOME_DOUBT_MS: Final = 5_000


@dataclass(frozen=True)
class Sample:
    """One estimate: the service's clock less the local one, and how far that can be wrong."""

    offset_ms: float
    doubt_ms: float


class ServiceClock:
    """The sample of the shortest round trip is believed, the latest of several.

    A sample that can't be true together with it shows that a clock has jumped, such as in a machine that slept:
    then only the new one counts. Times are whole milliseconds; the local clock is any that doesn't go back.
    """

    def __init__(self) -> None:
        self._samples: list[Sample] = []

    def heard(self, sent_ms: int, received_ms: int, server_ms: int) -> None:
        """A pong: sent and received by the local clock, and the service's time in between."""
        doubt = max(0, received_ms - sent_ms) / 2
        sample = Sample(server_ms - (sent_ms + doubt), doubt)
        best = self._best()
        if best is not None and abs(best.offset_ms - sample.offset_ms) > best.doubt_ms + doubt + TOLERATED_MS:
            self._samples = [sample]
        else:
            self._samples = [*self._samples[1 - KEPT :], sample]

    def told(self, received_ms: int, server_ms: int) -> None:
        """A time that came one way only, in a welcome: better than nothing until the first pong."""
        if not self._samples:
            self._samples = [Sample(server_ms - received_ms, WELCOME_DOUBT_MS)]

    def at(self, local_ms: int) -> int:
        """The service's time at a moment of the local clock; the local time itself while nothing was heard."""
        best = self._best()
        return math.floor(local_ms + (best.offset_ms if best else 0) + 0.5)

    def _best(self) -> Sample | None:
        return min(reversed(self._samples), key=lambda sample: sample.doubt_ms, default=None)
