"""Points of order: raised, heard in that order, ruled on (PO1, PO2, PO3)."""

import pytest

from rostrum.floor.clock import PauseTurn, ResumeTurn, used_at
from rostrum.floor.decide import made
from rostrum.floor.interpreting import DelegationCall
from rostrum.floor.listed import Heard
from rostrum.floor.matters import Held
from rostrum.floor.points import (
    DeclinePoint,
    PointRuled,
    RaisePoint,
    RecognisePoint,
    RuleOnPoint,
    WithdrawPoint,
)
from rostrum.floor.refusals import Code
from rostrum.floor.replies import RequestReply
from rostrum.floor.signals import ResolveCall
from rostrum.floor.sittings import ResumeSitting, SuspendSitting
from rostrum.floor.speakers import CloseList
from rostrum.floor.state import Paused, Running
from rostrum.floor.terms import MINUTE, SECOND, Attendance, Becomes, Ending, Kept, Role, Ruling
from rostrum.floor.turns import EndTurn, TurnEnded
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    MORNING,
    SECRETARIAT,
    TECHNICIAN,
    Meeting,
    called,
    delegate,
    given,
    given_open,
    given_speaking,
    given_waiting,
    later,
    minutes,
    refused,
    when,
)


def raised(meeting: Meeting, delegation: str) -> str:
    """The point of order that a delegation raises."""
    return made(when(meeting, delegate(delegation), RaisePoint()))["point"]


def test_a_point_is_raised_in_an_open_sitting_by_whom_the_rules_allow() -> None:
    """States Parties, also on a closed list, and nobody twice at a time (PO1, LS6)."""
    refused(given(), delegate("fr"), RaisePoint(), Code.WRONG_PHASE, "MT2")
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseList("3"))
    assert raised(meeting, "fr") == "p1"
    for delegation in ("us", "icrc"):
        refused(meeting, delegate(delegation), RaisePoint(), Code.NOT_ALLOWED, "PO1")
    assert refused(meeting, delegate("fr"), RaisePoint(), Code.ALREADY_SO, "PO1").details == {"point": "p1"}
    refused(meeting, delegate("fr"), RaisePoint("al"), Code.NOT_ALLOWED, "PO1")
    when(meeting, CHAIR, SuspendSitting())
    refused(meeting, delegate("al"), RaisePoint(), Code.WRONG_PHASE, "MT2")


def test_the_podium_raises_a_point_for_a_nameplate() -> None:
    """It names the delegation (PO1)."""
    meeting = given_open(points_by=("state_party", "organisation"))
    when(meeting, SECRETARIAT, RaisePoint("icrc"))
    refused(meeting, CHAIR, RaisePoint(), Code.MALFORMED, "PO1")
    refused(meeting, CHAIR, RaisePoint("xx"), Code.UNKNOWN_ID, "PO1")


def test_raising_only_tells_the_chair() -> None:
    """And the raiser; until it is recognised nobody else knows of it (PO2)."""
    meeting = given_speaking("al")
    raised(meeting, "fr")
    point = {"id": "p1", "delegation": "fr", "state": "raised", "at_ms": meeting.now}
    for kind in ViewKind:
        expected = [point] if kind in {ViewKind.CHAIR, ViewKind.SECRETARIAT} else []
        assert project(meeting.state, kind)["points"] == expected
    assert own(meeting.state, delegate("fr"))["point"] == {"id": "p1", "state": "raised"}  # type: ignore[index]  # a delegate has one
    assert "point" not in (own(meeting.state, delegate("al")) or {})
    assert meeting.turn.id == "t1"
    when(meeting, CHAIR, RecognisePoint("p1"))
    assert project(meeting.state, ViewKind.PUBLIC)["points"] == [{**point, "state": "recognised", "turn": "t2"}]


