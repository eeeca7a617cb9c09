"""The meeting as a whole: import, settings, who presides, its end and the corrections after it (MT1, MT5, MT6)."""

from collections.abc import Iterator
from typing import Any, TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.arrivals import entered
from rostrum.floor.directory import digest
from rostrum.floor.inscriptions import Placed
from rostrum.floor.items import ItemClosed, item_closed
from rostrum.floor.listed import PassedOver, SpeakersList, Waiting, outlasts
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.policy import class_of
from rostrum.floor.programme import Delegation, Inscription, Programme
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.replies import RepliesUnheard
from rostrum.floor.settings import Settings
from rostrum.floor.state import State, officer_of
from rostrum.floor.terms import DelegationId, Ending, EntryId, Instant, ItemId, Phase
from rostrum.floor.turns import TurnEnded, ended
from rostrum.interpretation.team import team_of

MOST_TEXT = 4_000
"""Characters of a correction of the record."""


class ImportMeeting(CommandMessage, frozen=True):
    """Bring in the programme, and the inscriptions received before the meeting in the order of their arrival."""

    programme: Programme
    inscriptions: tuple[Inscription, ...] = ()


class ChangeSettings(CommandMessage, frozen=True):
    """Change some of the meeting's settings; those not named stay."""

    settings: dict[str, Any]


class AddDelegation(CommandMessage, frozen=True):
    """Add a delegation that walked in (LS22)."""

    delegation: Delegation
    credentials_pending: bool = False


class HandOverChair(CommandMessage, frozen=True):
    """Let another officer of the programme preside, named by role."""

    to: str


class CloseMeeting(CommandMessage, frozen=True):
    """Close the meeting for good."""


class CorrectRecord(CommandMessage, frozen=True):
    """Add a correction to the record, on a turn, an entry or anything else that `subject` names."""

    subject: str
    text: str


class MeetingImported(EventMessage, frozen=True):
    """The programme is there."""

    programme: Programme
    directory: str


class SettingsChanged(EventMessage, frozen=True):
    """Other settings hold."""

    settings: Settings


class DelegationAdded(EventMessage, frozen=True):
    """A delegation has joined."""

    delegation: Delegation
    directory: str
    credentials_pending: bool = False


class ChairHandedOver(EventMessage, frozen=True):
    """Another officer presides."""

    to: str
    at: Instant


class MeetingClosed(EventMessage, frozen=True):
    """The meeting is closed."""

    at: Instant


class RecordCorrected(EventMessage, frozen=True):
    """The record has a correction; it changes nothing else."""

    subject: str
    text: str
    at: Instant


MeetingCommand: TypeAlias = (
    ImportMeeting | ChangeSettings | AddDelegation | HandOverChair | CloseMeeting | CorrectRecord
)
MeetingEvent: TypeAlias = (
    MeetingImported | SettingsChanged | DelegationAdded | ChairHandedOver | MeetingClosed | RecordCorrected
)
Happening: TypeAlias = MeetingEvent | Placed | ItemClosed | TurnEnded | RepliesUnheard


