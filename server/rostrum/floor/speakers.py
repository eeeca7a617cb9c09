"""The list of speakers of an item: opening it, closing it, getting on it (LS1-LS6, LS22)."""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.order import ListArranged, arranged, known_list
from rostrum.floor.places import ListSpread, arrival_place, at_places, enqueued
from rostrum.floor.policy import class_of, followers
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import (
    Entry,
    Heard,
    PassedOver,
    Speaker,
    SpeakersList,
    Standing,
    State,
    Waiting,
    item_of,
    participant_of,
)
from rostrum.floor.terms import (
    Attendance,
    DelegationId,
    EntryId,
    EntryKind,
    Instant,
    ItemId,
    Language,
    Line,
    ListState,
    Rank,
    Role,
)

KINDS_OF_DELEGATES = (EntryKind.STATEMENT, EntryKind.GROUP_STATEMENT)
"""What a delegation may ask for itself; the other kinds have long limits or early places and are the secretariat's."""


class OpenList(CommandMessage, frozen=True):
    """Take inscriptions on an item."""

    item: ItemId


class CloseList(CommandMessage, frozen=True):
    """Take no further inscriptions on an item."""

    item: ItemId


class Inscribe(CommandMessage, frozen=True):
    """Ask for the floor on an item; chair and secretariat name the `delegation` they inscribe (LS22)."""

    item: ItemId
    language: Language
    entry_kind: EntryKind = EntryKind.STATEMENT
    attendance: Attendance | None = None
    delegation: DelegationId | None = None
    on_behalf_of: Line | None = None
    speaker: Speaker | None = None
    thread: Line | None = None
    rank: Rank | None = None


class ListOpened(EventMessage, frozen=True):
    """The list takes inscriptions."""

    item: ItemId
    at: Instant


class ListClosed(EventMessage, frozen=True):
    """The list takes no more inscriptions."""

    item: ItemId
    at: Instant


class EntryInscribed(EventMessage, frozen=True):
    """A delegation stands on the list."""

    entry: Entry


SpeakersCommand: TypeAlias = OpenList | CloseList | Inscribe
SpeakersEvent: TypeAlias = ListOpened | ListClosed | EntryInscribed


def decide(
    state: State, command: SpeakersCommand, actor: Actor, at: Instant
) -> tuple[SpeakersEvent | ListSpread | ListArranged, ...]:
    """What becomes of the list."""
    match command:
        case OpenList():
            return open_list(state, command, at)
        case CloseList():
            return close_list(state, command, at)
        case Inscribe():
            return inscribe(state, command, actor, at)
        case _:
            assert_never(command)


