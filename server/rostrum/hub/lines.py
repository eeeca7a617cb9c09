"""Lines: what the service has to say about the line of the one who has the floor (TN7). Pure.

A line is lost when no device of the delegation was heard for as long as the meeting's `line_lost_ms`, counted within
the running clock; it is back with the first sign of life after the loss. Every node that sees it may say so.

What was never there can't be lost: a delegation that speaks over the video platform and never opened its page keeps
its clock. Only of a turn that ran before this service did can nobody tell, and then silence is a loss.
"""

from typing import Final

from rostrum.floor.lines import SpeakerBack, SpeakerLost, is_silent
from rostrum.floor.state import Paused, Running, State, Turn
from rostrum.floor.terms import Attendance, Instant, LineSource, Phase, Role

DOUBT_MS: Final = 500
"""By how much the same sign of life can differ between two looks, or two nodes; a line that is back gives the next."""


def watched(state: State) -> Turn | None:
    """The turn whose line the delegation's connection carries, if there is one on the floor."""
    turn = state.turn
    if turn is None or state.phase is not Phase.OPEN or turn.line_ignored:
        return None
    carried = turn.attendance is Attendance.REMOTE and state.settings.line_source is LineSource.DELEGATION
    return turn if carried else None


def line_command(state: State, heard: Instant | None, since: Instant, at: Instant) -> SpeakerLost | SpeakerBack | None:
    """What is to be commanded now.

    `heard` is when a device of the delegation was heard last, if ever; nobody can tell of what was before `since`.
    """
    turn = watched(state)
    if turn is None:
        return None
    match turn.clock:
        case Running(since=started) if heard is not None or turn.called_at < since:
            # What stands since the very call is silence on a line that is there (LS11), and no loss of it.
            gone = max(started + 1, since if heard is None else heard)
            return SpeakerLost(turn.id, gone) if at - gone >= state.settings.line_lost_ms else None
        case Paused(by=Role.SERVICE, since=gone) if heard is not None and not is_silent(turn):
            return SpeakerBack(turn.id) if heard > gone + DOUBT_MS else None
        case _:
            return None
