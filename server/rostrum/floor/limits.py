"""How long a turn may last (TN3), and the chair's command that changes it."""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import Entry, SpeakersList, State, Turn
from rostrum.floor.terms import MINUTE, POINT_OF_ORDER, SECOND, Duration, Instant, ItemId, Line, TurnId

SHORTEST: Duration = 5 * SECOND
LONGEST: Duration = 240 * MINUTE


class SetLimit(CommandMessage, frozen=True):
    """Limit the turns of an item: of one class or kind, or as a ceiling for all; no `limit_ms` lifts the limit."""

    item: ItemId
    limit_ms: Duration | None = None
    speaking_class: Line | None = msgspec.field(default=None, name="class")
    running: bool = False


class LimitSet(EventMessage, frozen=True):
    """The item's limit for a class or kind is another, or its ceiling where no class is named."""

    item: ItemId
    limit_ms: Duration | None = None
    speaking_class: Line | None = msgspec.field(default=None, name="class")


class TurnLimitChanged(EventMessage, frozen=True):
    """The running turn has another limit."""

    turn: TurnId
    at: Instant
    limit_ms: Duration


LimitCommand: TypeAlias = SetLimit
LimitEvent: TypeAlias = LimitSet | TurnLimitChanged


def limit_of_class(state: State, speakers: SpeakersList, kind: str, speaking_class: str) -> Duration:
    """The limit for a kind of entry and a class on this item, the ceiling applied (TN3)."""
    limit = uncapped_limit(state, speakers, kind, speaking_class)
    return limit if speakers.ceiling_ms is None else min(limit, speakers.ceiling_ms)


def uncapped_limit(state: State, speakers: SpeakersList, kind: str, speaking_class: str) -> Duration:
    """The same before the ceiling.

    What is said of a kind goes before what is said of a class, on either level: a shorter limit for States
    on this item doesn't cut a State's presentation (TN3).
    """
    for name in (kind, speaking_class):
        for table in (speakers.limits, state.settings.limits):
            if name in table:
                return table[name]
    return state.settings.default_limit_ms


def limit_of(state: State, entry: Entry) -> Duration:
    """The limit that a turn of this entry has if it is called now (TN3)."""
    if entry.limit_ms is not None:
        return entry.limit_ms
    return limit_of_class(state, state.lists[entry.item], entry.kind, entry.speaking_class)


def limit_of_point(state: State) -> Duration:
    """The limit of a point of order, which no ceiling touches (PO3)."""
    return state.settings.limits.get(POINT_OF_ORDER, state.settings.default_limit_ms)


def decide(state: State, command: LimitCommand, at: Instant) -> tuple[LimitEvent, ...]:
    """Set a limit for turns not yet started, and for the running one only if asked for (TN3)."""
    speakers = state.lists.get(command.item)
    if speakers is None:
        raise Refused(Code.UNKNOWN_ID, "TN3", field="item", id=command.item)
    if command.limit_ms is not None and not SHORTEST <= command.limit_ms <= LONGEST:
        raise Refused(Code.OUT_OF_RANGE, "TN3", field="limit_ms", least=SHORTEST, most=LONGEST)
    changed = LimitSet(command.item, command.limit_ms, command.speaking_class)
    turn = state.turn
    if not command.running or turn is None or turn.item != command.item or turn.entry is None:
        return (changed,)
    if command.speaking_class not in (None, turn.kind, turn.speaking_class):
        return (changed,)
    entry = speakers.entries[turn.entry]
    if entry.limit_ms is not None:
        return (changed,)
    limited = limited_list(speakers, changed)
    return changed, TurnLimitChanged(turn.id, at, limit_of_class(state, limited, turn.kind, turn.speaking_class))


def evolve(state: State, event: LimitEvent) -> State:
    """The state after a change of limits."""
    match event:
        case LimitSet():
            speakers = limited_list(state.lists[event.item], event)
            return msgspec.structs.replace(state, lists={**state.lists, event.item: speakers})
        case TurnLimitChanged():
            return msgspec.structs.replace(state, turn=limited_turn(state.turn, event))
        case _:
            assert_never(event)


def limited_list(speakers: SpeakersList, event: LimitSet) -> SpeakersList:
    """The list with the limit that the event names."""
    if event.speaking_class is None:
        return msgspec.structs.replace(speakers, ceiling_ms=event.limit_ms)
    others = {name: limit for name, limit in speakers.limits.items() if name != event.speaking_class}
    if event.limit_ms is None:
        return msgspec.structs.replace(speakers, limits=others)
    return msgspec.structs.replace(speakers, limits={**others, event.speaking_class: event.limit_ms})


def limited_turn(turn: Turn | None, event: TurnLimitChanged) -> Turn:
    """The running turn with the limit that the event names."""
    assert turn is not None, "a limit was changed while nobody had the floor"
    return msgspec.structs.replace(turn, limit_ms=event.limit_ms, limited_at=event.at)
