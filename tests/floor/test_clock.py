"""The clock of a turn: intervals, pauses, extensions (TN4, TN5), the lead-in (TN11), and its end by itself (TN6)."""

from rostrum.floor.actor import SERVICE
from rostrum.floor.clock import (
    LONGEST_EXTENSION,
    ClockStarted,
    ExtendTurn,
    PauseTurn,
    ResumeTurn,
    StartClock,
    cut_at,
    used_at,
)
from rostrum.floor.deadlines import Deadline, ExpireTurn, next_deadline
from rostrum.floor.limits import SetLimit
from rostrum.floor.listed import Heard
from rostrum.floor.meeting import ChangeSettings
from rostrum.floor.points import RaisePoint, RecognisePoint, RuleOnPoint
from rostrum.floor.refusals import Code
from rostrum.floor.settings import AtLimit
from rostrum.floor.sittings import ResumeSitting, SuspendSitting
from rostrum.floor.state import Called, Paused, Running
from rostrum.floor.terms import MINUTE, SECOND, Ending, Kept, Rank, Role, Ruling
from rostrum.floor.turns import EndTurn, TurnEnded
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    Meeting,
    called,
    delegate,
    given_open,
    given_speaking,
    given_waiting,
    inscribed,
    later,
    minutes,
    refused,
    when,
)

# ── intervals ────────────────────────────────────────────────────────────────────────────────────


def test_time_used_is_the_sum_of_the_intervals() -> None:
    """Two pauses are not counted (TN4)."""
    meeting = given_speaking("al")
    for _ in range(2):
        when(meeting, CHAIR, PauseTurn("t1"))
        later(meeting, minutes(3))
        when(meeting, CHAIR, ResumeTurn("t1"))
        later(meeting, 10 * SECOND)
    assert used_at(meeting.turn, meeting.now) == 21 * SECOND
    when(meeting, CHAIR, EndTurn("t1"))
    assert meeting.entry("e1").standing == Heard("t1", 21 * SECOND)


def test_the_clock_is_drawn_from_what_never_ticks() -> None:
    """Start, limit, closed intervals and the warning are in the view, and the same however late one looks (TN5)."""
    meeting = given_speaking("al")
    began = meeting.now - SECOND
    turn = project(meeting.state, ViewKind.PUBLIC)["turn"]
    assert turn["state"] == "speaking"
    assert (turn["running_since_ms"], turn["used_ms"]) == (began, 0)
    assert (turn["limit_ms"], turn["warn_ms"]) == (3 * MINUTE, 30 * SECOND)
    before = meeting.state
    later(meeting, minutes(20))
    assert meeting.state is before
    when(meeting, CHAIR, PauseTurn("t1"))
    turn = project(meeting.state, ViewKind.PUBLIC)["turn"]
    assert turn["state"] == "paused"
    assert turn["paused_by"] == "chair"
    assert turn["used_ms"] == minutes(20) + SECOND
    assert "running_since_ms" not in turn


def test_a_turn_is_paused_while_it_runs_and_resumed_while_it_is_paused() -> None:
    """By the chair, not by the speaker, and only the turn that is meant (TN2, TN4)."""
    meeting = given_speaking("al")
    refused(meeting, CHAIR, ResumeTurn("t1"), Code.NOT_PAUSED, "TN4")
    refused(meeting, delegate("al"), PauseTurn("t1"), Code.NOT_ALLOWED, "PO1")
    when(meeting, SECRETARIAT, PauseTurn("t1"))
    assert meeting.turn.clock == Paused(Role.SECRETARIAT, meeting.now)
    refused(meeting, CHAIR, PauseTurn("t1"), Code.NOT_RUNNING, "TN4")
    refused(meeting, delegate("al"), ResumeTurn("t1"), Code.NOT_ALLOWED, "PO1")
    assert refused(meeting, CHAIR, ResumeTurn("t2"), Code.STALE, "TN2").details == {"turn": "t2", "now": "t1"}
    when(meeting, CHAIR, EndTurn("t1"))
    for command in (PauseTurn("t1"), ResumeTurn("t1"), ExtendTurn("t1", SECOND), StartClock("t1")):
        assert refused(meeting, CHAIR, command, Code.STALE, "TN2").details == {"turn": "t1", "now": ""}


