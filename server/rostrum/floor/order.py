"""The order of a list and the hands that may change it (LS4, LS7, LS12, LS15).

The policy (`policy`) speaks once, when an entry arrives; from then on an entry moves only by a command that says so,
and each such move is kept in the entry with who, when, from where, to where and why.
How an order is kept in numbers is in `places`.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.listed import Entry, Move, SpeakersList
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.places import GAP, ListSpread, at_places, place_before, queued, unmoved
from rostrum.floor.policy import Key, followers, in_thread, key_of, leader, number
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.speakers import known_list, with_list
from rostrum.floor.state import State
from rostrum.floor.terms import EntryId, Instant, ItemId, Line, OrderPolicy, Remark, Role


class MoveEntry(CommandMessage, frozen=True):
    """Put a waiting entry before another one, or at the end of the list (LS7)."""

    entry: EntryId
    before: EntryId | None = None
    reason: Remark | None = None


class ReorderList(CommandMessage, frozen=True):
    """Put the whole list in a new order that names every waiting entry exactly once (LS7)."""

    item: ItemId
    order: tuple[EntryId, ...]
    reason: Remark | None = None


class SetOrder(CommandMessage, frozen=True):
    """Order the waiting entries by a policy, now and for those that come (LS4).

    The lot needs a `seed`, drawn by whoever sends the command; the alphabet may begin at a `letter` drawn by lot.
    """

    item: ItemId
    policy: OrderPolicy
    seed: Line | None = None
    letter: Line | None = None


class EntryMoved(EventMessage, frozen=True):
    """An entry stands at another place."""

    entry: EntryId
    item: ItemId
    place: int
    move: Move
    by_hand: bool


class ListArranged(EventMessage, frozen=True):
    """The whole list stands in another order; `moved` are the entries whose turn comes at another point of it."""

    item: ItemId
    places: dict[EntryId, int]
    moved: tuple[EntryId, ...]
    at: Instant
    by: Role
    rule: str
    by_hand: bool
    reason: str | None = None


class OrderSet(EventMessage, frozen=True):
    """The list follows another policy."""

    item: ItemId
    policy: OrderPolicy
    seed: str | None = None
    letter: str | None = None


OrderCommand: TypeAlias = MoveEntry | ReorderList | SetOrder
OrderEvent: TypeAlias = ListSpread | EntryMoved | ListArranged | OrderSet

# ── the hands ────────────────────────────────────────────────────────────────────────────────────


def decide(state: State, command: OrderCommand, actor: Actor, at: Instant) -> tuple[OrderEvent, ...]:
    """Move what the chair or the policy moves."""
    match command:
        case MoveEntry():
            return move_entry(state, command, actor, at)
        case ReorderList():
            return reorder_list(state, command, actor, at)
        case SetOrder():
            return set_order(state, command, actor, at)
        case _:
            assert_never(command)


def move_entry(state: State, command: MoveEntry, actor: Actor, at: Instant) -> tuple[OrderEvent, ...]:
    """The chair moves any waiting entry anywhere (LS7)."""
    speakers = next((known for known in state.lists.values() if command.entry in known.queue), None)
    if speakers is None:
        raise Refused(Code.NOT_WAITING, "LS7", entry=command.entry)
    if command.before == command.entry:
        raise Refused(Code.ALREADY_SO, "LS7", entry=command.entry)
    if command.before is not None and command.before not in speakers.queue:
        raise Refused(Code.NOT_WAITING, "LS7", entry=command.before)
    entry = speakers.entries[command.entry]
    if following := followers(speakers, entry):
        return move_thread(speakers, command, following, actor, at)
    place, spread = place_before(speakers, command.before, command.entry)
    move = Move(at, actor.role, "LS7", entry.place, place, command.reason)
    return *spread, EntryMoved(entry.id, entry.item, place, move, by_hand=True)


def move_thread(
    speakers: SpeakersList, command: MoveEntry, following: tuple[EntryId, ...], actor: Actor, at: Instant
) -> tuple[OrderEvent, ...]:
    """A thread stands where its presentation stands, so it moves with it (LS12)."""
    thread = (command.entry, *following)
    if command.before in following:
        raise Refused(Code.ALREADY_SO, "LS12", entry=command.entry)
    others = [entry for entry in speakers.queue if entry not in thread]
    index = len(others) if command.before is None else others.index(command.before)
    order = (*others[:index], *thread, *others[index:])
    return arranged(speakers, order, actor, at, "LS12", by_hand=True, reason=command.reason)


def reorder_list(state: State, command: ReorderList, actor: Actor, at: Instant) -> tuple[OrderEvent, ...]:
    """The whole list at once; an order that misses, repeats or invents an entry is refused (LS7)."""
    speakers = known_list(state, command.item, "LS7")
    if len(command.order) != len(speakers.queue) or set(command.order) != set(speakers.queue):
        odd = sorted(set(command.order) ^ set(speakers.queue))
        raise Refused(
            Code.ORDER_INCOMPLETE, "LS7", named=len(command.order), waiting=len(speakers.queue), odd=" ".join(odd)
        )
    return arranged(speakers, command.order, actor, at, "LS7", by_hand=True, reason=command.reason)


def set_order(state: State, command: SetOrder, actor: Actor, at: Instant) -> tuple[OrderEvent, ...]:
    """Another policy; those who wait are sorted by it, and no entry counts as moved by hand any more (LS4)."""
    speakers = known_list(state, command.item, "LS4")
    if command.policy is OrderPolicy.LOT and not command.seed:
        raise Refused(Code.MALFORMED, "LS4", field="seed")
    changed = OrderSet(command.item, command.policy, command.seed, command.letter)
    followed = with_policy(speakers, changed)
    entries = [followed.entries[entry] for entry in followed.queue]

    def sorting(entry: Entry) -> tuple[Key, int, int, int]:
        """The policy's key, then the arrival of who leads, then the part of the thread, then one's own arrival."""
        lead = leader(followed, entry)
        return key_of(state, followed, entry), number(lead.id), in_thread(entry), number(entry.id)

    order = tuple(entry.id for entry in sorted(entries, key=sorting))
    return changed, *arranged(followed, order, actor, at, "LS4", by_hand=False, reason=None)


def arranged(
    speakers: SpeakersList,
    order: tuple[EntryId, ...],
    actor: Actor,
    at: Instant,
    rule: str,
    *,
    by_hand: bool,
    reason: str | None,
) -> tuple[ListArranged, ...]:
    """The event that puts a queue into an order; none where it stands so already."""
    if order == speakers.queue:
        return ()
    stayed = unmoved(speakers.queue, order)
    moved = tuple(entry for entry in order if entry not in stayed)
    places = {entry: (position + 1) * GAP for position, entry in enumerate(order)}
    return (ListArranged(speakers.item, places, moved, at, actor.role, rule, by_hand, reason),)


# ── what it does to the list ─────────────────────────────────────────────────────────────────────


def evolve(state: State, event: OrderEvent) -> State:
    """The state after a change of order."""
    speakers = state.lists[event.item]
    match event:
        case ListSpread():
            changed = queued(at_places(speakers, event.places))
        case EntryMoved():
            entry = speakers.entries[event.entry]
            entry = msgspec.structs.replace(
                entry, place=event.place, moves=(*entry.moves, event.move), moved=event.by_hand or entry.moved
            )
            changed = queued(msgspec.structs.replace(speakers, entries={**speakers.entries, entry.id: entry}))
        case ListArranged():
            changed = queued(at_places(rearranged(speakers, event), event.places))
        case OrderSet():
            changed = with_policy(speakers, event)
        case _:
            assert_never(event)
    return with_list(state, changed)


def rearranged(speakers: SpeakersList, event: ListArranged) -> SpeakersList:
    """The list whose moved entries remember the move."""
    entries = {}
    for moved in event.moved:
        entry = speakers.entries[moved]
        move = Move(event.at, event.by, event.rule, entry.place, event.places[moved], event.reason)
        entries[moved] = msgspec.structs.replace(entry, moves=(*entry.moves, move), moved=event.by_hand or entry.moved)
    return msgspec.structs.replace(speakers, entries={**speakers.entries, **entries})


def with_policy(speakers: SpeakersList, event: OrderSet) -> SpeakersList:
    """The list under another policy, which forgets what was moved by hand."""
    entries = {
        entry.id: msgspec.structs.replace(entry, moved=False) if entry.moved else entry
        for entry in speakers.entries.values()
    }
    return msgspec.structs.replace(speakers, policy=event.policy, seed=event.seed, letter=event.letter, entries=entries)
