"""Swaps: two delegations change places on a list (LS9).

One proposes, the other accepts or declines; the chair can order it.
Between themselves only within a class and a thread, and not with the one who is next; the chair may do more.
Places change hands and nothing else does: language, kind and limit stay with each entry and its class.
An offer stands only while both sides wait, so that nobody need take it back who leaves the list.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.listed import Entry, Move, SpeakersList, queues
from rostrum.floor.matters import Swap
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.places import queued
from rostrum.floor.policy import followers
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.speakers import with_list
from rostrum.floor.state import State, entry_of
from rostrum.floor.terms import EntryId, Instant, ItemId, Remark, Role, SwapId


class ProposeSwap(CommandMessage, frozen=True):
    """Offer one's own place for another one."""

    entry: EntryId
    other: EntryId


class AcceptSwap(CommandMessage, frozen=True):
    """Take the offer."""

    swap: SwapId


class DeclineSwap(CommandMessage, frozen=True):
    """Don't take it; whoever made it can take it back the same way."""

    swap: SwapId


class SwapEntries(CommandMessage, frozen=True):
    """Let two entries change places, by the chair's order."""

    entry: EntryId
    other: EntryId
    reason: Remark | None = None


class SwapProposed(EventMessage, frozen=True):
    """A place is offered for another one."""

    swap: Swap


class SwapDeclined(EventMessage, frozen=True):
    """The offer is off the table."""

    swap: SwapId


class EntriesSwapped(EventMessage, frozen=True):
    """Two entries stand at each other's places."""

    item: ItemId
    entry: EntryId
    other: EntryId
    at: Instant
    by: Role
    reason: str | None = None
    swap: SwapId | None = None


SwapCommand: TypeAlias = ProposeSwap | AcceptSwap | DeclineSwap | SwapEntries
SwapEvent: TypeAlias = SwapProposed | SwapDeclined | EntriesSwapped


def decide(state: State, command: SwapCommand, actor: Actor, at: Instant) -> tuple[SwapEvent, ...]:
    """What becomes of an offer to change places."""
    match command:
        case ProposeSwap():
            return propose_swap(state, command, at)
        case AcceptSwap():
            return accept_swap(state, standing_swap(state, command.swap), actor, at)
        case DeclineSwap():
            return (SwapDeclined(standing_swap(state, command.swap).id),)
        case SwapEntries():
            return swap_entries(state, command, actor, at)
        case _:
            assert_never(command)


def both_waiting(state: State, one: EntryId, two: EntryId) -> tuple[Entry, Entry]:
    """Two different entries that wait on the same list, or a refusal."""
    found: list[Entry] = []
    for wanted in (one, two):
        entry = entry_of(state, wanted)
        if entry is None:
            raise Refused(Code.UNKNOWN_ID, "LS9", field="entry", id=wanted)
        if not queues(entry):
            raise Refused(Code.NOT_WAITING, "LS9", entry=wanted)
        found.append(entry)
    if found[0].item != found[1].item or one == two:
        raise Refused(Code.NOT_WAITING, "LS9", entry=two)
    refuse_apart(state.lists[found[0].item], found[0], found[1])
    return found[0], found[1]


def refuse_apart(speakers: SpeakersList, entry: Entry, other: Entry) -> None:
    """Refuse to take a presentation from the thread that stands with it (LS12)."""
    for mover, goal in ((entry, other), (other, entry)):
        if followers(speakers, mover) and mover.thread != goal.thread:
            raise Refused(Code.NOT_ALLOWED, "LS12", entry=mover.id)


def refuse_unfair(state: State, entry: Entry, other: Entry) -> None:
    """Between delegations: within a class and a thread, and not with the one who is next (LS9, LS12)."""
    if (entry.speaking_class, entry.thread) != (other.speaking_class, other.thread):
        raise Refused(Code.NOT_ALLOWED, "LS9", entry=other.id)
    first = state.lists[entry.item].queue[0]
    if first in {entry.id, other.id}:
        raise Refused(Code.TOO_LATE, "LS9", entry=first)


def propose_swap(state: State, command: ProposeSwap, at: Instant) -> tuple[SwapEvent, ...]:
    """One offer at a time for each of the two entries (LS9)."""
    entry, other = both_waiting(state, command.entry, command.other)
    refuse_unfair(state, entry, other)
    for swap in standing_swaps(state):
        if {swap.entry, swap.other} & {entry.id, other.id}:
            raise Refused(Code.ALREADY_SO, "LS9", swap=swap.id)
    return (SwapProposed(Swap(f"s{state.swaps_made + 1}", entry.item, entry.id, other.id, at)),)


def standing_swap(state: State, swap: SwapId) -> Swap:
    """An offer that stands, or a refusal."""
    found = next((known for known in standing_swaps(state) if known.id == swap), None)
    if found is None:
        raise Refused(Code.UNKNOWN_ID, "LS9", field="swap", id=swap)
    return found


def accept_swap(state: State, swap: Swap, actor: Actor, at: Instant) -> tuple[SwapEvent, ...]:
    """What was a fair exchange when it was offered must still be one (LS9)."""
    entries = state.lists[swap.item].entries
    refuse_unfair(state, entries[swap.entry], entries[swap.other])
    return (EntriesSwapped(swap.item, swap.entry, swap.other, at, actor.role, swap=swap.id),)


def swap_entries(state: State, command: SwapEntries, actor: Actor, at: Instant) -> tuple[SwapEvent, ...]:
    """By the chair also between classes and with the one who is next (LS9)."""
    entry, other = both_waiting(state, command.entry, command.other)
    return (EntriesSwapped(entry.item, entry.id, other.id, at, actor.role, command.reason),)


def evolve(state: State, event: SwapEvent) -> State:
    """The state after an offer was made, declined or carried out."""
    match event:
        case SwapProposed():
            return msgspec.structs.replace(
                state, swaps=(*standing_swaps(state), event.swap), swaps_made=state.swaps_made + 1
            )
        case SwapDeclined():
            return msgspec.structs.replace(state, swaps=tuple(swap for swap in state.swaps if swap.id != event.swap))
        case EntriesSwapped():
            return swapped(state, event)
        case _:
            assert_never(event)


def standing_swaps(state: State) -> tuple[Swap, ...]:
    """The offers in which both sides still wait."""
    return tuple(swap for swap in state.swaps if {swap.entry, swap.other} <= set(state.lists[swap.item].queue))


def swapped(state: State, event: EntriesSwapped) -> State:
    """The state in which two entries stand at each other's places, and remember it."""
    speakers = state.lists[event.item]
    one, two = speakers.entries[event.entry], speakers.entries[event.other]
    entries = {
        mover.id: msgspec.structs.replace(
            mover,
            place=goal.place,
            moved=True,
            moves=(*mover.moves, Move(event.at, event.by, "LS9", mover.place, goal.place, event.reason)),
        )
        for mover, goal in ((one, two), (two, one))
    }
    changed = queued(msgspec.structs.replace(speakers, entries={**speakers.entries, **entries}))
    involved = {event.entry, event.other}
    swaps = tuple(swap for swap in state.swaps if not involved & {swap.entry, swap.other})
    return msgspec.structs.replace(with_list(state, changed), swaps=swaps)
