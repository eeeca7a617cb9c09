"""Presence: who is connected just now (PR1). It lives outside the record, and is told to those who run the meeting."""

import asyncio
from typing import Final

from rostrum.floor.sections import Plain
from rostrum.floor.viewers import ViewKind
from rostrum.hub.framing import framed
from rostrum.hub.seats import Seat, Seats
from rostrum.wire.codec import Codec
from rostrum.wire.frames import Live

TOLD: Final = frozenset({ViewKind.CHAIR, ViewKind.SECRETARIAT, ViewKind.TECHNICIAN})

CALM_S: Final = 0.25
"""Comings and goings within this time are told together."""


class Presence:
    """Who is connected to one meeting through this node."""

    def __init__(self, seats: Seats, calm_s: float = CALM_S) -> None:
        self._seats = seats
        self._calm_s = calm_s
        self._n = 0
        self._frames: dict[Codec, bytes] = {}
        self._timer: asyncio.TimerHandle | None = None

    def changed(self) -> None:
        """Somebody came or went."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._calm_s, self._tell)

    def close(self) -> None:
        """Tell nobody any more."""
        if self._timer is not None:
            self._timer.cancel()

    def now(self) -> Plain:
        """Devices by delegation, and viewers by kind of view."""
        devices = {delegation: {"devices": len(seats)} for delegation, seats in self._seats.delegations().items()}
        viewers = {kind.value: count for kind, count in self._seats.kinds().items()}
        return {"delegations": devices, "viewers": viewers}

    def missed(self, seat: Seat) -> bytes:
        """The newest `live` frame, if this client should have it and hasn't."""
        if seat.kind not in TOLD or seat.live_n == self._n:
            return b""
        seat.live_n = self._n
        return self._encoded(seat.outbox.codec)

    def _tell(self) -> None:
        self._timer = None
        self._n += 1
        self._frames.clear()
        for (kind, _), seats in self._seats.galleries():
            if kind not in TOLD:
                continue
            for seat in seats:
                if seat.outbox.flowing and (frame := self.missed(seat)):
                    seat.outbox.write(frame)

    def _encoded(self, codec: Codec) -> bytes:
        frame = self._frames.get(codec)
        if frame is None:
            frame = framed(codec.encode(Live(self._n, self.now())), binary=codec.binary)
            self._frames[codec] = frame
        return frame