def test_several_are_heard_in_the_order_raised() -> None:
    """The second waits for the ruling on the first (PO1)."""
    meeting = given_speaking("al")
    raised(meeting, "fr")
    raised(meeting, "be")
    assert refused(meeting, CHAIR, RecognisePoint("p2"), Code.POINT_OPEN, "PO1").details == {"point": "p1"}
    when(meeting, CHAIR, RecognisePoint("p1"))
    refused(meeting, CHAIR, RecognisePoint("p2"), Code.POINT_OPEN, "PO1")
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOT_UPHELD))
    when(meeting, CHAIR, RecognisePoint("p2"))
    assert meeting.turn.delegation == "be"
    when(meeting, CHAIR, RuleOnPoint("p2", Ruling.NOTED))
    assert meeting.turn.id == "t1"


def test_the_raiser_may_withdraw_it_and_the_chair_decline_it() -> None:
    """Until it is recognised; then the next one is first (PO2)."""
    meeting = given_speaking("al")
    raised(meeting, "fr")
    raised(meeting, "be")
    refused(meeting, delegate("be"), WithdrawPoint("p1"), Code.NOT_ALLOWED, "PO1")
    when(meeting, delegate("fr"), WithdrawPoint("p1"))
    raised(meeting, "fr")
    when(meeting, CHAIR, DeclinePoint("p2"))
    assert [point.id for point in meeting.state.points] == ["p3"]
    when(meeting, CHAIR, RecognisePoint("p3"))
    refused(meeting, delegate("fr"), WithdrawPoint("p3"), Code.TOO_LATE, "PO2")
    refused(meeting, CHAIR, DeclinePoint("p3"), Code.TOO_LATE, "PO2")
    refused(meeting, CHAIR, RecognisePoint("p3"), Code.TOO_LATE, "PO2")


@pytest.mark.parametrize(
    "command",
    [WithdrawPoint("p9"), DeclinePoint("p9"), RecognisePoint("p9"), RuleOnPoint("p9", Ruling.NOTED)],
    ids=lambda command: type(command).__name__,
)
def test_a_point_that_is_not_there_is_refused(command: WithdrawPoint | DeclinePoint | RecognisePoint) -> None:
    """It was settled, or never raised (PO2)."""
    refused(given_speaking("al"), CHAIR, command, Code.UNKNOWN_ID, "PO2")


def test_a_point_may_be_heard_after_the_sentence() -> None:
    """It is held, still raised and still withdrawable, and the speaker speaks on (PO2)."""
    meeting = given_speaking("al")
    raised(meeting, "fr")
    when(meeting, CHAIR, RecognisePoint("p1", after_sentence=True))
    assert meeting.state.points[0].state == Held()
    assert meeting.turn.id == "t1"
    refused(meeting, CHAIR, RecognisePoint("p1", after_sentence=True), Code.ALREADY_SO, "PO2")
    later(meeting, 8 * SECOND)
    when(meeting, CHAIR, RecognisePoint("p1"))
    assert meeting.turn.point == "p1"
    [kept] = meeting.state.interrupted
    assert kept.used_ms == 9 * SECOND


def test_a_held_point_can_be_withdrawn() -> None:
    """The sentence isn't over yet (PO2)."""
    meeting = given_speaking("al")
    raised(meeting, "fr")
    when(meeting, CHAIR, RecognisePoint("p1", after_sentence=True))
    when(meeting, delegate("fr"), WithdrawPoint("p1"))
    assert meeting.state.points == ()


def test_recognition_keeps_the_running_turn_with_the_time_it_has_left() -> None:
    """After the ruling it goes on; only its own intervals are charged (PO2, TN4)."""
    meeting = given_speaking("al")
    raised(meeting, "fr")
    when(meeting, CHAIR, RecognisePoint("p1"))
    view = project(meeting.state, ViewKind.PUBLIC)
    assert view["turn"]["kind"] == "point_of_order"
    assert [(turn["id"], turn["state"]) for turn in view["interrupted"]] == [("t1", "interrupted")]
    later(meeting, minutes(2))
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.UPHELD))
    assert meeting.turn.clock == Running(meeting.now)
    later(meeting, 4 * SECOND)
    when(meeting, CHAIR, EndTurn("t1"))
    assert meeting.entry("e1").standing == Heard("t1", 5 * SECOND)


