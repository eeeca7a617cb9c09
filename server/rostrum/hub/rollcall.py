"""The roll call: which delegations have a device here (PR1), as a value put together from what each node sees. Pure.

A node tells of its own devices only. `silent_ms` is a length of time and no instant, so that putting the parts of
several nodes together compares no two clocks.
"""

from collections.abc import Iterable
from typing import Final

import msgspec

from rostrum.floor.state import State
from rostrum.floor.terms import DelegationId, Duration, Plain
from rostrum.floor.views.viewers import ViewKind
from rostrum.wire.frames import Device

RUNNING: Final = frozenset({ViewKind.CHAIR, ViewKind.SECRETARIAT, ViewKind.TECHNICIAN})
"""Who runs the meeting, and is told of everybody."""

NEXT: Final = 5
"""Of how many entries the interpreters are told whether their delegation is ready."""

WORST_MS: Final = 60_000
NOTHING: Final = Device()


class Here(msgspec.Struct, frozen=True):
    """A delegation's devices: how many are connected, and for how long none of them was heard.

    With no device it is one whose last device has left: what counts is since when.
    """

    devices: int
    silent_ms: Duration
    best: Device | None = None
    """Of the devices whose page has measured something, the one that would carry a voice best."""


class RollCall(msgspec.Struct, frozen=True):
    """The devices of each delegation, and how many watch each kind of view."""

    delegations: dict[DelegationId, Here] = {}
    viewers: dict[str, int] = {}


def together(calls: Iterable[RollCall]) -> RollCall:
    """One roll call out of those of several nodes."""
    delegations: dict[DelegationId, Here] = {}
    viewers: dict[str, int] = {}
    for call in calls:
        for delegation, here in call.delegations.items():
            known = delegations.get(delegation)
            delegations[delegation] = here if known is None else joined(known, here)
        for kind, count in call.viewers.items():
            viewers[kind] = viewers.get(kind, 0) + count
    return RollCall(delegations, viewers)


def joined(one: Here, other: Here) -> Here:
    """The devices that a delegation has on two nodes."""
    best = best_of(one.best, other.best)
    return Here(one.devices + other.devices, min(one.silent_ms, other.silent_ms), best)


def best_of(*devices: Device | None) -> Device | None:
    """The device with the loudest microphone, and of two the one with the shorter way to us."""
    return max(filter(None, devices), key=fitness, default=None)


def fitness(device: Device) -> tuple[int, int, int]:
    """What devices are compared by; a measurement that is missing counts as the worst."""
    microphone = -1 if device.microphone is None else device.microphone
    round_trip_ms = WORST_MS if device.round_trip_ms is None else device.round_trip_ms
    return microphone, -round_trip_ms, -(device.loss or 0)


def told_to(kind: ViewKind, call: RollCall, state: State) -> Plain | None:
    """What a kind of viewer is told of who is here: those who run the meeting all of it, interpreters of the next few.

    None for everybody else: who is connected is nobody else's business (PR1).
    """
    if kind in RUNNING:
        return {"delegations": shown(call, call.delegations), "viewers": call.viewers}
    if kind is ViewKind.INTERPRETER:
        return {"delegations": shown(call, next_ones(state))}
    return None


def next_ones(state: State) -> tuple[DelegationId, ...]:
    """Who has the floor, and who is next to have it."""
    speakers = state.lists[state.item] if state.item is not None else None
    waiting = () if speakers is None else tuple(speakers.entries[entry].delegation for entry in speakers.queue[:NEXT])
    return waiting if state.turn is None else (state.turn.delegation, *waiting)


def shown(call: RollCall, delegations: Iterable[DelegationId]) -> Plain:
    """These delegations' devices, where they have any."""
    told: Plain = {}
    for delegation in delegations:
        here = call.delegations.get(delegation)
        if here is not None and here.devices:
            told[delegation] = {"devices": here.devices, **msgspec.to_builtins(here.best or NOTHING)}
    return told
