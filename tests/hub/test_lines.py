"""What the service says of a remote speaker's line, decided without a socket and without a clock (TN7)."""

import pytest

from rostrum.floor.actor import SERVICE
from rostrum.floor.clock import PauseTurn, ResumeTurn
from rostrum.floor.lines import SpeakerBack, SpeakerLost, SpeakerSilent, StillHeard
from rostrum.floor.sittings import SuspendSitting
from rostrum.floor.terms import SECOND, Attendance, Kept, LineSource
from rostrum.hub.lines import line_command
from tests.floor.scene import CHAIR, TECHNICIAN, Meeting, called, given_open, inscribed, later, when


def given_remote(attendance: Attendance = Attendance.REMOTE, **settings: object) -> Meeting:
    """Tanzania has spoken for twenty seconds, in t1."""
    meeting = given_open(**settings)
    inscribed(meeting, "tz", attendance=attendance)
    called(meeting)
    later(meeting, 20 * SECOND)
    return meeting


def said(meeting: Meeting, silent_ms: int | None, watched_ms: int = 60 * SECOND) -> SpeakerLost | SpeakerBack | None:
    """What a node says now that has heard nothing for so long, or never, and has watched for so long."""
    heard = None if silent_ms is None else meeting.now - silent_ms
    return line_command(meeting.state, heard, meeting.now - watched_ms, meeting.now)


def test_lost_after_five_seconds_of_silence_and_since_the_last_sign_of_life() -> None:
    """Not a moment earlier (TN7)."""
    meeting = given_remote()
    assert said(meeting, 5 * SECOND - 1) is None
    assert said(meeting, 5 * SECOND) == SpeakerLost("t1", meeting.now - 5 * SECOND)


def test_silence_before_the_clock_ran_doesn_t_count() -> None:
    """Five seconds of the turn itself, after its start and after each resumption (TN7)."""
    meeting = given_remote()
    assert said(meeting, 600 * SECOND) == SpeakerLost("t1", meeting.now - 20 * SECOND + 1)
    when(meeting, CHAIR, PauseTurn("t1"))
    assert said(meeting, 600 * SECOND) is None
    when(meeting, CHAIR, ResumeTurn("t1"))
    assert said(meeting, 600 * SECOND) is None
    later(meeting, 5 * SECOND + 1)
    assert said(meeting, 600 * SECOND) == SpeakerLost("t1", meeting.now - 5 * SECOND)


def test_back_with_the_first_sign_of_life_after_the_loss() -> None:
    """And not by one from before it (TN7)."""
    meeting = given_remote()
    when(meeting, SERVICE, SpeakerLost("t1", meeting.now - 5 * SECOND))
    for doubt_ms in (0, 1, 500):
        assert said(meeting, 5 * SECOND - doubt_ms) is None, "the sign of life that the loss counts from"
    assert said(meeting, 0) == SpeakerBack("t1")
    later(meeting, 3 * SECOND)
    assert said(meeting, 8 * SECOND) is None
    assert said(meeting, 7 * SECOND) == SpeakerBack("t1")


def test_a_line_that_was_never_there_is_not_lost() -> None:
    """Who speaks without a page open is heard all the same (TN7)."""
    assert said(given_remote(), None) is None


def test_a_line_that_is_there_doesn_t_make_a_silent_speaker_heard() -> None:
    """Connected and not heard since the call is the technician's word, and ends by somebody's who hears (LS11)."""
    meeting = given_remote()
    when(meeting, TECHNICIAN, SpeakerSilent("t1"))
    assert said(meeting, 0) is None


def test_a_line_that_was_gone_before_the_call_is_back_with_its_first_sign_of_life() -> None:
    """It was lost and not silent, though nothing was heard since the call (TN7, LS11)."""
    meeting = given_remote()
    lost = said(meeting, 600 * SECOND)
    assert isinstance(lost, SpeakerLost)
    when(meeting, SERVICE, lost)
    assert said(meeting, 0) == SpeakerBack("t1")


def test_after_a_restart_a_speaker_who_never_came_back_is_lost() -> None:
    """Nobody can tell whether there was a line before, and silence since is a loss (TN7)."""
    meeting = given_remote()
    assert said(meeting, None, watched_ms=5 * SECOND - 1) is None
    assert said(meeting, None, watched_ms=5 * SECOND) == SpeakerLost("t1", meeting.now - 5 * SECOND)


def test_after_a_restart_nobody_is_back_who_wasn_t_heard() -> None:
    """The beginning of the watch is no sign of life (TN7)."""
    meeting = given_remote()
    when(meeting, SERVICE, SpeakerLost("t1", meeting.now - 5 * SECOND))
    assert said(meeting, None, watched_ms=1) is None


def test_still_heard_ends_the_watch() -> None:
    """For this turn the line has no more to say (TN7)."""
    meeting = given_remote()
    when(meeting, CHAIR, StillHeard("t1"))
    assert said(meeting, 600 * SECOND) is None


@pytest.mark.parametrize("source", [LineSource.BRIDGE, LineSource.TECHNICIAN])
def test_the_connection_says_nothing_where_another_line_carries_the_voice(source: LineSource) -> None:
    """The bridge or the technician tells then (TN7)."""
    assert said(given_remote(line_source=source), 600 * SECOND) is None


def test_only_remote_speakers_in_an_open_sitting() -> None:
    """Who is in the room is heard in the room; in a suspended sitting nobody is (TN7, MT2)."""
    assert said(given_remote(Attendance.ROOM), 600 * SECOND) is None
    meeting = given_remote()
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    assert said(meeting, 600 * SECOND) is None
