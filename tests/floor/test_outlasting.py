"""Rights of reply that are heard at the end of the sitting or of the day (RR1)."""

from typing import Any

import pytest

from rostrum.floor.decide import made
from rostrum.floor.entries import UndoWithdrawal, Withdraw
from rostrum.floor.forecast import forecast
from rostrum.floor.items import CloseItem, OpenItem
from rostrum.floor.listed import Heard, PassedOver, Unheard, Waiting
from rostrum.floor.meeting import CloseMeeting
from rostrum.floor.order import MoveEntry
from rostrum.floor.refusals import Code
from rostrum.floor.replies import GrantReply, RequestReply
from rostrum.floor.sittings import AdjournSitting, OpenSitting
from rostrum.floor.swaps import SwapEntries
from rostrum.floor.terms import SECOND, EntryKind
from rostrum.floor.turns import CallNext, EndTurn, GiveFloor, PassOver, PutBack
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    HOUR,
    PROGRAMME,
    SECRETARIAT,
    Meeting,
    a_sitting,
    delegate,
    given_waiting,
    later,
    minutes,
    refused,
    when,
)


def granted(meeting: Meeting, *delegations: str) -> None:
    """Rights of reply that these delegations asked for and got."""
    for delegation in delegations:
        asked = made(when(meeting, delegate(delegation), RequestReply()))
        when(meeting, CHAIR, GrantReply(asked["reply"]))


def reserved(meeting: Meeting, kind: ViewKind = ViewKind.PUBLIC) -> list[dict[str, Any]]:
    """What a view tells of them."""
    found: list[dict[str, Any]] = project(meeting.state, kind).get("reserved", [])
    return found


def test_they_wait_beside_the_list_until_the_chair_calls_them() -> None:
    """Enter doesn't call them after the last statement, unless the page showed one as next (RR1, TN2)."""
    meeting = given_waiting("al", replies_heard="sitting")
    granted(meeting, "fr", "be")
    assert meeting.queue() == ("al",)
    assert [one["delegation"] for one in reserved(meeting)] == ["fr", "be"]
    when(meeting, CHAIR, CallNext())
    refused(meeting, CHAIR, CallNext("t1"), Code.NOBODY_WAITING, "LS4")
    refused(meeting, CHAIR, CallNext("t1", "e3"), Code.STALE, "TN2")
    when(meeting, CHAIR, CallNext("t1", "e2"))
    assert meeting.turn.delegation == "fr"
    assert [one["delegation"] for one in reserved(meeting)] == ["be"]


def test_they_survive_the_closing_of_their_item() -> None:
    """And are heard whatever item is current, or none (RR1, LS13, MT4)."""
    meeting = given_waiting("al", replies_heard="sitting")
    granted(meeting, "fr", "be")
    when(meeting, CHAIR, CloseItem("3"))
    assert meeting.entry("e1").standing == Unheard(meeting.now, Waiting())
    when(meeting, CHAIR, CallNext(None, "e2"))
    when(meeting, CHAIR, EndTurn("t1"))
    assert meeting.entry("e2").standing == Heard("t1", 0)
    when(meeting, CHAIR, OpenItem("4"))
    when(meeting, CHAIR, GiveFloor("e3"))
    assert (meeting.turn.delegation, meeting.turn.item, meeting.state.item) == ("be", "3", "4")


def test_all_first_ones_come_before_any_second_over_all_items() -> None:
    """In the order granted otherwise (RR2)."""
    meeting = given_waiting(replies_heard="day")
    granted(meeting, "fr", "fr")
    when(meeting, CHAIR, OpenItem("4"))
    granted(meeting, "be", "fr")
    assert [one["entry"] for one in reserved(meeting)] == ["e1", "e3", "e4", "e2"]
    assert {one["heard_at"] for one in reserved(meeting)} == {"day"}


