"""The programme of a meeting as it is imported: sittings, items, delegations, officers, booths (MT1).

These are facts about the meeting, not rules; who waits and who speaks is in `state`.
"""

import msgspec

from rostrum.floor.settings import Settings
from rostrum.floor.terms import (
    Attendance,
    DelegationId,
    EntryKind,
    Instant,
    ItemId,
    Language,
    Names,
    Rank,
    SittingId,
)
from rostrum.interpretation.team import Booth, Channel, Interpreter

__all__ = [
    "Booth",
    "Channel",
    "Delegation",
    "Fact",
    "Inscription",
    "Interpreter",
    "Item",
    "Officer",
    "Participant",
    "Programme",
    "Sitting",
]


class Fact(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of the programme; `constructed` in a part marks it as invented for a sample."""


class Sitting(Fact, frozen=True):
    """One sitting; all three times are instants, its interpretation may end before it does (IN11)."""

    id: SittingId
    starts_ms: Instant
    ends_ms: Instant
    interpretation_until_ms: Instant
    constructed: bool = False


class Item(Fact, frozen=True):
    """One numbered item of the agenda; `starts` and `ends` are wall-clock times in the hall, as printed."""

    number: ItemId
    title: Names
    sittings: tuple[SittingId, ...]
    starts: str | None = None
    ends: str | None = None
    list_opens_ms: Instant | None = None
    list_deadline_ms: Instant | None = None
    constructed: bool = False


class Delegation(Fact, frozen=True):
    """One delegation; `names` are its short names, `of` the form that follows "the delegation" in each language."""

    id: DelegationId
    kind: str
    names: Names
    of: Names
    language: Language | None = None
    group: str | None = None


class Participant(Fact, frozen=True):
    """One person of a delegation, as far as the nameplate shows them; their function in one text or by language."""

    delegation: DelegationId
    attendance: Attendance
    name: str | None = None
    function: str | Names | None = None
    seat: str | None = None

    def __hash__(self) -> int:
        # A text by language has no hash; who is equal in all else is seldom another.
        return hash((self.delegation, self.attendance, self.name, self.seat))


class Officer(Fact, frozen=True):
    """Who may preside; `role` is "chair" or e.g. "vice_chair" (MT6)."""

    role: str
    language: Language
    function: Names = {}
    delegation: DelegationId | None = None
    constructed: bool = False


class Inscription(Fact, frozen=True):
    """A request for the floor received before the meeting (LS1); its order among others is that of arrival."""

    item: ItemId
    delegation: DelegationId
    language: Language
    kind: EntryKind = EntryKind.STATEMENT
    attendance: Attendance = Attendance.ROOM
    thread: str | None = None
    rank: Rank | None = None


class Programme(Fact, frozen=True):
    """Everything that is imported before a meeting, and the settings that hold in it."""

    id: str
    title: Names
    timezone: str
    languages: tuple[Language, ...]
    floor_languages: tuple[Language, ...]
    sittings: tuple[Sitting, ...]
    items: tuple[Item, ...]
    officers: tuple[Officer, ...]
    delegations: tuple[Delegation, ...]
    participants: tuple[Participant, ...] = ()
    channels: tuple[Channel, ...] = ()
    booths: tuple[Booth, ...] = ()
    venue: str = ""
    illustrative: bool = False
    settings: Settings = msgspec.field(default_factory=Settings)
    pack: str = "plain"
    """The body whose practice the settings began with."""