def test_a_turn_is_extended_and_shortened() -> None:
    """By the chair, within an hour, and never below nothing (TN4)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, ExtendTurn("t1", minutes(2)))
    assert meeting.turn.limit_ms == minutes(5)
    when(meeting, CHAIR, ExtendTurn("t1", -minutes(5)))
    assert meeting.turn.limit_ms == 0
    for by_ms in (0, -1, LONGEST_EXTENSION + 1):
        refusal = refused(meeting, CHAIR, ExtendTurn("t1", by_ms), Code.OUT_OF_RANGE, "TN4")
        assert refusal.details == {"field": "by_ms", "least": 0, "most": LONGEST_EXTENSION}
    when(meeting, CHAIR, ExtendTurn("t1", LONGEST_EXTENSION))
    refused(meeting, CHAIR, ExtendTurn("t1", -LONGEST_EXTENSION - 1), Code.OUT_OF_RANGE, "TN4")
    refused(meeting, delegate("al"), ExtendTurn("t1", SECOND), Code.NOT_ALLOWED, "PO1")


def test_an_extension_is_the_turns_alone() -> None:
    """The next one has the limit that it would have had (TN3, TN4)."""
    meeting = given_speaking("al", "be")
    when(meeting, CHAIR, ExtendTurn("t1", minutes(2)))
    called(meeting)
    assert meeting.turn.limit_ms == minutes(3)


# ── the lead-in ──────────────────────────────────────────────────────────────────────────────────


def test_called_is_not_speaking() -> None:
    """After the call the clock waits until the speaker says start (TN11)."""
    meeting = given_waiting("al", lead_in_ms=15 * SECOND)
    called(meeting)
    assert meeting.turn.clock == Called(meeting.now + 15 * SECOND)
    turn = project(meeting.state, ViewKind.PUBLIC)["turn"]
    assert (turn["state"], turn["starts_ms"]) == ("called", meeting.now + 15 * SECOND)
    later(meeting, 6 * SECOND)
    refused(meeting, delegate("be"), StartClock("t1"), Code.NOT_ALLOWED, "PO1")
    when(meeting, delegate("al"), StartClock("t1"))
    started = meeting.turn
    assert started.clock == Running(meeting.now)
    refused(meeting, CHAIR, StartClock("t1"), Code.ALREADY_SO, "TN11")
    later(meeting, 4 * SECOND)
    when(meeting, CHAIR, EndTurn("t1"))
    assert meeting.entry("e1").standing == Heard("t1", 4 * SECOND)


def test_the_clock_starts_when_the_lead_in_has_passed() -> None:
    """The service says so, and it counts from the moment it was due, however late it is said (TN11)."""
    meeting = given_waiting("tz", lead_in_remote_ms=15 * SECOND)
    called(meeting)
    due = meeting.now + 15 * SECOND
    assert next_deadline(meeting.state) == Deadline(due, StartClock("t1"))
    meeting.now = due - 1
    refused(meeting, SERVICE, StartClock("t1"), Code.NOT_RUNNING, "TN11")
    meeting.now = due + minutes(1)
    [event] = when(meeting, SERVICE, StartClock("t1"))
    assert event == ClockStarted("t1", due)
    assert used_at(meeting.turn, meeting.now) == minutes(1)
    assert next_deadline(meeting.state) is None


def test_without_a_lead_in_the_clock_starts_with_the_call() -> None:
    """In the room by default; remote speakers have a lead-in of their own (TN11)."""
    meeting = given_waiting("al", "tz", lead_in_remote_ms=15 * SECOND)
    called(meeting)
    albania = meeting.turn
    assert albania.clock == Running(meeting.now)
    called(meeting)
    tanzania = meeting.turn
    assert tanzania.clock == Called(meeting.now + 15 * SECOND)


def test_who_is_only_called_is_not_paused() -> None:
    """There is no running clock to stop; kept aside, it comes back with its clock standing (TN4, TN11, MT3)."""
    meeting = given_waiting("al", lead_in_ms=15 * SECOND)
    called(meeting)
    refused(meeting, CHAIR, PauseTurn("t1"), Code.NOT_RUNNING, "TN4")
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    assert next_deadline(meeting.state) is None
    later(meeting, minutes(1))
    when(meeting, CHAIR, ResumeSitting())
    assert meeting.turn.clock == Paused(Role.CHAIR, meeting.now)
    assert meeting.turn.used_ms == 0


# ── the end by itself ────────────────────────────────────────────────────────────────────────────


def cut(*delegations: str, **settings: object) -> Meeting:
    """A meeting that cuts at the limit, where the first of these speaks, called a second ago."""
    return given_speaking(*delegations, at_limit=AtLimit.CUT, **settings)


def test_by_default_the_limit_is_only_signalled() -> None:
    """The clock counts up, and nothing falls due (TN5, TN6)."""
    meeting = given_speaking("al")
    later(meeting, minutes(30))
    assert meeting.turn.id == "t1"
    assert next_deadline(meeting.state) is None
    refused(meeting, SERVICE, ExpireTurn("t1"), Code.NOT_RUNNING, "TN6")


def test_a_turn_is_cut_after_the_grace_once_and_never_before() -> None:
    """By the service alone, at the limit and fifteen seconds (TN6)."""
    meeting = cut("al", "be")
    due = meeting.turn.called_at + minutes(3) + 15 * SECOND
    assert next_deadline(meeting.state) == Deadline(due, ExpireTurn("t1"))
    meeting.now = due - 1
    refused(meeting, SERVICE, ExpireTurn("t1"), Code.NOT_RUNNING, "TN6")
    meeting.now = due
    refused(meeting, CHAIR, ExpireTurn("t1"), Code.NOT_ALLOWED, "PO1")
    [event] = when(meeting, SERVICE, ExpireTurn("t1"))
    assert event == TurnEnded("t1", due, minutes(3) + 15 * SECOND, Ending.CUT)
    refused(meeting, SERVICE, ExpireTurn("t1"), Code.STALE, "TN2")
    called(meeting)
    assert refused(meeting, SERVICE, ExpireTurn("t1"), Code.STALE, "TN2").details == {"turn": "t1", "now": "t2"}


def test_a_cut_counts_from_its_deadline_however_late_it_is_made() -> None:
    """After a restart too: the time in which the service was down isn't charged (TN6)."""
    meeting = cut("al")
    due = meeting.turn.called_at + minutes(3) + 15 * SECOND
    meeting.now = due + minutes(40)
    [event] = when(meeting, SERVICE, ExpireTurn("t1"))
    assert event == TurnEnded("t1", due, minutes(3) + 15 * SECOND, Ending.CUT)


