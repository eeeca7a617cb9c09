"""How long a turn may last, and what changes it: limits, budgets, videos, time factors (TN3, TN8, TN12, LS14).

A limit is looked up, not kept: it follows from the entry, the item and the meeting until the turn is called.
With a budget, what is left of it is shared out among those of the class that wait; the turns that have
or had the floor hold what they may use, or used, so that an overrun is paid by those who come after (TN8).
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.listed import Entry, SpeakersList
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, Turn
from rostrum.floor.terms import (
    MINUTE,
    POINT_OF_ORDER,
    SECOND,
    Duration,
    EntryId,
    EntryKind,
    Instant,
    ItemId,
    Line,
    TurnId,
)

SHORTEST: Duration = 5 * SECOND
LONGEST: Duration = 240 * MINUTE
EVEN = 1000
"""No time factor, in thousandths (TN12)."""


class SetLimit(CommandMessage, frozen=True):
    """Limit the turns of an item: of one class or kind, or as a ceiling for all; no `limit_ms` lifts the limit."""

    item: ItemId
    limit_ms: Duration | None = None
    speaking_class: Line | None = msgspec.field(default=None, name="class")
    running: bool = False


class SetBudget(CommandMessage, frozen=True):
    """Give a class a time for the whole item; without `budget_ms` the budget is lifted (TN8)."""

    item: ItemId
    speaking_class: Line = msgspec.field(name="class")
    budget_ms: Duration | None = None


class SpeakLive(CommandMessage, frozen=True):
    """The video doesn't play: the delegation speaks live, within the ordinary limit (LS14)."""

    turn: TurnId


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


class BudgetSet(EventMessage, frozen=True):
    """A class has another budget on the item, or none."""

    item: ItemId
    speaking_class: Line = msgspec.field(name="class")
    budget_ms: Duration | None = None


class VideoFailed(EventMessage, frozen=True):
    """The recording doesn't play; its delegation speaks live within this limit."""

    turn: TurnId
    item: ItemId
    entry: EntryId
    at: Instant
    limit_ms: Duration


LimitCommand: TypeAlias = SetLimit | SetBudget | SpeakLive
LimitEvent: TypeAlias = LimitSet | TurnLimitChanged | BudgetSet | VideoFailed


def limit_of_class(
    state: State, speakers: SpeakersList, kind: str, speaking_class: str, turn: Turn | None = None
) -> Duration:
    """The limit for a kind of entry and a class on this item, ceiling and budget applied (TN3, TN8).

    `turn` is one that has the floor already and whose limit is looked up anew.
    """
    limit = uncapped_limit(state, speakers, kind, speaking_class)
    if speakers.ceiling_ms is not None:
        limit = min(limit, speakers.ceiling_ms)
    if not is_ordinary(state, speakers, kind, speaking_class):
        return limit
    share = share_of_budget(state, speakers, speaking_class, turn)
    return limit if share is None else min(limit, share)


def is_ordinary(state: State, speakers: SpeakersList, kind: str, speaking_class: str) -> bool:
    """Whether an entry draws on the budget of its class: not if its kind has a limit of its own (TN8)."""
    return kind == speaking_class or not any(kind in table for table in (speakers.limits, state.settings.limits))


def share_of_budget(
    state: State, speakers: SpeakersList, speaking_class: str, turn: Turn | None = None
) -> Duration | None:
    """What is left of a class's budget, shared out among those of it that wait; none without a budget (TN8)."""
    budget = speakers.budgets.get(speaking_class)
    if budget is None or not is_class(state, speaking_class):
        return None
    sharing = sum(1 for entry in speakers.queue if draws(state, speakers, speakers.entries[entry], speaking_class))
    held = sum(
        max(other.limit_ms, other.used_ms) - speakers.entries[other.entry].carried_ms
        for other in (state.turn, *state.interrupted)
        if other is not None
        and other is not turn
        and other.item == speakers.item
        and other.entry is not None
        and draws(state, speakers, speakers.entries[other.entry], speaking_class)
    )
    left = budget - speakers.spent.get(speaking_class, 0) - held
    return max(0, left) // max(1, sharing + (turn is not None))


def is_class(state: State, name: str) -> bool:
    """Whether entries of this meeting can be of a class of this name (LS4)."""
    return name in state.settings.class_order or name in state.delegations.values()


def draws(state: State, speakers: SpeakersList, entry: Entry, speaking_class: str) -> bool:
    """Whether an entry draws on the budget of this class; a right of reply never does (TN8)."""
    return (
        entry.speaking_class == speaking_class
        and entry.kind is not EntryKind.RIGHT_OF_REPLY
        and is_ordinary(state, speakers, entry.kind, speaking_class)
    )


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


