"""An entry after its inscription: leaving the list and coming back, changing, naming who speaks (LS2, LS8, LS10)."""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.inscriptions import KINDS_OF_DELEGATES, refuse_function, refuse_language, refuse_long, refuse_second
from rostrum.floor.limits import TurnLimitChanged, limit_of
from rostrum.floor.listed import Entry, Move, PassedOver, Speaker, Waiting, Withdrawn, outlasts
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.places import ListSpread, end_of_class, place_before, queued
from rostrum.floor.policy import class_of
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.speakers import with_entry, with_list, with_standing
from rostrum.floor.state import Called, State, Turn, entry_of
from rostrum.floor.terms import Attendance, EntryId, EntryKind, Instant, ItemId, Language, Role

LEAST_FACTOR, MOST_FACTOR = 500, 4_000
"""The bounds of a time factor, in thousandths (TN12)."""


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
    time_factor: int | None = None
    """In thousandths, by chair or secretariat (TN12)."""


class NameSpeaker(CommandMessage, frozen=True):
    """Say who will speak, or leave it open."""

    entry: EntryId
    speaker: Speaker | None = None


class EntryWithdrawn(EventMessage, frozen=True):
    """A delegation has left the list."""

    entry: EntryId
    item: ItemId
    at: Instant


class WithdrawalUndone(EventMessage, frozen=True):
    """It is back at its place, and stands as it stood."""

    entry: EntryId
    item: ItemId
    stands: Waiting | PassedOver = Waiting()


class EntryChanged(EventMessage, frozen=True):
    """An inscription says something else now."""

    entry: EntryId
    item: ItemId
    language: Language
    attendance: Attendance
    entry_kind: EntryKind
    speaking_class: str
    factor: int
    at: Instant = 0


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


EntryCommand: TypeAlias = Withdraw | UndoWithdrawal | ChangeEntry | NameSpeaker
EntryEvent: TypeAlias = EntryWithdrawn | WithdrawalUndone | EntryChanged | SentToEnd | SpeakerNamed
Happening: TypeAlias = EntryEvent | ListSpread | TurnLimitChanged


