"""A dialect for tests of the floor: given a meeting, when somebody does something, then this is so.

    meeting = given_open()
    first = inscribed(meeting, "fr")
    when(meeting, CHAIR, CallNext())
    assert meeting.turn.entry == first
    refused(meeting, delegate("be"), Withdraw(first), Code.NOT_ALLOWED)

Every `when` also shows what holds of all commands: evolve leaves the state before it as it was, and events come
back from MessagePack as they were. Every `refused` shows that nothing changed.
"""

from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest

from rostrum.floor.actor import SERVICE, Actor
from rostrum.floor.deadlines import next_deadline
from rostrum.floor.decide import Command, decide, made
from rostrum.floor.evolve import Event, evolve
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.items import OpenItem
from rostrum.floor.listed import Entry, SpeakersList
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.programme import (
    Booth,
    Channel,
    Delegation,
    Inscription,
    Interpreter,
    Item,
    Officer,
    Participant,
    Programme,
    Sitting,
)
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.settings import Settings
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.speakers import OpenList
from rostrum.floor.state import EMPTY, State, Turn, entry_of
from rostrum.floor.terms import MINUTE, SECOND, Attendance, EntryId, Instant, Language, Role, TurnId
from rostrum.floor.turns import CallNext

HOUR = 60 * MINUTE
MORNING: Instant = 1_668_585_600_000
"""Nine o'clock in Geneva, on the first day of the small meeting."""

CHAIR = Actor(Role.CHAIR)
SECRETARIAT = Actor(Role.SECRETARIAT)
OPERATOR = Actor(Role.OPERATOR)
TECHNICIAN = Actor(Role.TECHNICIAN)


def delegate(delegation: str) -> Actor:
    """Somebody with a link of this delegation."""
    return Actor(Role.DELEGATE, delegation=delegation)


def a_delegation(
    name: str, kind: str, english: str, language: Language | None = None, group: str | None = None
) -> Delegation:
    """A delegation with a name in English."""
    return Delegation(name, kind, {"en": english}, {"en": f"of {english}"}, language, group)


def a_sitting(name: str, starts_ms: int, ends_ms: int) -> Sitting:
    """A sitting on the first day, its times counted from nine o'clock."""
    return Sitting(name, MORNING + starts_ms, MORNING + ends_ms, MORNING + ends_ms)


PROGRAMME = Programme(
    id="small",
    title={"en": "A small meeting"},
    timezone="Europe/Zurich",
    languages=("en", "fr"),
    floor_languages=("en", "fr", "ar"),
    sittings=(
        Sitting("s1", MORNING, MORNING + 3 * HOUR, MORNING + 3 * HOUR),
        Sitting("s2", MORNING + 24 * HOUR, MORNING + 27 * HOUR, MORNING + 26 * HOUR),
    ),
    items=(
        Item("3", {"en": "General exchange of views"}, ("s1", "s2")),
        Item("4", {"en": "Requests"}, ("s1",), list_opens_ms=MORNING - 2 * HOUR, list_deadline_ms=MORNING - HOUR),
    ),
    officers=(Officer("chair", "en"), Officer("vice_chair", "fr", delegation="fr")),
    delegations=(
        a_delegation("al", "state_party", "Albania"),
        a_delegation("be", "state_party", "Belgium", "fr", "weog"),
        a_delegation("eg", "state_party", "Égypte", "ar", "africa"),
        a_delegation("fr", "state_party", "France", "fr", "weog"),
        a_delegation("tz", "state_party", "Tanzania", "sw", "africa"),
        a_delegation("us", "state_not_party", "United States"),
        a_delegation("icrc", "organisation", "ICRC"),
        a_delegation("chr", "officer", "Committee"),
    ),
    participants=(
        Participant("fr", Attendance.ROOM, "Anne Blanc", "Ambassador"),
        Participant("tz", Attendance.REMOTE),
    ),
    channels=(Channel(0), Channel(1, "en")),
    booths=(Booth("fr", (Interpreter("i1", ("fr",), ("en",)),)),),
)


