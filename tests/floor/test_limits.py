"""How long a turn may last (TN3), and what a point of order has to itself (PO3)."""

import msgspec
import pytest

from rostrum.floor.evolve import evolve
from rostrum.floor.inscriptions import EntryInscribed
from rostrum.floor.limits import LONGEST, SHORTEST, SetLimit, limit_of
from rostrum.floor.meeting import ChangeSettings
from rostrum.floor.points import RaisePoint, RecognisePoint
from rostrum.floor.refusals import Code
from rostrum.floor.terms import MINUTE, SECOND, EntryKind
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


def with_own_limit(meeting: Meeting, limit_ms: int) -> None:
    """Give the first entry a limit of its own."""
    entry = msgspec.structs.replace(meeting.entry("e1"), limit_ms=limit_ms)
    meeting.state = evolve(meeting.state, EntryInscribed(entry))


def test_the_entrys_own_limit_goes_before_all_others() -> None:
    """No limit of the item and no ceiling touches it, nor a change for the running turn (TN3)."""
    meeting = given_waiting("al", "be")
    with_own_limit(meeting, minutes(9))
    when(meeting, CHAIR, SetLimit("3", MINUTE))
    called(meeting)
    assert meeting.turn.limit_ms == minutes(9)
    when(meeting, CHAIR, SetLimit("3", 2 * MINUTE, running=True))
    assert meeting.turn.limit_ms == minutes(9)
    shown = given_waiting("al")
    with_own_limit(shown, minutes(9))
    assert project(shown.state, ViewKind.PUBLIC)["list"]["entries"]["e1"]["limit_ms"] == minutes(9)


@pytest.mark.parametrize(
    ("general", "of_item", "expected"),
    [
        ({}, {}, 3 * MINUTE),
        ({"state_party": 5 * MINUTE}, {}, 5 * MINUTE),
        ({"state_party": 5 * MINUTE}, {"state_party": 4 * MINUTE}, 4 * MINUTE),
        ({"statement": 7 * MINUTE}, {"state_party": 4 * MINUTE}, 7 * MINUTE),
        ({"statement": 7 * MINUTE}, {"statement": 6 * MINUTE, "state_party": 4 * MINUTE}, 6 * MINUTE),
        ({"comment": MINUTE}, {"organisation": MINUTE}, 3 * MINUTE),
    ],
)
def test_a_limit_is_found_for_the_kind_then_for_the_class(
    general: dict[str, int], of_item: dict[str, int], expected: int
) -> None:
    """Each on the item before the meeting, then the limit of last resort (TN3)."""
    meeting = given_waiting("al", limits=general)
    for name, limit_ms in of_item.items():
        when(meeting, CHAIR, SetLimit("3", limit_ms, name))
    assert limit_of(meeting.state, meeting.entry("e1")) == expected


def test_a_limit_without_a_class_is_a_ceiling_for_every_class() -> None:
    """It shortens who has more and lengthens nobody; lifted, all is as before (TN3)."""
    meeting = given_waiting("al", "icrc", limits={"state_party": 5 * MINUTE, "organisation": 2 * MINUTE})
    when(meeting, CHAIR, SetLimit("3", 3 * MINUTE))
    assert [limit_of(meeting.state, meeting.entry(entry)) for entry in ("e1", "e2")] == [3 * MINUTE, 2 * MINUTE]
    head = project(meeting.state, ViewKind.PUBLIC)["list"]
    assert head["ceiling_ms"] == 3 * MINUTE
    assert (head["limits"]["state_party"], head["uncapped"]["state_party"]) == (3 * MINUTE, 5 * MINUTE)
    when(meeting, CHAIR, SetLimit("3"))
    assert limit_of(meeting.state, meeting.entry("e1")) == 5 * MINUTE
    assert "ceiling_ms" not in project(meeting.state, ViewKind.PUBLIC)["list"]


def test_a_limit_of_a_class_can_be_lifted() -> None:
    """Then that of the meeting holds again (TN3)."""
    meeting = given_waiting("al", limits={"state_party": 5 * MINUTE})
    when(meeting, CHAIR, SetLimit("3", MINUTE, "state_party"))
    when(meeting, CHAIR, SetLimit("3", None, "state_party"))
    assert limit_of(meeting.state, meeting.entry("e1")) == 5 * MINUTE
    assert meeting.list().limits == {}


