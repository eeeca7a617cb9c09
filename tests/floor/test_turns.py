"""Turns: giving the floor and taking it back (TN1, TN2, TN10, LS11, LS16)."""

import pytest

from rostrum.floor.clock import PauseTurn
from rostrum.floor.decide import made
from rostrum.floor.entries import Withdraw
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.items import CloseItem, OpenItem, ReopenItem
from rostrum.floor.listed import Heard, PassedOver, Speaking, Unheard, Waiting
from rostrum.floor.order import MoveEntry, SetOrder
from rostrum.floor.points import RaisePoint, RecognisePoint
from rostrum.floor.refusals import Code
from rostrum.floor.settings import AfterPassing
from rostrum.floor.sittings import AdjournSitting, OpenSitting
from rostrum.floor.terms import SECOND, Ending, EntryKind, OrderPolicy
from rostrum.floor.turns import CallNext, EndTurn, GiveFloor, PassOver, PutBack, TurnCalled, TurnEnded, YieldTurn
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from rostrum.floor.views.why import why
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
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

# ── calling ──────────────────────────────────────────────────────────────────────────────────────


def test_the_next_one_gets_the_floor() -> None:
    """Who waits first is called; the answer names the turn (TN1)."""
    meeting = given_waiting("al", "be")
    events = when(meeting, CHAIR, CallNext())
    assert made(events) == {"turn": "t1"}
    assert (meeting.turn.entry, meeting.turn.delegation) == ("e1", "al")
    assert meeting.entry("e1").standing == Speaking("t1")
    assert meeting.queue() == ("be",)


@pytest.mark.parametrize("paused", [False, True])
def test_giving_the_floor_to_another_ends_the_turn_in_the_same_instant(paused: bool) -> None:
    """Also if the first one is paused; at most one turn has the floor (TN1)."""
    meeting = given_speaking("al", "be")
    if paused:
        when(meeting, CHAIR, PauseTurn("t1"))
        later(meeting, minutes(1))
    ended, begun = when(meeting, CHAIR, CallNext("t1", "e2"))
    assert ended == TurnEnded("t1", meeting.now, SECOND, Ending.NEXT_CALLED)
    assert isinstance(begun, TurnCalled)
    assert begun.turn.called_at == meeting.now
    assert meeting.entry("e1").standing == Heard("t1", SECOND)
    assert meeting.turn.id == "t2"


def test_two_hands_pressing_next_call_one_speaker() -> None:
    """The second command means a turn that has ended, or an entry that isn't next any more (TN2)."""
    meeting = given_waiting("al", "be", "eg")
    when(meeting, CHAIR, CallNext(None, "e1"))
    refusal = refused(meeting, SECRETARIAT, CallNext(None, "e1"), Code.STALE, "TN2")
    assert refusal.details == {"turn": "", "now": "t1"}
    refusal = refused(meeting, SECRETARIAT, CallNext("t1", "e3"), Code.STALE, "TN2")
    assert refusal.details == {"entry": "e3", "now": "e2"}
    when(meeting, CHAIR, EndTurn("t1"))
    refusal = refused(meeting, CHAIR, CallNext("t1", "e2"), Code.STALE, "TN2")
    assert refusal.details == {"turn": "t1", "now": ""}


def test_nobody_is_next_on_an_empty_list() -> None:
    """Also where everybody was heard, and before an item is open (LS4)."""
    meeting = given_waiting("al")
    called(meeting)
    refused(meeting, CHAIR, CallNext("t1"), Code.NOBODY_WAITING, "LS4")


def test_the_chair_gives_the_floor_to_whom_it_likes() -> None:
    """Whoever waits on the current item may be called out of turn (TN1, MT4)."""
    meeting = given_waiting("al", "be", "eg")
    when(meeting, CHAIR, GiveFloor("e3"))
    assert meeting.turn.delegation == "eg"
    when(meeting, CHAIR, GiveFloor("e2", "t1"))
    assert meeting.queue() == ("al",)
    refused(meeting, CHAIR, GiveFloor("e1", "t1"), Code.STALE, "TN2")
    refused(meeting, CHAIR, GiveFloor("e3", "t2"), Code.NOT_WAITING, "TN1")
    refused(meeting, CHAIR, GiveFloor("e9", "t2"), Code.UNKNOWN_ID, "TN1")


