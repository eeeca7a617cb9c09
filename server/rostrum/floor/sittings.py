"""Sittings: opening, suspending and adjourning them, and what that does to a running turn (MT2, MT3).

    planned ──open──▶ open ◀──resume── suspended
                       │ ▲ ──suspend────────▲
                adjourn│ │revoke (10 min)
                       ▼ │
                    adjourned ──open──▶ open (the next sitting)

Nobody has the floor unless the sitting is open (MT2): a turn that runs when it stops ends or is kept aside,
as the command says, and a kept turn is on the floor again, its clock standing, when the meeting goes on.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.clock import ClockEvent, TurnTakenUp
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.points import PointDeclined, keep
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import Interrupted, OpenedSitting, Paused, State, sitting_of
from rostrum.floor.terms import MINUTE, Duration, Ending, Instant, Interruption, Kept, Phase, Role, SittingId
from rostrum.floor.turns import TurnEnded, ended

LONGEST_SUSPENSION: Duration = 24 * 60 * MINUTE
"""What lasts longer than a day is an adjournment."""


class OpenSitting(CommandMessage, frozen=True):
    """Open a sitting of the programme."""

    sitting: SittingId


class SuspendSitting(CommandMessage, frozen=True):
    """Suspend the sitting, if known until when; a running turn ends or is kept."""

    turn: Kept = Kept.KEEP
    until_ms: Instant | None = None


class ResumeSitting(CommandMessage, frozen=True):
    """Go on after a suspension."""


class AdjournSitting(CommandMessage, frozen=True):
    """End the sitting; a running turn ends or is kept for the next one."""

    turn: Kept = Kept.END


class RevokeAdjournment(CommandMessage, frozen=True):
    """Take an adjournment back, shortly after it."""


class SittingOpened(EventMessage, frozen=True):
    """The sitting is open."""

    sitting: SittingId
    at: Instant


class SittingSuspended(EventMessage, frozen=True):
    """The sitting is suspended."""

    at: Instant
    until_ms: Instant | None = None


class SittingResumed(EventMessage, frozen=True):
    """The sitting goes on."""

    at: Instant


class SittingAdjourned(EventMessage, frozen=True):
    """The sitting is over."""

    at: Instant


class AdjournmentRevoked(EventMessage, frozen=True):
    """The sitting goes on after all."""

    at: Instant


SittingCommand: TypeAlias = OpenSitting | SuspendSitting | ResumeSitting | AdjournSitting | RevokeAdjournment
SittingEvent: TypeAlias = SittingOpened | SittingSuspended | SittingResumed | SittingAdjourned | AdjournmentRevoked
Happening: TypeAlias = SittingEvent | TurnEnded | ClockEvent | PointDeclined


def decide(state: State, command: SittingCommand, at: Instant) -> tuple[Happening, ...]:
    """Open, stop and go on."""
    match command:
        case OpenSitting():
            return open_sitting(state, command, at)
        case SuspendSitting():
            return suspend_sitting(state, command, at)
        case ResumeSitting():
            return SittingResumed(at), *taken_up(state, at)
        case AdjournSitting():
            return *settled(state, at, command.turn), SittingAdjourned(at)
        case RevokeAdjournment():
            return revoke_adjournment(state, at)
        case _:
            assert_never(command)


def open_sitting(state: State, command: OpenSitting, at: Instant) -> tuple[Happening, ...]:
    """Open a sitting; a turn kept over the adjournment is on the floor again, its clock standing (MT2, MT3)."""
    if sitting_of(state, command.sitting) is None:
        raise Refused(Code.UNKNOWN_ID, "MT1", field="sitting", id=command.sitting)
    return SittingOpened(command.sitting, at), *taken_up(state, at)


def suspend_sitting(state: State, command: SuspendSitting, at: Instant) -> tuple[Happening, ...]:
    """Suspend it, until a time that lies ahead where one is given (MT2, MT3)."""
    if command.until_ms is not None and not at < command.until_ms <= at + LONGEST_SUSPENSION:
        raise Refused(Code.OUT_OF_RANGE, "MT2", field="until_ms", least=at, most=at + LONGEST_SUSPENSION)
    return *stopped_turn(state, at, command.turn), SittingSuspended(at, command.until_ms)


def stopped_turn(state: State, at: Instant, turn: Kept) -> tuple[Happening, ...]:
    """End or keep the running turn, as the command says (MT3)."""
    if state.turn is None:
        return ()
    if turn is Kept.KEEP:
        return (keep(state.turn, at, Interruption.SITTING),)
    return (ended(state.turn, at, Ending.STOPPED),)


def settled(state: State, at: Instant, turn: Kept) -> tuple[Happening, ...]:
    """What an adjournment ends: with the running turn also the kept ones and the points of order (MT3)."""
    if turn is Kept.KEEP:
        return stopped_turn(state, at, turn)
    running = () if state.turn is None else (ended(state.turn, at, Ending.STOPPED),)
    kept = tuple(ended(turn, at, Ending.STOPPED) for turn in state.interrupted)
    return *running, *kept, *(PointDeclined(point.id) for point in state.points)


def taken_up(state: State, at: Instant) -> tuple[Happening, ...]:
    """The turn that the sitting had interrupted, on the floor again with its clock standing (MT3)."""
    if state.turn is not None or not state.interrupted:
        return ()
    kept = state.interrupted[-1]
    assert isinstance(kept.clock, Interrupted), "a kept turn that was not interrupted"
    if kept.clock.by is not Interruption.SITTING:
        return ()
    return (TurnTakenUp(kept.id, Paused(Role.CHAIR, at)),)


def revoke_adjournment(state: State, at: Instant) -> tuple[Happening, ...]:
    """For ten minutes; a kept turn is on the floor again (MT3)."""
    sitting = state.sitting
    assert sitting is not None, "adjourned without a sitting"
    assert sitting.adjourned_at is not None, "adjourned at no time"
    if at > sitting.adjourned_at + state.settings.undo_closing_ms:
        raise Refused(Code.TOO_LATE, "MT3", since=sitting.adjourned_at)
    return AdjournmentRevoked(at), *taken_up(state, at)


# ── what it does to the meeting ──────────────────────────────────────────────────────────────────


def evolve(state: State, event: SittingEvent) -> State:
    """The state after a sitting opened, stopped or went on."""
    match event:
        case SittingOpened():
            return msgspec.structs.replace(
                state, phase=Phase.OPEN, sitting=OpenedSitting(event.sitting, event.at), last=None
            )
        case SittingSuspended():
            return with_sitting(state, Phase.SUSPENDED, suspended_at=event.at, until_ms=event.until_ms)
        case SittingResumed():
            return with_sitting(state, Phase.OPEN, suspended_at=None, until_ms=None)
        case SittingAdjourned():
            return with_sitting(state, Phase.ADJOURNED, adjourned_at=event.at, until_ms=None)
        case AdjournmentRevoked():
            return with_sitting(state, Phase.OPEN, adjourned_at=None)
        case _:
            assert_never(event)


def with_sitting(state: State, phase: Phase, **changed: Instant | None) -> State:
    """The state in another phase, its sitting changed."""
    assert state.sitting is not None, "a sitting went on before any was opened"
    return msgspec.structs.replace(state, phase=phase, sitting=msgspec.structs.replace(state.sitting, **changed))