@pytest.mark.parametrize(("heard_at", "morning", "afternoon"), [("sitting", True, True), ("day", False, True)])
def test_their_time_is_reserved_where_they_are_heard(heard_at: str, morning: bool, afternoon: bool) -> None:
    """In this sitting, or only in the last one of the day (RR1, FC1)."""
    two = (PROGRAMME.sittings[0], a_sitting("s1b", 5 * HOUR, 8 * HOUR), PROGRAMME.sittings[1])
    meeting = given_waiting("al", replies_heard=heard_at, limits={"right_of_reply": 60 * SECOND}, sittings=two)
    granted(meeting, "fr")
    told = forecast(meeting.state, meeting.now)
    assert ("e2" in told.starts) is morning
    assert told.ends_ms - meeting.now == minutes(5 if morning else 3.5)
    when(meeting, CHAIR, AdjournSitting())
    when(meeting, CHAIR, OpenSitting("s1b"))
    assert ("e2" in forecast(meeting.state, meeting.now).starts) is afternoon


def test_they_are_seen_as_far_as_lists_are() -> None:
    """Names are the podium's and the interpreters' where everybody sees counts only; one's own is one's own (PV2)."""
    meeting = given_waiting(replies_heard="sitting", list_visibility="counts")
    granted(meeting, "fr")
    assert reserved(meeting) == []
    assert len(reserved(meeting, ViewKind.CHAIR)) == len(reserved(meeting, ViewKind.INTERPRETER)) == 1
    mine = own(meeting.state, delegate("fr"))
    assert mine is not None
    assert mine["entries"]["e1"]["state"] == "waiting"
    assert "ahead" not in mine["entries"]["e1"]


def test_they_are_withdrawn_and_come_back_also_when_the_item_is_closed() -> None:
    """As any other entry, but for the item (LS8, RR1)."""
    meeting = given_waiting(replies_heard="sitting")
    granted(meeting, "fr")
    when(meeting, CHAIR, CloseItem("3"))
    when(meeting, delegate("fr"), Withdraw("e1"))
    assert reserved(meeting) == []
    when(meeting, delegate("fr"), UndoWithdrawal("e1"))
    assert len(reserved(meeting)) == 1


def test_they_stand_in_no_queue_that_could_be_reordered() -> None:
    """Neither moved nor swapped (LS7, LS9)."""
    meeting = given_waiting("al", replies_heard="sitting")
    granted(meeting, "fr")
    refused(meeting, CHAIR, MoveEntry("e2", "e1"), Code.NOT_WAITING, "LS7")
    refused(meeting, CHAIR, SwapEntries("e1", "e2"), Code.NOT_WAITING, "LS9")


@pytest.mark.parametrize("passed_over", ["chair_may_call", "end_of_class", "dropped"])
def test_who_is_not_there_for_its_reply_may_be_called_again(passed_over: str) -> None:
    """Whatever the policy is for lists, also when the item was closed in between (LS11, RR1)."""
    meeting = given_waiting(replies_heard="sitting", passed_over=passed_over)
    granted(meeting, "fr")
    when(meeting, CHAIR, GiveFloor("e1"))
    when(meeting, CHAIR, PassOver("e1"))
    when(meeting, CHAIR, CloseItem("3"))
    assert meeting.entry("e1").standing == PassedOver(meeting.now)
    when(meeting, CHAIR, GiveFloor("e1"))
    when(meeting, CHAIR, EndTurn("t2"))


def test_a_reply_called_by_mistake_waits_for_the_end_again() -> None:
    """It is put back beside the list, not at its head (LS16, RR1)."""
    meeting = given_waiting("al", replies_heard="sitting")
    granted(meeting, "fr")
    when(meeting, CHAIR, GiveFloor("e2"))
    later(meeting, 3 * SECOND)
    when(meeting, CHAIR, PutBack("t1"))
    assert (meeting.queue(), [one["entry"] for one in reserved(meeting)]) == (("al",), ["e2"])


def test_a_closed_meeting_hears_none_of_them() -> None:
    """Then they are unheard, who waits and who was passed over (MT5, RR1)."""
    meeting = given_waiting(replies_heard="day")
    granted(meeting, "fr", "be")
    when(meeting, CHAIR, PassOver("e2"))
    when(meeting, CHAIR, AdjournSitting())
    when(meeting, SECRETARIAT, CloseMeeting())
    assert [meeting.entry(one).standing for one in ("e1", "e2")] == [Unheard(meeting.now)] * 2
    assert reserved(meeting, ViewKind.CHAIR) == []
    assert meeting.entry("e1").kind is EntryKind.RIGHT_OF_REPLY