def test_a_turn_that_was_paused_comes_back_paused() -> None:
    """The interruption starts no clock (PO2, TN4)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, PauseTurn("t1"))
    raised(meeting, "fr")
    when(meeting, CHAIR, RecognisePoint("p1"))
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED))
    assert meeting.turn.clock == Paused(Role.CHAIR, meeting.now)


def test_the_ruling_may_end_the_interrupted_turn() -> None:
    """And it is on the record with its outcome (PO2)."""
    meeting = given_speaking("al", "be")
    raised(meeting, "fr")
    when(meeting, CHAIR, RecognisePoint("p1"))
    later(meeting, 3 * SECOND)
    assert when(meeting, CHAIR, RuleOnPoint("p1", Ruling.UPHELD, resume=False))[:3] == (
        TurnEnded("t2", meeting.now, 3 * SECOND, Ending.RULED),
        PointRuled("p1", "fr", Ruling.UPHELD, meeting.now),
        TurnEnded("t1", meeting.now, SECOND, Ending.RULED),
    )
    assert meeting.state.turn is None
    called(meeting)
    assert meeting.turn.delegation == "be"


def test_a_point_between_two_speakers_interrupts_nobody() -> None:
    """Nothing was kept and nothing comes back (PO1, PO2)."""
    meeting = given_waiting("al")
    raised(meeting, "fr")
    refused(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED), Code.NOT_RUNNING, "PO2")
    when(meeting, CHAIR, RecognisePoint("p1"))
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED))
    assert meeting.state.turn is None
    assert meeting.queue() == ("al",)


def test_a_point_whose_speaker_has_finished_still_waits_for_the_ruling() -> None:
    """The turn of the point may end before it; the kept turn comes back with the ruling (PO2)."""
    meeting = given_speaking("al")
    raised(meeting, "fr")
    when(meeting, CHAIR, RecognisePoint("p1"))
    when(meeting, delegate("fr"), EndTurn("t2"))
    assert meeting.state.turn is None
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOT_UPHELD))
    assert meeting.turn.id == "t1"


def test_a_point_never_draws_on_ordinary_time() -> None:
    """Neither counts it as a turn of the delegation, nor changes limits, pace or who spoke last (PO3, FC1)."""
    meeting = given_speaking("al", "be")
    before = meeting.state
    raised(meeting, "be")
    when(meeting, CHAIR, RecognisePoint("p1"))
    later(meeting, minutes(1))
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED))
    after = meeting.state
    assert (after.turns_of, after.pace, after.last) == (before.turns_of, before.pace, before.last)
    assert after.lists is before.lists
    assert meeting.turn.limit_ms == 3 * MINUTE


@pytest.mark.parametrize(
    ("delegation", "language", "attendance"),
    [("fr", "fr", Attendance.ROOM), ("tz", "en", Attendance.REMOTE), ("al", "en", Attendance.ROOM)],
)
def test_a_point_is_spoken_in_the_delegations_usual_language(
    delegation: str, language: str, attendance: Attendance
) -> None:
    """Where the floor has it, else in the floor's first; from where its people sit (PO2)."""
    meeting = given_open()
    raised(meeting, delegation)
    when(meeting, CHAIR, RecognisePoint("p1"))
    assert (meeting.turn.language, meeting.turn.attendance) == (language, attendance)


def test_the_interrupted_turns_remaining_time_survives_two_nested_interruptions() -> None:
    """A point of order keeps it, and a suspension keeps both; only time on the floor is charged (PO2, MT3, TN4)."""
    meeting = given_speaking("al")
    raised(meeting, "fr")
    when(meeting, CHAIR, RecognisePoint("p1"))
    later(meeting, 20 * SECOND)
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    later(meeting, 10 * MINUTE)
    assert [turn.id for turn in meeting.state.interrupted] == ["t1", "t2"]
    when(meeting, CHAIR, ResumeSitting())
    when(meeting, CHAIR, ResumeTurn("t2"))
    later(meeting, 10 * SECOND)
    assert used_at(meeting.turn, meeting.now) == 30 * SECOND
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED))
    later(meeting, 5 * SECOND)
    assert (meeting.turn.id, meeting.turn.limit_ms) == ("t1", 3 * MINUTE)
    assert used_at(meeting.turn, meeting.now) == SECOND + 5 * SECOND


