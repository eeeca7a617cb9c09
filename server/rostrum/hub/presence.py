"""Presence: who is connected just now (PR1). It lives outside the record, and is told to those who run the meeting."""

import asyncio
import time
from typing import Final

from rostrum.floor.sections import Plain
from rostrum.floor.viewers import ViewKind
from rostrum.hub.framing import PROBE, framed
from rostrum.hub.rollcall import Here, RollCall, together
from rostrum.hub.seats import Seat, Seats
from rostrum.wire.codec import Codec
from rostrum.wire.frames import Live

TOLD: Final = frozenset({ViewKind.CHAIR, ViewKind.SECRETARIAT, ViewKind.TECHNICIAN})

CALM_S: Final = 0.25
"""Comings and goings within this time are told together."""


class Presence:
    """Who is connected to one meeting, through this node and through the others."""

    def __init__(self, seats: Seats, calm_s: float = CALM_S) -> None:
        self._seats = seats
        self._calm_s = calm_s
        self._heard: dict[str, float] = {}
        """When the devices that have left were heard last, by delegation, of this process's clock."""
        self.elsewhere: tuple[RollCall, ...] = ()
        """What the other nodes see, as whoever carries it between them last said."""
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

    def left(self, seat: Seat) -> None:
        """Somebody is gone."""
        if (delegation := seat.actor.delegation) is not None:
            self._heard[delegation] = max(self._heard.get(delegation, 0), seat.outbox.heard_at)
        self.changed()

    def probe(self, delegation: str) -> None:
        """Ask the delegation's devices here for a sign of life."""
        for seat in self._seats.delegations().get(delegation, ()):
            if seat.outbox.flowing:
                seat.outbox.write(PROBE)

    def roll_call(self) -> RollCall:
        """Who is here, on all nodes together."""
        return together((self.own_part(), *self.elsewhere))

    def own_part(self) -> RollCall:
        """Who is here through this node."""
        now, seated = time.monotonic(), self._seats.delegations()
        delegations = {}
        for delegation in {**self._heard, **seated}:
            seats = seated.get(delegation, ())
            heard = max((self._heard.get(delegation, 0), *(seat.outbox.heard_at for seat in seats)))
            delegations[delegation] = Here(len(seats), max(0, int((now - heard) * 1000)))
        return RollCall(delegations, {kind.value: count for kind, count in self._seats.kinds().items()})

    def now(self) -> Plain:
        """Devices by delegation, and viewers by kind of view."""
        call = self.roll_call()
        devices = {name: {"devices": here.devices} for name, here in call.delegations.items() if here.devices}
        return {"delegations": devices, "viewers": call.viewers}

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