def open_list(state: State, command: OpenList, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Open it, also again after it was closed (LS1); the list of a closed item stays as it is (LS13)."""
    speakers = known_list(state, command.item, "LS1")
    if speakers.item_closed_at is not None:
        raise Refused(Code.TOO_LATE, "LS13", item=command.item, since=speakers.item_closed_at)
    if speakers.state is ListState.OPEN:
        raise Refused(Code.ALREADY_SO, "LS1", item=command.item)
    return (ListOpened(command.item, at),)


def close_list(state: State, command: CloseList, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Close it; who waits goes on waiting (LS6)."""
    speakers = known_list(state, command.item, "LS6")
    if speakers.state is ListState.CLOSED or speakers.item_closed_at is not None:
        raise Refused(Code.ALREADY_SO, "LS6", item=command.item)
    return (ListClosed(command.item, at),)


def inscribe(
    state: State, command: Inscribe, actor: Actor, at: Instant
) -> tuple[SpeakersEvent | ListSpread | ListArranged, ...]:
    """Put a delegation on the list, where the policy places it (LS2, LS3, LS4, LS5)."""
    speakers = known_list(state, command.item, "LS1")
    delegation = command.delegation or actor.delegation
    if delegation is None:
        raise Refused(Code.MALFORMED, "LS22", field="delegation")
    if delegation not in state.delegations:
        raise Refused(Code.UNKNOWN_ID, "LS22", field="delegation", id=delegation)
    refuse_late(state, speakers, actor, at)
    refuse_language(state, command.language)
    if actor.role is Role.DELEGATE and (command.entry_kind not in KINDS_OF_DELEGATES or command.rank is not None):
        raise Refused(Code.NOT_ALLOWED, "LS4", command="inscribe", role=actor.role)
    if command.entry_kind is EntryKind.STATEMENT:
        refuse_second(speakers, delegation)
    if command.entry_kind is EntryKind.GROUP_STATEMENT and actor.role is Role.DELEGATE and not command.on_behalf_of:
        raise Refused(Code.MALFORMED, "LS4", field="on_behalf_of")
    person = participant_of(state, delegation)
    newcomer = Entry(
        id=f"e{state.entries_made + 1}",
        item=command.item,
        delegation=delegation,
        kind=command.entry_kind,
        speaking_class=class_of(state, command.entry_kind, delegation),
        language=command.language,
        attendance=command.attendance or (person.attendance if person else Attendance.ROOM),
        place=0,
        arrived=at,
        inscribed_by=actor.role,
        speaker=command.speaker,
        on_behalf_of=command.on_behalf_of,
        thread=command.thread,
        rank=command.rank,
    )
    place, spread = arrival_place(state, speakers, newcomer)
    inscribed = msgspec.structs.replace(newcomer, place=place)
    for apart in spread:
        speakers = at_places(speakers, apart.places)
    return *spread, EntryInscribed(inscribed), *gathered(with_entry(speakers, inscribed), inscribed, actor, at)


def gathered(speakers: SpeakersList, entry: Entry, actor: Actor, at: Instant) -> tuple[ListArranged, ...]:
    """The arrangement that brings a thread to its presentation, where that came after its comments (LS12)."""
    following = followers(speakers, entry)
    if not following:
        return ()
    others = [other for other in speakers.queue if other not in following]
    index = others.index(entry.id) + 1
    order = (*others[:index], *following, *others[index:])
    return arranged(speakers, order, actor, at, "LS12", by_hand=False, reason=None)


def refuse_late(state: State, speakers: SpeakersList, actor: Actor, at: Instant) -> None:
    """Refuse an inscription that comes too early or too late; the chair may always add one (LS1, LS6)."""
    if speakers.item_closed_at is not None:
        raise Refused(Code.LIST_CLOSED, "LS13", item=speakers.item, since=speakers.item_closed_at)
    if actor.role is not Role.DELEGATE:
        return
    if speakers.state is ListState.CLOSED:
        assert speakers.closed_at is not None, "a list is closed and nobody knows since when"
        raise Refused(Code.LIST_CLOSED, "LS6", item=speakers.item, since=speakers.closed_at)
    if speakers.state is ListState.OPEN:
        return
    item = item_of(state, speakers.item)
    assert item is not None, "a list without an item in the programme"
    opens, deadline = item.list_opens_ms, item.list_deadline_ms
    if opens is None and deadline is None:
        raise Refused(Code.LIST_NOT_OPEN, "LS1", item=speakers.item)
    if opens is not None and at < opens:
        raise Refused(Code.BEFORE_START, "LS1", item=speakers.item, opens=opens)
    if deadline is not None and at > deadline:
        raise Refused(Code.DEADLINE_PASSED, "LS1", item=speakers.item, deadline=deadline)


def refuse_second(speakers: SpeakersList, delegation: DelegationId, but: EntryId | None = None) -> None:
    """Refuse a second waiting statement of one delegation on an item (LS3)."""
    if (other := waiting_statement(speakers, delegation, but)) is not None:
        raise Refused(Code.ALREADY_WAITING, "LS3", entry=other.id, item=speakers.item, by=other.inscribed_by)


def waiting_statement(speakers: SpeakersList, delegation: DelegationId, but: EntryId | None = None) -> Entry | None:
    """The statement with which a delegation waits on an item already, or was passed over (LS3)."""
    return next(
        (
            entry
            for entry in speakers.entries.values()
            if entry.delegation == delegation
            and entry.kind is EntryKind.STATEMENT
            and entry.id != but
            and isinstance(entry.standing, Waiting | PassedOver)
        ),
        None,
    )


def refuse_language(state: State, language: Language) -> None:
    """Refuse a language that can't be spoken from this floor."""
    assert state.programme is not None, "a list before the programme was imported"
    spoken = state.programme.floor_languages
    if language not in spoken:
        raise Refused(Code.UNKNOWN_LANGUAGE, "LS2", language=language, languages=" ".join(spoken))


# ── what it does to the list ─────────────────────────────────────────────────────────────────────


def evolve(state: State, event: SpeakersEvent) -> State:
    """The state after a change of the list."""
    match event:
        case ListOpened():
            speakers = msgspec.structs.replace(state.lists[event.item], state=ListState.OPEN, closed_at=None)
            return with_list(state, speakers)
        case ListClosed():
            speakers = msgspec.structs.replace(state.lists[event.item], state=ListState.CLOSED, closed_at=event.at)
            return with_list(state, speakers)
        case EntryInscribed():
            number = max(state.entries_made, int(event.entry.id[1:]))
            inscribed = msgspec.structs.replace(state, entries_made=number)
            return with_list(inscribed, with_entry(state.lists[event.entry.item], event.entry))
        case _:
            assert_never(event)


def with_list(state: State, speakers: SpeakersList) -> State:
    """The state with one list changed."""
    return msgspec.structs.replace(state, lists={**state.lists, speakers.item: speakers})


def with_entry(speakers: SpeakersList, entry: Entry) -> SpeakersList:
    """The list with one entry new or changed, its queue in order and its count of those heard."""
    known = speakers.entries.get(entry.id)
    heard = speakers.heard + isinstance(entry.standing, Heard)
    if known is not None:
        heard -= isinstance(known.standing, Heard)
    changed = msgspec.structs.replace(speakers, entries={**speakers.entries, entry.id: entry}, heard=heard)
    waits = isinstance(entry.standing, Waiting)
    waited = known is not None and isinstance(known.standing, Waiting)
    if waits and waited:
        return changed
    if waited:
        return msgspec.structs.replace(changed, queue=tuple(other for other in speakers.queue if other != entry.id))
    return enqueued(changed, entry) if waits else changed


def with_standing(state: State, item: ItemId, entry: EntryId, standing: Standing) -> State:
    """The state with one entry standing otherwise."""
    changed = msgspec.structs.replace(state.lists[item].entries[entry], standing=standing)
    return with_list(state, with_entry(state.lists[item], changed))
