"""Private notes between the secretariat and the chair (PV3).

What a note says lies in the vault; commands and events name its seal, so that it can be erased and the chain still
holds. Chair and secretariat see that there is one, from whom, and whether it was read; nobody else sees anything.
"""

from collections.abc import Iterator
from typing import Final, TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.matters import Note
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.terms import SEAL, Instant, NoteId

KEPT: Final = 50
"""Notes that are kept; older ones leave the view, and then the vault."""


class SendNote(CommandMessage, frozen=True):
    """Send a note to the other side of the podium. The service makes this command when the vault has the text."""

    seal: str


class ReadNote(CommandMessage, frozen=True):
    """Say that the note of the other side was read."""

    note: NoteId


class NoteSent(EventMessage, frozen=True):
    """There is a note."""

    note: Note


class NoteRead(EventMessage, frozen=True):
    """It was read."""

    note: NoteId
    at: Instant


NoteCommand: TypeAlias = SendNote | ReadNote
NoteEvent: TypeAlias = NoteSent | NoteRead


def decide(state: State, command: NoteCommand, actor: Actor, at: Instant) -> tuple[NoteEvent, ...]:
    """What becomes of a note."""
    match command:
        case SendNote():
            if SEAL.fullmatch(command.seal) is None:
                raise Refused(Code.MALFORMED, "PV3", field="seal")
            return (NoteSent(Note(f"n{state.notes_made + 1}", actor.role, at, command.seal)),)
        case ReadNote():
            return read(state, command, actor, at)
        case _:
            assert_never(command)


def read(state: State, command: ReadNote, actor: Actor, at: Instant) -> tuple[NoteEvent, ...]:
    """By the other side, once (PV3)."""
    note = next((known for known in state.notes if known.id == command.note), None)
    if note is None:
        raise Refused(Code.UNKNOWN_ID, "PV3", field="note", id=command.note)
    if note.by is actor.role:
        raise Refused(Code.NOT_ALLOWED, "PV3", command="read_note", role=actor.role)
    if note.read_at is not None:
        raise Refused(Code.ALREADY_SO, "PV3", note=note.id)
    return (NoteRead(note.id, at),)


def seals(state: State) -> Iterator[str]:
    """What the vault has to keep for notes."""
    return (note.seal for note in state.notes)


def evolve(state: State, event: NoteEvent) -> State:
    """The state after a note was sent or read."""
    match event:
        case NoteSent():
            notes = (*state.notes, event.note)[-KEPT:]
            return msgspec.structs.replace(state, notes=notes, notes_made=state.notes_made + 1)
        case NoteRead():
            return msgspec.structs.replace(
                state,
                notes=tuple(
                    msgspec.structs.replace(note, read_at=event.at) if note.id == event.note else note
                    for note in state.notes
                ),
            )
        case _:
            assert_never(event)