@dataclass
class Meeting:
    """A meeting while it is being told: where it stands, what time it is, and what has happened."""

    state: State = EMPTY
    now: Instant = MORNING
    events: list[Event] = field(default_factory=list)

    @property
    def turn(self) -> Turn:
        """The turn on the floor."""
        assert self.state.turn is not None, "nobody has the floor"
        return self.state.turn

    def list(self, item: str = "3") -> SpeakersList:
        """The list of an item."""
        return self.state.lists[item]

    def queue(self, item: str = "3") -> tuple[str, ...]:
        """The delegations that wait on an item, in their order."""
        return tuple(self.list(item).entries[entry].delegation for entry in self.list(item).queue)

    def entry(self, name: EntryId) -> Entry:
        """An entry by its id."""
        found = entry_of(self.state, name)
        assert found is not None, f"no entry {name}"
        return found


# ── given ────────────────────────────────────────────────────────────────────────────────────────


def given(programme: Programme = PROGRAMME, *inscriptions: Inscription, **settings: Any) -> Meeting:
    """A meeting that was imported, with some settings other than the plain ones."""
    meeting = Meeting()
    sittings = settings.pop("sittings", programme.sittings)
    with_settings = msgspec.structs.replace(
        programme, sittings=sittings, settings=msgspec.convert(settings, Settings, strict=False)
    )
    when(meeting, OPERATOR, ImportMeeting(with_settings, inscriptions))
    return meeting


def given_open(**settings: Any) -> Meeting:
    """A meeting whose sitting, item 3 and its list are open."""
    meeting = given(**settings)
    when(meeting, CHAIR, OpenSitting("s1"))
    when(meeting, CHAIR, OpenItem("3"))
    when(meeting, CHAIR, OpenList("3"))
    return meeting


def given_waiting(*delegations: str, **settings: Any) -> Meeting:
    """An open meeting where these delegations asked for the floor one after the other; the first entry is e1."""
    meeting = given_open(**settings)
    for delegation in delegations:
        inscribed(meeting, delegation)
    return meeting


def given_speaking(*delegations: str, **settings: Any) -> Meeting:
    """The same a second after the first of them was called: e1 speaks in t1."""
    meeting = given_waiting(*delegations, **settings)
    called(meeting)
    later(meeting, SECOND)
    return meeting


def inscribed(meeting: Meeting, delegation: str, item: str = "3", **how: Any) -> EntryId:
    """The entry of a delegation that asks for the floor, through the secretariat."""
    events = when(meeting, SECRETARIAT, Inscribe(item, how.pop("language", "en"), delegation=delegation, **how))
    return made(events)["entry"]


def called(meeting: Meeting) -> TurnId:
    """The turn of whoever is next."""
    events = when(meeting, CHAIR, CallNext(meeting.state.turn.id if meeting.state.turn else None))
    return made(events)["turn"]


# ── when ─────────────────────────────────────────────────────────────────────────────────────────


def when(meeting: Meeting, actor: Actor, command: Command) -> tuple[Event, ...]:
    """Somebody does something now, and it is accepted."""
    events = decide(meeting.state, command, actor, meeting.now)
    for event in events:
        happened(meeting, event)
    return events


def happened(meeting: Meeting, event: Event) -> None:
    """One event goes into the meeting, by way of the journal's encoding."""
    before = msgspec.msgpack.encode(meeting.state)
    read = msgspec.msgpack.decode(msgspec.msgpack.encode(event), type=Event)
    assert read == event, "an event doesn't come back from the journal as it was"
    after = evolve(meeting.state, read)
    assert msgspec.msgpack.encode(meeting.state) == before, "evolve changed the state before it"
    meeting.state = after
    meeting.events.append(event)


def later(meeting: Meeting, by_ms: int) -> None:
    """Time passes, and the service does what falls due in it."""
    until = meeting.now + by_ms
    while (deadline := next_deadline(meeting.state)) is not None and deadline.at <= until:
        meeting.now = max(meeting.now, deadline.at)
        when(meeting, SERVICE, deadline.command)
    meeting.now = until


# ── then ─────────────────────────────────────────────────────────────────────────────────────────


def refused(meeting: Meeting, actor: Actor, command: Command, code: Code, rule: str | None = None) -> Refused:
    """Somebody does something now, it is refused by this rule, and nothing has changed."""
    before, whole = meeting.state, msgspec.msgpack.encode(meeting.state)
    with pytest.raises(Refused) as caught:
        decide(meeting.state, command, actor, meeting.now)
    assert (caught.value.code, caught.value.rule) == (code, rule)
    assert meeting.state is before
    assert msgspec.msgpack.encode(meeting.state) == whole
    return caught.value


def minutes(count: float) -> int:
    """So many minutes, in milliseconds."""
    return int(count * MINUTE)