def test_nobody_is_called_within_a_point_of_order() -> None:
    """From recognition to ruling (PO2)."""
    meeting = given_speaking("al", "be")
    when(meeting, delegate("fr"), RaisePoint())
    called_despite_raised = when(meeting, CHAIR, CallNext("t1"))
    assert called_despite_raised
    when(meeting, CHAIR, RecognisePoint("p1"))
    inscribed(meeting, "eg")
    for command in (CallNext("t3"), GiveFloor("e3", "t3"), PutBack("t2")):
        assert refused(meeting, CHAIR, command, Code.POINT_OPEN, "PO2").details == {"point": "p1"}


def test_nobody_sees_who_is_next_before_the_item_is_open() -> None:
    """The list of an item that isn't current has no head to call (MT4)."""
    meeting = given_waiting("al")
    inscribed(meeting, "be", item="4")
    refused(meeting, CHAIR, GiveFloor("e2"), Code.NOT_WAITING, "MT4")


# ── ending ───────────────────────────────────────────────────────────────────────────────────────


def test_a_speaker_ends_its_own_turn() -> None:
    """And the chair ends it; nobody else does, and only the turn that is meant (TN2, TN10)."""
    meeting = given_speaking("al", "be")
    refused(meeting, delegate("be"), EndTurn("t1"), Code.NOT_ALLOWED, "PO1")
    when(meeting, delegate("al"), EndTurn("t1"))
    assert meeting.state.turn is None
    assert meeting.entry("e1").standing == Heard("t1", SECOND)
    refusal = refused(meeting, delegate("al"), EndTurn("t1"), Code.STALE, "TN2")
    assert refusal.details == {"turn": "t1", "now": ""}
    called(meeting)
    assert refused(meeting, CHAIR, EndTurn("t1"), Code.STALE, "TN2").details == {"turn": "t1", "now": "t2"}


def test_a_speaker_yields_only_where_the_rules_say_so() -> None:
    """The rest of the time is given up, and said to be (TN10)."""
    meeting = given_speaking("al")
    assert refused(meeting, delegate("al"), YieldTurn("t1"), Code.NOT_ALLOWED, "TN10").details == {
        "command": "yield_turn",
        "role": "delegate",
    }
    generous = given_speaking("al", speakers_may_yield=True)
    refused(generous, delegate("al"), YieldTurn("t9"), Code.STALE, "TN2")
    assert when(generous, delegate("al"), YieldTurn("t1")) == (TurnEnded("t1", generous.now, SECOND, Ending.YIELDED),)


def test_the_last_turn_is_shown_for_the_thanks() -> None:
    """Everybody sees who it was, and its delegation for how long (LS16)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, EndTurn("t1"))
    last = {"turn": "t1", "delegation": "al"}
    assert project(meeting.state, ViewKind.PUBLIC)["last"] == last
    assert own(meeting.state, delegate("al"))["entries"]["e1"]["used_ms"] == SECOND  # type: ignore[index]  # a delegate has one


def test_nobody_is_thanked_who_was_not_there() -> None:
    """A turn that nobody took isn't shown as the last one, until somebody spoke again (LS11, LS16)."""
    meeting = given_speaking("al", "be", "eg")
    when(meeting, CHAIR, PassOver("e1"))
    assert "last" not in project(meeting.state, ViewKind.CHAIR)
    called(meeting)
    when(meeting, CHAIR, EndTurn("t2"))
    assert project(meeting.state, ViewKind.CHAIR)["last"]["delegation"] == "be"


# ── not there ────────────────────────────────────────────────────────────────────────────────────


def test_who_is_not_there_is_passed_over_and_may_be_called_again() -> None:
    """Before the call or just after it; on return the chair may call it next (LS11)."""
    meeting = given_waiting("al", "be", "eg")
    when(meeting, CHAIR, PassOver("e1"))
    assert meeting.queue() == ("be", "eg")
    called(meeting)
    later(meeting, 5 * SECOND)
    when(meeting, CHAIR, PassOver("e2"))
    assert meeting.state.turn is None
    assert isinstance(meeting.entry("e2").standing, PassedOver)
    entries = project(meeting.state, ViewKind.CHAIR)["list"]["entries"]
    assert {name: entry["state"] for name, entry in entries.items()} == {
        "e1": "passed_over",
        "e2": "passed_over",
        "e3": "waiting",
    }
    assert set(project(meeting.state, ViewKind.PUBLIC)["list"]["entries"]) == {"e3"}
    when(meeting, CHAIR, GiveFloor("e1"))
    assert meeting.turn.delegation == "al"


