"""Items: which one is current, and closing one (MT4, LS13)."""

from rostrum.floor.entries import Withdraw
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.items import CloseItem, OpenItem, ReopenItem
from rostrum.floor.listed import Heard, PassedOver, Unheard, Waiting
from rostrum.floor.points import RaisePoint, RecognisePoint
from rostrum.floor.refusals import Code
from rostrum.floor.settings import AfterPassing
from rostrum.floor.speakers import CloseList, OpenList
from rostrum.floor.terms import SECOND, ListState
from rostrum.floor.turns import CallNext, GiveFloor, PassOver
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
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


def test_one_item_is_current() -> None:
    """Opening another leaves the first, whose list stays for later (MT4)."""
    meeting = given_waiting("al", "be")
    inscribed(meeting, "fr", item="4")
    when(meeting, CHAIR, OpenItem("4"))
    assert meeting.state.item == "4"
    assert meeting.queue("3") == ("al", "be")
    called(meeting)
    assert meeting.turn.delegation == "fr"
    refused(meeting, CHAIR, GiveFloor("e1", meeting.turn.id), Code.NOT_WAITING, "MT4")
    assert project(meeting.state, ViewKind.PUBLIC)["items"]["3"] == {"list": "open", "waiting": 2, "heard": 0}


def test_an_item_that_is_current_or_unknown_is_not_opened() -> None:
    """There is nothing to change, or nothing to open (MT4)."""
    meeting = given_open()
    refused(meeting, CHAIR, OpenItem("3"), Code.ALREADY_SO, "MT4")
    refused(meeting, CHAIR, OpenItem("9"), Code.UNKNOWN_ID, "MT4")
    refused(given(), CHAIR, OpenItem("3"), Code.WRONG_PHASE, "MT2")


def test_opening_another_item_ends_a_running_turn_only_on_request() -> None:
    """While somebody speaks it is refused, unless the command says to end that turn (MT4)."""
    meeting = given_speaking("al")
    assert refused(meeting, CHAIR, OpenItem("4"), Code.TURN_RUNNING, "MT4").details == {"turn": "t1"}
    when(meeting, CHAIR, OpenItem("4", end_turn=True))
    assert meeting.state.item == "4"
    assert meeting.entry("e1").standing == Heard("t1", SECOND)


def test_no_other_item_is_opened_within_a_point_of_order() -> None:
    """The ruling comes first, also where the turn would be ended (MT4, PO2)."""
    meeting = given_speaking("al")
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    refused(meeting, CHAIR, OpenItem("4", end_turn=True), Code.POINT_OPEN, "PO2")


def passed_over_and_waiting() -> Meeting:
    """Item 3 with Albania passed over, Belgium withdrawn, Egypt and France waiting."""
    meeting = given_waiting("al", "be", "eg", "fr")
    when(meeting, CHAIR, PassOver("e1"))
    when(meeting, delegate("be"), Withdraw("e2"))
    return meeting


def test_closing_an_item_makes_everybody_unheard_who_still_waits() -> None:
    """Who waits and who was never called again stays unheard; who withdrew has withdrawn (LS11, LS13)."""
    meeting = passed_over_and_waiting()
    events = when(meeting, CHAIR, CloseItem("3"))
    assert getattr(events[0], "unheard", None) == ("e3", "e4", "e1")
    assert isinstance(meeting.entry("e1").standing, Unheard)
    assert isinstance(meeting.entry("e3").standing, Unheard)
    assert meeting.queue() == ()
    assert meeting.state.item is None
    assert "list" not in project(meeting.state, ViewKind.CHAIR)
    assert project(meeting.state, ViewKind.CHAIR)["items"]["3"] == {
        "list": "closed",
        "waiting": 0,
        "heard": 0,
        "closed": True,
    }


def test_a_closed_item_takes_nobody() -> None:
    """Not even from the chair, and its list is neither opened nor closed (LS13)."""
    meeting = passed_over_and_waiting()
    when(meeting, CHAIR, CloseItem("3"))
    closed = {"item": "3", "since": meeting.now}
    assert refused(meeting, CHAIR, OpenItem("3"), Code.TOO_LATE, "LS13").details == closed
    assert refused(meeting, CHAIR, OpenList("3"), Code.TOO_LATE, "LS13").details == closed
    refused(meeting, CHAIR, CloseList("3"), Code.ALREADY_SO, "LS6")
    refused(meeting, CHAIR, CloseItem("3"), Code.ALREADY_SO, "LS13")
    refusal = refused(meeting, CHAIR, Inscribe("3", "en", delegation="tz"), Code.LIST_CLOSED, "LS13")
    assert refusal.details == closed


def test_closing_an_item_can_be_undone_for_ten_minutes_and_all_is_as_it_was() -> None:
    """List and entries stand as they stood: who was passed over doesn't become the next one (LS11, LS13)."""
    meeting = passed_over_and_waiting()
    before = meeting.list()
    when(meeting, CHAIR, CloseItem("3"))
    later(meeting, minutes(10))
    when(meeting, CHAIR, ReopenItem("3"))
    assert meeting.list() == before
    assert meeting.state.item == "3"
    assert isinstance(meeting.entry("e1").standing, PassedOver)
    assert meeting.list().state is ListState.OPEN


def test_what_was_dropped_before_stays_dropped() -> None:
    """Reopening brings back who was unheard because of the closing, in the same millisecond too (LS11, LS13)."""
    meeting = given_waiting("al", "be", passed_over=AfterPassing.DROPPED)
    when(meeting, CHAIR, PassOver("e1"))
    when(meeting, CHAIR, CloseItem("3"))
    when(meeting, CHAIR, ReopenItem("3"))
    assert isinstance(meeting.entry("e1").standing, Unheard)
    assert meeting.entry("e2").standing == Waiting()


def test_closing_an_item_can_not_be_undone_later() -> None:
    """A millisecond after ten minutes it is final; and what isn't closed isn't reopened (LS13)."""
    meeting = given_waiting("al")
    refused(meeting, CHAIR, ReopenItem("3"), Code.ALREADY_SO, "LS13")
    refused(meeting, CHAIR, ReopenItem("9"), Code.UNKNOWN_ID, "LS13")
    refused(meeting, CHAIR, CloseItem("9"), Code.UNKNOWN_ID, "LS13")
    when(meeting, CHAIR, CloseItem("3"))
    closed = meeting.now
    later(meeting, minutes(10) + 1)
    refusal = refused(meeting, CHAIR, ReopenItem("3"), Code.TOO_LATE, "LS13")
    assert refusal.details == {"item": "3", "since": closed}


def test_reopening_leaves_the_item_that_is_current_by_now() -> None:
    """One item is current, and the chair opens the next (MT4, LS13)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseItem("3"))
    when(meeting, CHAIR, OpenItem("4"))
    when(meeting, CHAIR, ReopenItem("3"))
    assert meeting.state.item == "4"
    when(meeting, CHAIR, CloseItem("3"))
    assert meeting.state.item == "4"


def test_an_item_is_not_closed_under_a_speaker() -> None:
    """Neither while its turn runs nor while it is kept (LS13)."""
    meeting = given_speaking("al")
    refused(meeting, CHAIR, CloseItem("3"), Code.TURN_RUNNING, "LS13")
    when(meeting, CHAIR, CloseItem("4"))
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    refused(meeting, CHAIR, CloseItem("3"), Code.TURN_RUNNING, "LS13")


def test_without_an_item_nobody_is_next() -> None:
    """Calling the next one needs a list (MT4, LS4)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseItem("3"))
    refused(meeting, CHAIR, CallNext(), Code.NOBODY_WAITING, "LS4")
