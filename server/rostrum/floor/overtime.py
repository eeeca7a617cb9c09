"""Until when interpretation lasts in this sitting, and moving that end (IN11).

Interpreters work agreed hours: whoever moves the end says who agreed to it.
How near the end is shows on the pages, which count it themselves: nothing in a view depends on the present moment.
"""

from typing import TypeAlias

import msgspec

from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, sitting_of
from rostrum.floor.terms import MINUTE, Duration, Instant, Line, SittingId

FARTHEST: Duration = 12 * 60 * MINUTE
"""How far ahead the end can be moved."""


class MoveInterpretationEnd(CommandMessage, frozen=True):
    """Let interpretation last until another time, by agreement with the interpreters."""

    until_ms: Instant
    agreed_by: Line


class InterpretationEndMoved(EventMessage, frozen=True):
    """Interpretation lasts until another time, and somebody agreed to it."""

    sitting: SittingId
    until_ms: Instant
    agreed_by: str
    at: Instant


OvertimeCommand: TypeAlias = MoveInterpretationEnd
OvertimeEvent: TypeAlias = InterpretationEndMoved


def interpretation_until(state: State) -> Instant | None:
    """When the interpretation of this sitting ends, as planned or as moved since; none before the first (IN11)."""
    if state.sitting is None:
        return None
    if state.sitting.interpretation_until is not None:
        return state.sitting.interpretation_until
    planned = sitting_of(state, state.sitting.id)
    assert planned is not None, "a sitting was opened that the programme doesn't have"
    return planned.interpretation_until_ms


def decide(state: State, command: OvertimeCommand, at: Instant) -> tuple[OvertimeEvent, ...]:
    """Ahead of now, within half a day, and with the name of who agreed (IN11)."""
    sitting = state.sitting
    assert sitting is not None, "a sitting is going on that was never opened"
    if not at < command.until_ms <= at + FARTHEST:
        raise Refused(Code.OUT_OF_RANGE, "IN11", field="interpretation_until_ms", least=at, most=at + FARTHEST)
    if not command.agreed_by.strip():
        raise Refused(Code.MALFORMED, "IN11", field="agreed_by")
    if command.until_ms == interpretation_until(state):
        raise Refused(Code.ALREADY_SO, "IN11", until=command.until_ms)
    return (InterpretationEndMoved(sitting.id, command.until_ms, command.agreed_by.strip(), at),)


def evolve(state: State, event: OvertimeEvent) -> State:
    """The state in which interpretation lasts until another time."""
    assert state.sitting is not None, "interpretation was moved before any sitting"
    sitting = msgspec.structs.replace(state.sitting, interpretation_until=event.until_ms)
    return msgspec.structs.replace(state, sitting=sitting)
