"""The end of interpretation: moving it, and the warnings before it (IN11)."""

from rostrum.floor.forecast import forecast
from rostrum.floor.overtime import MoveInterpretationEnd
from rostrum.floor.refusals import Code
from rostrum.floor.sittings import AdjournSitting, OpenSitting, SuspendSitting
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    HOUR,
    MORNING,
    SECRETARIAT,
    given_open,
    given_waiting,
    minutes,
    refused,
    when,
)


def test_the_end_of_interpretation_can_be_moved_with_who_agreed() -> None:
    """Everybody sees the new end, the forecast counts towards it, and the record says who agreed (IN11)."""
    meeting = given_waiting("al", "be")
    meeting.now = MORNING + 3 * HOUR - minutes(5)
    assert forecast(meeting.state, meeting.now).unheard == ("e2",)
    until = MORNING + 3 * HOUR + minutes(30)
    (moved,) = when(meeting, SECRETARIAT, MoveInterpretationEnd(until, " Chief interpreter "))
    assert (getattr(moved, "until_ms", 0), getattr(moved, "agreed_by", "")) == (until, "Chief interpreter")
    assert forecast(meeting.state, meeting.now).unheard == ()
    view = project(meeting.state, ViewKind.PUBLIC)
    assert view["sitting"]["interpretation_until_ms"] == view["forecast"]["interpretation_until_ms"] == until
    assert "agreed_by" not in str(view)


def test_it_is_moved_ahead_of_now_and_by_agreement() -> None:
    """Not into the past, not beyond half a day, not to where it is, and not without a name (IN11)."""
    meeting = given_open()
    refused(meeting, CHAIR, MoveInterpretationEnd(meeting.now, "A"), Code.OUT_OF_RANGE, "IN11")
    refused(meeting, CHAIR, MoveInterpretationEnd(meeting.now + 12 * HOUR + 1, "A"), Code.OUT_OF_RANGE, "IN11")
    refused(meeting, CHAIR, MoveInterpretationEnd(meeting.now + HOUR, "  "), Code.MALFORMED, "IN11")
    refused(meeting, CHAIR, MoveInterpretationEnd(MORNING + 3 * HOUR, "A"), Code.ALREADY_SO, "IN11")
    when(meeting, CHAIR, SuspendSitting())
    when(meeting, CHAIR, MoveInterpretationEnd(meeting.now + 12 * HOUR, "A"))


def test_the_next_sitting_has_its_own_end() -> None:
    """What was agreed for one sitting says nothing of the next (IN11)."""
    meeting = given_open()
    when(meeting, CHAIR, MoveInterpretationEnd(meeting.now + HOUR, "A"))
    when(meeting, CHAIR, AdjournSitting())
    when(meeting, CHAIR, OpenSitting("s2"))
    assert project(meeting.state, ViewKind.CHAIR)["forecast"]["interpretation_until_ms"] == MORNING + 26 * HOUR


def test_a_view_says_how_long_before_the_end_to_warn() -> None:
    """Thirty, fifteen and five minutes, where the meeting has no others (IN11)."""
    plain, own = given_open(), given_open(interpretation_warnings_ms=(minutes(10),))
    told = [project(meeting.state, ViewKind.CHAIR)["forecast"]["warnings_ms"] for meeting in (plain, own)]
    assert told == [[minutes(30), minutes(15), minutes(5)], [minutes(10)]]
