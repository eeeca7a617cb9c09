"""Sittings: open, suspended, adjourned, and what that does to a running turn (MT2, MT3)."""

import pytest

from rostrum.floor.clock import ResumeTurn
from rostrum.floor.listed import Heard, Speaking
from rostrum.floor.meeting import CloseMeeting
from rostrum.floor.points import RaisePoint, RecognisePoint, RuleOnPoint
from rostrum.floor.refusals import Code
from rostrum.floor.sittings import (
    AdjournSitting,
    OpenSitting,
    ResumeSitting,
    RevokeAdjournment,
    SuspendSitting,
)
from rostrum.floor.state import Interrupted, Paused, Running
from rostrum.floor.terms import SECOND, Interruption, Kept, Phase, Role, Ruling
from rostrum.floor.turns import CallNext, EndTurn
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    HOUR,
    SECRETARIAT,
    Meeting,
    called,
    delegate,
    given,
    given_open,
    given_speaking,
    given_waiting,
    inscribed,
    later,
    minutes,
    refused,
    when,
)


def test_a_sitting_is_opened_by_its_id() -> None:
    """A sitting of the programme, and what everybody sees of it (MT1, MT2)."""
    meeting = given()
    refused(meeting, CHAIR, OpenSitting("s9"), Code.UNKNOWN_ID, "MT1")
    when(meeting, CHAIR, OpenSitting("s1"))
    view = project(meeting.state, ViewKind.PUBLIC)
    assert view["meeting"]["phase"] == "open"
    assert view["meeting"]["sitting"] == "s1"
    assert view["sitting"]["opened_ms"] == meeting.now
    refused(meeting, CHAIR, OpenSitting("s2"), Code.WRONG_PHASE, "MT2")


def test_nobody_gets_the_floor_unless_the_sitting_is_open() -> None:
    """Planned, suspended or adjourned, calling is refused (MT2)."""
    refused(given(), CHAIR, CallNext(), Code.WRONG_PHASE, "MT2")
    meeting = given_waiting("al")
    when(meeting, CHAIR, SuspendSitting())
    refused(meeting, CHAIR, CallNext(), Code.WRONG_PHASE, "MT2")
    when(meeting, CHAIR, AdjournSitting())
    refused(meeting, CHAIR, CallNext(), Code.WRONG_PHASE, "MT2")


def test_a_suspension_may_say_until_when() -> None:
    """The time lies ahead and within a day; with the resumption it is gone (MT2)."""
    meeting = given_open()
    for until in (meeting.now, meeting.now - 1, meeting.now + 24 * HOUR + 1):
        refused(meeting, CHAIR, SuspendSitting(until_ms=until), Code.OUT_OF_RANGE, "MT2")
    when(meeting, CHAIR, SuspendSitting(until_ms=meeting.now + 24 * HOUR))
    assert project(meeting.state, ViewKind.PUBLIC)["meeting"]["until_ms"] == meeting.now + 24 * HOUR
    when(meeting, CHAIR, ResumeSitting())
    assert "until_ms" not in project(meeting.state, ViewKind.PUBLIC)["meeting"]


def test_a_suspension_keeps_the_turn_with_the_time_it_has_left() -> None:
    """Kept, it is on the floor again with its clock standing, and the suspension isn't charged (MT3, TN4)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    assert meeting.state.turn is None
    [kept] = meeting.state.interrupted
    assert kept.clock == Interrupted(Interruption.SITTING, resumes=True)
    later(meeting, minutes(30))
    when(meeting, CHAIR, ResumeSitting())
    assert meeting.turn.clock == Paused(Role.CHAIR, meeting.now)
    later(meeting, minutes(1))
    when(meeting, CHAIR, ResumeTurn("t1"))
    later(meeting, 5 * SECOND)
    when(meeting, CHAIR, EndTurn("t1"))
    assert meeting.entry("e1").standing == Heard("t1", 6 * SECOND)


def test_a_suspension_ends_the_turn_where_the_command_says_so() -> None:
    """Ended, it is heard with the time it used, and nothing comes back (MT3)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, SuspendSitting(Kept.END))
    assert meeting.entry("e1").standing == Heard("t1", SECOND)
    when(meeting, CHAIR, ResumeSitting())
    assert meeting.state.turn is None
    assert meeting.state.interrupted == ()


def test_a_suspension_with_nobody_speaking_keeps_nobody() -> None:
    """There is nothing to keep or end (MT3)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, SuspendSitting(Kept.END))
    when(meeting, CHAIR, ResumeSitting())
    called(meeting)
    assert meeting.turn.delegation == "al"


def test_an_adjournment_ends_everything_unless_told_to_keep() -> None:
    """The running turn, the kept ones and the points of order of the sitting are over (MT3, PO2)."""
    meeting = in_a_point_of_order()
    when(meeting, delegate("be"), RaisePoint())
    when(meeting, CHAIR, AdjournSitting())
    state = meeting.state
    assert (state.phase, state.turn, state.interrupted, state.points) == (Phase.ADJOURNED, None, (), ())
    assert meeting.entry("e1").standing == Heard("t1", SECOND)
    view = project(meeting.state, ViewKind.PUBLIC)
    assert view["meeting"]["adjourned_ms"] == meeting.now


def test_an_adjournment_of_a_suspended_sitting_ends_the_kept_turn() -> None:
    """What the suspension kept doesn't outlive the sitting by accident (MT3)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    when(meeting, CHAIR, AdjournSitting(Kept.END))
    assert meeting.state.interrupted == ()
    assert meeting.entry("e1").standing == Heard("t1", SECOND)


