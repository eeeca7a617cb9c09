"""The dynamic limit: what each class may have so that all who wait are heard (TN9).

It is a proposal. The time that is left before interpretation ends, less the reserve, is divided among those who
wait, by the weight of their class, between a least and a most; whoever has a limit of its own keeps it. The chair
applies it, or other limits, at once or at a moment that everybody has been told of.

The pages count the same proposal (`tests/vectors/dynamic.json`), since it depends on the present moment.
"""

from collections.abc import Callable
from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.budgets import is_class, is_ordinary
from rostrum.floor.forecast import change_over_ms, paced, still_expected_in_all
from rostrum.floor.limits import LONGEST, SHORTEST, limit_of, stands_alone
from rostrum.floor.listed import Announced, Entry, SpeakersList
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.overtime import interpretation_until
from rostrum.floor.policy import is_due, reserved
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.settings import Settings
from rostrum.floor.speakers import known_list, with_list
from rostrum.floor.state import State
from rostrum.floor.terms import MINUTE, SECOND, Duration, Instant, ItemId

EVEN = 1000
"""The weight of a class that has no other, in thousandths."""
STEP: Duration = 5 * SECOND
"""Limits are proposed in whole steps, as a chair says them."""
FARTHEST: Duration = 60 * MINUTE
"""How far ahead other limits can be announced."""


# ── the proposal ─────────────────────────────────────────────────────────────────────────────────


def proposed_limits(state: State, at: Instant) -> dict[str, Duration]:
    """The limit of each class that waits, the greatest with which the list ends in time; empty where none is due.

    Where even the least is too much, the least is proposed: then not all are heard, and the forecast names them.
    """
    speakers = state.lists.get(state.item) if state.item is not None else None
    until = interpretation_until(state)
    if speakers is None or until is None:
        return {}
    waiting = [speakers.entries[entry] for entry in speakers.queue]
    waiting += [entry for entry in reserved(state) if is_due(state, entry)]
    sharing = [entry for entry in waiting if shares(state, speakers, entry)]
    if not sharing:
        return {}
    fixed = sum(
        paced(state.pace, limit_of(state, entry), entry.speaking_class) for entry in waiting if entry not in sharing
    )
    changes = len(waiting) * change_over_ms(state.settings, state.pace)
    left = until - state.settings.reserve_ms - at - still_expected_in_all(state, at) - changes - fixed
    classes = [entry.speaking_class for entry in sharing]

    def fits(share: Duration) -> bool:
        """Whether all are heard when a class of weight one has this share."""
        return sum(paced(state.pace, weighed(state.settings, name, share), name) for name in classes) <= left

    share = greatest(fits, state.settings)
    return {name: weighed(state.settings, name, share) for name in sorted(set(classes))}


def shares(state: State, speakers: SpeakersList, entry: Entry) -> bool:
    """Whether a new limit for the class of an entry would be the entry's (TN3)."""
    return not stands_alone(state, entry) and is_ordinary(state, speakers, entry.kind, entry.speaking_class)


def weighed(settings: Settings, name: str, share: Duration) -> Duration:
    """What a class has of a share, in whole steps, between the least and the most."""
    steps = share * settings.class_weights.get(name, EVEN) // EVEN // STEP
    return max(settings.dynamic_least_ms, min(settings.dynamic_most_ms, steps * STEP))


def greatest(fits: Callable[[Duration], bool], settings: Settings) -> Duration:
    """The greatest share, in whole steps, that fits; the least where none does."""
    lightest = min([EVEN, *(weight for weight in settings.class_weights.values() if weight > 0)])
    low, high = 0, settings.dynamic_most_ms * EVEN // lightest // STEP + 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle * STEP) else (low, middle - 1)
    return low * STEP


# ── announcing and applying ──────────────────────────────────────────────────────────────────────


class AnnounceLimits(CommandMessage, frozen=True):
    """Let these limits by class hold on an item, at once or in a while that everybody sees pass.

    Without `limits` an announcement is taken back. They take the place of a ceiling.
    """

    item: ItemId
    limits: dict[str, Duration] = msgspec.field(default_factory=dict)
    in_ms: Duration | None = None


class ApplyLimits(CommandMessage, frozen=True):
    """Let the announced limits hold, now that their moment has come."""

    item: ItemId


class LimitsAnnounced(EventMessage, frozen=True):
    """Other limits will hold from a moment on; none where an announcement was taken back."""

    item: ItemId
    announced: Announced | None = None


class LimitsApplied(EventMessage, frozen=True):
    """These limits by class hold on an item, and no ceiling."""

    item: ItemId
    limits: dict[str, Duration]
    at: Instant


DynamicCommand: TypeAlias = AnnounceLimits | ApplyLimits
DynamicEvent: TypeAlias = LimitsAnnounced | LimitsApplied


def decide(state: State, command: DynamicCommand, at: Instant) -> tuple[DynamicEvent, ...]:
    """Announce limits, apply them, or take an announcement back."""
    match command:
        case AnnounceLimits():
            return announce_limits(state, command, at)
        case ApplyLimits():
            return apply_limits(state, command, at)
        case _:
            assert_never(command)


def announce_limits(state: State, command: AnnounceLimits, at: Instant) -> tuple[DynamicEvent, ...]:
    """For turns that begin then, each limit within reason and of a class that there is (TN9)."""
    speakers = known_list(state, command.item, "TN9")
    if speakers.item_closed_at is not None:
        raise Refused(Code.TOO_LATE, "LS13", item=command.item, since=speakers.item_closed_at)
    if not command.limits:
        if speakers.announced is None:
            raise Refused(Code.ALREADY_SO, "TN9", item=command.item)
        return (LimitsAnnounced(command.item),)
    for name, limit in command.limits.items():
        if not is_class(state, name):
            raise Refused(Code.UNKNOWN_ID, "TN9", field="class", id=name)
        if not SHORTEST <= limit <= LONGEST:
            raise Refused(Code.OUT_OF_RANGE, "TN9", field="limits", least=SHORTEST, most=LONGEST)
    if command.in_ms is None:
        return (LimitsApplied(command.item, command.limits, at),)
    if not 0 < command.in_ms <= FARTHEST:
        raise Refused(Code.OUT_OF_RANGE, "TN9", field="announced_in_ms", least=1, most=FARTHEST)
    return (LimitsAnnounced(command.item, Announced(command.limits, at + command.in_ms)),)


def apply_limits(state: State, command: ApplyLimits, at: Instant) -> tuple[DynamicEvent, ...]:
    """Once, not before its moment, and counted from it (TN9)."""
    announced = known_list(state, command.item, "TN9").announced
    if announced is None or at < announced.at:
        raise Refused(Code.NOT_RUNNING, "TN9", item=command.item)
    return (LimitsApplied(command.item, announced.limits, announced.at),)


def evolve(state: State, event: DynamicEvent) -> State:
    """The state in which limits were announced or hold."""
    speakers = state.lists[event.item]
    match event:
        case LimitsAnnounced():
            return with_list(state, msgspec.structs.replace(speakers, announced=event.announced))
        case LimitsApplied():
            limits = {**speakers.limits, **event.limits}
            return with_list(state, msgspec.structs.replace(speakers, limits=limits, ceiling_ms=None, announced=None))
        case _:
            assert_never(event)
