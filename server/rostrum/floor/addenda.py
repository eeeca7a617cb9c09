"""Addenda: what is brought in after the import, requests for the floor and participants that came later (MT1)."""

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.arrivals import entered
from rostrum.floor.directory import digest
from rostrum.floor.inscriptions import Placed
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.programme import Inscription, Participant
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.terms import Instant


class ImportAddendum(CommandMessage, frozen=True):
    """Bring in further inscriptions and participants; a delegation's participants are then those named here."""

    inscriptions: tuple[Inscription, ...] = ()
    participants: tuple[Participant, ...] = ()


class ParticipantsListed(EventMessage, frozen=True):
    """These are the meeting's participants now, all of them."""

    participants: tuple[Participant, ...]
    directory: str


def decide(state: State, command: ImportAddendum, actor: Actor, at: Instant) -> tuple[ParticipantsListed | Placed, ...]:
    """All or nothing; who already stands on a list stays there, and who isn't named stays as well (MT1)."""
    listed = participants_listed(state, command.participants)
    drafted = state if listed is None else evolve(state, listed)
    placed = entered(drafted, command.inscriptions, actor, at)
    if listed is None and not placed:
        raise Refused(Code.ALREADY_SO, "MT1")
    return placed if listed is None else (listed, *placed)


def participants_listed(state: State, named: tuple[Participant, ...]) -> ParticipantsListed | None:
    """The participants with those of some delegations renewed; none where nobody is another."""
    programme = state.programme
    assert programme is not None, "an addendum before the import"
    renewed = {person.delegation for person in named}
    if unknown := sorted(renewed - state.delegations.keys()):
        raise Refused(Code.UNKNOWN_ID, "MT1", field="delegation", id=unknown[0])
    kept = tuple(person for person in programme.participants if person.delegation not in renewed)
    participants = kept + named
    if set(participants) == set(programme.participants):
        return None
    return ParticipantsListed(participants, digest(msgspec.structs.replace(programme, participants=participants)))


def evolve(state: State, event: ParticipantsListed) -> State:
    """The state in which others take part."""
    assert state.programme is not None, "participants of a meeting without a programme"
    programme = msgspec.structs.replace(state.programme, participants=event.participants)
    return msgspec.structs.replace(state, programme=programme, directory=event.directory)