def test_a_turn_kept_over_an_adjournment_is_on_the_floor_of_the_next_sitting() -> None:
    """Its clock stands until the chair says otherwise, and it has the time it had left (MT3)."""
    meeting = given_speaking("al", "be")
    when(meeting, CHAIR, AdjournSitting(Kept.KEEP))
    later(meeting, 24 * HOUR)
    when(meeting, CHAIR, OpenSitting("s2"))
    assert meeting.turn.id == "t1"
    assert meeting.turn.used_ms == SECOND
    assert isinstance(meeting.turn.clock, Paused)
    assert meeting.entry("e1").standing == Speaking("t1")
    assert meeting.state.last is None


@pytest.mark.parametrize("keep", [Kept.KEEP, Kept.END])
def test_an_adjournment_can_be_revoked_for_ten_minutes(keep: Kept) -> None:
    """A kept turn is on the floor again, an ended one isn't (MT3)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, AdjournSitting(keep))
    later(meeting, minutes(10))
    when(meeting, CHAIR, RevokeAdjournment())
    assert meeting.state.phase is Phase.OPEN
    assert (meeting.state.turn is not None) == (keep is Kept.KEEP)
    assert "adjourned_ms" not in project(meeting.state, ViewKind.PUBLIC)["meeting"]


def test_an_adjournment_can_not_be_revoked_later() -> None:
    """A millisecond after ten minutes it is final (MT3)."""
    meeting = given_open()
    when(meeting, CHAIR, AdjournSitting())
    adjourned = meeting.now
    later(meeting, minutes(10) + 1)
    refusal = refused(meeting, CHAIR, RevokeAdjournment(), Code.TOO_LATE, "MT3")
    assert refusal.details == {"since": adjourned}


def test_only_what_is_adjourned_can_be_revoked() -> None:
    """Each command has its phases (MT2)."""
    refused(given_open(), CHAIR, RevokeAdjournment(), Code.WRONG_PHASE, "MT2")
    refused(given_open(), CHAIR, ResumeSitting(), Code.WRONG_PHASE, "MT2")
    refused(given(), CHAIR, SuspendSitting(), Code.WRONG_PHASE, "MT2")
    refused(given(), CHAIR, AdjournSitting(), Code.WRONG_PHASE, "MT2")


def in_a_point_of_order() -> Meeting:
    """A meeting in which e1 was interrupted after a second by the point of order p1 of France, in t2."""
    meeting = given_speaking("al")
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    return meeting


def test_a_suspension_within_a_point_of_order_keeps_both_turns() -> None:
    """Two nested interruptions: each turn has the time it had left (MT3, PO2)."""
    meeting = in_a_point_of_order()
    later(meeting, 7 * SECOND)
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    assert [turn.id for turn in meeting.state.interrupted] == ["t1", "t2"]
    later(meeting, minutes(20))
    when(meeting, SECRETARIAT, ResumeSitting())
    assert (meeting.turn.id, meeting.turn.used_ms) == ("t2", 7 * SECOND)
    when(meeting, CHAIR, ResumeTurn("t2"))
    later(meeting, 2 * SECOND)
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED))
    assert (meeting.turn.id, meeting.turn.used_ms) == ("t1", SECOND)
    assert isinstance(meeting.turn.clock, Running)


def test_a_suspension_that_ends_the_turn_of_a_point_leaves_the_ruling_to_come() -> None:
    """The point is still open and its kept turn still kept, until the chair rules (MT3, PO2)."""
    meeting = in_a_point_of_order()
    when(meeting, CHAIR, SuspendSitting(Kept.END))
    when(meeting, CHAIR, ResumeSitting())
    assert meeting.state.turn is None
    refused(meeting, CHAIR, CallNext(), Code.NOBODY_WAITING, "LS4")
    inscribed(meeting, "be")
    refused(meeting, CHAIR, CallNext(), Code.POINT_OPEN, "PO2")
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.UPHELD))
    assert meeting.turn.id == "t1"


def test_a_closed_meeting_does_not_sit_again() -> None:
    """What was closed stays closed (MT5)."""
    meeting = given_open()
    when(meeting, CHAIR, AdjournSitting())
    when(meeting, SECRETARIAT, CloseMeeting())
    refused(meeting, CHAIR, RevokeAdjournment(), Code.WRONG_PHASE, "MT5")
