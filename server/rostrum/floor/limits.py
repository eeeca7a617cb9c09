"""How long a turn may last, and what changes it: limits, budgets, videos, time factors (TN3, TN8, TN12, LS14).

A limit is looked up, not kept: it follows from the entry, the item and the meeting until the turn is called.
How a budget is shared out is in `budgets`.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.budgets import is_class, is_ordinary, share_of_class, share_of_group
from rostrum.floor.clock import standing_turn
from rostrum.floor.listed import Entry, SpeakersList
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.speakers import with_entry, with_list
from rostrum.floor.state import State, Turn
from rostrum.floor.terms import (
    MINUTE,
    POINT_OF_ORDER,
    SECOND,
    Duration,
    EntryId,
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
    """Give a class or a group a time for the whole item; without `budget_ms` the budget is lifted (TN8)."""

    item: ItemId
    speaking_class: Line | None = msgspec.field(default=None, name="class")
    budget_ms: Duration | None = None
    group: Line | None = None


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
    """A class or a group has another budget on the item, or none."""

    item: ItemId
    speaking_class: Line | None = msgspec.field(default=None, name="class")
    budget_ms: Duration | None = None
    group: Line | None = None


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
    share = share_of_class(state, speakers, speaking_class, turn)
    return limit if share is None else min(limit, share)


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
        speakers = state.lists[entry.item]
        limit = limit_of_class(state, speakers, entry.kind, entry.speaking_class, turn)
        share = share_of_group(state, speakers, entry, turn)
        limit = limit if share is None else min(limit, share)
    return limit * entry.factor // EVEN


def is_own_limit(entry: Entry) -> bool:
    """Whether an entry's limit is its own, which no ceiling and no change for its class touches (TN3, TN12, LS14)."""
    return entry.limit_ms is not None or entry.video_ms is not None or entry.factor != EVEN


def stands_alone(state: State, entry: Entry) -> bool:
    """Whether an entry's limit can't be read from its kind and class: its own, or bound by a group's budget (TN8)."""
    return is_own_limit(entry) or share_of_group(state, state.lists[entry.item], entry) is not None


def limit_of_point(state: State) -> Duration:
    """The limit of a point of order, which no ceiling touches (PO3)."""
    return state.settings.limits.get(POINT_OF_ORDER, state.settings.default_limit_ms)


def decide(state: State, command: LimitCommand, at: Instant) -> tuple[LimitEvent, ...]:
    """How long turns may last from now on."""
    match command:
        case SetLimit():
            return set_limit(state, command, at)
        case SetBudget():
            return set_budget(state, command)
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


def set_budget(state: State, command: SetBudget) -> tuple[LimitEvent, ...]:
    """For one class or one group, and one that there is (TN8)."""
    limited_item(state, command.item, command.budget_ms, "TN8")
    name, group = command.speaking_class, command.group
    if (name is None) is (group is None):
        raise Refused(Code.MALFORMED, "TN8", field="class")
    if name is not None and not is_class(state, name):
        raise Refused(Code.UNKNOWN_ID, "TN8", field="class", id=name)
    if group is not None and group not in state.groups_of.values():
        raise Refused(Code.UNKNOWN_ID, "TN8", field="group", id=group)
    return (BudgetSet(command.item, name, command.budget_ms, group),)


def speak_live(state: State, command: SpeakLive, at: Instant) -> tuple[LimitEvent, ...]:
    """The turn of a video that fails goes on as an ordinary one (LS14)."""
    turn = standing_turn(state, command.turn)
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
    limited = with_list(state, limited_list(speakers, changed))
    return changed, TurnLimitChanged(turn.id, at, limit_of(limited, entry, turn))


def evolve(state: State, event: LimitEvent) -> State:
    """The state after a change of limits."""
    match event:
        case LimitSet():
            return with_list(state, limited_list(state.lists[event.item], event))
        case TurnLimitChanged():
            return msgspec.structs.replace(state, turn=limited_turn(state.turn, event))
        case VideoFailed():
            speakers = state.lists[event.item]
            live = msgspec.structs.replace(speakers.entries[event.entry], video_ms=None)
            changed = with_list(state, with_entry(speakers, live))
            return msgspec.structs.replace(changed, turn=limited_turn(state.turn, event))
        case BudgetSet():
            return with_list(state, budgeted_list(state.lists[event.item], event))
        case _:
            assert_never(event)


def budgeted_list(speakers: SpeakersList, event: BudgetSet) -> SpeakersList:
    """The list with the budget that the event names."""
    if event.group is not None:
        groups = with_budget(speakers.group_budgets, event.group, event.budget_ms)
        return msgspec.structs.replace(speakers, group_budgets=groups)
    assert event.speaking_class is not None, "a budget for nobody"
    classes = with_budget(speakers.budgets, event.speaking_class, event.budget_ms)
    return msgspec.structs.replace(speakers, budgets=classes)


def with_budget(budgets: dict[str, Duration], name: str, budget_ms: Duration | None) -> dict[str, Duration]:
    """The budgets with one of them set or lifted."""
    others = {known: budget for known, budget in budgets.items() if known != name}
    return others if budget_ms is None else {**others, name: budget_ms}


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