def test_a_new_limit_holds_for_turns_not_yet_started() -> None:
    """And for the running one only if asked for (TN3)."""
    meeting = given_speaking("al", "be")
    when(meeting, CHAIR, SetLimit("3", 2 * MINUTE))
    assert meeting.turn.limit_ms == 3 * MINUTE
    when(meeting, CHAIR, SetLimit("3", 2 * MINUTE, running=True))
    assert meeting.turn.limit_ms == 2 * MINUTE
    called(meeting)
    assert meeting.turn.limit_ms == 2 * MINUTE


@pytest.mark.parametrize(
    ("name", "touched"),
    [("statement", True), ("state_party", True), ("organisation", False), ("comment", False)],
)
def test_the_running_turn_changes_if_the_limit_is_for_it(name: str, touched: bool) -> None:
    """By its kind or by its class (TN3)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, SetLimit("3", MINUTE, name, running=True))
    assert (meeting.turn.limit_ms == MINUTE) == touched


def test_the_limit_of_another_item_leaves_the_running_turn() -> None:
    """Each item has its limits; with nobody speaking there is no turn to change (TN3)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, SetLimit("4", MINUTE, running=True))
    assert meeting.turn.limit_ms == 3 * MINUTE
    empty = given_open()
    assert len(when(empty, CHAIR, SetLimit("3", MINUTE, running=True))) == 1


@pytest.mark.parametrize("limit_ms", [SHORTEST - 1, LONGEST + 1])
def test_a_limit_within_reason(limit_ms: int) -> None:
    """Five seconds at least, four hours at most; and of an item that there is (TN3)."""
    meeting = given_open()
    refusal = refused(meeting, CHAIR, SetLimit("3", limit_ms), Code.OUT_OF_RANGE, "TN3")
    assert refusal.details == {"field": "limit_ms", "least": SHORTEST, "most": LONGEST}
    refused(meeting, CHAIR, SetLimit("9", MINUTE), Code.UNKNOWN_ID, "TN3")
    when(meeting, CHAIR, SetLimit("3", SHORTEST))
    when(meeting, CHAIR, SetLimit("3", LONGEST))


def test_a_point_of_order_has_a_limit_of_its_own() -> None:
    """No ceiling touches it, it isn't among the limits of the list, and without one it has the last resort (PO3)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, SetLimit("3", 30 * SECOND))
    when(meeting, CHAIR, SetLimit("3", 20 * SECOND, "point_of_order"))
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    assert meeting.turn.limit_ms == 2 * MINUTE
    assert "point_of_order" not in project(meeting.state, ViewKind.CHAIR)["list"]["limits"]
    when(meeting, CHAIR, SetLimit("3", MINUTE, running=True))
    assert meeting.turn.limit_ms == 2 * MINUTE
    plain = given_speaking("al", limits={}, default_limit_ms=4 * MINUTE)
    when(plain, delegate("fr"), RaisePoint())
    when(plain, CHAIR, RecognisePoint("p1"))
    assert plain.turn.limit_ms == 4 * MINUTE


def test_the_view_gives_every_waiting_entry_the_limit_that_it_would_have() -> None:
    """Its own, else that of its kind, else that of its class: what pages count with (TN3, FC1)."""
    meeting = given_open(class_order=("comment", "state_party"), limits={"reply": MINUTE, "organisation": 2 * MINUTE})
    for delegation, kind in (
        ("al", EntryKind.STATEMENT),
        ("al", EntryKind.REPLY),
        ("icrc", EntryKind.COMMENT),
        ("icrc", EntryKind.STATEMENT),
        ("us", EntryKind.GROUP_STATEMENT),
    ):
        inscribed(meeting, delegation, entry_kind=kind)
    when(meeting, CHAIR, SetLimit("3", 90 * SECOND, "state_party"))
    when(meeting, SECRETARIAT, ChangeSettings({"class_order": ["group_statement"]}))
    later(meeting, SECOND)
    head = project(meeting.state, ViewKind.PUBLIC)["list"]
    for name, entry in head["entries"].items():
        counted = head["limits"].get(entry["kind"], head["limits"].get(entry["class"]))
        assert counted == limit_of(meeting.state, meeting.entry(name)), name
