"""What the hall is shown instead of the floor: a ceremony, a minute of silence, a private sitting (MT8).

In a ceremony and a silence nobody has the floor. A private sitting goes on as ever; only observers and the
display don't see it (`views.projection.is_covered`).
"""

from typing import TypeAlias

import msgspec

from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.terms import DisplayMode


class SetDisplay(CommandMessage, frozen=True):
    """Show the floor, or something else in its stead."""

    mode: DisplayMode


class DisplaySet(EventMessage, frozen=True):
    """The hall is shown something else."""

    mode: DisplayMode


CEREMONIES = frozenset({DisplayMode.CEREMONY, DisplayMode.SILENCE})
"""In which no clock runs."""

DisplayCommand: TypeAlias = SetDisplay
DisplayEvent: TypeAlias = DisplaySet


def decide(state: State, command: DisplayCommand) -> tuple[DisplayEvent, ...]:
    """A ceremony and a silence don't begin while somebody has the floor or is to have it again (MT8)."""
    if state.display is command.mode:
        raise Refused(Code.ALREADY_SO, "MT8", mode=command.mode)
    for turn in (state.turn, *state.interrupted):
        if turn is not None and command.mode in CEREMONIES:
            raise Refused(Code.TURN_RUNNING, "MT8", turn=turn.id)
    return (DisplaySet(command.mode),)


def refuse_ceremony(state: State, command: str) -> None:
    """Refuse to give anybody the floor in a ceremony or a minute of silence (MT8)."""
    if state.display in CEREMONIES:
        raise Refused(Code.WRONG_PHASE, "MT8", command=command, phase=state.display)


def evolve(state: State, event: DisplayEvent) -> State:
    """The state in which the hall is shown something else."""
    return msgspec.structs.replace(state, display=event.mode)
