"""The list of speakers of an item: opening and closing it, getting on it and off it (LS1-LS3, LS5, LS6, LS8, LS10)."""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.order import ListSpread, arrival_place, class_of, end_of_class, known_list, place_before, queued
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import (
    Called,
    Entry,
    Move,
    PassedOver,
    Speaker,
    SpeakersList,
    Standing,
    State,
    Waiting,
    Withdrawn,
    entry_of,
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
    ListState,
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
    on_behalf_of: str | None = None
    speaker: Speaker | None = None
    thread: str | None = None


class Withdraw(CommandMessage, frozen=True):
    """Leave the list."""

    entry: EntryId


class UndoWithdrawal(CommandMessage, frozen=True):
    """Come back to the same place, shortly after leaving."""

    entry: EntryId


class ChangeEntry(CommandMessage, frozen=True):
    """Speak in another language, from elsewhere, or for another purpose than inscribed."""

    entry: EntryId
    language: Language | None = None
    attendance: Attendance | None = None
    entry_kind: EntryKind | None = None


class NameSpeaker(CommandMessage, frozen=True):
    """Say who will speak, or leave it open."""

    entry: EntryId
    speaker: Speaker | None = None


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


class EntryWithdrawn(EventMessage, frozen=True):
    """A delegation has left the list."""

    entry: EntryId
    item: ItemId
    at: Instant


class WithdrawalUndone(EventMessage, frozen=True):
    """It is back at its place."""

    entry: EntryId
    item: ItemId


class EntryChanged(EventMessage, frozen=True):
    """An inscription says something else now."""

    entry: EntryId
    item: ItemId
    language: Language
    attendance: Attendance
    entry_kind: EntryKind
    speaking_class: str


class SentToEnd(EventMessage, frozen=True):
    """An entry went to the end of its class (LS10, LS11)."""

    entry: EntryId
    item: ItemId
    place: int
    move: Move


class SpeakerNamed(EventMessage, frozen=True):
    """Who will speak is known, or open again."""

    entry: EntryId
    item: ItemId
    speaker: Speaker | None = None


SpeakersCommand: TypeAlias = OpenList | CloseList | Inscribe | Withdraw | UndoWithdrawal | ChangeEntry | NameSpeaker
SpeakersEvent: TypeAlias = (
    ListOpened
    | ListClosed
    | EntryInscribed
    | EntryWithdrawn
    | WithdrawalUndone
    | EntryChanged
    | SentToEnd
    | SpeakerNamed
)


def decide(state: State, command: SpeakersCommand, actor: Actor, at: Instant) -> tuple[SpeakersEvent | ListSpread, ...]:
    """What becomes of the list."""
    match command:
        case OpenList():
            return open_list(state, command, at)
        case CloseList():
            return close_list(state, command, at)
        case Inscribe():
            return inscribe(state, command, actor, at)
        case Withdraw():
            return withdraw(state, command, at)
        case UndoWithdrawal():
            return undo_withdrawal(state, command, at)
        case ChangeEntry():
            return change_entry(state, command, actor, at)
        case NameSpeaker():
            return name_speaker(state, command)
        case _:
            assert_never(command)


def open_list(state: State, command: OpenList, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Open it, also again after it was closed (LS1); the list of a closed item stays as it is (LS13)."""
    speakers = known_list(state, command.item, "LS1")
    if speakers.state is ListState.OPEN:
        raise Refused(Code.ALREADY_SO, "LS1", item=command.item)
    if speakers.item_closed_at is not None:
        raise Refused(Code.TOO_LATE, "LS13", item=command.item, since=speakers.item_closed_at)
    return (ListOpened(command.item, at),)


def close_list(state: State, command: CloseList, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Close it; who waits goes on waiting (LS6)."""
    if known_list(state, command.item, "LS6").state is ListState.CLOSED:
        raise Refused(Code.ALREADY_SO, "LS6", item=command.item)
    return (ListClosed(command.item, at),)


def inscribe(state: State, command: Inscribe, actor: Actor, at: Instant) -> tuple[SpeakersEvent | ListSpread, ...]:
    """Put a delegation on the list, where the policy places it (LS2, LS3, LS4, LS5)."""
    speakers = known_list(state, command.item, "LS1")
    delegation = command.delegation or actor.delegation
    if delegation is None:
        raise Refused(Code.MALFORMED, "LS22", field="delegation")
    if delegation not in state.delegations:
        raise Refused(Code.UNKNOWN_ID, "LS22", field="delegation", id=delegation)
    refuse_late(state, speakers, actor, at)
    refuse_language(state, command.language)
    if actor.role is Role.DELEGATE and command.entry_kind not in KINDS_OF_DELEGATES:
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
    )
    place, spread = arrival_place(state, speakers, newcomer)
    return *spread, EntryInscribed(msgspec.structs.replace(newcomer, place=place))


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
    for entry in speakers.entries.values():
        if (
            entry.delegation == delegation
            and entry.kind is EntryKind.STATEMENT
            and entry.id != but
            and isinstance(entry.standing, Waiting | PassedOver)
        ):
            raise Refused(Code.ALREADY_WAITING, "LS3", entry=entry.id, item=speakers.item, by=entry.inscribed_by)


def refuse_language(state: State, language: Language) -> None:
    """Refuse a language that can't be spoken from this floor."""
    assert state.programme is not None, "a list before the programme was imported"
    spoken = state.programme.floor_languages
    if language not in spoken:
        raise Refused(Code.UNKNOWN_LANGUAGE, "LS2", language=language, languages=" ".join(spoken))


def waiting_entry(state: State, entry: EntryId, rule: str) -> Entry:
    """An entry that waits or was passed over, or a refusal."""
    found = entry_of(state, entry)
    if found is None:
        raise Refused(Code.UNKNOWN_ID, rule, field="entry", id=entry)
    if not isinstance(found.standing, Waiting | PassedOver):
        raise Refused(Code.NOT_WAITING, rule, entry=entry)
    return found


def withdraw(state: State, command: Withdraw, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Always possible while waiting, never for a running or past turn (LS8)."""
    entry = waiting_entry(state, command.entry, "LS8")
    return (EntryWithdrawn(entry.id, entry.item, at),)


def undo_withdrawal(state: State, command: UndoWithdrawal, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Back to the same place, for a minute, and only where nothing has taken its part (LS3, LS8)."""
    entry = entry_of(state, command.entry)
    if entry is None:
        raise Refused(Code.UNKNOWN_ID, "LS8", field="entry", id=command.entry)
    if not isinstance(entry.standing, Withdrawn):
        raise Refused(Code.ALREADY_SO, "LS8", entry=entry.id)
    speakers = state.lists[entry.item]
    if at > entry.standing.at + state.settings.undo_withdrawal_ms or speakers.item_closed_at is not None:
        raise Refused(Code.TOO_LATE, "LS8", entry=entry.id, since=entry.standing.at)
    if entry.kind is EntryKind.STATEMENT:
        refuse_second(speakers, entry.delegation)
    return (WithdrawalUndone(entry.id, entry.item),)


def change_entry(
    state: State, command: ChangeEntry, actor: Actor, at: Instant
) -> tuple[SpeakersEvent | ListSpread, ...]:
    """A change keeps the place, unless the meeting's rules send it to the end of its class (LS10)."""
    entry = waiting_entry(state, command.entry, "LS10")
    kind = command.entry_kind or entry.kind
    if actor.role is Role.DELEGATE and kind is not entry.kind and kind not in KINDS_OF_DELEGATES:
        raise Refused(Code.NOT_ALLOWED, "LS10", command="change_entry", role=actor.role)
    language = command.language or entry.language
    refuse_language(state, language)
    if kind is EntryKind.STATEMENT:
        refuse_second(state.lists[entry.item], entry.delegation, but=entry.id)
    attendance = command.attendance or entry.attendance
    speaking_class = class_of(state, kind, entry.delegation)
    if (kind, language, attendance) == (entry.kind, entry.language, entry.attendance):
        raise Refused(Code.ALREADY_SO, "LS10", entry=entry.id)
    changed = EntryChanged(entry.id, entry.item, language, attendance, kind, speaking_class)
    if not state.settings.change_goes_last or not isinstance(entry.standing, Waiting):
        return (changed,)
    last = msgspec.structs.replace(entry, speaking_class=speaking_class)
    return changed, *sent_to_end(state, last, actor, at, "LS10")


def sent_to_end(
    state: State, entry: Entry, actor: Actor, at: Instant, rule: str
) -> tuple[SpeakersEvent | ListSpread, ...]:
    """The events that put an entry behind the last of its class."""
    speakers = state.lists[entry.item]
    place, spread = place_before(speakers, end_of_class(state, speakers, entry), entry.id)
    move = Move(at, actor.role, rule, entry.place, place)
    return *spread, SentToEnd(entry.id, entry.item, place, move)


def name_speaker(state: State, command: NameSpeaker) -> tuple[SpeakersEvent, ...]:
    """Who speaks for a delegation can change until the turn starts (LS2)."""
    entry = entry_of(state, command.entry)
    if entry is None:
        raise Refused(Code.UNKNOWN_ID, "LS2", field="entry", id=command.entry)
    turn = state.turn
    called = turn is not None and turn.entry == entry.id and isinstance(turn.clock, Called)
    if not isinstance(entry.standing, Waiting | PassedOver) and not called:
        raise Refused(Code.NOT_WAITING, "LS2", entry=entry.id)
    return (SpeakerNamed(entry.id, entry.item, command.speaker),)


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
        case EntryWithdrawn():
            return with_standing(state, event.item, event.entry, Withdrawn(event.at))
        case WithdrawalUndone():
            return with_standing(state, event.item, event.entry, Waiting())
        case EntryChanged():
            entry = msgspec.structs.replace(
                state.lists[event.item].entries[event.entry],
                language=event.language,
                attendance=event.attendance,
                kind=event.entry_kind,
                speaking_class=event.speaking_class,
            )
            return with_list(state, with_entry(state.lists[event.item], entry))
        case SentToEnd():
            entry = state.lists[event.item].entries[event.entry]
            entry = msgspec.structs.replace(
                entry, place=event.place, moves=(*entry.moves, event.move), standing=Waiting()
            )
            return with_list(state, queued(with_entry(state.lists[event.item], entry)))
        case SpeakerNamed():
            return named(state, event)
        case _:
            assert_never(event)


def named(state: State, event: SpeakerNamed) -> State:
    """The entry, and the turn where it was called already, with another speaker."""
    entry = msgspec.structs.replace(state.lists[event.item].entries[event.entry], speaker=event.speaker)
    changed = with_list(state, with_entry(state.lists[event.item], entry))
    if state.turn is None or state.turn.entry != event.entry:
        return changed
    return msgspec.structs.replace(changed, turn=msgspec.structs.replace(state.turn, speaker=event.speaker))


def with_list(state: State, speakers: SpeakersList) -> State:
    """The state with one list changed."""
    return msgspec.structs.replace(state, lists={**state.lists, speakers.item: speakers})


def with_entry(speakers: SpeakersList, entry: Entry) -> SpeakersList:
    """The list with one entry new or changed, and its queue in order."""
    known = speakers.entries.get(entry.id)
    changed = msgspec.structs.replace(speakers, entries={**speakers.entries, entry.id: entry})
    waits = isinstance(entry.standing, Waiting)
    waited = known is not None and isinstance(known.standing, Waiting)
    if waits and waited:
        return changed
    if waited:
        return msgspec.structs.replace(changed, queue=tuple(other for other in speakers.queue if other != entry.id))
    return queued(changed) if waits else changed


def with_standing(state: State, item: ItemId, entry: EntryId, standing: Standing) -> State:
    """The state with one entry standing otherwise."""
    changed = msgspec.structs.replace(state.lists[item].entries[entry], standing=standing)
    return with_list(state, with_entry(state.lists[item], changed))
