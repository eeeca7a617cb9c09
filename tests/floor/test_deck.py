"""On deck: who is told to be ready (PR2)."""

from typing import Any

from rostrum.floor.deck import on_deck
from rostrum.floor.items import CloseItem
from rostrum.floor.order import MoveEntry
from rostrum.floor.settings import ListVisibility
from rostrum.floor.views.own import own
from tests.floor.scene import CHAIR, Meeting, called, delegate, given, given_waiting, when


def told(meeting: Meeting, delegation: str) -> Any:
    """What a delegation is told of its first entry's nearness."""
    seen = own(meeting.state, delegate(delegation))
    assert seen is not None
    return next(iter(seen["entries"].values())).get("on_deck")


def test_the_next_three_are_on_deck_and_told_so() -> None:
    """However much of the list they see, and whoever is moved there or away (PR2)."""
    meeting = given_waiting("al", "be", "eg", "fr", "tz", list_visibility=ListVisibility.COUNTS.value)
    assert on_deck(meeting.state) == ("e1", "e2", "e3")
    assert [told(meeting, one) for one in ("al", "be", "eg", "fr", "tz")] == [1, 2, 3, None, None]
    called(meeting)
    assert [told(meeting, one) for one in ("al", "be", "eg", "fr", "tz")] == [None, 1, 2, 3, None]
    when(meeting, CHAIR, MoveEntry("e5", "e2"))
    assert [told(meeting, one) for one in ("be", "eg", "fr", "tz")] == [2, 3, None, 1]


def test_nobody_is_on_deck_without_an_item() -> None:
    """Before the first, and when the last is closed (PR2)."""
    assert on_deck(given().state) == ()
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseItem("3"))
    assert on_deck(meeting.state) == ()
