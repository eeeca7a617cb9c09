"""The order of a list: the policy that places an entry, and the hands that may move it (LS4, LS7, LS15).

Entries are read by `place`, a whole number with gaps, so that one move changes one entry.
Where a gap is used up, the whole list is spread again, which changes no order.

The policy speaks once, when an entry arrives; from then on an entry moves only by a command that says so,
and each such move is kept in the entry with who, when, from where, to where and why.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import Entry, Move, SpeakersList, State, Waiting
from rostrum.floor.terms import EntryId, Instant, ItemId, OrderPolicy, Role

GAP = 1024
"""The distance between two neighbours on a list that has just been spread."""


class MoveEntry(CommandMessage, frozen=True):
    """Put a waiting entry before another one, or at the end of the list (LS7)."""

    entry: EntryId
    before: EntryId | None = None
    reason: str | None = None


class ReorderList(CommandMessage, frozen=True):
    """Put the whole list in a new order that names every waiting entry exactly once (LS7)."""

    item: ItemId
    order: tuple[EntryId, ...]
    reason: str | None = None


class SetOrder(CommandMessage, frozen=True):
    """Order the waiting entries by a policy, now and for those that come (LS4).

    The lot needs a `seed`, drawn by whoever sends the command; the alphabet may begin at a `letter` drawn by lot.
    """

    item: ItemId
    policy: OrderPolicy
    seed: str | None = None
    letter: str | None = None


class ListSpread(EventMessage, frozen=True):
    """The places of a list are apart again; their order is as it was."""

    item: ItemId
    places: dict[EntryId, int]


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

Key: TypeAlias = tuple[int, int, str]


# ── the policy ───────────────────────────────────────────────────────────────────────────────────


def class_of(state: State, kind: str, delegation: str) -> str:
    """An entry's class: its kind where the order of classes lists it, else its delegation's kind (LS4)."""
    return kind if kind in state.settings.class_order else state.delegations[delegation]


def class_rank(state: State, speaking_class: str) -> int:
    """Where a class stands in the order of classes; one not named comes last (LS4)."""
    order = state.settings.class_order
    return order.index(speaking_class) if speaking_class in order else len(order)


def key_of(state: State, speakers: SpeakersList, entry: Entry) -> Key:
    """What the policy orders an entry by: its class, then the policy's number and text (LS4)."""
    rank = class_rank(state, entry.speaking_class)
    match speakers.policy:
        case OrderPolicy.FIRST_COME:
            return rank, 0, ""
        case OrderPolicy.ALPHABETICAL:
            name = alphabetical_name(state, entry.delegation)
            return rank, int(name < alphabetical(speakers.letter or "")), name
        case OrderPolicy.LOT:
            return rank, 0, hashlib.sha256(f"{speakers.seed} {entry.id}".encode()).hexdigest()
        case OrderPolicy.FEWEST_TURNS:
            return rank, state.turns_of.get(entry.delegation, 0), ""


def alphabetical_name(state: State, delegation: str) -> str:
    """A delegation's name as the alphabet of the meeting's named language sorts it."""
    assert state.programme is not None, "a list was ordered before the programme was imported"
    named = next(known for known in state.programme.delegations if known.id == delegation)
    return alphabetical(named.names.get(state.settings.alphabet, delegation))


def alphabetical(text: str) -> str:
    """Fold case and accents, so that Égypte stands among the E's."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def arrival_place(state: State, speakers: SpeakersList, newcomer: Entry) -> tuple[int, tuple[ListSpread, ...]]:
    """Where the policy puts an entry that arrives: before the first greater key that no hand moved (LS4)."""
    key = key_of(state, speakers, newcomer)
    waiting = (speakers.entries[entry] for entry in speakers.queue)
    before = next((entry.id for entry in waiting if not entry.moved and key_of(state, speakers, entry) > key), None)
    return place_before(speakers, before)


def place_before(
    speakers: SpeakersList, before: EntryId | None, mover: EntryId | None = None
) -> tuple[int, tuple[ListSpread, ...]]:
    """A place before an entry of the queue, or behind them all, and the spreading that makes room for it."""
    queue = [entry for entry in speakers.queue if entry != mover]
    index = len(queue) if before is None else queue.index(before)
    places = {entry: speakers.entries[entry].place for entry in queue}
    if (place := between(queue, places, index)) is not None:
        return place, ()
    spread = {entry: (position + 1) * GAP for position, entry in enumerate(queue)}
    apart = between(queue, spread, index)
    assert apart is not None, "a list that was just spread has no room"
    return apart, (ListSpread(speakers.item, spread),)


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
    place, spread = place_before(speakers, command.before, command.entry)
    entry = speakers.entries[command.entry]
    move = Move(at, actor.role, "LS7", entry.place, place, command.reason)
    return *spread, EntryMoved(entry.id, entry.item, place, move, by_hand=True)


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
    ordered = sorted(entries, key=lambda entry: (*key_of(state, followed, entry), entry.arrived, number(entry.id)))
    order = tuple(entry.id for entry in ordered)
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
) -> tuple[OrderEvent, ...]:
    """The event that puts a queue into an order; none where it stands so already."""
    moved = tuple(entry for entry, other in zip(order, speakers.queue, strict=True) if entry != other)
    if not moved:
        return ()
    places = {entry: (position + 1) * GAP for position, entry in enumerate(order)}
    return (ListArranged(speakers.item, places, moved, at, actor.role, rule, by_hand, reason),)


def known_list(state: State, item: ItemId, rule: str) -> SpeakersList:
    """The list of an item, or a refusal that names what is unknown."""
    if (speakers := state.lists.get(item)) is None:
        raise Refused(Code.UNKNOWN_ID, rule, field="item", id=item)
    return speakers


def number(entry: EntryId) -> int:
    """The number in an id that the service gave."""
    return int(entry[1:])


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
    return msgspec.structs.replace(state, lists={**state.lists, event.item: changed})


def at_places(speakers: SpeakersList, places: dict[EntryId, int]) -> SpeakersList:
    """The list with its entries at other places."""
    entries = {entry: msgspec.structs.replace(speakers.entries[entry], place=place) for entry, place in places.items()}
    return msgspec.structs.replace(speakers, entries={**speakers.entries, **entries})


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


def queued(speakers: SpeakersList) -> SpeakersList:
    """The list with its queue read anew from the places; equal places go by the entry's number."""
    waiting = (entry for entry in speakers.entries.values() if isinstance(entry.standing, Waiting))
    ordered = sorted(waiting, key=lambda entry: (entry.place, number(entry.id)))
    return msgspec.structs.replace(speakers, queue=tuple(entry.id for entry in ordered))
