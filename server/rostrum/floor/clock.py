"""The clock of a turn: intervals, pauses, extensions, and what happens by itself (TN4, TN5, TN6, TN11).

Nobody ticks: the time used follows from the closed intervals and the start of the running one.
What falls due is a command of the service at an instant that the state names; it is made once, never before its time,
and counts from the instant at which it was due, however late it is made (TN6).
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.settings import Settings
from rostrum.floor.state import Called, ClockState, Interrupted, Paused, Running, State, Turn
from rostrum.floor.terms import MINUTE, SECOND, Attendance, Duration, Instant, Role, TurnId

LONGEST_EXTENSION: Duration = 60 * MINUTE
LONGEST_CHANGE_OVER: Duration = 90 * SECOND
"""A longer gap between two turns is something else than a change-over (FC1)."""


class StartClock(CommandMessage, frozen=True):
    """The speaker begins, or the lead-in has passed."""

    turn: TurnId


class PauseTurn(CommandMessage, frozen=True):
    """Stop the clock; the speaker keeps the floor."""

    turn: TurnId


class ResumeTurn(CommandMessage, frozen=True):
    """Let the clock run on."""

    turn: TurnId


class ExtendTurn(CommandMessage, frozen=True):
    """Give the running turn more time, or less."""

    turn: TurnId
    by_ms: int


class ClockStarted(EventMessage, frozen=True):
    """The speaker speaks."""

    turn: TurnId
    at: Instant
    change_over_ms: Duration | None = None


class TurnPaused(EventMessage, frozen=True):
    """The clock stands."""

    turn: TurnId
    at: Instant
    by: Role


class TurnResumed(EventMessage, frozen=True):
    """The clock runs on."""

    turn: TurnId
    at: Instant


class TurnExtended(EventMessage, frozen=True):
    """The turn has another limit, by the chair's leave."""

    turn: TurnId
    at: Instant
    limit_ms: Duration


class TurnInterrupted(EventMessage, frozen=True):
    """The turn is kept aside with the time it has left."""

    turn: TurnId
    at: Instant
    kept: Interrupted


class TurnTakenUp(EventMessage, frozen=True):
    """The turn that was kept last has the floor again."""

    turn: TurnId
    clock: Running | Paused


ClockCommand: TypeAlias = StartClock | PauseTurn | ResumeTurn | ExtendTurn
ClockEvent: TypeAlias = ClockStarted | TurnPaused | TurnResumed | TurnExtended | TurnInterrupted | TurnTakenUp


# ── reading a clock ──────────────────────────────────────────────────────────────────────────────


def used_at(turn: Turn, at: Instant) -> Duration:
    """The time a turn has used at an instant: its closed intervals and the running one (TN4)."""
    match turn.clock:
        case Running(since):
            return turn.used_ms + max(0, at - since)
        case Called() | Paused() | Interrupted():
            return turn.used_ms
        case _:
            assert_never(turn.clock)


def started(settings: Settings, attendance: Attendance, at: Instant) -> ClockState:
    """A clock at the call: it runs at once where there is no lead-in (TN11)."""
    lead_in = settings.lead_in_remote_ms if attendance is Attendance.REMOTE else settings.lead_in_ms
    return Running(at) if lead_in == 0 else Called(at + lead_in)


def change_over(state: State, turn: Turn, at: Instant) -> Duration | None:
    """The change-over that ends when this turn's clock starts at once; none where something else lay between (FC1)."""
    if not isinstance(turn.clock, Running):
        return None
    if state.turn is not None:
        return 0
    return gap_since_last(state, turn, at)


def gap_since_last(state: State, turn: Turn, at: Instant) -> Duration | None:
    """The time between the end of the last turn on this item and an instant, where it is short enough."""
    last = state.last
    if last is None or last.item != turn.item or at - last.ended_at > LONGEST_CHANGE_OVER:
        return None
    return at - last.ended_at


def cut_at(turn: Turn) -> Instant | None:
    """When a turn ends by itself; none where it is only signalled or its clock stands (TN6).

    A limit that was shortened to less than what was used cuts at once, and not in the past.
    """
    if turn.cut_after_ms is None or not isinstance(turn.clock, Running):
        return None
    return max(turn.limited_at, turn.clock.since + max(0, turn.limit_ms + turn.cut_after_ms - turn.used_ms))


# ── the rules ────────────────────────────────────────────────────────────────────────────────────


