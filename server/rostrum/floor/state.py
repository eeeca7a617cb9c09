"""The state of a meeting: everything that the rules ask about, as immutable values.

A state is what folding `evolve` over the journal gives, and nothing else is kept anywhere.
Mappings in it are never changed in place; a change makes a new state that shares what stayed as it was,
so that `before.lists["3"] is after.lists["3"]` says at once that nothing in item 3 moved.

Entries and lists are in `listed`. A turn carries how its clock stands as one of small states:

    Called ──clock──▶ Running ◀──pause, resume──▶ Paused
    any of these ──recognised point, sitting stops──▶ the same turn among `interrupted`
"""

from typing import TypeAlias

import msgspec

from rostrum.floor.interpreting import Call, Shift, Signal, Unheard
from rostrum.floor.listed import Entry, Speaker, SpeakersList, Value
from rostrum.floor.manuscripts import Text
from rostrum.floor.matters import Appeal, Decision, Loss, Motion, Note, Point, Proposal, Reply, Swap
from rostrum.floor.programme import Item, Officer, Participant, Programme
from rostrum.floor.programme import Sitting as PlannedSitting
from rostrum.floor.settings import Settings
from rostrum.floor.terms import (
    Attendance,
    DelegationId,
    DisplayMode,
    Duration,
    EntryId,
    Instant,
    Interruption,
    ItemId,
    Language,
    LinkId,
    Phase,
    PointId,
    Role,
    SittingId,
    TurnId,
)

# ── turns ────────────────────────────────────────────────────────────────────────────────────────
from rostrum.interpretation.plan import Plan
from rostrum.interpretation.team import Team


class Called(Value, frozen=True, tag="called"):
    """Has the floor; the clock waits for "start", at the longest until `starts_at` (TN11)."""

    starts_at: Instant


class Running(Value, frozen=True, tag="running"):
    """The clock runs."""

    since: Instant


class Paused(Value, frozen=True, tag="paused"):
    """The clock stands; the pause isn't counted (TN4)."""

    by: Role
    since: Instant
    grace_until: Instant | None = None
    """How long a lost line is waited for before the chair is asked (TN7)."""


class Interrupted(Value, frozen=True, tag="interrupted"):
    """Kept aside: for a point of order (PO2), or because the sitting stopped (MT3)."""

    by: Interruption
    resumes: bool
    """The clock ran when it was interrupted."""


ClockState: TypeAlias = Called | Running | Paused | Interrupted


class Turn(Value, frozen=True):
    """One speaker's time on the floor; `used_ms` sums its closed intervals (TN4)."""

    id: TurnId
    item: ItemId
    delegation: DelegationId
    kind: str
    speaking_class: str
    language: Language
    attendance: Attendance
    called_at: Instant
    limit_ms: Duration
    clock: ClockState
    entry: EntryId | None = None
    point: PointId | None = None
    speaker: Speaker | None = None
    on_behalf_of: str | None = None
    used_ms: Duration = 0
    limited_at: Instant = 0
    """When the limit was set last; no cut counts from before that."""
    cut_after_ms: Duration | None = None
    """Ends by itself so long after its limit (TN6)."""
    graces: int = 0
    """How often its line was waited for (TN7)."""
    line_ignored: bool = False
    """The voice is heard whatever the line says (TN7)."""
    joined_by: tuple[DelegationId, ...] = ()
    """Who joins the statement (LS21)."""
    through: Language | None = None
    """The floor language in which it is heard, where it is spoken in another (IN9)."""


class EndedTurn(Value, frozen=True):
    """The turn of an entry that had the floor last, for the thanks and for putting it back (LS16)."""

    turn: TurnId
    entry: EntryId
    item: ItemId
    delegation: DelegationId
    speaking_class: str
    limit_ms: Duration
    used_ms: Duration
    ended_at: Instant
    counts: bool
    """Counted among the delegation's turns and in the pace of its class."""


# ── links, the sitting ──────────────────────────────────────────────────────────


class Link(Value, frozen=True):
    """A personal link, known by the hash of its token; good on several devices until it expires or is revoked."""

    id: LinkId
    role: Role
    token_hash: str
    delegation: DelegationId | None = None
    booth: Language | None = None
    expires_ms: Instant | None = None
    revoked: bool = False


class OpenedSitting(Value, frozen=True):
    """The sitting that is open, suspended, or was adjourned last (MT2)."""

    id: SittingId
    opened_at: Instant
    suspended_at: Instant | None = None
    until_ms: Instant | None = None
    adjourned_at: Instant | None = None
    interpretation_until: Instant | None = None
    """Until when interpretation lasts, where that was moved (IN11)."""


class Observed(Value, frozen=True):
    """How a class used its limits so far (FC1)."""

    used_ms: Duration = 0
    limit_ms: Duration = 0


