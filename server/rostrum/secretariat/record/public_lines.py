"""The lines of the public record that an account is made of: each the public fields of an event, under its name.

An event that an account doesn't tell has none; `disclosure` says which fields are public.
"""

from typing import TypeAlias

import msgspec

from rostrum.floor.listed import Speaker
from rostrum.floor.matters import Appeal, Decision, Motion
from rostrum.floor.messages import snake_case
from rostrum.floor.terms import (
    Becomes,
    DelegationId,
    DisplayMode,
    Duration,
    Ending,
    EntryId,
    EntryKind,
    Instant,
    ItemId,
    Language,
    MotionKind,
    PointId,
    ProposalId,
    Ruling,
    SittingId,
    TurnId,
)


class Line(msgspec.Struct, frozen=True, tag_field="kind", tag=snake_case):
    """A line of the public record: the public fields of an event, of which it has the name."""


class TurnKnown(msgspec.Struct, frozen=True):
    """A turn at its call."""

    id: TurnId
    item: ItemId
    delegation: DelegationId
    kind: str
    speaking_class: str
    language: Language
    attendance: str
    called_at: Instant
    limit_ms: Duration
    entry: EntryId | None = None
    speaker: Speaker | None = None
    on_behalf_of: str | None = None
    joined_by: tuple[DelegationId, ...] = ()


class TurnCalled(Line, frozen=True):
    """A delegation was given the floor."""

    turn: TurnKnown


class TurnEnded(Line, frozen=True):
    """A turn is over; `used_ms` is what its statement used in all."""

    turn: TurnId
    used_ms: Duration
    how: Ending


class TurnExtended(Line, frozen=True):
    """A turn has more time."""

    turn: TurnId
    limit_ms: Duration


class TurnLimitChanged(Line, frozen=True):
    """The limit of the running turn is another."""

    turn: TurnId
    limit_ms: Duration


class VideoFailed(Line, frozen=True):
    """The recording doesn't play; the delegation speaks live."""

    turn: TurnId
    limit_ms: Duration


class LanguageDeclared(Line, frozen=True):
    """The speaker speaks another language than the list said."""

    turn: TurnId
    language: Language


class SpeakerNamed(Line, frozen=True):
    """Who speaks for the delegation is known, or left open again."""

    entry: EntryId
    speaker: Speaker | None = None


class EntryPutBack(Line, frozen=True):
    """A turn was called by mistake; its delegation is next again."""

    entry: EntryId


class EntryKnown(msgspec.Struct, frozen=True):
    """An inscription."""

    id: EntryId
    delegation: DelegationId
    kind: EntryKind


class EntryInscribed(Line, frozen=True):
    """A delegation stands on the list."""

    entry: EntryKnown


class EntryPassedOver(Line, frozen=True):
    """A delegation was called and not there."""

    entry: EntryId


class SittingOpened(Line, frozen=True):
    """The sitting is open."""

    sitting: SittingId


class SittingSuspended(Line, frozen=True):
    """The sitting pauses."""

    until_ms: Instant | None = None


class SittingResumed(Line, frozen=True):
    """The sitting goes on."""


class SittingAdjourned(Line, frozen=True):
    """The sitting is over."""


class AdjournmentRevoked(Line, frozen=True):
    """It isn't over after all."""


class InterpretationEndMoved(Line, frozen=True):
    """Interpretation lasts until another time."""

    until_ms: Instant


class ChairHandedOver(Line, frozen=True):
    """Another officer presides."""

    to: str


class MeetingClosed(Line, frozen=True):
    """The meeting is over."""


class RecordCorrected(Line, frozen=True):
    """The record is put right."""

    subject: str
    text: str


class LossKnown(msgspec.Struct, frozen=True):
    """The numbers of records that were lost, from the first to the last."""

    first: int
    last: int


class RecordsLost(Line, frozen=True):
    """Records that were accepted are in no history that goes on (MT9)."""

    loss: LossKnown


class DisplaySet(Line, frozen=True):
    """The hall is shown something else."""

    mode: DisplayMode


class ItemOpened(Line, frozen=True):
    """An item is taken up."""

    item: ItemId


class ItemClosed(Line, frozen=True):
    """An item is done with; who still waited stays unheard."""

    item: ItemId
    unheard: tuple[EntryId, ...] = ()


class ItemReopened(Line, frozen=True):
    """It isn't done with after all."""

    item: ItemId


class ListOpened(Line, frozen=True):
    """The list takes inscriptions."""

    item: ItemId


class ListClosed(Line, frozen=True):
    """The list takes no more."""

    item: ItemId


class PointRuled(Line, frozen=True):
    """The chair ruled on a point of order."""

    point: PointId
    delegation: DelegationId
    ruling: Ruling
    becomes: Becomes | None = None


class RulingAppealed(Line, frozen=True):
    """A delegation appeals against the last ruling."""

    appeal: Appeal


class AppealDecided(Line, frozen=True):
    """How the appeal ended."""

    overruled: bool


class MotionPut(Line, frozen=True):
    """A delegation moves something."""

    motion: Motion


class MotionDecided(Line, frozen=True):
    """What became of the motion."""

    kind_of_motion: MotionKind
    carried: bool


class ObjectionRaised(Line, frozen=True):
    """A delegation objects to the proposal."""

    delegation: DelegationId


class ProposalWithdrawn(Line, frozen=True):
    """The proposal was taken back."""

    proposal: ProposalId


class Decided(Line, frozen=True):
    """It is so decided."""

    decision: Decision


class TextPublished(Line, frozen=True):
    """A statement is public: as spoken, or as one that could not be."""

    delegation: DelegationId
    delivered: bool


OfTurns: TypeAlias = (
    TurnCalled
    | TurnEnded
    | TurnExtended
    | TurnLimitChanged
    | VideoFailed
    | LanguageDeclared
    | SpeakerNamed
    | EntryPutBack
)
Happening: TypeAlias = (
    EntryInscribed
    | EntryPassedOver
    | SittingOpened
    | SittingSuspended
    | SittingResumed
    | SittingAdjourned
    | AdjournmentRevoked
    | InterpretationEndMoved
    | ChairHandedOver
    | MeetingClosed
    | RecordCorrected
    | RecordsLost
    | DisplaySet
    | ItemOpened
    | ItemClosed
    | ItemReopened
    | ListOpened
    | ListClosed
    | PointRuled
    | RulingAppealed
    | AppealDecided
    | MotionPut
    | MotionDecided
    | ObjectionRaised
    | ProposalWithdrawn
    | Decided
    | TextPublished
)