def test_who_is_not_there_may_go_to_the_end_of_its_class() -> None:
    """By policy; behind the last of its class, before the next class, with the move on its record (LS11, LS15)."""
    meeting = given_waiting(
        "al", "be", "us", passed_over=AfterPassing.END_OF_CLASS, class_order=("state_party", "state_not_party")
    )
    called(meeting)
    when(meeting, CHAIR, PassOver("e1"))
    assert meeting.queue() == ("be", "al", "us")
    assert [move.rule for move in meeting.entry("e1").moves] == ["LS11"]
    when(meeting, CHAIR, PassOver("e2"))
    when(meeting, CHAIR, PassOver("e3"))
    assert meeting.queue() == ("al", "be", "us")
    called(meeting)
    called(meeting)
    when(meeting, CHAIR, PassOver("e2"))
    assert meeting.queue() == ("be", "us"), "the last of its class stands before the next one"


def test_who_is_not_there_may_be_dropped() -> None:
    """By policy: never called again, it is unheard (LS11)."""
    meeting = given_waiting("al", "be", passed_over=AfterPassing.DROPPED)
    when(meeting, CHAIR, PassOver("e1"))
    assert isinstance(meeting.entry("e1").standing, Unheard)
    refused(meeting, CHAIR, GiveFloor("e1"), Code.NOT_WAITING, "TN1")


@pytest.mark.parametrize("policy", list(AfterPassing))
def test_who_asked_again_while_called_keeps_the_later_place_only(policy: AfterPassing) -> None:
    """A delegation never waits with two statements (LS3, LS11)."""
    meeting = given_speaking("al", passed_over=policy)
    when(meeting, delegate("al"), Inscribe("3", "en"))
    when(meeting, CHAIR, PassOver("e1"))
    assert isinstance(meeting.entry("e1").standing, Unheard)
    assert meeting.list().queue == ("e2",)


def test_only_who_waits_or_was_just_called_is_passed_over() -> None:
    """Not who was heard, not who is kept aside, not who isn't there at all (LS11)."""
    meeting = given_speaking("al", "be")
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    refused(meeting, CHAIR, PassOver("e1"), Code.NOT_WAITING, "LS11")
    refused(meeting, CHAIR, PassOver("e9"), Code.UNKNOWN_ID, "LS11")
    when(meeting, CHAIR, PassOver("e2"))
    refused(meeting, CHAIR, PassOver("e2"), Code.NOT_WAITING, "LS11")


# ── put back ─────────────────────────────────────────────────────────────────────────────────────


def test_the_last_turn_is_put_back_at_the_head_of_the_list() -> None:
    """The time spoken stays on the record, and is charged when it is called again (LS16)."""
    meeting = given_speaking("al", "be")
    when(meeting, CHAIR, EndTurn("t1"))
    later(meeting, 10 * SECOND)
    when(meeting, CHAIR, PutBack("t1"))
    assert meeting.queue() == ("al", "be")
    assert [event.used_ms for event in meeting.events if isinstance(event, TurnEnded)] == [SECOND]
    assert "last" not in project(meeting.state, ViewKind.CHAIR)
    called(meeting)
    assert meeting.turn.used_ms == SECOND
    later(meeting, 2 * SECOND)
    when(meeting, CHAIR, EndTurn("t2"))
    assert meeting.entry("e1").standing == Heard("t2", 3 * SECOND)


def test_the_turn_that_runs_is_put_back_too() -> None:
    """Called a moment ago by mistake; nobody was heard (LS16)."""
    meeting = given_speaking("al", "be")
    ended, _ = when(meeting, CHAIR, PutBack("t1"))
    assert ended == TurnEnded("t1", meeting.now, SECOND, Ending.PUT_BACK)
    assert meeting.queue() == ("al", "be")
    assert meeting.entry("e1").standing == Waiting()
    assert meeting.list().heard == 0


def test_a_turn_that_was_put_back_was_not_had() -> None:
    """Neither the delegation's turns nor the pace of its class count it (LS4, LS16, FC1)."""
    meeting = given_waiting("al")
    called(meeting)
    before = meeting.state.pace
    later(meeting, minutes(1))
    when(meeting, CHAIR, EndTurn("t1"))
    assert meeting.state.turns_of == {"al": 1}
    when(meeting, CHAIR, PutBack("t1"))
    assert meeting.state.turns_of == {"al": 0}
    assert meeting.state.pace.by_class["state_party"].used_ms == 0
    assert meeting.state.pace.change_overs == before.change_overs
    called(meeting)
    when(meeting, CHAIR, PutBack("t2"))
    assert meeting.state.turns_of == {"al": 0}


