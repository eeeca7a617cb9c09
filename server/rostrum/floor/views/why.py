"""Why an entry stands where it stands: the rule, the key it was ordered by, and each move since (LS15)."""

import msgspec

from rostrum.floor.listed import Entry, Heard, Move, SpeakersList, Speaking
from rostrum.floor.policy import Key, class_rank, key_of, number
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, entry_of
from rostrum.floor.terms import DelegationId, EntryId, Instant, ItemId, OrderPolicy, Role
from rostrum.floor.views.viewers import ViewKind


class Moved(msgspec.Struct, frozen=True, omit_defaults=True):
    """One move, as far as a kind of viewer may know of it."""

    at_ms: Instant
    by: Role
    rule: str
    before: int = msgspec.field(name="from")
    after: int = msgspec.field(name="to")
    reason: str | None = None


class Other(msgspec.Struct, frozen=True):
    """Another entry of the same list."""

    entry: EntryId
    delegation: DelegationId


class Reasons(msgspec.Struct, frozen=True, omit_defaults=True):
    """The answer; `arrival` is the entry's number among the requests on its item, `class_rank` counts from 1."""

    entry: EntryId
    item: ItemId
    delegation: DelegationId
    rule: str
    policy: OrderPolicy
    speaking_class: str = msgspec.field(name="class")
    class_rank: int
    key: Key
    arrived_ms: Instant
    arrival: int
    inscribed_by: Role
    place: int
    moves: tuple[Moved, ...]
    seed: str | None = None
    lot_seed: str | None = None
    ahead: int | None = None
    """How many wait before it, while it waits."""
    called: tuple[Other, ...] = ()
    """The others that were called on its list, the last one first: it can be asked why they were before it."""


def why(state: State, entry: EntryId, kind: ViewKind = ViewKind.SECRETARIAT) -> Reasons:
    """The reasons for an entry's place; what was given as a reason for a move is only the secretariat's (LS7)."""
    found = entry_of(state, entry)
    if found is None:
        raise Refused(Code.UNKNOWN_ID, "LS15", field="entry", id=entry)
    speakers = state.lists[found.item]
    return Reasons(
        entry=found.id,
        item=found.item,
        delegation=found.delegation,
        rule=rule_of(found),
        policy=speakers.policy,
        speaking_class=found.speaking_class,
        class_rank=class_rank(state, found.speaking_class) + 1,
        key=key_of(state, speakers, found),
        arrived_ms=found.arrived,
        arrival=sum(1 for other in speakers.entries if number(other) <= number(found.id)),
        inscribed_by=found.inscribed_by,
        place=found.place,
        moves=tuple(told(move, kind) for move in found.moves),
        seed=speakers.seed,
        lot_seed=speakers.lot_seed,
        ahead=speakers.queue.index(entry) if entry in speakers.queue else None,
        called=called_on(speakers, but=entry),
    )


def called_on(speakers: SpeakersList, but: EntryId) -> tuple[Other, ...]:
    """Who was called on a list, by their turns."""
    turns = {
        number(other.standing.turn): Other(other.id, other.delegation)
        for other in speakers.entries.values()
        if isinstance(other.standing, Speaking | Heard) and other.id != but
    }
    return tuple(turns[turn] for turn in sorted(turns, reverse=True))


BY_RULE = frozenset({"LS10", "LS11", "LS12", "LS19"})
"""The rules by which an entry moves without a hand."""


def rule_of(entry: Entry) -> str:
    """The rule that put an entry where it stands: its last move's, unless a policy was set after a hand moved it."""
    if not entry.moves:
        return "LS4"
    last = entry.moves[-1].rule
    return last if entry.moved or last in BY_RULE else "LS4"


def told(move: Move, kind: ViewKind) -> Moved:
    """One move, as this kind of viewer may know it."""
    reason = move.reason if kind is ViewKind.SECRETARIAT else None
    return Moved(move.at, move.by, move.rule, move.before, move.after, reason)
