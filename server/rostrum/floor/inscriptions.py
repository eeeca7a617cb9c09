"""Inscriptions: getting on a list, in advance or in the sitting (LS1 to LS6, LS21, LS22)."""

import re
from typing import TypeAlias

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.limits import limit_of
from rostrum.floor.listed import Entry, PassedOver, Speaker, SpeakersList, Waiting
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.order import ListArranged, arranged
from rostrum.floor.places import ListSpread, arrival_place, at_places
from rostrum.floor.policy import class_of, followers, number
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.speakers import known_list, with_entry, with_list
from rostrum.floor.state import State, attendance_of, item_of
from rostrum.floor.terms import (
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

KINDS_OF_DELEGATES = (EntryKind.STATEMENT, EntryKind.GROUP_STATEMENT)
"""What a delegation may ask for itself; the other kinds have long limits or early places and are the secretariat's."""

LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


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


class EntryInscribed(EventMessage, frozen=True):
    """A delegation stands on the list."""

    entry: Entry


InscriptionCommand: TypeAlias = Inscribe
InscriptionEvent: TypeAlias = EntryInscribed
Placed: TypeAlias = InscriptionEvent | ListSpread | ListArranged


def decide(state: State, command: InscriptionCommand, actor: Actor, at: Instant) -> tuple[Placed, ...]:
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
    refuse_request(state, speakers, command, delegation, actor)
    entry = Entry(
        id=f"e{state.entries_made + 1}",
        item=command.item,
        delegation=delegation,
        kind=command.entry_kind,
        speaking_class=class_of(state, command.entry_kind, delegation),
        language=command.language,
        attendance=command.attendance or attendance_of(state, delegation),
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


def refuse_request(
    state: State, speakers: SpeakersList, command: Inscribe, delegation: DelegationId, actor: Actor
) -> None:
    """Refuse what a delegation may not ask for, or asks for wrongly (PO1, LS2, LS3, LS4, LS21, RR1)."""
    allowed = state.settings.speaks_by
    if actor.role is Role.DELEGATE and allowed and state.delegations[delegation] not in allowed:
        raise Refused(Code.NOT_ALLOWED, "PO1", command="inscribe", role=actor.role)
    refuse_language(state, command.language, command.through)
    refuse_function(state, command.speaker)
    if actor.role is Role.DELEGATE and (command.entry_kind not in KINDS_OF_DELEGATES or command.rank is not None):
        raise Refused(Code.NOT_ALLOWED, "LS4", command="inscribe", role=actor.role)
    if command.entry_kind is EntryKind.RIGHT_OF_REPLY:
        raise Refused(Code.NOT_ALLOWED, "RR1", command="inscribe", role=actor.role)
    if command.entry_kind is EntryKind.STATEMENT:
        refuse_second(speakers, delegation)
    if command.entry_kind is EntryKind.GROUP_STATEMENT and actor.role is Role.DELEGATE and not command.on_behalf_of:
        raise Refused(Code.MALFORMED, "LS4", field="on_behalf_of")
    refuse_joining(state, delegation, command.joined_by)


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


def refuse_function(state: State, speaker: Speaker | None) -> None:
    """A speaker's function is said in languages of the meeting, or in one text for every reader (LS2)."""
    if speaker is None or not isinstance(speaker.function, dict):
        return
    assert state.programme is not None, "a list before the programme was imported"
    known = state.programme.languages
    for language in speaker.function:
        if language not in known:
            raise Refused(Code.UNKNOWN_LANGUAGE, "LS2", language=language, languages=" ".join(known))


def evolve(state: State, event: InscriptionEvent) -> State:
    """The state in which a delegation stands on the list."""
    entry = event.entry
    inscribed = msgspec.structs.replace(state, entries_made=max(state.entries_made, number(entry.id)))
    return with_list(inscribed, with_entry(state.lists[entry.item], entry))