def decide(state: State, command: MeetingCommand, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """What becomes of the meeting as a whole."""
    match command:
        case ImportMeeting():
            return import_meeting(state, command, actor, at)
        case ChangeSettings():
            return (SettingsChanged(changed_settings(state.settings, command.settings)),)
        case AddDelegation():
            return add_delegation(state, command)
        case HandOverChair():
            return hand_over_chair(state, command, at)
        case CloseMeeting():
            return close_meeting(state, at)
        case CorrectRecord():
            return correct_record(command, at)
        case _:
            assert_never(command)


def import_meeting(state: State, command: ImportMeeting, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """All or nothing, again and again until the first sitting; who already stands on a list stays there (MT1)."""
    programme = command.programme
    refuse_contradictions(programme)
    refuse_orphans(state, programme)
    imported = MeetingImported(programme, digest(programme))
    return (imported, *entered(evolve(state, imported), command.inscriptions, actor, at))


def refuse_contradictions(programme: Programme) -> None:
    """Refuse a programme that names something twice, or something that it doesn't have (MT1)."""
    if not programme.floor_languages:
        raise Refused(Code.MALFORMED, "MT1", field="floor_languages")
    sittings = refuse_twice("sittings", [sitting.id for sitting in programme.sittings])
    refuse_twice("items", [item.number for item in programme.items])
    delegations = refuse_twice("delegations", [delegation.id for delegation in programme.delegations])
    refuse_twice("officers", [officer.role for officer in programme.officers])
    for item in programme.items:
        if missing := sorted(set(item.sittings) - sittings):
            raise Refused(Code.UNKNOWN_ID, "MT1", field="sitting", id=missing[0])
    represented = [officer.delegation for officer in programme.officers if officer.delegation is not None]
    represented += [person.delegation for person in programme.participants]
    if unknown := sorted(set(represented) - delegations):
        raise Refused(Code.UNKNOWN_ID, "MT1", field="delegation", id=unknown[0])


def refuse_twice(field: str, names: list[str]) -> frozenset[str]:
    """The names, each of which may stand there once."""
    for name in names:
        if names.count(name) > 1:
            raise Refused(Code.MALFORMED, "MT1", field=f"{field}.{name}")
    return frozenset(names)


def refuse_orphans(state: State, programme: Programme) -> None:
    """Refuse a programme that would lose an item or a delegation of a list (MT1)."""
    items = {item.number for item in programme.items}
    delegations = {delegation.id for delegation in programme.delegations}
    for speakers in state.lists.values():
        if speakers.entries and speakers.item not in items:
            raise Refused(Code.UNKNOWN_ID, "MT1", field="item", id=speakers.item)
        for entry in speakers.entries.values():
            if entry.delegation not in delegations:
                raise Refused(Code.UNKNOWN_ID, "MT1", field="delegation", id=entry.delegation)


def changed_settings(settings: Settings, changes: dict[str, Any]) -> Settings:
    """The settings with some of them changed; an unknown name or a wrong value is refused by its name."""
    whole: dict[str, Any] = msgspec.to_builtins(settings)
    for name, value in changes.items():
        if name not in whole:
            raise Refused(Code.MALFORMED, field=f"settings.{name}")
        whole[name] = value
        try:
            settings = msgspec.convert(whole, Settings)
        except msgspec.ValidationError as error:
            raise Refused(Code.MALFORMED, field="settings", id=name, reason=str(error)) from error
    return settings


def add_delegation(state: State, command: AddDelegation) -> tuple[Happening, ...]:
    """A delegation that isn't known yet; while its credentials are pending only the secretariat sees that (LS22)."""
    programme = state.programme
    assert programme is not None, "a delegation walked in before the import"
    if command.delegation.id in state.delegations:
        raise Refused(Code.ALREADY_SO, "LS22", delegation=command.delegation.id)
    known = with_delegation(programme, command.delegation)
    return (DelegationAdded(command.delegation, digest(known), command.credentials_pending),)


def with_delegation(programme: Programme, delegation: Delegation) -> Programme:
    """The programme with one more delegation."""
    return msgspec.structs.replace(programme, delegations=(*programme.delegations, delegation))


def hand_over_chair(state: State, command: HandOverChair, at: Instant) -> tuple[Happening, ...]:
    """To an officer of the programme; who presides is on the record (MT6)."""
    if officer_of(state, command.to) is None:
        raise Refused(Code.UNKNOWN_ID, "MT6", field="to", id=command.to)
    if state.presiding == command.to:
        raise Refused(Code.ALREADY_SO, "MT6", to=command.to)
    return (ChairHandedOver(command.to, at),)


def close_meeting(state: State, at: Instant) -> tuple[Happening, ...]:
    """End what was kept, close every item, and let nobody speak any more (MT5)."""
    kept = tuple(ended(turn, at, Ending.STOPPED) for turn in state.interrupted)
    items = tuple(item_closed(speakers, at) for speakers in state.lists.values() if speakers.item_closed_at is None)
    replies = tuple(RepliesUnheard(item, known, at) for item, known in outlasting(state) if known)
    return *kept, *items, *replies, MeetingClosed(at)


def outlasting(state: State) -> Iterator[tuple[ItemId, tuple[EntryId, ...]]]:
    """The rights of reply that outlast each item, waiting or passed over (RR1)."""
    for speakers in state.lists.values():
        standing = (entry for entry in speakers.entries.values() if isinstance(entry.standing, Waiting | PassedOver))
        yield speakers.item, tuple(entry.id for entry in standing if outlasts(entry))


def correct_record(command: CorrectRecord, at: Instant) -> tuple[Happening, ...]:
    """A correction never changes what was recorded; it stands beside it (MT5)."""
    if not command.subject.strip() or len(command.subject) > MOST_TEXT:
        raise Refused(Code.MALFORMED, "MT5", field="subject")
    if not command.text.strip() or len(command.text) > MOST_TEXT:
        raise Refused(Code.MALFORMED, "MT5", field="text")
    return (RecordCorrected(command.subject, command.text, at),)


# ── what it does to the meeting ──────────────────────────────────────────────────────────────────


def evolve(state: State, event: MeetingEvent) -> State:
    """The state after a change of the meeting as a whole."""
    match event:
        case MeetingImported():
            return imported_state(state, event)
        case SettingsChanged():
            return reclassed(msgspec.structs.replace(state, settings=event.settings))
        case DelegationAdded():
            return with_added(state, event)
        case ChairHandedOver():
            return msgspec.structs.replace(state, presiding=event.to)
        case MeetingClosed():
            return msgspec.structs.replace(
                state,
                phase=Phase.CLOSED,
                item=None,
                points=(),
                ruled=None,
                appeal=None,
                motions=(),
                replies=(),
                swaps=(),
                proposal=None,
            )
        case RecordCorrected():
            return state
        case _:
            assert_never(event)


def imported_state(state: State, event: MeetingImported) -> State:
    """The state after an import: one list for each item, those that were there already as they were."""
    programme = event.programme
    imported = msgspec.structs.replace(
        state,
        programme=programme,
        settings=programme.settings,
        directory=event.directory,
        delegations={delegation.id: delegation.kind for delegation in programme.delegations},
        languages_of=usual_languages(programme.delegations),
        team=team_of(programme.channels, programme.booths),
        groups_of=groups(programme.delegations),
        lists={item.number: state.lists.get(item.number, SpeakersList(item.number)) for item in programme.items},
    )
    return reclassed(imported)


def reclassed(state: State) -> State:
    """The state with every entry in the class that the order of classes gives it now; nobody moves (LS4)."""
    lists = {item: reclassed_list(state, speakers) for item, speakers in state.lists.items()}
    return msgspec.structs.replace(state, lists=lists)


def reclassed_list(state: State, speakers: SpeakersList) -> SpeakersList:
    """One list in these classes; the very same where none is another."""
    classes = {entry.id: class_of(state, entry.kind, entry.delegation) for entry in speakers.entries.values()}
    changed = {
        entry.id: msgspec.structs.replace(entry, speaking_class=classes[entry.id])
        for entry in speakers.entries.values()
        if entry.speaking_class != classes[entry.id]
    }
    return msgspec.structs.replace(speakers, entries={**speakers.entries, **changed}) if changed else speakers


def usual_languages(delegations: tuple[Delegation, ...]) -> dict[DelegationId, str]:
    """The usual language of each delegation that has one."""
    return {known.id: known.language for known in delegations if known.language is not None}


def groups(delegations: tuple[Delegation, ...]) -> dict[DelegationId, str]:
    """The group of each delegation that belongs to one."""
    return {known.id: known.group for known in delegations if known.group is not None}


def with_added(state: State, event: DelegationAdded) -> State:
    """The state with one more delegation."""
    assert state.programme is not None, "a delegation joined a meeting without a programme"
    delegation = event.delegation
    return msgspec.structs.replace(
        state,
        programme=with_delegation(state.programme, delegation),
        directory=event.directory,
        delegations={**state.delegations, delegation.id: delegation.kind},
        languages_of={**state.languages_of, **usual_languages((delegation,))},
        groups_of={**state.groups_of, **groups((delegation,))},
        pending=(*state.pending, delegation.id) if event.credentials_pending else state.pending,
    )
