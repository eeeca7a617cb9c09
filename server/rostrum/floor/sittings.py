"""Sittings and items: what is open, what is current, what a pause does to a running turn (MT2, MT3, MT4, LS13).

    planned ──open──▶ open ◀──resume── suspended
                       │ ▲ ──suspend────────▲
                adjourn│ │revoke (10 min)
                       ▼ │
                    adjourned ──open──▶ open (the next sitting)

Nobody has the floor unless the sitting is open (MT2): a turn that runs when it stops ends or is kept aside,
as the command says, and a kept turn is on the floor again, its clock standing, when the meeting goes on.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.clock import ClockEvent, TurnTakenUp
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.order import known_list, queued
from rostrum.floor.points import PointDeclined, keep
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.speakers import with_list
from rostrum.floor.state import (
    Interrupted,
    OpenedSitting,
    PassedOver,
    Paused,
    SpeakersList,
    State,
    Unheard,
    Waiting,
    item_of,
    sitting_of,
)
from rostrum.floor.terms import (
    Ending,
    EntryId,
    Instant,
    Interruption,
    ItemId,
    Kept,
    ListState,
    Phase,
    Role,
    SittingId,
)
from rostrum.floor.turns import TurnEnded, ended, refuse_open_point


class OpenSitting(CommandMessage, frozen=True):
    """Open a sitting of the programme."""

    sitting: SittingId


class SuspendSitting(CommandMessage, frozen=True):
    """Suspend the sitting, if known until when; a running turn ends or is kept."""

    turn: Kept = Kept.KEEP
    until_ms: Instant | None = None


class ResumeSitting(CommandMessage, frozen=True):
    """Go on after a suspension."""


class AdjournSitting(CommandMessage, frozen=True):
    """End the sitting; a running turn ends or is kept for the next one."""

    turn: Kept = Kept.END


class RevokeAdjournment(CommandMessage, frozen=True):
    """Take an adjournment back, shortly after it."""


class OpenItem(CommandMessage, frozen=True):
    """Make an item the current one."""

    item: ItemId
    end_turn: bool = False


class CloseItem(CommandMessage, frozen=True):
    """Be done with an item: whoever still waits stays unheard."""

    item: ItemId


class ReopenItem(CommandMessage, frozen=True):
    """Take the closing of an item back, shortly after it."""

    item: ItemId


class SittingOpened(EventMessage, frozen=True):
    """The sitting is open."""

    sitting: SittingId
    at: Instant


class SittingSuspended(EventMessage, frozen=True):
    """The sitting is suspended."""

    at: Instant
    until_ms: Instant | None = None


class SittingResumed(EventMessage, frozen=True):
    """The sitting goes on."""

    at: Instant


class SittingAdjourned(EventMessage, frozen=True):
    """The sitting is over."""

    at: Instant


class AdjournmentRevoked(EventMessage, frozen=True):
    """The sitting goes on after all."""

    at: Instant


class ItemOpened(EventMessage, frozen=True):
    """The item is the current one."""

    item: ItemId
    at: Instant


class ItemClosed(EventMessage, frozen=True):
    """The item is done with; `unheard` still waited."""

    item: ItemId
    at: Instant
    unheard: tuple[EntryId, ...] = ()


class ItemReopened(EventMessage, frozen=True):
    """The item is back, and who was unheard waits again."""

    item: ItemId
    at: Instant
    waiting: tuple[EntryId, ...] = ()


SittingCommand: TypeAlias = (
    OpenSitting
    | SuspendSitting
    | ResumeSitting
    | AdjournSitting
    | RevokeAdjournment
    | OpenItem
    | CloseItem
    | ReopenItem
)
SittingEvent: TypeAlias = (
    SittingOpened
    | SittingSuspended
    | SittingResumed
    | SittingAdjourned
    | AdjournmentRevoked
    | ItemOpened
    | ItemClosed
    | ItemReopened
)
Happening: TypeAlias = SittingEvent | TurnEnded | ClockEvent | PointDeclined


def decide(state: State, command: SittingCommand, at: Instant) -> tuple[Happening, ...]:
    """Open, stop and go on."""
    match command:
        case OpenSitting():
            return open_sitting(state, command, at)
        case SuspendSitting():
            return suspend_sitting(state, command, at)
        case ResumeSitting():
            return SittingResumed(at), *taken_up(state, at)
        case AdjournSitting():
            return *settled(state, at, command.turn), SittingAdjourned(at)
        case RevokeAdjournment():
            return revoke_adjournment(state, at)
        case OpenItem():
            return open_item(state, command, at)
        case CloseItem():
            return close_item(state, command, at)
        case ReopenItem():
            return reopen_item(state, command, at)
        case _:
            assert_never(command)


def open_sitting(state: State, command: OpenSitting, at: Instant) -> tuple[Happening, ...]:
    """Open a sitting; a turn kept over the adjournment is on the floor again, its clock standing (MT2, MT3)."""
    if sitting_of(state, command.sitting) is None:
        raise Refused(Code.UNKNOWN_ID, "MT1", field="sitting", id=command.sitting)
    return SittingOpened(command.sitting, at), *taken_up(state, at)


def suspend_sitting(state: State, command: SuspendSitting, at: Instant) -> tuple[Happening, ...]:
    """Suspend it, until a time that lies ahead where one is given (MT2, MT3)."""
    if command.until_ms is not None and command.until_ms <= at:
        raise Refused(Code.OUT_OF_RANGE, "MT2", field="until_ms", least=at, most=at + 24 * 3_600_000)
    return *stopped_turn(state, at, command.turn), SittingSuspended(at, command.until_ms)


def stopped_turn(state: State, at: Instant, turn: Kept) -> tuple[Happening, ...]:
    """End or keep the running turn, as the command says (MT3)."""
    if state.turn is None:
        return ()
    if turn is Kept.KEEP:
        return (keep(state.turn, at, Interruption.SITTING),)
    return (ended(state.turn, at, Ending.STOPPED),)


def settled(state: State, at: Instant, turn: Kept) -> tuple[Happening, ...]:
    """What an adjournment ends: with the running turn also the kept ones and the points of order (MT3)."""
    if turn is Kept.KEEP:
        return stopped_turn(state, at, turn)
    running = () if state.turn is None else (ended(state.turn, at, Ending.STOPPED),)
    kept = tuple(ended(turn, at, Ending.STOPPED) for turn in state.interrupted)
    return *running, *kept, *(PointDeclined(point.id) for point in state.points)


def taken_up(state: State, at: Instant) -> tuple[Happening, ...]:
    """The turn that the sitting had interrupted, on the floor again with its clock standing (MT3)."""
    if state.turn is not None or not state.interrupted:
        return ()
    kept = state.interrupted[-1]
    assert isinstance(kept.clock, Interrupted), "a kept turn that was not interrupted"
    if kept.clock.by is not Interruption.SITTING:
        return ()
    return (TurnTakenUp(kept.id, Paused(Role.CHAIR, at)),)


def revoke_adjournment(state: State, at: Instant) -> tuple[Happening, ...]:
    """For ten minutes; a kept turn is on the floor again (MT3)."""
    sitting = state.sitting
    assert sitting is not None, "adjourned without a sitting"
    assert sitting.adjourned_at is not None, "adjourned at no time"
    if at > sitting.adjourned_at + state.settings.undo_closing_ms:
        raise Refused(Code.TOO_LATE, "MT3", since=sitting.adjourned_at)
    return AdjournmentRevoked(at), *taken_up(state, at)


def open_item(state: State, command: OpenItem, at: Instant) -> tuple[Happening, ...]:
    """One item is current; the list of the one that is left stays for later (MT4)."""
    if item_of(state, command.item) is None:
        raise Refused(Code.UNKNOWN_ID, "MT4", field="item", id=command.item)
    if state.item == command.item:
        raise Refused(Code.ALREADY_SO, "MT4", item=command.item)
    refuse_open_point(state)
    closed_at = state.lists[command.item].item_closed_at
    if closed_at is not None:
        raise Refused(Code.TOO_LATE, "LS13", item=command.item, since=closed_at)
    if state.turn is None:
        return (ItemOpened(command.item, at),)
    if not command.end_turn:
        raise Refused(Code.TURN_RUNNING, "MT4", turn=state.turn.id)
    return ended(state.turn, at, Ending.STOPPED), ItemOpened(command.item, at)


def close_item(state: State, command: CloseItem, at: Instant) -> tuple[Happening, ...]:
    """Who still waits, or was passed over, stays unheard (LS11, LS13)."""
    speakers = known_list(state, command.item, "LS13")
    if speakers.item_closed_at is not None:
        raise Refused(Code.ALREADY_SO, "LS13", item=command.item)
    for turn in (state.turn, *state.interrupted):
        if turn is not None and turn.item == command.item:
            raise Refused(Code.TURN_RUNNING, "LS13", turn=turn.id)
    return (item_closed(speakers, at),)


def item_closed(speakers: SpeakersList, at: Instant) -> ItemClosed:
    """The event that closes an item, naming who stays unheard."""
    passed_over = tuple(entry.id for entry in speakers.entries.values() if isinstance(entry.standing, PassedOver))
    return ItemClosed(speakers.item, at, (*speakers.queue, *passed_over))


def reopen_item(state: State, command: ReopenItem, at: Instant) -> tuple[Happening, ...]:
    """For ten minutes; who was unheard waits again at the same place (LS13)."""
    speakers = known_list(state, command.item, "LS13")
    if speakers.item_closed_at is None:
        raise Refused(Code.ALREADY_SO, "LS13", item=command.item)
    if at > speakers.item_closed_at + state.settings.undo_closing_ms:
        raise Refused(Code.TOO_LATE, "LS13", item=command.item, since=speakers.item_closed_at)
    unheard = tuple(
        entry.id for entry in speakers.entries.values() if entry.standing == Unheard(speakers.item_closed_at)
    )
    return (ItemReopened(command.item, at, unheard),)


# ── what it does to the meeting ──────────────────────────────────────────────────────────────────


def evolve(state: State, event: SittingEvent) -> State:
    """The state after a sitting or an item opened, stopped or went on."""
    match event:
        case SittingOpened():
            return msgspec.structs.replace(
                state, phase=Phase.OPEN, sitting=OpenedSitting(event.sitting, event.at), last=None
            )
        case SittingSuspended():
            return with_sitting(state, Phase.SUSPENDED, until_ms=event.until_ms)
        case SittingResumed():
            return with_sitting(state, Phase.OPEN, until_ms=None)
        case SittingAdjourned():
            return with_sitting(state, Phase.ADJOURNED, adjourned_at=event.at, until_ms=None)
        case AdjournmentRevoked():
            return with_sitting(state, Phase.OPEN, adjourned_at=None)
        case ItemOpened():
            return msgspec.structs.replace(state, item=event.item)
        case ItemClosed():
            closed = with_list(state, closed_list(state.lists[event.item], event))
            return msgspec.structs.replace(closed, item=None if state.item == event.item else state.item)
        case ItemReopened():
            reopened = with_list(state, reopened_list(state.lists[event.item], event))
            return msgspec.structs.replace(reopened, item=state.item or event.item)
        case _:
            assert_never(event)


def with_sitting(state: State, phase: Phase, **changed: Instant | None) -> State:
    """The state in another phase, its sitting changed."""
    assert state.sitting is not None, "a sitting went on before any was opened"
    return msgspec.structs.replace(state, phase=phase, sitting=msgspec.structs.replace(state.sitting, **changed))


def closed_list(speakers: SpeakersList, event: ItemClosed) -> SpeakersList:
    """The list of a closed item: closed, and nobody waits."""
    entries = dict(speakers.entries)
    for entry in event.unheard:
        entries[entry] = msgspec.structs.replace(entries[entry], standing=Unheard(event.at))
    return msgspec.structs.replace(
        speakers, entries=entries, queue=(), state=ListState.CLOSED, closed_at=event.at, item_closed_at=event.at
    )


def reopened_list(speakers: SpeakersList, event: ItemReopened) -> SpeakersList:
    """The list of an item that is back: still closed to newcomers, its entries waiting."""
    entries = dict(speakers.entries)
    for entry in event.waiting:
        entries[entry] = msgspec.structs.replace(entries[entry], standing=Waiting())
    return queued(msgspec.structs.replace(speakers, entries=entries, item_closed_at=None))
