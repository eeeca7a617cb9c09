"""The list of speakers of an item: opening it, announcing its closing, closing it (LS1, LS6, LS20)."""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.listed import Entry, Heard, SpeakersList, Standing, Waiting, outlasts, queues
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.places import enqueued
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.terms import MINUTE, Duration, EntryId, Instant, ItemId, Line, ListState, Role

LONGEST_ANNOUNCEMENT: Duration = 24 * 60 * MINUTE
"""How far ahead the closing of a list can be announced (LS20)."""


class OpenList(CommandMessage, frozen=True):
    """Take inscriptions on an item."""

    item: ItemId
    seed: Line | None = None
    """Where the opening is decided by lot, drawn by whoever sends this (LS19)."""


class CloseList(CommandMessage, frozen=True):
    """Take no further inscriptions on an item, at once or in a while that everybody sees pass (LS20)."""

    item: ItemId
    in_ms: Duration | None = None


class ListOpened(EventMessage, frozen=True):
    """The list takes inscriptions, the first of them by lot until an instant where the rules say so (LS19)."""

    item: ItemId
    at: Instant
    lot_until: Instant | None = None
    lot_seed: str | None = None


class ListClosed(EventMessage, frozen=True):
    """The list takes no more inscriptions."""

    item: ItemId
    at: Instant


class ClosingAnnounced(EventMessage, frozen=True):
    """The list will close by itself."""

    item: ItemId
    closes_at: Instant


SpeakersCommand: TypeAlias = OpenList | CloseList
SpeakersEvent: TypeAlias = ListOpened | ListClosed | ClosingAnnounced


def decide(state: State, command: SpeakersCommand, actor: Actor, at: Instant) -> tuple[SpeakersEvent, ...]:
    """What becomes of the list."""
    match command:
        case OpenList():
            return open_list(state, command, at)
        case CloseList():
            return close_list(state, command, actor, at)
        case _:
            assert_never(command)


def known_list(state: State, item: ItemId, rule: str) -> SpeakersList:
    """The list of an item, or a refusal that names what is unknown."""
    if (speakers := state.lists.get(item)) is None:
        raise Refused(Code.UNKNOWN_ID, rule, field="item", id=item)
    return speakers


def open_list(state: State, command: OpenList, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Open it, also again after it was closed, or take an announced closing back (LS1, LS20)."""
    speakers = known_list(state, command.item, "LS1")
    if speakers.item_closed_at is not None:
        raise Refused(Code.TOO_LATE, "LS13", item=command.item, since=speakers.item_closed_at)
    if speakers.state is ListState.OPEN and speakers.closes_at is None:
        raise Refused(Code.ALREADY_SO, "LS1", item=command.item)
    lot = state.settings.opening_lot_ms
    if lot == 0 or speakers.state is not ListState.NOT_OPEN:
        return (ListOpened(command.item, at),)
    if not command.seed:
        raise Refused(Code.MALFORMED, "LS19", field="seed")
    return (ListOpened(command.item, at, at + lot, command.seed),)


def close_list(state: State, command: CloseList, actor: Actor, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Close it now, or announce when; who waits goes on waiting (LS6, LS20)."""
    speakers = known_list(state, command.item, "LS6")
    if speakers.state is ListState.CLOSED or speakers.item_closed_at is not None:
        raise Refused(Code.ALREADY_SO, "LS6", item=command.item)
    if actor.role is Role.SERVICE:
        if speakers.closes_at is None or at < speakers.closes_at:
            raise Refused(Code.NOT_RUNNING, "LS20", item=command.item)
        return (ListClosed(command.item, speakers.closes_at),)
    if command.in_ms is None:
        return (ListClosed(command.item, at),)
    if not 0 < command.in_ms <= LONGEST_ANNOUNCEMENT:
        raise Refused(Code.OUT_OF_RANGE, "LS20", field="in_ms", least=1, most=LONGEST_ANNOUNCEMENT)
    return (ClosingAnnounced(command.item, at + command.in_ms),)


# ── what it does to the list ─────────────────────────────────────────────────────────────────────


def evolve(state: State, event: SpeakersEvent) -> State:
    """The state after a change of the list."""
    match event:
        case ListOpened():
            speakers = msgspec.structs.replace(
                state.lists[event.item], state=ListState.OPEN, closed_at=None, closes_at=None
            )
            if event.lot_seed is not None:
                speakers = msgspec.structs.replace(
                    speakers, lot_from=event.at, lot_until=event.lot_until, lot_seed=event.lot_seed
                )
            return with_list(state, speakers)
        case ListClosed():
            speakers = msgspec.structs.replace(
                state.lists[event.item], state=ListState.CLOSED, closed_at=event.at, closes_at=None
            )
            return with_list(state, speakers)
        case ClosingAnnounced():
            return with_list(state, msgspec.structs.replace(state.lists[event.item], closes_at=event.closes_at))
        case _:
            assert_never(event)


def with_list(state: State, speakers: SpeakersList) -> State:
    """The state with one list changed."""
    return msgspec.structs.replace(state, lists={**state.lists, speakers.item: speakers})


def with_entry(speakers: SpeakersList, entry: Entry) -> SpeakersList:
    """The list with one entry new or changed, its queue in order and its count of those heard."""
    known = speakers.entries.get(entry.id)
    heard = speakers.heard + isinstance(entry.standing, Heard)
    if known is not None:
        heard -= isinstance(known.standing, Heard)
    changed = msgspec.structs.replace(
        speakers, entries={**speakers.entries, entry.id: entry}, heard=heard, aside=with_aside(speakers, entry)
    )
    waits, waited = queues(entry), known is not None and queues(known)
    if waits and waited:
        return changed
    if waited:
        return msgspec.structs.replace(changed, queue=tuple(other for other in speakers.queue if other != entry.id))
    return enqueued(changed, entry) if waits else changed


def with_aside(speakers: SpeakersList, entry: Entry) -> tuple[EntryId, ...]:
    """The rights of reply that wait beside the queue, after a change of one entry (RR1)."""
    if not outlasts(entry):
        return speakers.aside
    others = tuple(other for other in speakers.aside if other != entry.id)
    return (*others, entry.id) if isinstance(entry.standing, Waiting) else others


def with_standing(state: State, item: ItemId, entry: EntryId, standing: Standing) -> State:
    """The state with one entry standing otherwise."""
    changed = msgspec.structs.replace(state.lists[item].entries[entry], standing=standing)
    return with_list(state, with_entry(state.lists[item], changed))
