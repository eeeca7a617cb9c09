"""When to ping, and when a silent connection is given up.

A network that has gone doesn't close a connection: one has to listen for the silence. Pings also tell the service
that we are there, so they go out however much is heard. Times are milliseconds of a clock that doesn't go back.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

PINGS: Final = 3
"""Pings in one heartbeat of the service's."""

LOST_AFTER: Final = 2.5
"""Pings' lengths of silence after which a connection is taken for lost."""

SLEPT: Final = 2
"""Pings' lengths by which we may come late before the silence is taken for ours."""


class Beat(Enum):
    """What it is time for."""

    NOTHING = "nothing"
    PING = "ping"
    LOST = "lost"


class Pulse:
    """The heartbeat of one connection, from its welcome on."""

    def __init__(self, heartbeat_ms: int, now_ms: int) -> None:
        self._every_ms = heartbeat_ms // PINGS
        self._heard_ms = now_ms
        self._due_ms = now_ms

    @property
    def due_ms(self) -> int:
        """When to call :meth:`beat`."""
        return self._due_ms

    def heard(self, now_ms: int) -> None:
        """A frame came."""
        self._heard_ms = now_ms

    def beat(self, now_ms: int) -> Beat:
        """What it is time for now."""
        if now_ms < self._due_ms:
            return Beat.NOTHING
        if now_ms - self._due_ms > SLEPT * self._every_ms:
            # This machine slept or was too busy; what came meanwhile is still unread.
            self._heard_ms = now_ms
        if now_ms - self._heard_ms >= LOST_AFTER * self._every_ms:
            return Beat.LOST
        self._due_ms = now_ms + self._every_ms
        return Beat.PING
