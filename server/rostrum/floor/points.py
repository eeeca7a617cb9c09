"""Points of order (PO1, PO2, PO3): raised at any moment of an open sitting, heard in that order, ruled on by the chair.

    raised ──hold──▶ held ──recognise──▶ recognised ──rule──▶ settled
       └────────withdraw, decline───────▶ settled

Raising only tells the chair. At the recognition the running turn is kept aside and the point gets a turn of its own,
with a limit of its own; until the ruling nobody else is called; with it the kept turn goes on with the time
it had left, or ends.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor import replies, signals
from rostrum.floor.actor import Actor
from rostrum.floor.clock import ClockEvent, TurnInterrupted, TurnTakenUp
from rostrum.floor.display import refuse_ceremony
from rostrum.floor.limits import limit_of_point
from rostrum.floor.matters import Held, Point, Raised, Recognised
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.rights import claimant
from rostrum.floor.state import Interrupted, Paused, Running, State, Turn, attendance_of, language_of
from rostrum.floor.terms import (
    POINT_OF_ORDER,
    Becomes,
    DelegationId,
    Ending,
    Instant,
    Interruption,
    PointId,
    Role,
    Ruling,
    TurnId,
)
from rostrum.floor.turns import TurnCalled, TurnEnded, ended


class RaisePoint(CommandMessage, frozen=True):
    """Raise a point of order; chair and secretariat name the `delegation` whose nameplate is up."""

    delegation: DelegationId | None = None


class WithdrawPoint(CommandMessage, frozen=True):
    """Take it back before it is recognised."""

    point: PointId


class RecognisePoint(CommandMessage, frozen=True):
    """Hear it now, or promise to after the sentence."""

    point: PointId
    after_sentence: bool = False


class DeclinePoint(CommandMessage, frozen=True):
    """Don't hear it."""

    point: PointId


class RuleOnPoint(CommandMessage, frozen=True):
    """Rule on it, and let the interrupted turn go on or end; or turn it into what it really was."""

    point: PointId
    ruling: Ruling
    resume: bool = True
    becomes: Becomes | None = None


class PointRaised(EventMessage, frozen=True):
    """The chair has been told of a point of order."""

    point: Point


class PointHeld(EventMessage, frozen=True):
    """It will be heard after the sentence."""

    point: PointId


class PointWithdrawn(EventMessage, frozen=True):
    """Whoever raised it took it back."""

    point: PointId


class PointDeclined(EventMessage, frozen=True):
    """The chair did not hear it, or the sitting ended before that."""

    point: PointId


class PointRecognised(EventMessage, frozen=True):
    """It has the floor."""

    point: PointId
    turn: TurnId


class PointRuled(EventMessage, frozen=True):
    """The chair has ruled on it."""

    point: PointId
    delegation: DelegationId
    ruling: Ruling
    at: Instant
    becomes: Becomes | None = None


PointCommand: TypeAlias = RaisePoint | WithdrawPoint | RecognisePoint | DeclinePoint | RuleOnPoint
PointEvent: TypeAlias = PointRaised | PointHeld | PointWithdrawn | PointDeclined | PointRecognised | PointRuled
Happening: TypeAlias = PointEvent | TurnCalled | TurnEnded | ClockEvent | replies.Happening | signals.TechnicianSentFor


