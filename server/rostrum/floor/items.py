"""Items of the agenda: which one is current, and what becomes of its list when it is closed (MT4, LS13)."""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.listed import PassedOver, SpeakersList, Unheard, Waiting, outlasts
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.places import queued
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.speakers import known_list, with_list
from rostrum.floor.state import State, item_of
from rostrum.floor.terms import Ending, EntryId, Instant, ItemId
from rostrum.floor.turns import TurnEnded, ended, refuse_open_point


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
    """The item is back, and who was unheard stands as before."""

    item: ItemId
    at: Instant
    back: tuple[EntryId, ...] = ()


ItemCommand: TypeAlias = OpenItem | CloseItem | ReopenItem
ItemEvent: TypeAlias = ItemOpened | ItemClosed | ItemReopened


def decide(state: State, command: ItemCommand, at: Instant) -> tuple[ItemEvent | TurnEnded, ...]:
    """Open, close and reopen."""
    match command:
        case OpenItem():
            return open_item(state, command, at)
        case CloseItem():
            return close_item(state, command, at)
        case ReopenItem():
            return reopen_item(state, command, at)
        case _:
            assert_never(command)


def open_item(state: State, command: OpenItem, at: Instant) -> tuple[ItemEvent | TurnEnded, ...]:
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


def close_item(state: State, command: CloseItem, at: Instant) -> tuple[ItemEvent | TurnEnded, ...]:
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
    passed_over = tuple(
        entry.id
        for entry in speakers.entries.values()
        if isinstance(entry.standing, PassedOver) and not outlasts(entry)
    )
    return ItemClosed(speakers.item, at, (*speakers.queue, *passed_over))


def reopen_item(state: State, command: ReopenItem, at: Instant) -> tuple[ItemEvent | TurnEnded, ...]:
    """For ten minutes; list and entries stand again as they stood (LS13)."""
    speakers = known_list(state, command.item, "LS13")
    if speakers.item_closed_at is None:
        raise Refused(Code.ALREADY_SO, "LS13", item=command.item)
    if at > speakers.item_closed_at + state.settings.undo_closing_ms:
        raise Refused(Code.TOO_LATE, "LS13", item=command.item, since=speakers.item_closed_at)
    back = tuple(
        entry.id
        for entry in speakers.entries.values()
        if isinstance(entry.standing, Unheard) and entry.standing.stood is not None
    )
    return (ItemReopened(command.item, at, back),)


# ── what it does to the meeting ──────────────────────────────────────────────────────────────────


def evolve(state: State, event: ItemEvent) -> State:
    """The state after an item opened, was closed or came back."""
    match event:
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


def closed_list(speakers: SpeakersList, event: ItemClosed) -> SpeakersList:
    """The list of a closed item, on which nobody waits."""
    entries = dict(speakers.entries)
    for name in event.unheard:
        stood = entries[name].standing
        assert isinstance(stood, Waiting | PassedOver), "an entry stayed unheard that didn't wait"
        entries[name] = msgspec.structs.replace(entries[name], standing=Unheard(event.at, stood))
    return msgspec.structs.replace(speakers, entries=entries, queue=(), item_closed_at=event.at)


def reopened_list(speakers: SpeakersList, event: ItemReopened) -> SpeakersList:
    """The list of an item that is back, as it was."""
    entries = dict(speakers.entries)
    for name in event.back:
        unheard = entries[name].standing
        assert isinstance(unheard, Unheard), "an entry came back that wasn't unheard"
        assert unheard.stood is not None, "an entry came back that had been dropped"
        entries[name] = msgspec.structs.replace(entries[name], standing=unheard.stood)
    # what fell due in the meantime falls due now (LS19, LS20, TN9)
    closes_at = None if speakers.closes_at is None else max(speakers.closes_at, event.at)
    lot_until = None if speakers.lot_until is None else max(speakers.lot_until, event.at)
    announced = speakers.announced
    if announced is not None:
        announced = msgspec.structs.replace(announced, at=max(announced.at, event.at))
    back = msgspec.structs.replace(speakers, entries=entries, item_closed_at=None, announced=announced)
    return queued(msgspec.structs.replace(back, closes_at=closes_at, lot_until=lot_until))
