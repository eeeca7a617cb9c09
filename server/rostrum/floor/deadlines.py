"""What falls due by itself: the earliest instant at which the service has a command (TN6, TN9, TN11, LS19, LS20)."""

from collections.abc import Iterator
from typing import TypeAlias

import msgspec

from rostrum.floor.clock import StartClock, cut_at, standing_turn
from rostrum.floor.dynamic import ApplyLimits
from rostrum.floor.messages import CommandMessage
from rostrum.floor.openings import SettleOpening
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.speakers import CloseList
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
    command: ExpireTurn | StartClock | CloseList | SettleOpening | ApplyLimits


def next_deadline(state: State) -> Deadline | None:
    """The next deadline; none while nothing can fall due. Of two at once, the list's goes before the turn's."""
    if state.phase is Phase.CLOSED:
        return None
    due = [*list_deadlines(state), *turn_deadlines(state)]
    return min(due, key=lambda deadline: deadline.at, default=None)


def list_deadlines(state: State) -> Iterator[Deadline]:
    """Lists that close, lots to be drawn, limits to hold; those of a closed item wait (LS19, LS20, TN9)."""
    for speakers in state.lists.values():
        if speakers.item_closed_at is not None:
            continue
        if speakers.lot_until is not None:
            yield Deadline(speakers.lot_until, SettleOpening(speakers.item))
        if speakers.closes_at is not None:
            yield Deadline(speakers.closes_at, CloseList(speakers.item))
        if speakers.announced is not None:
            yield Deadline(speakers.announced.at, ApplyLimits(speakers.item))


def turn_deadlines(state: State) -> Iterator[Deadline]:
    """The end of a lead-in (TN11) and of a grace beyond the limit (TN6), in an open sitting."""
    turn = state.turn
    if turn is None or state.phase is not Phase.OPEN:
        return
    if isinstance(turn.clock, Called):
        yield Deadline(turn.clock.starts_at, StartClock(turn.id))
    if (due := cut_at(turn)) is not None:
        yield Deadline(due, ExpireTurn(turn.id))


def decide(state: State, command: Expiry, at: Instant) -> tuple[TurnEnded, ...]:
    """Once, never before its time, and counted from the deadline however late it is made (TN6)."""
    turn = standing_turn(state, command.turn)
    due = cut_at(turn)
    if due is None or at < due:
        raise Refused(Code.NOT_RUNNING, "TN6", turn=turn.id)
    return (ended(turn, due, Ending.CUT),)
