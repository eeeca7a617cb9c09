"""What falls due by itself: the earliest instant at which the service has something to command (TN6, TN11)."""

from typing import TypeAlias

import msgspec

from rostrum.floor.clock import StartClock, cut_at
from rostrum.floor.messages import CommandMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import Called, State
from rostrum.floor.terms import Ending, Instant, Phase, TurnId
from rostrum.floor.turns import TurnEnded, ended


class ExpireTurn(CommandMessage, frozen=True):
    """End a turn whose limit and grace have passed."""

    turn: TurnId


Expiry: TypeAlias = ExpireTurn


class Deadline(msgspec.Struct, frozen=True):
    """An instant, and what the service commands then."""

    at: Instant
    command: ExpireTurn | StartClock


def next_deadline(state: State) -> Deadline | None:
    """The next deadline; none while nothing can fall due."""
    turn = state.turn
    if turn is None or state.phase is not Phase.OPEN:
        return None
    if isinstance(turn.clock, Called):
        return Deadline(turn.clock.starts_at, StartClock(turn.id))
    due = cut_at(turn)
    return None if due is None else Deadline(due, ExpireTurn(turn.id))


def decide(state: State, command: Expiry, at: Instant) -> tuple[TurnEnded, ...]:
    """Once, never before its time, and counted from the deadline however late it is made (TN6)."""
    turn = state.turn
    if turn is None or turn.id != command.turn:
        raise Refused(Code.STALE, "TN2", turn=command.turn, now=turn.id if turn else "")
    due = cut_at(turn)
    if due is None or at < due:
        raise Refused(Code.NOT_RUNNING, "TN6", turn=turn.id)
    return (ended(turn, due, Ending.CUT),)
