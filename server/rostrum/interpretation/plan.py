"""What each channel gets while one language is spoken on the floor (IN3), and how good a plan that is (IN4)."""

from functools import lru_cache
from typing import TypeAlias

import msgspec

from rostrum.interpretation.team import ChannelNumber, Language


class Source(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a channel has its sound from."""


class FromFloor(Source, frozen=True, tag="floor"):
    """The floor itself: its language is spoken."""


class Direct(Source, frozen=True, tag="direct"):
    """A booth that listens to the floor; it is another language's where it does retour."""

    booth: Language


class Relay(Source, frozen=True, tag="relay"):
    """A booth that listens to another channel, its pivot; `double` where the pivot takes relay itself."""

    booth: Language
    pivot: ChannelNumber
    double: bool = False


class Unreached(Source, frozen=True, tag="none"):
    """Nobody on microphone reaches it (IN5)."""


AnySource: TypeAlias = FromFloor | Direct | Relay | Unreached


class Output(msgspec.Struct, frozen=True):
    """One channel of a plan, and its source."""

    channel: ChannelNumber
    language: Language
    source: AnySource

    @property
    def retour(self) -> bool:
        """Whether a booth works here that isn't the channel's own."""
        return isinstance(self.source, Direct | Relay) and self.source.booth != self.language


class Plan(msgspec.Struct, frozen=True, cache_hash=True):
    """One source for every channel that has a language, in the order of the channels (I12)."""

    floor: Language
    outputs: tuple[Output, ...]

    @property
    def unreached(self) -> tuple[ChannelNumber, ...]:
        """The channels that nobody reaches."""
        return tuple(out.channel for out in self.outputs if isinstance(out.source, Unreached))

    @property
    def doubles(self) -> tuple[ChannelNumber, ...]:
        """The channels that are a relay of a relay."""
        return tuple(out.channel for out in self.outputs if isinstance(out.source, Relay) and out.source.double)

    @property
    def troubles(self) -> tuple[int, int]:
        """How many channels have no source, and how many a double relay: what a chair has to hear of."""
        cost = cost_of(self, None)
        return cost.unreached, cost.doubles


class Cost(msgspec.Struct, frozen=True, order=True):
    """How good a plan is, the lesser the better, field by field in this order (IN4)."""

    unreached: int
    doubles: int
    relays: int
    retour_pivots: int
    changes: int


@lru_cache(maxsize=4096)
def cost_of(plan: Plan, in_force: Plan | None) -> Cost:
    """What a plan costs where another one is in force; remembered as plans are."""
    relays = [out.source for out in plan.outputs if isinstance(out.source, Relay)]
    retours = {out.channel for out in plan.outputs if out.retour}
    before = frozenset() if in_force is None else frozenset(in_force.outputs)
    return Cost(
        len(plan.unreached),
        len(plan.doubles),
        len(relays),
        sum(relay.pivot in retours for relay in relays),
        sum(out not in before for out in plan.outputs),
    )