def standing_turn(state: State, turn: TurnId) -> Turn:
    """The turn that has the floor, which must be the one that the command means (TN2)."""
    if state.turn is None or state.turn.id != turn:
        raise Refused(Code.STALE, "TN2", turn=turn, now=state.turn.id if state.turn else "")
    return state.turn


def decide(state: State, command: ClockCommand, actor: Actor, at: Instant) -> tuple[ClockEvent, ...]:
    """Start, stop, resume or lengthen the turn that the command names (TN2, TN4)."""
    turn = standing_turn(state, command.turn)
    match command:
        case StartClock():
            return start_clock(state, turn, actor, at)
        case PauseTurn():
            if not isinstance(turn.clock, Running):
                raise Refused(Code.NOT_RUNNING, "TN4", turn=turn.id)
            return (TurnPaused(turn.id, at, actor.role),)
        case ResumeTurn():
            if not isinstance(turn.clock, Paused):
                raise Refused(Code.NOT_PAUSED, "TN4", turn=turn.id)
            return (TurnResumed(turn.id, at),)
        case ExtendTurn():
            return extend_turn(turn, command, at)
        case _:
            assert_never(command)


def start_clock(state: State, turn: Turn, actor: Actor, at: Instant) -> tuple[ClockEvent, ...]:
    """Called is not speaking: the speaker, the chair or the end of the lead-in starts the clock (TN11)."""
    if not isinstance(turn.clock, Called):
        raise Refused(Code.ALREADY_SO, "TN11", turn=turn.id)
    if actor.role is not Role.SERVICE:
        return (ClockStarted(turn.id, at, gap_since_last(state, turn, at)),)
    due = turn.clock.starts_at
    if at < due:
        raise Refused(Code.NOT_RUNNING, "TN11", turn=turn.id)
    return (ClockStarted(turn.id, due, gap_since_last(state, turn, due)),)


def extend_turn(turn: Turn, command: ExtendTurn, at: Instant) -> tuple[ClockEvent, ...]:
    """More time, or less, within an hour either way and never below nothing (TN4)."""
    limit = turn.limit_ms + command.by_ms
    if command.by_ms == 0 or abs(command.by_ms) > LONGEST_EXTENSION or limit < 0:
        raise Refused(
            Code.OUT_OF_RANGE,
            "TN4",
            field="by_ms",
            least=-min(LONGEST_EXTENSION, turn.limit_ms),
            most=LONGEST_EXTENSION,
        )
    return (TurnExtended(turn.id, at, limit),)


# ── what it does to the turn ─────────────────────────────────────────────────────────────────────


def evolve(state: State, event: ClockEvent) -> State:
    """The state after the clock of a turn changed."""
    match event:
        case TurnTakenUp():
            *kept, turn = state.interrupted
            turn = msgspec.structs.replace(turn, clock=event.clock)
            return msgspec.structs.replace(state, turn=turn, interrupted=tuple(kept))
        case TurnInterrupted():
            turn = stopped(current(state), event.at, event.kept)
            return msgspec.structs.replace(state, turn=None, interrupted=(*state.interrupted, turn))
        case ClockStarted():
            turn = msgspec.structs.replace(current(state), clock=Running(event.at))
            return with_gap(msgspec.structs.replace(state, turn=turn), event.change_over_ms)
        case TurnPaused():
            turn = stopped(current(state), event.at, Paused(event.by, event.at))
        case TurnResumed():
            turn = msgspec.structs.replace(current(state), clock=Running(event.at))
        case TurnExtended():
            turn = msgspec.structs.replace(current(state), limit_ms=event.limit_ms, limited_at=event.at)
        case _:
            assert_never(event)
    return msgspec.structs.replace(state, turn=turn)


def current(state: State) -> Turn:
    """The turn that has the floor."""
    assert state.turn is not None, "a clock changed while nobody had the floor"
    return state.turn


def stopped(turn: Turn, at: Instant, clock: ClockState) -> Turn:
    """The turn with its running interval closed."""
    return msgspec.structs.replace(turn, used_ms=used_at(turn, at), clock=clock)


def with_gap(state: State, change_over_ms: Duration | None) -> State:
    """The state with one more change-over observed (FC1)."""
    if change_over_ms is None:
        return state
    pace = msgspec.structs.replace(
        state.pace,
        change_overs=state.pace.change_overs + 1,
        change_over_ms=state.pace.change_over_ms + change_over_ms,
    )
    return msgspec.structs.replace(state, pace=pace)
