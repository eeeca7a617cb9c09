"""The list of speakers: opening it, closing it, and when it takes inscriptions (LS1, LS6)."""

import msgspec
import pytest

from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.points import RaisePoint
from rostrum.floor.refusals import Code
from rostrum.floor.speakers import CloseList, OpenList
from rostrum.floor.terms import SECOND, ListState
from rostrum.floor.turns import EndTurn, PassOver
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    HOUR,
    MORNING,
    PROGRAMME,
    SECRETARIAT,
    called,
    delegate,
    given,
    given_open,
    given_waiting,
    later,
    minutes,
    refused,
    when,
)


def test_a_list_that_is_not_open_takes_no_inscriptions() -> None:
    """Each item has one list: not yet open, open, closed (LS1)."""
    meeting = given()
    assert meeting.list().state is ListState.NOT_OPEN
    refused(meeting, delegate("al"), Inscribe("3", "en"), Code.LIST_NOT_OPEN, "LS1")
    when(meeting, CHAIR, OpenList("3"))
    when(meeting, delegate("al"), Inscribe("3", "en"))
    assert meeting.queue() == ("al",)


def test_a_list_is_opened_and_closed_once() -> None:
    """Opening what is open and closing what is closed is refused, as is a list that doesn't exist (LS1, LS6)."""
    meeting = given_open()
    refused(meeting, CHAIR, OpenList("3"), Code.ALREADY_SO, "LS1")
    refused(meeting, CHAIR, OpenList("9"), Code.UNKNOWN_ID, "LS1")
    when(meeting, CHAIR, CloseList("3"))
    refused(meeting, CHAIR, CloseList("3"), Code.ALREADY_SO, "LS6")
    refused(meeting, CHAIR, CloseList("9"), Code.UNKNOWN_ID, "LS6")
    when(meeting, CHAIR, OpenList("3"))
    assert meeting.list().closed_at is None


@pytest.mark.parametrize(
    ("at", "code", "details"),
    [
        (-2 * HOUR - 1, Code.BEFORE_START, {"item": "4", "opens": MORNING - 2 * HOUR}),
        (-2 * HOUR, None, {}),
        (-HOUR, None, {}),
        (-HOUR + 1, Code.DEADLINE_PASSED, {"item": "4", "deadline": MORNING - HOUR}),
    ],
)
def test_inscription_in_advance_has_a_start_and_a_deadline(at: int, code: Code | None, details: dict[str, int]) -> None:
    """Between the two, both included, delegations inscribe themselves on a list that isn't open yet (LS1)."""
    meeting = given()
    meeting.now = MORNING + at
    command = Inscribe("4", "en")
    if code is None:
        when(meeting, delegate("al"), command)
    else:
        assert refused(meeting, delegate("al"), command, code, "LS1").details == details


@pytest.mark.parametrize(("opens", "deadline"), [(MORNING, None), (None, MORNING)])
def test_start_and_deadline_are_both_optional(opens: int | None, deadline: int | None) -> None:
    """Where only one is set, the other side is open (LS1)."""
    item = msgspec.structs.replace(PROGRAMME.items[0], list_opens_ms=opens, list_deadline_ms=deadline)
    meeting = given(msgspec.structs.replace(PROGRAMME, items=(item,)))
    when(meeting, delegate("al"), Inscribe("3", "en"))
    meeting.now += 1 if deadline else -1
    refused(
        meeting,
        delegate("be"),
        Inscribe("3", "en"),
        Code.DEADLINE_PASSED if deadline else Code.BEFORE_START,
        "LS1",
    )


def test_an_open_list_takes_inscriptions_after_the_deadline() -> None:
    """The deadline is that of inscription in advance; the chair opens the list in the sitting (LS1)."""
    meeting = given()
    when(meeting, CHAIR, OpenList("4"))
    when(meeting, delegate("al"), Inscribe("4", "en"))
    assert meeting.queue("4") == ("al",)


def test_a_closed_list_says_since_when() -> None:
    """A request that arrives a moment later is told the moment of closing (LS6)."""
    meeting = given_open()
    when(meeting, CHAIR, CloseList("3"))
    closed = meeting.now
    later(meeting, 1)
    refusal = refused(meeting, delegate("al"), Inscribe("3", "en"), Code.LIST_CLOSED, "LS6")
    assert refusal.details == {"item": "3", "since": closed}
    assert project(meeting.state, ViewKind.PUBLIC)["list"]["closed_ms"] == closed


def test_the_chair_may_still_add_to_a_closed_list() -> None:
    """So may the secretariat; a point of order still passes, and turns begin and end (LS6)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseList("3"))
    when(meeting, CHAIR, Inscribe("3", "en", delegation="be"))
    when(meeting, SECRETARIAT, Inscribe("3", "en", delegation="eg"))
    when(meeting, delegate("fr"), RaisePoint())
    called(meeting)
    when(meeting, CHAIR, EndTurn("t1"))
    called(meeting)
    assert meeting.turn.delegation == "be"


def test_the_count_of_those_heard_follows_what_becomes_of_turns() -> None:
    """Whoever is passed over at the call hasn't been heard (LS11)."""
    meeting = given_waiting("al", "be")
    called(meeting)
    later(meeting, SECOND)
    when(meeting, CHAIR, PassOver("e1"))
    assert meeting.list().heard == 0
    called(meeting)
    later(meeting, minutes(1))
    when(meeting, CHAIR, EndTurn("t2"))
    assert meeting.list().heard == 1
