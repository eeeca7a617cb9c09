"""What everybody sees of the turns: the one that has the floor, those kept aside, and the one that ended last (PV1)."""

from typing import assert_never

from rostrum.floor.lines import is_silent
from rostrum.floor.listed import Heard, Speaker
from rostrum.floor.state import Called, Interrupted, Paused, Running, State, Turn, entry_of
from rostrum.floor.terms import Plain


def turn_section(state: State) -> Plain | None:
    """Who has the floor, and everything that a clock is drawn from (TN5)."""
    return None if state.turn is None else turn_view(state, state.turn)


def interrupted_section(state: State) -> list[Plain]:
    """The turns kept aside, the innermost last (PO2)."""
    return [turn_view(state, turn) for turn in state.interrupted]


def last_section(state: State) -> Plain | None:
    """The turn that ended last, for the thanks and for putting it back (LS16); not that of who wasn't there (LS11)."""
    last = state.last
    entry = None if last is None else entry_of(state, last.entry)
    if last is None or entry is None or not isinstance(entry.standing, Heard):
        return None
    return {"turn": last.turn, "delegation": last.delegation}


def turn_view(state: State, turn: Turn) -> Plain:
    """One turn, as everybody sees it."""
    view: Plain = {
        "id": turn.id,
        "delegation": turn.delegation,
        "kind": turn.kind,
        "class": turn.speaking_class,
        "language": turn.language,
        "attendance": turn.attendance.value,
        "started_ms": turn.called_at,
        "limit_ms": turn.limit_ms,
        "used_ms": turn.used_ms,
        "warn_ms": state.settings.warn_ms,
    }
    if turn.entry is not None:
        view["entry"] = turn.entry
    if turn.point is not None:
        view["point"] = turn.point
    if turn.speaker is not None:
        view["speaker"] = speaker_view(turn.speaker)
    if turn.on_behalf_of is not None:
        view["on_behalf_of"] = turn.on_behalf_of
    if turn.joined_by:
        view["joined_by"] = list(turn.joined_by)
    if turn.through is not None:
        view["through"] = turn.through
    if turn.line_ignored:
        view["line_ignored"] = True
    if is_silent(turn):
        view["silent"] = True
    return {**view, **clock_view(turn)}


def clock_view(turn: Turn) -> Plain:
    """How the clock of a turn stands."""
    match turn.clock:
        case Called(starts_at):
            return {"state": "called", "starts_ms": starts_at}
        case Running(since):
            return {"state": "speaking", "running_since_ms": since}
        case Paused(by=by, grace_until=None):
            return {"state": "paused", "paused_by": by.value}
        case Paused(by=by, grace_until=grace_until):
            return {"state": "paused", "paused_by": by.value, "grace_until_ms": grace_until}
        case Interrupted():
            return {"state": "interrupted"}
        case _:
            assert_never(turn.clock)


def speaker_view(speaker: Speaker) -> Plain:
    """Who speaks, as the nameplate shows it."""
    return {"name": speaker.name, "function": speaker.function} if speaker.function else {"name": speaker.name}
