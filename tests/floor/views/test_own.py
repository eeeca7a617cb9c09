"""What only one delegation sees (PV2)."""

import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.limits import SetLimit
from rostrum.floor.settings import ListVisibility
from rostrum.floor.terms import MINUTE, Role
from rostrum.floor.views.own import own
from tests.floor.scene import CHAIR, SECRETARIAT, called, delegate, given_open, given_waiting, inscribed, when


def test_a_delegation_sees_its_own_entries_in_full_and_nobody_elses() -> None:
    """On every item, with the limit that each would have now (PV2)."""
    meeting = given_waiting("al", "be")
    inscribed(meeting, "be", item="4")
    when(meeting, CHAIR, SetLimit("3", MINUTE))
    seen = own(meeting.state, delegate("be"))
    assert seen is not None
    assert set(seen["entries"]) == {"e2", "e3"}
    assert seen["entries"]["e2"]["limit_ms"] == MINUTE
    assert "ahead" not in seen["entries"]["e2"], "it can count for itself"
    nothing = own(meeting.state, delegate("fr"))
    assert nothing is not None
    assert nothing["entries"] == {}


def test_a_delegation_is_told_what_the_rules_leave_to_its_kind() -> None:
    """So that its page offers it, and nothing else (PO1, PO4, RR1, MT7, TN10, PV2)."""
    meeting = given_open(motions_by=("state_party", "state_not_party"), speakers_may_yield=True)
    party, other, observer = (own(meeting.state, delegate(name)) for name in ("fr", "us", "icrc"))
    assert party is not None
    assert party["may"] == ["raise_point", "appeal_ruling", "put_motion", "request_reply", "object", "yield_turn"]
    assert other is not None
    assert other["may"] == ["put_motion", "yield_turn"]
    assert observer is not None
    assert observer["may"] == ["yield_turn"]


def test_a_delegation_is_told_how_many_are_ahead_where_it_can_not_see_them() -> None:
    """Its place, without names (PV2)."""
    meeting = given_waiting("al", "be", "eg", list_visibility=ListVisibility.COUNTS)
    called(meeting)
    seen = own(meeting.state, delegate("eg"))
    assert seen is not None
    assert seen["entries"]["e3"]["ahead"] == 1
    speaking = own(meeting.state, delegate("al"))
    assert speaking is not None
    assert speaking["entries"]["e1"]["state"] == "speaking"
    assert "ahead" not in speaking["entries"]["e1"]


@pytest.mark.parametrize("viewer", [CHAIR, SECRETARIAT, Actor(Role.DELEGATE), Actor(Role.OBSERVER, delegation="al")])
def test_nobody_else_has_an_own_view(viewer: Actor) -> None:
    """Only delegates of a delegation (PV2)."""
    assert own(given_waiting("al").state, viewer) is None