def decide(state: State, command: EntryCommand, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """What becomes of the entry."""
    match command:
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


def waiting_entry(state: State, entry: EntryId, rule: str) -> Entry:
    """An entry that waits or was passed over, or a refusal."""
    found = entry_of(state, entry)
    if found is None:
        raise Refused(Code.UNKNOWN_ID, rule, field="entry", id=entry)
    if not isinstance(found.standing, Waiting | PassedOver):
        raise Refused(Code.NOT_WAITING, rule, entry=entry)
    return found


def withdraw(state: State, command: Withdraw, at: Instant) -> tuple[EntryEvent, ...]:
    """Always possible while waiting, never for a running or past turn (LS8)."""
    entry = waiting_entry(state, command.entry, "LS8")
    return (EntryWithdrawn(entry.id, entry.item, at),)


def undo_withdrawal(state: State, command: UndoWithdrawal, at: Instant) -> tuple[EntryEvent, ...]:
    """Back to the same place, for a minute, and only where nothing has taken its part (LS3, LS8)."""
    entry = entry_of(state, command.entry)
    if entry is None:
        raise Refused(Code.UNKNOWN_ID, "LS8", field="entry", id=command.entry)
    if not isinstance(entry.standing, Withdrawn):
        raise Refused(Code.ALREADY_SO, "LS8", entry=entry.id)
    speakers = state.lists[entry.item]
    closed = speakers.item_closed_at is not None and not outlasts(entry)
    if at > entry.standing.at + state.settings.undo_withdrawal_ms or closed:
        raise Refused(Code.TOO_LATE, "LS8", entry=entry.id, since=entry.standing.at)
    if entry.kind is EntryKind.STATEMENT:
        refuse_second(speakers, entry.delegation)
    return (WithdrawalUndone(entry.id, entry.item, entry.standing.stood),)


def change_entry(state: State, command: ChangeEntry, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """A change keeps the place, also just after the call, unless the rules send it to the end of its class (LS10)."""
    turn = just_called(state, command.entry)
    entry = waiting_entry(state, command.entry, "LS10") if turn is None else entry_of_turn(state, turn)
    kind = command.entry_kind or entry.kind
    if actor.role is Role.DELEGATE and kind is not entry.kind and kind not in KINDS_OF_DELEGATES:
        raise Refused(Code.NOT_ALLOWED, "LS10", command="change_entry", role=actor.role)
    if kind is not entry.kind and EntryKind.RIGHT_OF_REPLY in {kind, entry.kind}:
        raise Refused(Code.NOT_ALLOWED, "RR1", command="change_entry", role=actor.role)
    language = command.language or entry.language
    refuse_language(state, language, entry.through if language == entry.language else None)
    if kind is EntryKind.STATEMENT:
        refuse_second(state.lists[entry.item], entry.delegation, but=entry.id)
    if kind is EntryKind.GROUP_STATEMENT and actor.role is Role.DELEGATE and not entry.on_behalf_of:
        raise Refused(Code.MALFORMED, "LS4", field="on_behalf_of")
    attendance = command.attendance or entry.attendance
    factor = changed_factor(entry, command, actor)
    speaking_class = class_of(state, kind, entry.delegation)
    otherwise = (kind, language, attendance) != (entry.kind, entry.language, entry.attendance)
    if not otherwise and factor == entry.factor:
        raise Refused(Code.ALREADY_SO, "LS10", entry=entry.id)
    after = msgspec.structs.replace(entry, kind=kind, speaking_class=speaking_class, factor=factor)
    refuse_long(state, after)
    changed = EntryChanged(entry.id, entry.item, language, attendance, kind, speaking_class, factor, at)
    if turn is not None:
        limit = limit_of(state, after)
        return (changed,) if limit == turn.limit_ms else (changed, TurnLimitChanged(turn.id, at, limit))
    # a time factor is given, not asked for: it costs no place (TN12)
    if not otherwise or not state.settings.change_goes_last or not isinstance(entry.standing, Waiting):
        return (changed,)
    return changed, *sent_to_end(state, after, actor, at, "LS10")


def just_called(state: State, entry: EntryId) -> Turn | None:
    """The turn of an entry that was called and doesn't speak yet (LS2, LS10)."""
    turn = state.turn
    return turn if turn is not None and turn.entry == entry and isinstance(turn.clock, Called) else None


def entry_of_turn(state: State, turn: Turn) -> Entry:
    """The entry that a turn on the floor is of."""
    entry = entry_of(state, turn.entry) if turn.entry is not None else None
    assert entry is not None, "a turn without an entry was to be changed"
    return entry


def changed_factor(entry: Entry, command: ChangeEntry, actor: Actor) -> int:
    """The entry's time factor, which only chair and secretariat give, between one half and four (TN12)."""
    if command.time_factor is None:
        return entry.factor
    if actor.role is Role.DELEGATE:
        raise Refused(Code.NOT_ALLOWED, "TN12", command="change_entry", role=actor.role)
    if not LEAST_FACTOR <= command.time_factor <= MOST_FACTOR:
        raise Refused(Code.MALFORMED, "TN12", field="time_factor")
    return command.time_factor


def sent_to_end(
    state: State, entry: Entry, actor: Actor, at: Instant, rule: str
) -> tuple[EntryEvent | ListSpread, ...]:
    """The events that put an entry behind the last of its class."""
    speakers = state.lists[entry.item]
    place, spread = place_before(speakers, end_of_class(state, speakers, entry), entry.id)
    move = Move(at, actor.role, rule, entry.place, place)
    return *spread, SentToEnd(entry.id, entry.item, place, move)


def name_speaker(state: State, command: NameSpeaker) -> tuple[EntryEvent, ...]:
    """Who speaks for a delegation can change until the turn starts (LS2)."""
    entry = entry_of(state, command.entry)
    if entry is None:
        raise Refused(Code.UNKNOWN_ID, "LS2", field="entry", id=command.entry)
    if not isinstance(entry.standing, Waiting | PassedOver) and just_called(state, entry.id) is None:
        raise Refused(Code.NOT_WAITING, "LS2", entry=entry.id)
    refuse_function(state, command.speaker)
    return (SpeakerNamed(entry.id, entry.item, command.speaker),)


# ── what it does to the entry ────────────────────────────────────────────────────────────────────


def evolve(state: State, event: EntryEvent) -> State:
    """The state after an entry left, came back or changed."""
    match event:
        case EntryWithdrawn():
            return with_standing(state, event.item, event.entry, withdrawn(state, event))
        case WithdrawalUndone():
            return with_standing(state, event.item, event.entry, event.stands)
        case EntryChanged():
            return with_change(state, event)
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


def with_change(state: State, event: EntryChanged) -> State:
    """The entry, and the turn where it was called already, as they are now (LS10)."""
    before = state.lists[event.item].entries[event.entry]
    entry = msgspec.structs.replace(
        before,
        language=event.language,
        attendance=event.attendance,
        kind=event.entry_kind,
        speaking_class=event.speaking_class,
        factor=event.factor,
        through=before.through if event.language == before.language else None,
        language_since=before.language_since if event.language == before.language else event.at,
    )
    changed = with_list(state, with_entry(state.lists[event.item], entry))
    if state.turn is None or state.turn.entry != event.entry:
        return changed
    turn = msgspec.structs.replace(
        state.turn,
        language=event.language,
        through=entry.through,
        attendance=event.attendance,
        kind=event.entry_kind,
        speaking_class=event.speaking_class,
    )
    return msgspec.structs.replace(changed, turn=turn)


def withdrawn(state: State, event: EntryWithdrawn) -> Withdrawn:
    """How an entry stands that has left, knowing how it stood (LS8)."""
    stood = state.lists[event.item].entries[event.entry].standing
    assert isinstance(stood, Waiting | PassedOver), "an entry was withdrawn that didn't wait"
    return Withdrawn(event.at, stood)


def named(state: State, event: SpeakerNamed) -> State:
    """The entry, and the turn where it was called already, with another speaker."""
    entry = msgspec.structs.replace(state.lists[event.item].entries[event.entry], speaker=event.speaker)
    changed = with_list(state, with_entry(state.lists[event.item], entry))
    if state.turn is None or state.turn.entry != event.entry:
        return changed
    return msgspec.structs.replace(changed, turn=msgspec.structs.replace(state.turn, speaker=event.speaker))