def limit_of(state: State, entry: Entry, turn: Turn | None = None) -> Duration:
    """The limit that a turn of this entry has if it is called now, or that `turn` of it has (TN3, TN12, LS14)."""
    if entry.video_ms is not None:
        return entry.video_ms
    limit = entry.limit_ms
    if limit is None:
        limit = limit_of_class(state, state.lists[entry.item], entry.kind, entry.speaking_class, turn)
    return limit * entry.factor // EVEN


def is_own_limit(entry: Entry) -> bool:
    """Whether an entry's limit is its own, which no ceiling and no change for its class touches (TN3, TN12, LS14)."""
    return entry.limit_ms is not None or entry.video_ms is not None or entry.factor != EVEN


def limit_of_point(state: State) -> Duration:
    """The limit of a point of order, which no ceiling touches (PO3)."""
    return state.settings.limits.get(POINT_OF_ORDER, state.settings.default_limit_ms)


def decide(state: State, command: LimitCommand, at: Instant) -> tuple[LimitEvent, ...]:
    """How long turns may last from now on."""
    match command:
        case SetLimit():
            return set_limit(state, command, at)
        case SetBudget():
            limited_item(state, command.item, command.budget_ms, "TN8")
            if not is_class(state, command.speaking_class):
                raise Refused(Code.UNKNOWN_ID, "TN8", field="class", id=command.speaking_class)
            return (BudgetSet(command.item, command.speaking_class, command.budget_ms),)
        case SpeakLive():
            return speak_live(state, command, at)
        case _:
            assert_never(command)


def limited_item(state: State, item: ItemId, limit: Duration | None, rule: str) -> SpeakersList:
    """The list of an item whose time is about to be limited, or a refusal."""
    speakers = state.lists.get(item)
    if speakers is None:
        raise Refused(Code.UNKNOWN_ID, rule, field="item", id=item)
    if limit is not None and not SHORTEST <= limit <= LONGEST:
        raise Refused(Code.OUT_OF_RANGE, rule, field="limit_ms", least=SHORTEST, most=LONGEST)
    return speakers


def speak_live(state: State, command: SpeakLive, at: Instant) -> tuple[LimitEvent, ...]:
    """The turn of a video that fails goes on as an ordinary one (LS14)."""
    turn = state.turn
    if turn is None or turn.id != command.turn:
        raise Refused(Code.STALE, "TN2", turn=command.turn, now=turn.id if turn else "")
    entry = state.lists[turn.item].entries[turn.entry] if turn.entry is not None else None
    if entry is None or entry.video_ms is None:
        raise Refused(Code.ALREADY_SO, "LS14", turn=turn.id)
    live = msgspec.structs.replace(entry, video_ms=None)
    return (VideoFailed(turn.id, entry.item, entry.id, at, limit_of(state, live, turn)),)


def set_limit(state: State, command: SetLimit, at: Instant) -> tuple[LimitEvent, ...]:
    """For turns not yet started, and for the running one only if asked for (TN3)."""
    speakers = limited_item(state, command.item, command.limit_ms, "TN3")
    changed = LimitSet(command.item, command.limit_ms, command.speaking_class)
    turn = state.turn
    if not command.running or turn is None or turn.item != command.item or turn.entry is None:
        return (changed,)
    if command.speaking_class not in (None, turn.kind, turn.speaking_class):
        return (changed,)
    entry = speakers.entries[turn.entry]
    if is_own_limit(entry):
        return (changed,)
    limited = limited_list(speakers, changed)
    limit = limit_of_class(state, limited, turn.kind, turn.speaking_class, turn)
    return changed, TurnLimitChanged(turn.id, at, limit)


def evolve(state: State, event: LimitEvent) -> State:
    """The state after a change of limits."""
    match event:
        case LimitSet():
            speakers = limited_list(state.lists[event.item], event)
            return msgspec.structs.replace(state, lists={**state.lists, event.item: speakers})
        case TurnLimitChanged():
            return msgspec.structs.replace(state, turn=limited_turn(state.turn, event))
        case VideoFailed():
            speakers = state.lists[event.item]
            live = msgspec.structs.replace(speakers.entries[event.entry], video_ms=None)
            speakers = msgspec.structs.replace(speakers, entries={**speakers.entries, live.id: live})
            lists = {**state.lists, event.item: speakers}
            return msgspec.structs.replace(state, lists=lists, turn=limited_turn(state.turn, event))
        case BudgetSet():
            speakers = state.lists[event.item]
            others = {name: budget for name, budget in speakers.budgets.items() if name != event.speaking_class}
            if event.budget_ms is not None:
                others[event.speaking_class] = event.budget_ms
            speakers = msgspec.structs.replace(speakers, budgets=others)
            return msgspec.structs.replace(state, lists={**state.lists, event.item: speakers})
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


def limited_turn(turn: Turn | None, event: TurnLimitChanged | VideoFailed) -> Turn:
    """The running turn with the limit that the event names."""
    assert turn is not None, "a limit was changed while nobody had the floor"
    return msgspec.structs.replace(turn, limit_ms=event.limit_ms, limited_at=event.at)