def test_a_pause_puts_the_cut_off() -> None:
    """Nothing falls due while the clock stands; afterwards what was used is subtracted (TN4, TN6)."""
    meeting = cut("al")
    later(meeting, minutes(2))
    when(meeting, CHAIR, PauseTurn("t1"))
    assert next_deadline(meeting.state) is None
    later(meeting, minutes(10))
    refused(meeting, SERVICE, ExpireTurn("t1"), Code.NOT_RUNNING, "TN6")
    when(meeting, CHAIR, ResumeTurn("t1"))
    deadline = next_deadline(meeting.state)
    assert deadline is not None
    assert deadline.at == meeting.now + minutes(1) + 14 * SECOND


def test_a_shortened_limit_cuts_at_once_and_not_in_the_past() -> None:
    """A turn that has used more than it now may ends now, with all the time it used (TN3, TN4, TN6)."""
    meeting = cut("al", "be")
    later(meeting, minutes(2))
    when(meeting, CHAIR, ExtendTurn("t1", -minutes(2)))
    assert cut_at(meeting.turn) == meeting.now
    later(meeting, 0)
    assert meeting.events[-1] == TurnEnded("t1", meeting.now, minutes(2) + SECOND, Ending.CUT)
    called(meeting)
    later(meeting, minutes(2))
    when(meeting, CHAIR, SetLimit("3", MINUTE, running=True))
    later(meeting, 0)
    assert meeting.events[-1] == TurnEnded("t2", meeting.now, minutes(2), Ending.CUT)


def test_the_grace_of_a_turn_is_that_of_its_call() -> None:
    """Settings that change meanwhile hold for turns not yet started (TN6)."""
    meeting = cut("al")
    before = next_deadline(meeting.state)
    when(meeting, SECRETARIAT, ChangeSettings({"cut_grace_ms": 0, "at_limit": "signal"}))
    assert next_deadline(meeting.state) == before


def test_officers_and_points_of_order_are_never_cut() -> None:
    """Nor a minister or who ranks higher, nor any class that the meeting names (TN6)."""
    assert next_deadline(cut("chr").state) is None
    assert next_deadline(cut("us", officers_uncut=("state_not_party",)).state) is None
    minister = given_open(at_limit=AtLimit.CUT)
    inscribed(minister, "al", rank=Rank.MINISTER)
    called(minister)
    assert next_deadline(minister.state) is None
    meeting = cut("al")
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    assert next_deadline(meeting.state) is None
    later(meeting, minutes(10))
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED))
    deadline = next_deadline(meeting.state)
    assert deadline is not None
    assert deadline.at == meeting.now + minutes(3) + 14 * SECOND


def test_nothing_falls_due_while_nobody_has_the_floor() -> None:
    """Before the sitting, between two turns, after the sitting (TN6, MT2)."""
    meeting = given_open(at_limit=AtLimit.CUT)
    assert next_deadline(meeting.state) is None
    meeting = cut("al")
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    assert next_deadline(meeting.state) is None