def decide(state: State, command: PointCommand, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """What becomes of a point of order."""
    match command:
        case RaisePoint():
            return raise_point(state, command, actor, at)
        case WithdrawPoint():
            return (PointWithdrawn(unheard_point(state, command.point).id),)
        case RecognisePoint():
            return recognise_point(state, command, at)
        case DeclinePoint():
            return (PointDeclined(unheard_point(state, command.point).id),)
        case RuleOnPoint():
            return rule_on_point(state, command, actor, at)
        case _:
            assert_never(command)


def raise_point(state: State, command: RaisePoint, actor: Actor, at: Instant) -> tuple[PointEvent, ...]:
    """By those whom the meeting's rules allow, one at a time for each delegation, also on a closed list (PO1, LS6)."""
    delegation = claimant(state, command.delegation, actor, state.settings.points_by, "PO1", "raise_point")
    for point in state.points:
        if point.delegation == delegation:
            raise Refused(Code.ALREADY_SO, "PO1", point=point.id)
    return (PointRaised(Point(f"p{state.points_made + 1}", delegation, at)),)


def known_point(state: State, point: PointId) -> Point:
    """A point that isn't settled yet, or a refusal."""
    found = next((known for known in state.points if known.id == point), None)
    if found is None:
        raise Refused(Code.UNKNOWN_ID, "PO2", field="point", id=point)
    return found


def unheard_point(state: State, point: PointId) -> Point:
    """A point that hasn't been recognised yet, or a refusal."""
    found = known_point(state, point)
    if isinstance(found.state, Recognised):
        raise Refused(Code.TOO_LATE, "PO2", point=point)
    return found


def recognise_point(
    state: State, command: RecognisePoint, at: Instant
) -> tuple[PointEvent | TurnCalled | ClockEvent, ...]:
    """In the order raised; the running turn is kept aside and the point gets the floor (PO1, PO2, PO3)."""
    point = unheard_point(state, command.point)
    if command.after_sentence:
        if isinstance(point.state, Held):
            raise Refused(Code.ALREADY_SO, "PO2", point=point.id)
        return (PointHeld(point.id),)
    if state.points[0].id != point.id:
        raise Refused(Code.POINT_OPEN, "PO1", point=state.points[0].id)
    refuse_ceremony(state, "recognise_point")
    turn = point_turn(state, point, at)
    kept = () if state.turn is None else (keep(state.turn, at, Interruption.POINT),)
    return *kept, PointRecognised(point.id, turn.id), TurnCalled(turn)


def keep(turn: Turn, at: Instant, by: Interruption) -> TurnInterrupted:
    """The event that keeps the running turn aside."""
    return TurnInterrupted(turn.id, at, Interrupted(by, isinstance(turn.clock, Running)))


def point_turn(state: State, point: Point, at: Instant) -> Turn:
    """The turn of a point of order: a limit of its own, and never cut (PO3, TN6)."""
    assert state.programme is not None, "a point of order before the programme was imported"
    return Turn(
        id=f"t{state.turns_made + 1}",
        item=state.item or "",
        delegation=point.delegation,
        kind=POINT_OF_ORDER,
        speaking_class=state.delegations[point.delegation],
        language=language_of(state, point.delegation),
        attendance=attendance_of(state, point.delegation),
        called_at=at,
        limit_ms=limit_of_point(state),
        clock=Running(at),
        point=point.id,
    )


def rule_on_point(state: State, command: RuleOnPoint, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """The ruling ends the point; the kept turn goes on with the time it had left, or ends (PO2).

    What is turned into a right of reply is granted as one, where the rules allow the delegation another (RR1, RR2);
    for what is turned into a technical call the technician is sent for.
    """
    point = known_point(state, command.point)
    if not isinstance(point.state, Recognised):
        raise Refused(Code.NOT_RUNNING, "PO2", point=point.id)
    outcome = became(state, point, command.becomes, actor, at)
    ruled = PointRuled(point.id, point.delegation, command.ruling, at, command.becomes)
    over = (ruled, *outcome) if state.turn is None else (ended(state.turn, at, Ending.RULED), ruled, *outcome)
    if not state.interrupted:
        return over
    kept = state.interrupted[-1]
    if not command.resume:
        return *over, ended(kept, at, Ending.RULED)
    return *over, TurnTakenUp(kept.id, taken_up(kept, at))


def became(state: State, point: Point, what: Becomes | None, actor: Actor, at: Instant) -> tuple[Happening, ...]:
    """What follows from what a point of order really was (PO2)."""
    match what:
        case Becomes.RIGHT_OF_REPLY:
            return replies.granted_at_once(state, point.delegation, actor, at)
        case Becomes.TECHNICAL_CALL:
            return signals.send_technician(state, point.delegation, at)
        case None:
            return ()
        case _:
            assert_never(what)


def taken_up(turn: Turn, at: Instant) -> Running | Paused:
    """The clock of a turn that is taken up again: it runs if it ran before (PO2)."""
    assert isinstance(turn.clock, Interrupted), "a kept turn that was not interrupted"
    return Running(at) if turn.clock.resumes else Paused(Role.CHAIR, at)


# ── what it does to the points ───────────────────────────────────────────────────────────────────


def evolve(state: State, event: PointEvent) -> State:
    """The state after a point of order moved on."""
    match event:
        case PointRaised():
            return msgspec.structs.replace(
                state, points=(*state.points, event.point), points_made=state.points_made + 1
            )
        case PointHeld():
            return with_point(state, event.point, Held())
        case PointRecognised():
            return with_point(state, event.point, Recognised(event.turn))
        case PointWithdrawn() | PointDeclined() | PointRuled():
            points = tuple(point for point in state.points if point.id != event.point)
            ruled = event.point if isinstance(event, PointRuled) else state.ruled
            return msgspec.structs.replace(state, points=points, ruled=ruled)
        case _:
            assert_never(event)


def with_point(state: State, point: PointId, changed: Raised | Held | Recognised) -> State:
    """The state with one point of order standing otherwise."""
    points = tuple(
        msgspec.structs.replace(known, state=changed) if known.id == point else known for known in state.points
    )
    return msgspec.structs.replace(state, points=points)
