"""Places: whole numbers with gaps by which a list is read, so that one move changes one entry.

Where a gap is used up the whole list is spread again, which changes no order.
"""

import bisect
from collections.abc import Sequence

import msgspec

from rostrum.floor.listed import Entry, PassedOver, SpeakersList, Waiting, Withdrawn, queues
from rostrum.floor.messages import EventMessage
from rostrum.floor.policy import class_rank, in_thread, key_of, number
from rostrum.floor.state import State
from rostrum.floor.terms import EntryId, EntryKind, ItemId

GAP = 1024
"""The distance between two neighbours on a list that has just been spread."""


class ListSpread(EventMessage, frozen=True):
    """The places of a list are apart again; their order is as it was."""

    item: ItemId
    places: dict[EntryId, int]


def arrival_place(state: State, speakers: SpeakersList, newcomer: Entry) -> tuple[int, tuple[ListSpread, ...]]:
    """Where the policy puts an entry that arrives.

    In a thread that waits already, behind its fellows of the same part of it (LS12);
    else before the first greater key that no hand moved (LS4).
    """
    follows = newcomer.thread is not None and newcomer.kind is not EntryKind.PRESENTATION
    fellows = [other for other in speakers.queue if speakers.entries[other].thread == newcomer.thread]
    if follows and fellows:
        later = (other for other in fellows if in_thread(speakers.entries[other]) > in_thread(newcomer))
        return place_before(speakers, next(later, behind(speakers, fellows[-1])))
    key = key_of(state, speakers, newcomer)
    waiting = (speakers.entries[entry] for entry in speakers.queue)
    before = next((entry.id for entry in waiting if not entry.moved and key_of(state, speakers, entry) > key), None)
    return place_before(speakers, before)


def behind(speakers: SpeakersList, entry: EntryId) -> EntryId | None:
    """The entry that waits behind another one; none at the end of the list."""
    index = speakers.queue.index(entry) + 1
    return speakers.queue[index] if index < len(speakers.queue) else None


def place_before(
    speakers: SpeakersList, before: EntryId | None, mover: EntryId | None = None
) -> tuple[int, tuple[ListSpread, ...]]:
    """A place before an entry of the queue, or behind them all, and the spreading that makes room for it."""
    queue = [entry for entry in speakers.queue if entry != mover]
    index = len(queue) if before is None else queue.index(before)
    places = {entry: speakers.entries[entry].place for entry in queue}
    if (place := between(queue, places, index)) is not None:
        return place, ()
    spread = far_apart(speakers, mover)
    apart = between(queue, spread, index)
    assert apart is not None, "a list that was just spread has no room"
    return apart, (ListSpread(speakers.item, spread),)


def far_apart(speakers: SpeakersList, mover: EntryId | None) -> dict[EntryId, int]:
    """New places in the same order, for who waits and for who may come back to their place (LS8, LS11)."""
    keeping = (
        entry
        for entry in speakers.entries.values()
        if entry.id != mover and isinstance(entry.standing, Waiting | PassedOver | Withdrawn)
    )
    ordered = sorted(keeping, key=lambda entry: (entry.place, number(entry.id)))
    return {entry.id: (position + 1) * GAP for position, entry in enumerate(ordered)}


def between(queue: Sequence[EntryId], places: dict[EntryId, int], index: int) -> int | None:
    """A free place in front of the queue's entry at `index`; none where the neighbours touch."""
    lower = places[queue[index - 1]] if index > 0 else 0
    if index == len(queue):
        return lower + GAP
    upper = places[queue[index]]
    if index == 0:
        return upper - GAP
    middle = (lower + upper) // 2
    return middle if lower < middle < upper else None


def end_of_class(state: State, speakers: SpeakersList, entry: Entry) -> EntryId | None:
    """The entry behind the last waiting one of the same class; none where that is the end of the list."""
    queue = [waiting for waiting in speakers.queue if waiting != entry.id]
    same = [
        index for index, waiting in enumerate(queue) if speakers.entries[waiting].speaking_class == entry.speaking_class
    ]
    if same:
        return queue[same[-1] + 1] if same[-1] + 1 < len(queue) else None
    rank = class_rank(state, entry.speaking_class)
    return next(
        (waiting for waiting in queue if class_rank(state, speakers.entries[waiting].speaking_class) > rank),
        None,
    )


def unmoved(before: tuple[EntryId, ...], after: tuple[EntryId, ...]) -> frozenset[EntryId]:
    """The most entries that can be said to have stayed: a longest run that is in the same order before and after.

    Of a list in which one entry was dragged only that one has moved, whatever it went past.
    """
    was = {entry: position for position, entry in enumerate(before)}
    ends: list[int] = []  # ends[n]: the least position in which a run of n + 1 entries ends
    runs: list[int] = []
    for entry in after:
        length = bisect.bisect_left(ends, was[entry])
        ends[length : length + 1] = [was[entry]]
        runs.append(length)
    stayed: list[EntryId] = []
    wanted = len(ends) - 1
    for entry, length in zip(reversed(after), reversed(runs), strict=True):
        if length == wanted:
            stayed.append(entry)
            wanted -= 1
    return frozenset(stayed)


def enqueued(speakers: SpeakersList, entry: Entry) -> SpeakersList:
    """The list with one more entry in its queue, at its place; equal places go by the entry's number."""
    queue = speakers.queue

    def at(other: EntryId) -> tuple[int, int]:
        return speakers.entries[other].place, number(other)

    index = bisect.bisect(queue, at(entry.id), key=at)
    return msgspec.structs.replace(speakers, queue=(*queue[:index], entry.id, *queue[index:]))


def queued(speakers: SpeakersList) -> SpeakersList:
    """The list with its queue read anew from the places; equal places go by the entry's number."""
    waiting = (entry for entry in speakers.entries.values() if queues(entry))
    ordered = sorted(waiting, key=lambda entry: (entry.place, number(entry.id)))
    return msgspec.structs.replace(speakers, queue=tuple(entry.id for entry in ordered))


def at_places(speakers: SpeakersList, places: dict[EntryId, int]) -> SpeakersList:
    """The list with its entries at other places."""
    entries = {entry: msgspec.structs.replace(speakers.entries[entry], place=place) for entry, place in places.items()}
    return msgspec.structs.replace(speakers, entries={**speakers.entries, **entries})
