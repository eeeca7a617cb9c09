"""When each waiting entry is expected to start, and when the list ends (FC1)."""

import msgspec

from rostrum.floor.clock import PauseTurn
from rostrum.floor.forecast import Forecast, change_over_ms, forecast, pace_of
from rostrum.floor.limits import SetLimit
from rostrum.floor.points import RaisePoint, RecognisePoint
from rostrum.floor.state import EMPTY
from rostrum.floor.terms import MINUTE, SECOND
from rostrum.floor.turns import EndTurn
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    HOUR,
    MORNING,
    PROGRAMME,
    called,
    delegate,
    given,
    given_open,
    given_speaking,
    given_waiting,
    later,
    minutes,
    when,
)


def test_each_starts_after_the_limits_and_change_overs_before_it() -> None:
    """Thirty seconds to start with, and the whole limit (FC1)."""
    meeting = given_waiting("al", "be", "icrc", limits={"organisation": MINUTE})
    now = meeting.now
    assert forecast(meeting.state, now) == Forecast(
        ends_ms=now + minutes(3.5 + 3.5 + 1.5),
        starts={"e1": now + minutes(0.5), "e2": now + minutes(4), "e3": now + minutes(7.5)},
        unheard=(),
    )


def test_before_the_import_and_without_an_item_there_is_nothing_to_expect() -> None:
    """The forecast ends where it begins (FC1)."""
    for state in (EMPTY, given().state):
        assert forecast(state, MORNING) == Forecast(MORNING, {}, ())


def test_a_turn_on_the_floor_has_its_rest_to_come() -> None:
    """When it overruns, everything behind it moves (FC1)."""
    meeting = given_speaking("al", "be")
    began = meeting.now - SECOND
    assert forecast(meeting.state, meeting.now).starts["e2"] == began + minutes(3.5)
    later(meeting, minutes(4))
    assert forecast(meeting.state, meeting.now).starts["e2"] == meeting.now + minutes(0.5)
    when(meeting, CHAIR, PauseTurn("t1"))
    later(meeting, minutes(1))
    assert forecast(meeting.state, meeting.now).starts["e2"] == meeting.now + minutes(0.5)


def test_a_kept_turn_comes_back_before_the_next_one() -> None:
    """The point's time and the kept turn's rest both lie before it (FC1, PO2)."""
    meeting = given_speaking("al", "be")
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    expected = meeting.now + minutes(2) + minutes(3) - SECOND + minutes(0.5)
    assert forecast(meeting.state, meeting.now).starts["e2"] == expected


def test_pace_and_change_over_are_learnt() -> None:
    """From what was observed by class, each beginning with an assumption that weighs as much as three turns (FC1)."""
    meeting = given_waiting("al", "be", "icrc")
    called(meeting)
    later(meeting, minutes(1.5))
    when(meeting, CHAIR, EndTurn("t1"))
    pace = meeting.state.pace
    assert pace_of(pace, "state_party") == 1000 * (minutes(9) + minutes(1.5)) // minutes(12)
    assert pace_of(pace, "organisation") == 1000
    assert change_over_ms(meeting.state.settings, pace) == 30 * SECOND
    later(meeting, 10 * SECOND)
    called(meeting)
    assert change_over_ms(meeting.state.settings, meeting.state.pace) == 25 * SECOND
    section = project(meeting.state, ViewKind.PUBLIC)["forecast"]
    assert section["pace"] == {"state_party": 875}
    assert section["change_over_ms"] == 25 * SECOND


def test_a_long_gap_is_no_change_over() -> None:
    """A coffee break teaches nothing (FC1)."""
    meeting = given_waiting("al", "be")
    called(meeting)
    when(meeting, CHAIR, EndTurn("t1"))
    later(meeting, minutes(1.5) + 1)
    called(meeting)
    assert meeting.state.pace.change_overs == 0


def test_the_change_over_ends_when_the_clock_starts() -> None:
    """With a lead-in it is part of it; the next call ends one turn and begins the other without a gap (FC1, TN11)."""
    meeting = given_waiting("al", "be", "eg", lead_in_ms=15 * SECOND)
    called(meeting)
    later(meeting, 15 * SECOND)
    assert meeting.state.pace.change_overs == 0
    called(meeting)
    later(meeting, 15 * SECOND)
    assert (meeting.state.pace.change_overs, meeting.state.pace.change_over_ms) == (1, 15 * SECOND)
    at_once = given_speaking("al", "be")
    called(at_once)
    assert (at_once.state.pace.change_overs, at_once.state.pace.change_over_ms) == (1, 0)


def test_who_does_not_fit_before_the_end_of_interpretation_is_unheard() -> None:
    """Less the reserve; one that ends to the second still fits (FC1)."""
    meeting = given_waiting("al", "be", reserve_ms=10 * MINUTE)
    until = MORNING + 3 * HOUR - 10 * MINUTE
    assert forecast(meeting.state, until - minutes(7)).unheard == ()
    assert forecast(meeting.state, until - minutes(7) + 1).unheard == ("e2",)
    assert forecast(meeting.state, until).unheard == ("e1", "e2")
    section = project(meeting.state, ViewKind.PUBLIC)["forecast"]
    assert (section["interpretation_until_ms"], section["reserve_ms"]) == (MORNING + 3 * HOUR, 10 * MINUTE)


def test_a_ceiling_shortens_the_forecast() -> None:
    """By the difference for everybody who has more (FC1, TN3)."""
    meeting = given_waiting("al", "be", "eg")
    before = forecast(meeting.state, meeting.now).ends_ms
    when(meeting, CHAIR, SetLimit("3", 2 * MINUTE))
    assert forecast(meeting.state, meeting.now).ends_ms == before - 3 * MINUTE


def test_a_sitting_that_is_not_open_yet_has_no_end() -> None:
    """Nothing says until when it is interpreted (FC1)."""
    meeting = given(msgspec.structs.replace(PROGRAMME, illustrative=True))
    assert "interpretation_until_ms" not in project(meeting.state, ViewKind.PUBLIC)["forecast"]
    assert "interpretation_until_ms" in project(given_open().state, ViewKind.PUBLIC)["forecast"]
