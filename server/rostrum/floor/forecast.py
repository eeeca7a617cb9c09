"""When each waiting entry is expected to start, and when the list ends (FC1, FC2).

    duration(entry) = limit x pace of its class, in whole thousandths, rounded down
    cursor          = now, plus what the turn on the floor and the kept ones are still expected to use
    start(entry)    = cursor + change-over;  end = start + duration;  cursor = end

The pages and the Python client compute the same from the view's `forecast`, `list` and `turn`;
`tests/vectors/forecast.json` holds the three together. The pace of a class and the change-over begin with what
the settings say, which weighs as much as a few observed turns, so that one long statement doesn't turn it over.
"""

import msgspec

from rostrum.floor.clock import used_at
from rostrum.floor.limits import limit_of
from rostrum.floor.overtime import interpretation_until
from rostrum.floor.policy import is_due, reserved
from rostrum.floor.settings import Settings
from rostrum.floor.state import Pace, State, Turn
from rostrum.floor.terms import MINUTE, Duration, EntryId, Instant

ASSUMED_TURNS: Duration = 9 * MINUTE
"""Time assumed to have been used exactly to the limit before anything was observed."""
ASSUMED_CHANGE_OVERS = 3
"""Change-overs assumed to have taken what the settings say."""
EVEN = 1000
"""The pace of speakers who use their limit to the second, in thousandths."""


class Forecast(msgspec.Struct, frozen=True):
    """When the list ends, when each waiting entry starts, and who is unheard when interpretation ends."""

    ends_ms: Instant
    starts: dict[EntryId, Instant]
    unheard: tuple[EntryId, ...]


def forecast(state: State, at: Instant) -> Forecast:
    """The forecast for the current item, and the rights of reply of this sitting after it, at an instant (FC1, RR1)."""
    cursor = at + still_expected_in_all(state, at)
    speakers = state.lists.get(state.item) if state.item is not None else None
    until = interpretation_until(state)
    change = change_over_ms(state.settings, state.pace)
    starts: dict[EntryId, Instant] = {}
    unheard: list[EntryId] = []
    listed = [speakers.entries[waiting] for waiting in speakers.queue] if speakers is not None else []
    for entry in (*listed, *(reply for reply in reserved(state) if is_due(state, reply))):
        starts[entry.id] = cursor + change
        cursor = starts[entry.id] + paced(state.pace, limit_of(state, entry), entry.speaking_class)
        if until is not None and cursor > until - state.settings.reserve_ms:
            unheard.append(entry.id)
    return Forecast(cursor, starts, tuple(unheard))


def still_expected_in_all(state: State, at: Instant) -> Duration:
    """How much longer the turn on the floor and the kept ones are expected to speak (FC1)."""
    return sum(still_expected(state, turn, at) for turn in (state.turn, *state.interrupted) if turn is not None)


def still_expected(state: State, turn: Turn, at: Instant) -> Duration:
    """How much longer a turn is expected to speak; nothing once it is beyond what was expected (FC1)."""
    return max(0, paced(state.pace, turn.limit_ms, turn.speaking_class) - used_at(turn, at))


def paced(pace: Pace, limit_ms: Duration, speaking_class: str) -> Duration:
    """How long a class is expected to speak within a limit (FC1)."""
    return limit_ms * pace_of(pace, speaking_class) // EVEN


def pace_of(pace: Pace, speaking_class: str) -> int:
    """How a class uses its limits, in thousandths of them (FC1)."""
    seen = pace.by_class.get(speaking_class)
    if seen is None:
        return EVEN
    return EVEN * (ASSUMED_TURNS + seen.used_ms) // (ASSUMED_TURNS + seen.limit_ms)


def change_over_ms(settings: Settings, pace: Pace) -> Duration:
    """The change-over between two speakers, as assumed and then as observed (FC1)."""
    assumed = settings.change_over_ms * ASSUMED_CHANGE_OVERS
    return (assumed + pace.change_over_ms) // (ASSUMED_CHANGE_OVERS + pace.change_overs)
