"""A remote speaker's line: lost, back, or heard all the same (TN7).

A lost page isn't a lost voice. What counts as the line is a setting (`line_source`): the delegation's connection
or the media bridge, which the service watches, or the technician's word. Whoever watches it tells the floor with
a command; every node may try, and a repeat is refused.

    Running ──lost──▶ Paused by the service, with a grace ──back──▶ Running
                              ├──still heard──▶ Running, and the line is ignored for this turn
                              └──grace over: the chair is asked──▶ wait, keep the place, or end

The pause counts from the moment at which the line was lost, so that nobody pays for our noticing it late.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.clock import current, standing_turn, stopped
from rostrum.floor.inscriptions import refuse_second
from rostrum.floor.limits import EVEN, limit_of
from rostrum.floor.listed import Move
from rostrum.floor.messages import CommandMessage, EventMessage, tag_of
from rostrum.floor.places import ListSpread, place_before
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import Called, Paused, Running, State, Turn
from rostrum.floor.terms import Attendance, Ending, EntryKind, Instant, LineSource, Role, TurnId
from rostrum.floor.turns import EntryPutBack, TurnEnded, ended


class SpeakerLost(CommandMessage, frozen=True):
    """The line of the one who has the floor is gone since an instant."""

    turn: TurnId
    since: Instant


class SpeakerSilent(CommandMessage, frozen=True):
    """Whoever was called is connected and can't be heard: a technical matter, for a while (LS11)."""

    turn: TurnId


class SpeakerBack(CommandMessage, frozen=True):
    """It is there again."""

    turn: TurnId


class StillHeard(CommandMessage, frozen=True):
    """The voice is heard whatever the line says."""

    turn: TurnId


class KeepPlace(CommandMessage, frozen=True):
    """End the turn for now: its entry comes after the next one, with the time that was left."""

    turn: TurnId


class LineLost(EventMessage, frozen=True):
    """The clock stands since the line was lost; without `grace_until` the graces of this turn are used up."""

    turn: TurnId
    since: Instant
    grace_until: Instant | None = None


class LineBack(EventMessage, frozen=True):
    """The clock runs on."""

    turn: TurnId
    at: Instant


class LineIgnored(EventMessage, frozen=True):
    """The line has no more to say in this turn."""

    turn: TurnId
    at: Instant


LineCommand: TypeAlias = SpeakerLost | SpeakerSilent | SpeakerBack | StillHeard | KeepPlace
LineEvent: TypeAlias = LineLost | LineBack | LineIgnored
Happening: TypeAlias = LineEvent | TurnEnded | EntryPutBack | ListSpread


def decide(state: State, command: LineCommand, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """What the line of the one who has the floor does to the clock."""
    turn = standing_turn(state, command.turn)
    match command:
        case SpeakerLost():
            refuse_source(state, command, actor)
            return (lost(state, turn, command.since, at),)
        case SpeakerSilent():
            return (silent(state, turn, at),)
        case SpeakerBack():
            if not is_silent(turn):
                refuse_source(state, command, actor)
            if not waits_for_line(turn):
                raise Refused(Code.NOT_PAUSED, "TN7", turn=turn.id)
            return (LineBack(turn.id, at),)
        case StillHeard():
            if turn.line_ignored:
                raise Refused(Code.ALREADY_SO, "TN7", turn=turn.id)
            return (LineIgnored(turn.id, at),)
        case KeepPlace():
            return keep_place(state, turn, actor, at)
        case _:
            assert_never(command)


def refuse_source(state: State, command: SpeakerLost | SpeakerBack, actor: Actor) -> None:
    """Refuse to hear of the line from anybody but the source that the meeting names (TN7)."""
    told = state.settings.line_source is LineSource.TECHNICIAN
    if told is not (actor.role is Role.TECHNICIAN):
        raise Refused(Code.NOT_ALLOWED, "TN7", command=tag_of(command), role=actor.role)


def waits_for_line(turn: Turn) -> bool:
    """Whether the clock stands because the line was lost."""
    return isinstance(turn.clock, Paused) and turn.clock.by is Role.SERVICE


def lost(state: State, turn: Turn, since: Instant, at: Instant) -> LineLost:
    """Only the running turn of a remote speaker whose line isn't ignored, with a grace at most twice (TN7)."""
    if turn.attendance is not Attendance.REMOTE:
        raise Refused(Code.NOT_ALLOWED, "TN7", command="speaker_lost", turn=turn.id)
    if turn.line_ignored:
        raise Refused(Code.ALREADY_SO, "TN7", turn=turn.id)
    if not isinstance(turn.clock, Running):
        raise Refused(Code.NOT_RUNNING, "TN7", turn=turn.id)
    if since > at:
        raise Refused(Code.OUT_OF_RANGE, "TN7", field="since", least=turn.clock.since, most=at)
    since = max(since, turn.clock.since)
    graced = turn.graces < state.settings.graces_per_turn
    return LineLost(turn.id, since, since + state.settings.grace_ms if graced else None)


def silent(state: State, turn: Turn, at: Instant) -> LineLost:
    """From the call on, and until so long after it: nothing was said yet, so nothing is charged (LS11)."""
    if turn.attendance is not Attendance.REMOTE:
        raise Refused(Code.NOT_ALLOWED, "LS11", command="speaker_silent", turn=turn.id)
    until = turn.called_at + state.settings.silent_ms
    begins = isinstance(turn.clock, Called) or (isinstance(turn.clock, Running) and turn.clock.since == turn.called_at)
    if not begins or turn.line_ignored or at >= until:
        raise Refused(Code.TOO_LATE, "LS11", turn=turn.id)
    return LineLost(turn.id, turn.called_at, until)


def is_silent(turn: Turn) -> bool:
    """Whether the clock stands because nothing was heard since the call (LS11)."""
    return isinstance(turn.clock, Paused) and turn.clock.by is Role.SERVICE and turn.clock.since == turn.called_at


def keep_place(state: State, turn: Turn, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """The entry waits again behind the next one with the time it has left, an extension included (TN7)."""
    if turn.entry is None:
        raise Refused(Code.NOT_ALLOWED, "TN7", command="keep_place", turn=turn.id)
    speakers = state.lists[turn.item]
    entry = speakers.entries[turn.entry]
    if entry.kind is EntryKind.STATEMENT:
        refuse_second(speakers, entry.delegation)
    over = ended(turn, at, Ending.PLACE_KEPT)
    place, spread = place_before(speakers, speakers.queue[1] if len(speakers.queue) > 1 else None)
    move = Move(at, actor.role, "TN7", entry.place, place)
    extended = turn.limit_ms != limit_of(state, entry, turn)
    own = turn.limit_ms * EVEN // entry.factor if extended else None
    return over, *spread, EntryPutBack(turn.entry, turn.item, place, over.used_ms, move, own)


def evolve(state: State, event: LineEvent) -> State:
    """The state after the line was lost, came back, or lost its say."""
    turn = current(state)
    match event:
        case LineLost():
            turn = stopped(turn, event.since, Paused(Role.SERVICE, event.since, event.grace_until))
            turn = msgspec.structs.replace(turn, graces=turn.graces + 1)
        case LineBack():
            turn = msgspec.structs.replace(turn, clock=Running(event.at))
        case LineIgnored():
            clock = Running(event.at) if waits_for_line(turn) else turn.clock
            turn = msgspec.structs.replace(turn, clock=clock, line_ignored=True)
        case _:
            assert_never(event)
    return msgspec.structs.replace(state, turn=turn)
