"""Presence: who is connected just now, and how their devices are (PR1); and whether the record can be reached.

It lives outside the record. Devices are told to those who run the meeting, and to interpreters those of who comes next;
that nothing can be recorded just now is told to everybody.
"""

import asyncio
import time
from collections.abc import Callable
from typing import Final

from rostrum.floor.state import State
from rostrum.floor.views.viewers import ViewKind
from rostrum.hub.framing import PROBE, framed
from rostrum.hub.rollcall import Here, RollCall, best_of, next_ones, together, told_to
from rostrum.hub.seats import Seat, Seats
from rostrum.wire.codec import Codec
from rostrum.wire.frames import Device, Live

CALM_S: Final = 0.25
"""Comings and goings within this time are told together."""


class Presence:
    """Who is connected to one meeting, through this node and through the others."""

    def __init__(self, seats: Seats, state: Callable[[], State], calm_s: float = CALM_S) -> None:
        self._seats = seats
        self._state = state
        self._calm_s = calm_s
        self._heard: dict[str, float] = {}
        """When the devices that have left were heard last, by delegation, of this process's clock."""
        self.elsewhere: tuple[RollCall, ...] = ()
        """What the other nodes see, as whoever carries it between them last said."""
        self.record_away = False
        """Whether the record can't be reached just now, so that nothing is accepted."""
        self._frames: dict[ViewKind, Live] = {}
        self._fresh: set[ViewKind] = set()
        """The kinds of view whose frame says what is so since the last change that was told."""
        self._bytes: dict[tuple[ViewKind, Codec], bytes] = {}
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
        for seat in self._seats.of(delegation):
            if seat.outbox.flowing:
                seat.outbox.write(PROBE)

    def hear(self, elsewhere: tuple[RollCall, ...]) -> None:
        """What the other nodes see just now."""
        if elsewhere != self.elsewhere:
            self.elsewhere = elsewhere
            self.changed()

    def lose_record(self) -> None:
        """The record can't be reached, so nothing is accepted."""
        if not self.record_away:
            self.record_away = True
            self.changed()

    def find_record(self) -> None:
        """The record can be reached again."""
        if self.record_away:
            self.record_away = False
            self.changed()

    def silent_ms(self, delegation: str) -> int | None:
        """For how long none of the delegation's devices was heard on any node; None if none ever was."""
        elsewhere = (call.delegations.get(delegation) for call in self.elsewhere)
        known = [here.silent_ms for here in (self._here(delegation), *elsewhere) if here is not None]
        return min(known, default=None)

    def roll_call(self) -> RollCall:
        """Who is here, on all nodes together."""
        return together((self.own_part(), *self.elsewhere))

    def own_part(self) -> RollCall:
        """Who is here through this node."""
        known = {**self._heard, **self._seats.delegations()}
        here = {delegation: found for delegation in known if (found := self._here(delegation)) is not None}
        return RollCall(here, {kind.value: count for kind, count in self._seats.kinds().items()})

    def _here(self, delegation: str) -> Here | None:
        seats, left = self._seats.of(delegation), self._heard.get(delegation)
        heard = max((seat.outbox.heard_at for seat in seats), default=left)
        if heard is None:
            return None
        silent_ms = int((time.monotonic() - max(heard, left or heard)) * 1000)
        return Here(len(seats), max(0, silent_ms), best_of(*(seat.device for seat in seats)))

    def report(self, seat: Seat, device: Device) -> None:
        """What a page has measured of its device."""
        if seat.device != device:
            seat.device = device
            self.changed()

    def stepped(self, before: State, after: State) -> None:
        """The meeting has moved on: interpreters are told of others who come next."""
        if self._seats.watches(ViewKind.INTERPRETER) and next_ones(before) != next_ones(after):
            self.changed()

    def missed(self, seat: Seat) -> bytes:
        """The newest `live` frame, if this client should have it and hasn't."""
        frame = self._frame(seat.kind)
        if frame is None or seat.live_n == frame.n:
            return b""
        seat.live_n = frame.n
        return self._encoded(seat.kind, frame, seat.outbox.codec)

    def _tell(self) -> None:
        self._timer = None
        self._fresh.clear()
        for (kind, _), seats in self._seats.galleries():
            if self._frame(kind) is None:
                continue
            for seat in seats:
                if seat.outbox.flowing and (frame := self.missed(seat)):
                    seat.outbox.write(frame)

    def _frame(self, kind: ViewKind) -> Live | None:
        """What this kind of viewer is told; made anew once after each change, and a new frame only if it says more."""
        if kind not in self._fresh:
            self._fresh.add(kind)
            last = self._frames.get(kind)
            live = told_to(kind, self.roll_call(), self._state())
            if self.record_away:
                live = {**(live or {}), "record": "away"}
            elif live is None and last is not None:
                live = {}  # whoever was told that the record is away is told that it is back
            if live is not None and (last is None or last.live != live):
                self._frames[kind] = Live(1 if last is None else last.n + 1, live)
                self._bytes = {key: data for key, data in self._bytes.items() if key[0] is not kind}
        return self._frames.get(kind)

    def _encoded(self, kind: ViewKind, frame: Live, codec: Codec) -> bytes:
        data = self._bytes.get((kind, codec))
        if data is None:
            data = self._bytes[kind, codec] = framed(codec.encode(frame), binary=codec.binary)
        return data
