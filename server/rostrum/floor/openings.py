"""The lot of the opening: the speed of a line doesn't decide who comes first (LS19).

Requests within the first moments of a list's opening stand as they arrive until those moments have passed;
then the service commands their settling, and a seed that was recorded with the opening orders them.
Only they change places, with each other: who was inscribed before the opening or moved by hand stays put,
classes stay in their order, and a thread is drawn as one, by the entry that leads it (LS4, LS12).
"""

from typing import TypeAlias

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.listed import Entry, SpeakersList
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.order import ListArranged, arranged
from rostrum.floor.policy import Key, in_thread, key_of, leader, lot_of, number
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.speakers import known_list, with_list
from rostrum.floor.state import State
from rostrum.floor.terms import EntryId, Instant, ItemId


class SettleOpening(CommandMessage, frozen=True):
    """Order by lot those who asked for the floor in the first moments (LS19)."""

    item: ItemId


class OpeningSettled(EventMessage, frozen=True):
    """The lot of the opening has been drawn; the arrangement that follows in the same record is its result."""

    item: ItemId


OpeningCommand: TypeAlias = SettleOpening
OpeningEvent: TypeAlias = OpeningSettled


def decide(state: State, command: OpeningCommand, actor: Actor, at: Instant) -> tuple[OpeningEvent | ListArranged, ...]:
    """Those who asked in the first moments stand in the order of the lot once these are over, class by class (LS19)."""
    speakers = known_list(state, command.item, "LS19")
    if speakers.lot_until is None or at < speakers.lot_until:
        raise Refused(Code.NOT_RUNNING, "LS19", item=command.item)
    due = speakers.lot_until
    return OpeningSettled(command.item), *arranged(
        speakers, drawn(state, speakers), actor, due, "LS19", by_hand=False, reason=None
    )


def drawn(state: State, speakers: SpeakersList) -> tuple[EntryId, ...]:
    """The queue after the lot: the early ones change places among themselves, within equal keys of the policy."""
    seats = [entry for entry in (speakers.entries[waiting] for waiting in speakers.queue) if is_early(speakers, entry)]

    def lot(entry: Entry) -> tuple[Key, str, int, int]:
        """The policy's key, then the lot of who leads, then the part of the thread, then one's own arrival."""
        drawn_by = lot_of(speakers.lot_seed or "", leader(speakers, entry).id)
        return key_of(state, speakers, entry), drawn_by, in_thread(entry), number(entry.id)

    takers = sorted(seats, key=lot)
    takes = {seat.id: taker.id for seat, taker in zip(seats, takers, strict=True)}
    return tuple(takes.get(entry, entry) for entry in speakers.queue)


def is_early(speakers: SpeakersList, entry: Entry) -> bool:
    """Whether an entry, and the one that it follows, asked in the first moments and no hand has moved it since."""
    assert speakers.lot_from is not None, "a lot without a beginning"
    assert speakers.lot_until is not None, "a lot without an end"
    lead = leader(speakers, entry)
    return not entry.moved and all(speakers.lot_from <= one.arrived < speakers.lot_until for one in (entry, lead))


def evolve(state: State, event: OpeningEvent) -> State:
    """The state in which the lot has been drawn; its seed stays for those who ask why (LS15)."""
    return with_list(state, msgspec.structs.replace(state.lists[event.item], lot_until=None))