def test_several_in_a_row_leave_the_interrupted_turn_its_time() -> None:
    """Raised in each ruling's wake, heard, ruled on, and none costs the speaker a second (PO1, PO2)."""
    meeting = given_speaking("al")
    for number, delegation in enumerate(("fr", "be", "eg"), start=1):
        when(meeting, delegate(delegation), RaisePoint())
        when(meeting, CHAIR, RecognisePoint(f"p{number}"))
        later(meeting, MINUTE)
        when(meeting, CHAIR, RuleOnPoint(f"p{number}", Ruling.NOT_UPHELD))
        assert (meeting.turn.delegation, used_at(meeting.turn, meeting.now)) == ("al", SECOND)
    assert meeting.turn.limit_ms == 3 * MINUTE


# ── what a point of order really was ─────────────────────────────────────────────────────────────


def given_heard(**settings: object) -> Meeting:
    """Albania speaks and is interrupted by France's point of order, p1."""
    meeting = given_speaking("al", "be", **settings)
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    return meeting


def test_a_point_of_order_is_turned_into_a_right_of_reply() -> None:
    """It is granted with the ruling, and the interrupted turn goes on all the same (PO2, RR1)."""
    meeting = given_heard()
    events = when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED, becomes=Becomes.RIGHT_OF_REPLY))
    assert made(events)["entry"] == "e3"
    assert meeting.queue() == ("be", "fr")
    assert meeting.turn.delegation == "al"
    assert meeting.state.replies == ()


def test_the_right_of_reply_that_was_asked_for_meanwhile_is_the_one_granted() -> None:
    """Nobody gets two for one (PO2, RR2)."""
    meeting = given_heard()
    when(meeting, delegate("be"), RequestReply())
    when(meeting, delegate("fr"), RequestReply())
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED, resume=False, becomes=Becomes.RIGHT_OF_REPLY))
    assert meeting.queue() == ("be", "fr")
    assert [reply.delegation for reply in meeting.state.replies] == ["be"]


def test_nothing_becomes_a_right_of_reply_that_the_rules_do_not_allow() -> None:
    """A point by those who have none, or no more (PO2, RR1, RR2)."""
    ruling = RuleOnPoint("p1", Ruling.NOTED, becomes=Becomes.RIGHT_OF_REPLY)
    refused(given_heard(replies_by=()), CHAIR, ruling, Code.NOT_ALLOWED, "RR1")
    refused(given_heard(replies_per_item=0), CHAIR, ruling, Code.TOO_MANY, "RR2")


def test_a_point_of_order_is_turned_into_a_technical_call() -> None:
    """The record says so, and the technician is sent for, to the hall or to a line (PO2)."""
    meeting = given_heard()
    events = when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED, becomes=Becomes.TECHNICAL_CALL))
    assert PointRuled("p1", "fr", Ruling.NOTED, MORNING + SECOND, Becomes.TECHNICAL_CALL) in events
    assert made(events) == {"call": "c1"}
    assert meeting.state.calls == (DelegationCall("c1", "fr", Attendance.ROOM, meeting.now),)
    assert meeting.turn.id == "t1", "the interrupted turn goes on"


def test_the_technician_is_sent_for_once() -> None:
    """A second technical point of a delegation makes no second call until the first is done (PO2)."""
    meeting = given_open()
    for number, calls in ((1, 1), (2, 1), (3, 2)):
        raised(meeting, "tz")
        when(meeting, CHAIR, RecognisePoint(f"p{number}"))
        when(meeting, CHAIR, RuleOnPoint(f"p{number}", Ruling.NOTED, becomes=Becomes.TECHNICAL_CALL))
        assert len(meeting.state.calls) == calls
        if number == 2:
            when(meeting, TECHNICIAN, ResolveCall("c1"))
    assert meeting.state.calls[-1] == DelegationCall("c2", "tz", Attendance.REMOTE, meeting.now)