class Pace(msgspec.Struct, frozen=True):
    """What the forecast has learnt from the turns heard (FC1)."""

    by_class: dict[str, Observed] = {}
    change_overs: int = 0
    change_over_ms: Duration = 0
    """The sum over all observed change-overs."""


class State(msgspec.Struct, frozen=True):
    """The whole meeting at one seq of its journal."""

    programme: Programme | None = None
    settings: Settings = msgspec.field(default_factory=Settings)
    directory: str = ""
    """The digest under which the directory can be fetched."""
    phase: Phase = Phase.PLANNED
    sitting: OpenedSitting | None = None
    item: ItemId | None = None
    presiding: str = "chair"
    """The role of the officer who presides (MT6)."""
    delegations: dict[DelegationId, str] = {}
    """The kind of each delegation."""
    languages_of: dict[DelegationId, Language] = {}
    """The language that each delegation usually speaks, where it is known."""
    groups_of: dict[DelegationId, str] = {}
    """The group of each delegation that belongs to one (TN8)."""
    pending: tuple[DelegationId, ...] = ()
    """Delegations whose credentials are pending (LS22)."""
    lists: dict[ItemId, SpeakersList] = {}
    turn: Turn | None = None
    interrupted: tuple[Turn, ...] = ()
    last: EndedTurn | None = None
    points: tuple[Point, ...] = ()
    ruled: PointId | None = None
    """The point of order ruled on last (PO5)."""
    appeal: Appeal | None = None
    motions: tuple[Motion, ...] = ()
    replies: tuple[Reply, ...] = ()
    swaps: tuple[Swap, ...] = ()
    proposal: Proposal | None = None
    decision: Decision | None = None
    """The last decision taken (MT7)."""
    display: DisplayMode = DisplayMode.FLOOR
    notes: tuple[Note, ...] = ()
    """The last private notes between chair and secretariat (PV3)."""
    losses: tuple[Loss, ...] = ()
    """Where two histories had grown apart, what this one lacks (MT9)."""
    texts: dict[EntryId, Text] = {}
    """The texts handed in, by entry; their words lie in the vault (IN10)."""
    team: Team = Team((), ())
    """The channels and booths of the programme (IN1, IN2)."""
    shifts: dict[Language, Shift] = {}
    """Who is on microphone, by booth (IN2)."""
    plan: Plan | None = None
    """What every channel gets (IN4)."""
    signals: tuple[Signal, ...] = ()
    calls: tuple[Call, ...] = ()
    unheard: Unheard = {}
    """Who can't hear a channel, in this turn (IN14)."""
    links: dict[LinkId, Link] = {}
    link_by_hash: dict[str, LinkId] = {}
    turns_of: dict[DelegationId, int] = {}
    """How many turns each delegation has had, for the policy of the fewest first (LS4)."""
    pace: Pace = Pace()
    entries_made: int = 0
    turns_made: int = 0
    points_made: int = 0
    links_made: int = 0
    swaps_made: int = 0
    replies_made: int = 0
    motions_made: int = 0
    proposals_made: int = 0
    calls_made: int = 0
    notes_made: int = 0
    losses_made: int = 0


EMPTY = State()
"""The meeting before its import."""


def item_of(state: State, item: ItemId) -> Item | None:
    """The item of the programme with this number."""
    if state.programme is None:
        return None
    return next((planned for planned in state.programme.items if planned.number == item), None)


def sitting_of(state: State, sitting: SittingId) -> PlannedSitting | None:
    """The sitting of the programme with this id."""
    if state.programme is None:
        return None
    return next((planned for planned in state.programme.sittings if planned.id == sitting), None)


def officer_of(state: State, role: str) -> Officer | None:
    """The officer of the programme in this role."""
    if state.programme is None:
        return None
    return next((officer for officer in state.programme.officers if officer.role == role), None)


def participant_of(state: State, delegation: DelegationId) -> Participant | None:
    """The first participant of a delegation, whose nameplate stands for it."""
    if state.programme is None:
        return None
    people = state.programme.participants
    return next((person for person in people if person.delegation == delegation), None)


def attendance_of(state: State, delegation: DelegationId) -> Attendance:
    """From where a delegation takes part, as far as its nameplate tells; in the room where nobody was named."""
    person = participant_of(state, delegation)
    return person.attendance if person else Attendance.ROOM


def entry_of(state: State, entry: EntryId) -> Entry | None:
    """The entry with this id, on whichever list it stands."""
    for speakers in state.lists.values():
        if (found := speakers.entries.get(entry)) is not None:
            return found
    return None


def language_of(state: State, delegation: DelegationId) -> Language:
    """The language a delegation is expected to speak: its usual one, else the first of the floor's."""
    assert state.programme is not None, "a delegation before the programme was imported"
    usual = state.languages_of.get(delegation)
    spoken = state.programme.floor_languages
    return usual if usual in spoken else spoken[0]
