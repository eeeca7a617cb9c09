"""What stands on a list: the entries, where each stands now, and the list itself (LS1, LS2, LS4).

An entry carries where it stands now as one of small states, and only what that state knows:

    Waiting ──call──▶ Speaking ──end──▶ Heard
       │  ▲              └──put back──▶ Waiting
       │  └─undo── Withdrawn
       ├─pass over──▶ PassedOver ──call──▶ Speaking
       └─item closed──▶ Unheard ──item reopened──▶ Waiting

    who was PassedOver can withdraw and stay unheard as well, and comes back as it stood
"""

from typing import TypeAlias

import msgspec

from rostrum.floor.terms import (
    Attendance,
    DelegationId,
    Duration,
    EntryId,
    EntryKind,
    Function,
    HeardAt,
    Instant,
    ItemId,
    Language,
    Line,
    ListState,
    OrderPolicy,
    Rank,
    Role,
    TurnId,
)


class Value(msgspec.Struct, frozen=True):
    """A part of the state."""


class Speaker(Value, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Who speaks for a delegation, as the nameplate shows it (LS2)."""

    name: Line
    function: Function | None = None


# ── where an entry stands ────────────────────────────────────────────────────────────────────────


class Waiting(Value, frozen=True, tag="waiting"):
    """Inscribed and not yet called."""


class PassedOver(Value, frozen=True, tag="passed_over"):
    """Called and not there (LS11)."""

    at: Instant


class Speaking(Value, frozen=True, tag="speaking"):
    """Its turn has the floor or is kept aside."""

    turn: TurnId


class Heard(Value, frozen=True, tag="heard"):
    """Its turn is over."""

    turn: TurnId
    used_ms: Duration


class Withdrawn(Value, frozen=True, tag="withdrawn"):
    """Taken off the list by its delegation; `stood` is what an undoing brings back (LS8)."""

    at: Instant
    stood: Waiting | PassedOver = Waiting()


class Unheard(Value, frozen=True, tag="unheard"):
    """Never called: dropped (LS11), or `stood` on the list when its item was closed (LS13)."""

    at: Instant
    stood: Waiting | PassedOver | None = None


Standing: TypeAlias = Waiting | PassedOver | Speaking | Heard | Withdrawn | Unheard


class Move(Value, frozen=True, omit_defaults=True):
    """One change of place: who, when, from where to where, under which rule (LS7, LS15)."""

    at: Instant
    by: Role
    rule: str
    before: int
    after: int
    reason: str | None = None


class Entry(Value, frozen=True):
    """A place on an item's list; it belongs to a delegation (LS2)."""

    id: EntryId
    item: ItemId
    delegation: DelegationId
    kind: EntryKind
    speaking_class: str
    language: Language
    attendance: Attendance
    place: int
    arrived: Instant
    inscribed_by: Role
    standing: Standing = Waiting()
    speaker: Speaker | None = None
    on_behalf_of: str | None = None
    thread: str | None = None
    rank: Rank | None = None
    joined_by: tuple[DelegationId, ...] = ()
    """Who joins the statement; their own entries stay (LS21)."""
    video_ms: Duration | None = None
    """The length of a recorded video (LS14)."""
    factor: int = 1000
    """The entry's own time factor in thousandths; why it has one isn't kept (TN12)."""
    limit_ms: Duration | None = None
    through: Language | None = None
    """The floor language in which its own interpreter, or its text, is heard (IN9)."""
    language_since: Instant | None = None
    """When its language was changed after the inscription, so that the booths can be rung (LS10)."""
    heard_at: HeardAt = HeardAt.ITEM
    """Where it isn't the item, it waits beside the queue and outlasts the item (RR1)."""
    carried_ms: Duration = 0
    """Time already spoken, charged when it is called again (LS16)."""
    moved: bool = False
    """Moved by hand: the policy places nobody before it any more (LS4)."""
    moves: tuple[Move, ...] = ()


class Announced(Value, frozen=True):
    """Limits by class that will hold from an instant on (TN9)."""

    limits: dict[str, Duration]
    at: Instant


def queues(entry: Entry) -> bool:
    """Whether an entry stands in the queue of its item: it waits, and not for the end of the sitting or day (RR1)."""
    return isinstance(entry.standing, Waiting) and not outlasts(entry)


def outlasts(entry: Entry) -> bool:
    """Whether an entry is heard whatever item is current, also when its own is closed (RR1, LS13)."""
    return entry.heard_at is not HeardAt.ITEM


class SpeakersList(Value, frozen=True):
    """The list of speakers of one item (LS1)."""

    item: ItemId
    state: ListState = ListState.NOT_OPEN
    closed_at: Instant | None = None
    closes_at: Instant | None = None
    """When it closes by itself, as announced (LS20)."""
    lot_from: Instant | None = None
    lot_until: Instant | None = None
    """From when, and until when, requests go into the lot of the opening (LS19)."""
    lot_seed: str | None = None
    policy: OrderPolicy = OrderPolicy.FIRST_COME
    seed: str | None = None
    letter: str | None = None
    ceiling_ms: Duration | None = None
    """A limit for every class of the item (TN3)."""
    limits: dict[str, Duration] = {}
    """The item's own limits by kind or class (TN3)."""
    announced: Announced | None = None
    """Other limits that the chair has announced (TN9)."""
    budgets: dict[str, Duration] = {}
    """The time that a class has on this item altogether (TN8)."""
    spent: dict[str, Duration] = {}
    """The ordinary time that each class has used on it (TN8)."""
    group_budgets: dict[str, Duration] = {}
    group_spent: dict[str, Duration] = {}
    """The same of each group."""
    entries: dict[EntryId, Entry] = {}
    queue: tuple[EntryId, ...] = ()
    """The waiting entries in the order in which they will be called."""
    aside: tuple[EntryId, ...] = ()
    """Granted rights of reply that wait for the end of the sitting or day (RR1)."""
    heard: int = 0
    item_closed_at: Instant | None = None
