"""The list of speakers of an item: opening it, closing it, getting on it (LS1-LS6, LS22)."""

import re
from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.limits import limit_of
from rostrum.floor.listed import Entry, Heard, PassedOver, Speaker, SpeakersList, Standing, Waiting, outlasts, queues
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.order import ListArranged, arranged, known_list
from rostrum.floor.places import ListSpread, arrival_place, at_places, enqueued
from rostrum.floor.policy import class_of, followers
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, item_of, participant_of
from rostrum.floor.terms import (
    MINUTE,
    Attendance,
    DelegationId,
    Duration,
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

LONGEST_ANNOUNCEMENT: Duration = 24 * 60 * MINUTE
"""How far ahead the closing of a list can be announced (LS20)."""

KINDS_OF_DELEGATES = (EntryKind.STATEMENT, EntryKind.GROUP_STATEMENT)
"""What a delegation may ask for itself; the other kinds have long limits or early places and are the secretariat's."""


LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class OpenList(CommandMessage, frozen=True):
    """Take inscriptions on an item."""

    item: ItemId
    seed: Line | None = None
    """Where the opening is decided by lot, drawn by whoever sends this (LS19)."""


class CloseList(CommandMessage, frozen=True):
    """Take no further inscriptions on an item, at once or in a while that everybody sees pass (LS20)."""

    item: ItemId
    in_ms: Duration | None = None


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
    joined_by: tuple[DelegationId, ...] = ()
    duration_ms: Duration | None = None
    """The length of a recorded video (LS14)."""
    through: Language | None = None
    """The floor language in which its own interpreter, or its text, is heard (IN9)."""


class ListOpened(EventMessage, frozen=True):
    """The list takes inscriptions, the first of them by lot until an instant where the rules say so (LS19)."""

    item: ItemId
    at: Instant
    lot_until: Instant | None = None
    lot_seed: str | None = None


class ListClosed(EventMessage, frozen=True):
    """The list takes no more inscriptions."""

    item: ItemId
    at: Instant


class ClosingAnnounced(EventMessage, frozen=True):
    """The list will close by itself."""

    item: ItemId
    closes_at: Instant


class EntryInscribed(EventMessage, frozen=True):
    """A delegation stands on the list."""

    entry: Entry


SpeakersCommand: TypeAlias = OpenList | CloseList | Inscribe
SpeakersEvent: TypeAlias = ListOpened | ListClosed | ClosingAnnounced | EntryInscribed


def decide(
    state: State, command: SpeakersCommand, actor: Actor, at: Instant
) -> tuple[SpeakersEvent | ListSpread | ListArranged, ...]:
    """What becomes of the list."""
    match command:
        case OpenList():
            return open_list(state, command, at)
        case CloseList():
            return close_list(state, command, actor, at)
        case Inscribe():
            return inscribe(state, command, actor, at)
        case _:
            assert_never(command)


def open_list(state: State, command: OpenList, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Open it, also again after it was closed, or take an announced closing back (LS1, LS20)."""
    speakers = known_list(state, command.item, "LS1")
    if speakers.item_closed_at is not None:
        raise Refused(Code.TOO_LATE, "LS13", item=command.item, since=speakers.item_closed_at)
    if speakers.state is ListState.OPEN and speakers.closes_at is None:
        raise Refused(Code.ALREADY_SO, "LS1", item=command.item)
    lot = state.settings.opening_lot_ms
    if lot == 0 or speakers.state is not ListState.NOT_OPEN:
        return (ListOpened(command.item, at),)
    if not command.seed:
        raise Refused(Code.MALFORMED, "LS19", field="seed")
    return (ListOpened(command.item, at, at + lot, command.seed),)


def close_list(state: State, command: CloseList, actor: Actor, at: Instant) -> tuple[SpeakersEvent, ...]:
    """Close it now, or announce when; who waits goes on waiting (LS6, LS20)."""
    speakers = known_list(state, command.item, "LS6")
    if speakers.state is ListState.CLOSED or speakers.item_closed_at is not None:
        raise Refused(Code.ALREADY_SO, "LS6", item=command.item)
    if actor.role is Role.SERVICE:
        if speakers.closes_at is None or at < speakers.closes_at:
            raise Refused(Code.NOT_RUNNING, "LS20", item=command.item)
        return (ListClosed(command.item, speakers.closes_at),)
    if command.in_ms is None:
        return (ListClosed(command.item, at),)
    if not 0 < command.in_ms <= LONGEST_ANNOUNCEMENT:
        raise Refused(Code.OUT_OF_RANGE, "LS20", field="in_ms", least=1, most=LONGEST_ANNOUNCEMENT)
    return (ClosingAnnounced(command.item, at + command.in_ms),)


def inscribe(
    state: State, command: Inscribe, actor: Actor, at: Instant
) -> tuple[SpeakersEvent | ListSpread | ListArranged, ...]:
    """Put a delegation on the list, where the policy places it (LS2, LS3, LS4, LS5)."""
    speakers = known_list(state, command.item, "LS1")
    entry = newcomer(state, speakers, command, actor, at)
    place, spread = arrival_place(state, speakers, entry)
    inscribed = msgspec.structs.replace(entry, place=place)
    for apart in spread:
        speakers = at_places(speakers, apart.places)
    return *spread, EntryInscribed(inscribed), *gathered(with_entry(speakers, inscribed), inscribed, actor, at)


def newcomer(state: State, speakers: SpeakersList, command: Inscribe, actor: Actor, at: Instant) -> Entry:
    """The entry that a request makes, without a place yet, or a refusal (LS2, LS3)."""
    delegation = command.delegation or actor.delegation
    if delegation is None:
        raise Refused(Code.MALFORMED, "LS22", field="delegation")
    if delegation not in state.delegations:
        raise Refused(Code.UNKNOWN_ID, "LS22", field="delegation", id=delegation)
    refuse_late(state, speakers, actor, at)
    allowed = state.settings.speaks_by
    if actor.role is Role.DELEGATE and allowed and state.delegations[delegation] not in allowed:
        raise Refused(Code.NOT_ALLOWED, "PO1", command="inscribe", role=actor.role)
    refuse_language(state, command.language, command.through)
    if actor.role is Role.DELEGATE and (command.entry_kind not in KINDS_OF_DELEGATES or command.rank is not None):
        raise Refused(Code.NOT_ALLOWED, "LS4", command="inscribe", role=actor.role)
    if command.entry_kind is EntryKind.RIGHT_OF_REPLY:
        raise Refused(Code.NOT_ALLOWED, "RR1", command="inscribe", role=actor.role)
    if command.entry_kind is EntryKind.STATEMENT:
        refuse_second(speakers, delegation)
    if command.entry_kind is EntryKind.GROUP_STATEMENT and actor.role is Role.DELEGATE and not command.on_behalf_of:
        raise Refused(Code.MALFORMED, "LS4", field="on_behalf_of")
    refuse_joining(state, delegation, command.joined_by)
    person = participant_of(state, delegation)
    entry = Entry(
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
        joined_by=command.joined_by,
        video_ms=command.duration_ms,
        through=command.through,
    )
    refuse_long(state, entry)
    return entry


def refuse_joining(state: State, delegation: DelegationId, joined_by: tuple[DelegationId, ...]) -> None:
    """Refuse a joint statement that names its own delegation, one twice, or one that isn't there (LS21)."""
    for position, joining in enumerate(joined_by):
        if joining not in state.delegations or joining == delegation or joining in joined_by[:position]:
            raise Refused(Code.UNKNOWN_ID, "LS21", field="joined_by", id=joining)


def refuse_long(state: State, entry: Entry) -> None:
    """Refuse a video without a length, or longer than the entry's limit (LS14)."""
    if entry.video_ms is None:
        return
    if entry.video_ms == 0:
        raise Refused(Code.MALFORMED, "LS14", field="duration_ms")
    limit = limit_of(state, msgspec.structs.replace(entry, video_ms=None))
    if entry.video_ms > limit:
        raise Refused(Code.OVER_LIMIT, "LS14", duration=entry.video_ms, limit=limit)


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
        raise Refused(
            Code.ALREADY_WAITING,
            "LS3",
            entry=other.id,
            item=speakers.item,
            by=other.inscribed_by,  # LS18: the second device is told who made it, and when
            since=other.arrived,
        )


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


def refuse_language(state: State, language: Language, through: Language | None = None) -> None:
    """Refuse a language that can't be spoken from this floor; any can that is heard `through` one of its own (IN9)."""
    assert state.programme is not None, "a list before the programme was imported"
    spoken = state.programme.floor_languages
    heard = language if through is None else through
    if heard not in spoken:
        raise Refused(Code.UNKNOWN_LANGUAGE, "LS2", language=heard, languages=" ".join(spoken))
    if LANGUAGE_CODE.fullmatch(language) is None:
        raise Refused(Code.MALFORMED, "IN9", field="language")


# ── what it does to the list ─────────────────────────────────────────────────────────────────────


def evolve(state: State, event: SpeakersEvent) -> State:
    """The state after a change of the list."""
    match event:
        case ListOpened():
            speakers = msgspec.structs.replace(
                state.lists[event.item], state=ListState.OPEN, closed_at=None, closes_at=None
            )
            if event.lot_seed is not None:
                speakers = msgspec.structs.replace(
                    speakers, lot_from=event.at, lot_until=event.lot_until, lot_seed=event.lot_seed
                )
            return with_list(state, speakers)
        case ListClosed():
            speakers = msgspec.structs.replace(
                state.lists[event.item], state=ListState.CLOSED, closed_at=event.at, closes_at=None
            )
            return with_list(state, speakers)
        case ClosingAnnounced():
            return with_list(state, msgspec.structs.replace(state.lists[event.item], closes_at=event.closes_at))
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
    changed = msgspec.structs.replace(
        speakers, entries={**speakers.entries, entry.id: entry}, heard=heard, aside=with_aside(speakers, entry)
    )
    waits, waited = queues(entry), known is not None and queues(known)
    if waits and waited:
        return changed
    if waited:
        return msgspec.structs.replace(changed, queue=tuple(other for other in speakers.queue if other != entry.id))
    return enqueued(changed, entry) if waits else changed


def with_aside(speakers: SpeakersList, entry: Entry) -> tuple[EntryId, ...]:
    """The rights of reply that wait beside the queue, after a change of one entry (RR1)."""
    if not outlasts(entry):
        return speakers.aside
    others = tuple(other for other in speakers.aside if other != entry.id)
    return (*others, entry.id) if isinstance(entry.standing, Waiting) else others


def with_standing(state: State, item: ItemId, entry: EntryId, standing: Standing) -> State:
    """The state with one entry standing otherwise."""
    changed = msgspec.structs.replace(state.lists[item].entries[entry], standing=standing)
    return with_list(state, with_entry(state.lists[item], changed))