def test_who_was_put_back_stands_there_by_the_chairs_hand() -> None:
    """The move is on its record, and a newcomer whom the policy would put first goes behind it (LS4, LS15, LS16)."""
    meeting = given_waiting("fr", "us")
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.ALPHABETICAL))
    called(meeting)
    when(meeting, CHAIR, PutBack("t1"))
    inscribed(meeting, "al")
    assert meeting.queue() == ("fr", "al", "us")
    assert why(meeting.state, "e1").moves[-1].rule == why(meeting.state, "e1").rule == "LS16"


def test_the_head_of_the_list_is_before_whoever_was_moved_there() -> None:
    """However far ahead the first one stands (LS16)."""
    meeting = given_waiting("al", "be", "eg")
    called(meeting)
    when(meeting, CHAIR, MoveEntry("e3", "e2"))
    when(meeting, CHAIR, PutBack("t1"))
    assert meeting.queue() == ("al", "eg", "be")
    alone = given_waiting("al")
    called(alone)
    when(alone, CHAIR, PutBack("t1"))
    assert alone.queue() == ("al",)


def test_only_the_last_turn_is_put_back() -> None:
    """Not one before it, not one that never was, not twice (LS16, TN2)."""
    meeting = given_speaking("al", "be")
    called(meeting)
    refused(meeting, CHAIR, PutBack("t1"), Code.STALE, "TN2")
    when(meeting, CHAIR, EndTurn("t2"))
    refused(meeting, CHAIR, PutBack("t1"), Code.STALE, "LS16")
    when(meeting, CHAIR, PutBack("t2"))
    assert refused(meeting, CHAIR, PutBack("t2"), Code.STALE, "LS16").details == {"turn": "t2", "now": ""}


def test_who_was_passed_over_at_the_call_is_called_and_not_put_back() -> None:
    """Its turn isn't one to take back (LS11, LS16)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, PassOver("e1"))
    refused(meeting, CHAIR, PutBack("t1"), Code.TOO_LATE, "LS16")


def test_a_turn_of_another_item_or_sitting_is_not_put_back() -> None:
    """Once the item is left or a sitting has begun, it is history (LS16, MT4)."""
    meeting = given_speaking("al", "be")
    when(meeting, CHAIR, OpenItem("4", end_turn=True))
    refused(meeting, CHAIR, PutBack("t1"), Code.TOO_LATE, "LS16")
    meeting = given_speaking("al", "be")
    when(meeting, CHAIR, AdjournSitting())
    when(meeting, CHAIR, OpenSitting("s2"))
    refused(meeting, CHAIR, PutBack("t1"), Code.STALE, "LS16")


def test_a_turn_is_put_back_after_its_item_came_back() -> None:
    """Closing and reopening leave the last turn what it was (LS13, LS16)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, EndTurn("t1"))
    when(meeting, CHAIR, CloseItem("3"))
    refused(meeting, CHAIR, PutBack("t1"), Code.TOO_LATE, "LS16")
    when(meeting, CHAIR, ReopenItem("3"))
    when(meeting, CHAIR, PutBack("t1"))
    assert meeting.queue() == ("al",)


def test_putting_back_never_makes_two_statements() -> None:
    """Who asked again while speaking waits already (LS3, LS16)."""
    meeting = given_speaking("al")
    when(meeting, delegate("al"), Inscribe("3", "en"))
    refused(meeting, CHAIR, PutBack("t1"), Code.ALREADY_WAITING, "LS3")
    when(meeting, delegate("al"), Withdraw("e2"))
    when(meeting, CHAIR, PutBack("t1"))


def test_a_group_statement_is_put_back_beside_a_statement() -> None:
    """Only statements count against each other (LS3, LS16)."""
    meeting = given_open()
    inscribed(meeting, "al", entry_kind=EntryKind.GROUP_STATEMENT)
    inscribed(meeting, "al")
    called(meeting)
    when(meeting, CHAIR, PutBack("t1"))
    assert meeting.list().queue == ("e1", "e2")


def test_the_record_says_why_somebody_else_was_called_or_called_again() -> None:
    """Where the chair gave a reason, which is the secretariat's to read (LS7, LS16, I2)."""
    meeting = given_waiting("al", "be")
    events = when(meeting, CHAIR, GiveFloor("e2", reason="leaves for the airport"))
    assert [event.reason for event in events if isinstance(event, TurnCalled)] == ["leaves for the airport"]
    when(meeting, CHAIR, PutBack("t1", reason="wrong key"))
    assert meeting.entry("e2").moves[-1].reason == "wrong key"
    assert all("airport" not in str(project(meeting.state, kind)) for kind in ViewKind)
