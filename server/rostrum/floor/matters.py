"""What is before the meeting besides the list and the floor: points of order, swaps, replies, motions, decisions."""

import msgspec

from rostrum.floor.terms import (
    DelegationId,
    EntryId,
    Instant,
    ItemId,
    LossId,
    MotionId,
    MotionKind,
    NoteId,
    PointId,
    ProposalId,
    ReplyId,
    Role,
    Side,
    SwapId,
    TurnId,
)


class Matter(msgspec.Struct, frozen=True):
    """Something that waits for an answer, or the answer."""


class Raised(Matter, frozen=True, tag="raised"):
    """The chair has been told (PO2)."""


class Held(Matter, frozen=True, tag="held"):
    """The chair will hear it after this sentence (PO2)."""


class Recognised(Matter, frozen=True, tag="recognised"):
    """It has the floor, or had it, and waits for the ruling (PO2)."""

    turn: TurnId


class Point(Matter, frozen=True):
    """A point of order that isn't settled yet (PO1)."""

    id: PointId
    delegation: DelegationId
    raised_at: Instant
    state: Raised | Held | Recognised = Raised()


class Swap(Matter, frozen=True):
    """An offer to change places (LS9)."""

    id: SwapId
    item: ItemId
    entry: EntryId
    other: EntryId
    proposed_at: Instant


class Reply(Matter, frozen=True):
    """A request for a right of reply that the chair hasn't answered (RR1)."""

    id: ReplyId
    item: ItemId
    delegation: DelegationId
    requested_at: Instant


class Proposal(Matter, frozen=True):
    """A decision that was proposed and isn't taken yet (MT7)."""

    id: ProposalId
    text: str
    proposed_at: Instant
    objections: tuple[DelegationId, ...] = ()


class Decision(Matter, frozen=True):
    """What was decided, when, and who presided (MT7)."""

    id: ProposalId
    text: str
    decided_at: Instant
    presiding: str


class MotionSpeaker(Matter, frozen=True):
    """A delegation that speaks for or against a motion (PO4)."""

    delegation: DelegationId
    side: Side


class Motion(Matter, frozen=True):
    """A motion before the meeting (PO4)."""

    id: MotionId
    kind: MotionKind
    delegation: DelegationId
    put_at: Instant
    speakers: tuple[MotionSpeaker, ...] = ()


class Appeal(Matter, frozen=True):
    """An appeal against the last ruling (PO5)."""

    point: PointId
    delegation: DelegationId
    at: Instant


class Note(Matter, frozen=True):
    """A private note between chair and secretariat; what it says lies in the vault (PV3)."""

    id: NoteId
    by: Role
    at: Instant
    seal: str
    read_at: Instant | None = None


class LostDeed(Matter, frozen=True, omit_defaults=True):
    """One record that was lost: when, by whom, and the kinds of its events (MT9)."""

    seq: int
    at: Instant
    role: str
    kinds: tuple[str, ...]
    delegation: DelegationId | None = None


class Loss(Matter, frozen=True):
    """The records `first` to `last` of a history that doesn't go on; of the last of them, what was done (MT9)."""

    id: LossId
    branch: str
    """The hash of the first of them, which tells one lost history from another."""
    first: int
    last: int
    at: Instant
    deeds: tuple[LostDeed, ...]
    noted: bool = False
