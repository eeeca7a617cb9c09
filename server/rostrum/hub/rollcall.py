"""The roll call: which delegations have a device here (PR1), as a value put together from what each node sees. Pure.

A node tells of its own devices only. `silent_ms` is a length of time and no instant, so that putting the parts of
several nodes together compares no two clocks.
"""

from collections.abc import Iterable

import msgspec

from rostrum.floor.terms import DelegationId, Duration


class Here(msgspec.Struct, frozen=True):
    """A delegation's devices: how many are connected, and for how long none of them was heard.

    With no device it is one whose last device has left: what counts is since when.
    """

    devices: int
    silent_ms: Duration


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
    return Here(one.devices + other.devices, min(one.silent_ms, other.silent_ms))
